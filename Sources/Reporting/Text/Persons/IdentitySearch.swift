/// What in a text could tell which child is meant.
struct Identity {
  /// What kind of mark it is; its raw value is the code of the finding.
  enum Kind: String, CaseIterable {
    case nameAndAge = "identification.name-age"
    case name = "identification.name"
    case initials = "identification.initials"
    case birth = "identification.birth"
    case address = "identification.address"
    case phone = "identification.phone"
    case email = "identification.email"
    case school = "identification.school"
    case place = "identification.place"
  }

  var kind: Kind
  /// Whether it is certain enough to block.
  var isCertain: Bool
  /// The index of the word with which it begins.
  var word: Int
}

/// Finds names beside ages, and what else singles out one child, in a passage.
///
/// Precision before recall: a word with a capital counts as a name only where nothing speaks for a law, a body, a place,
/// a month or an adult in office, and an age only where it is that of one child.
struct IdentitySearch {
  let text: PersonText
  let isNote: Bool
  private var words: [String] { text.words }
  private var cues: PersonCues { text.cues }

  init(_ passage: Passage, in language: Language, isNote: Bool = false) {
    text = PersonText(passage, in: language)
    self.isNote = isNote
  }

  /// Whether the passage says that names in it are not the real ones.
  var saysNamesAreChanged: Bool {
    words.indices.contains { index in
      guard cues.changed.contains(words[index]) else { return false }
      let sentence = text.sentence(index)
      let around = max(sentence.lowerBound, index - 6)..<min(sentence.upperBound, index + 6)
      return words[index].hasPrefix("pseudonym") || words[index].hasPrefix("seudonim")
        || words[index].hasPrefix("alias") || text.has(cues.name, in: around)
    }
  }

  /// Everything found, in the order of the text.
  func hits() -> [Identity] {
    var hits: [Identity] = []
    for index in words.indices {
      if let age = text.age(at: index) { hits += self.hits(of: age) }
      if let hit = namedChild(at: index) { hits.append(hit) }
      if let hit = labelled(at: index) { hits.append(hit) }
    }
    return (hits + schools(besides: hits)).sorted { $0.word < $1.word }
  }

  // MARK: - Names beside ages

  private func hits(of age: PersonText.Age) -> [Identity] {
    if let name = nameBefore(age) ?? nameAfter(age) ?? nameIntroduced(by: age) {
      let kind: Identity.Kind = name.isInitials ? .initials : .nameAndAge
      let isCertain = !name.isInitials && (age.isExplicit || name.hasInitial)
      let hit = Identity(kind: kind, isCertain: isCertain, word: name.range.lowerBound)
      return [hit] + setting(of: age, isNamed: true)
    }
    if let hit = childOf(age) ?? sufferer(before: age) ?? opening(with: age) { return [hit] }
    return setting(of: age, isNamed: false)
  }

  /// "Anita K., 14", "Amina, âgée de 13 ans", "María tenía 12 años".
  private func nameBefore(_ age: PersonText.Age) -> PersonText.Name? {
    var index = age.range.lowerBound
    var passed: [String] = []
    while index > 0, passed.count < 6, !text.beginsSentence(index), cues.fillers.contains(words[index - 1]),
      !text.passage.isUppercase(index - 1)
    {
      index -= 1
      passed.append(words[index])
    }
    guard index > 0, !text.beginsSentence(index) || text.isInitial(index - 1) else { return nil }
    guard let name = text.name(endingAt: index - 1) else { return nil }
    // "(Departamento Geral de Ações), a 17-year-old boy": what a bracket explains is nobody of that age.
    if text.between(name.range.upperBound).contains(")") { return nil }
    let hasVerb = !cues.verbs.isDisjoint(with: passed)
    let isApart = !text.isClose(index)
    // Behind a comma "a 14-year-old girl" may be somebody else: "Some, a girl of 14 among them".
    guard isApart || hasVerb || age.isExplicit && passed.isEmpty else { return nil }
    if age.isExplicit { return name.isInitials && isListed(name) ? nil : name }
    // "Anita, who is 14, was sold": no clause of another kind ends with a bare number.
    if passed.contains("who"), hasVerb, isApart, !isNote, text.between(age.range.upperBound).first == "," {
      return name
    }
    return isAge(bareAt: age.range.lowerBound, behind: name, hasVerb: hasVerb, isApart: isApart) ? name : nil
  }

  /// Whether the bare number behind a name is an age and no page, count or number of an article.
  private func isAge(bareAt number: Int, behind name: PersonText.Name, hasVerb: Bool, isApart: Bool) -> Bool {
    guard !isNote, let value = text.number(number), value >= 4 else { return false }
    let after = text.between(number + 1)
    if hasVerb { return cues.moments.contains(text.word(number + 1)) && text.isClose(number + 1) }
    // A point makes an abbreviation of what stands before it: "CRC/C/65/Add.8", "Parag. 14".
    guard isApart, number == name.range.upperBound,
      text.between(number).contains(where: Self.partsAge),
      after.isEmpty || after.first.map(Self.endsAge) == true || after.starts(with: [" ", "–"])
        || after.starts(with: [" ", "—"])
    else { return false }
    if name.isInitials, name.range.count < 2 { return false }
    if isListed(name) { return false }
    if name.hasInitial { return true }
    let before = text.between(name.range.lowerBound)
    let isAttributed = before.contains { ["–", "—", "”", "»", "\""].contains($0) }
    let sentence = text.sentence(number)
    return isAttributed || text.has(cues.persons, in: sentence) || text.has(cues.suffered, in: sentence)
  }

  private static func partsAge(_ scalar: Unicode.Scalar) -> Bool {
    [",", "(", "–", "—", "-", ":", "[", "/"].contains(scalar)
  }

  private static func endsAge(_ scalar: Unicode.Scalar) -> Bool {
    [",", ")", ".", ";", "–", "—", ":", "»", "”"].contains(scalar)
  }

  /// "Nepal (14), Kenya (9)": counts by place, not ages.
  private func isListed(_ name: PersonText.Name) -> Bool {
    let sentence = text.sentence(name.range.lowerBound)
    let counts = sentence.filter { index in
      index > sentence.lowerBound && text.number(index) != nil && !text.isClose(index)
        && (text.passage.words[index - 1].isCapitalised || text.isInitial(index - 1))
    }
    return counts.count > 2
  }

  /// "14-year-old Anita".
  private func nameAfter(_ age: PersonText.Age) -> PersonText.Name? {
    let start = age.range.upperBound
    guard age.isAdjective, text.isClose(start), let name = text.name(startingAt: start),
      !text.has(cues.peoples, in: name.range)
    else { return nil }
    let next = name.range.upperBound
    return text.isClose(next) && cues.child.contains(text.word(next)) ? nil : name
  }

  /// "a 14-year-old girl named Anita".
  private func nameIntroduced(by age: PersonText.Age) -> PersonText.Name? {
    let sentence = text.sentence(age.range.lowerBound)
    let reach = age.range.upperBound..<min(age.range.upperBound + 7, sentence.upperBound)
    guard let named = reach.first(where: { cues.named.contains(words[$0]) }) else { return nil }
    let around = max(sentence.lowerBound, age.range.lowerBound - 4)..<named
    guard text.has(cues.child, in: around), text.isClose(named + 1) else { return nil }
    return text.name(startingAt: named + 1)
  }

  /// "a girl named Anita", whatever her age.
  private func namedChild(at index: Int) -> Identity? {
    guard cues.named.contains(words[index]), index > 0, text.isClose(index), text.isClose(index + 1) else {
      return nil
    }
    let noun = words[index - 1] == "de" || words[index - 1] == "se" ? index - 2 : index - 1
    let article = noun - 1
    guard article >= 0, cues.child.contains(words[noun]), cues.articles.contains(words[article]),
      let name = text.name(startingAt: index + 1), !name.isInitials
    else { return nil }
    return Identity(kind: .name, isCertain: true, word: name.range.lowerBound)
  }

  /// "Anita, a girl of 12, fled".
  private func childOf(_ age: PersonText.Age) -> Identity? {
    let start = age.range.lowerBound
    guard start > 2, words[start] == "of", cues.child.contains(words[start - 1]),
      cues.articles.contains(words[start - 2]), text.between(start - 2).first == ",",
      let name = text.name(endingAt: start - 3)
    else { return nil }
    return Identity(
      kind: name.isInitials ? .initials : .nameAndAge, isCertain: !name.isInitials,
      word: name.range.lowerBound)
  }

  /// "At the age of 13, Anita Tamang was sold": a name of two words, so that it is no people and no place.
  private func opening(with age: PersonText.Age) -> Identity? {
    let sentence = text.sentence(age.range.lowerBound)
    let next = age.range.upperBound
    guard age.isExplicit, age.range.lowerBound - sentence.lowerBound < 5, next < sentence.upperBound,
      text.between(next).first == ",", let name = text.name(startingAt: next), name.range.count > 1,
      !name.isInitials, !text.has(cues.peoples, in: name.range)
    else { return nil }
    return Identity(kind: .nameAndAge, isCertain: false, word: name.range.lowerBound)
  }

  /// "Anita was married at the age of 14".
  private func sufferer(before age: PersonText.Age) -> Identity? {
    let sentence = text.sentence(age.range.lowerBound)
    let reach = max(sentence.lowerBound, age.range.lowerBound - 8)..<age.range.lowerBound
    guard age.isExplicit, let verb = reach.first(where: { cues.suffered.contains(words[$0]) }) else {
      return nil
    }
    var index = verb
    while index > sentence.lowerBound, verb - index < 3, !text.passage.words[index - 1].isCapitalised {
      index -= 1
    }
    guard index > sentence.lowerBound, index < verb, text.isClose(index),
      (index..<verb).allSatisfy({ Self.auxiliaries.contains(words[$0]) }),
      let name = text.name(endingAt: index - 1),
      !name.isInitials
    else { return nil }
    return Identity(kind: .nameAndAge, isCertain: false, word: name.range.lowerBound)
  }

  private static let auxiliaries: Set<String> = [
    "was", "had", "been", "has", "got", "became", "fell", "a", "ete", "fut", "est", "tombee", "fue", "ha",
    "sido", "quedo",
    "first",
  ]

  /// "Name: Anita. Age: 14."
  private func labelled(at index: Int) -> Identity? {
    guard cues.name.contains(words[index]), text.between(index + 1).contains(":"),
      text.between(index + 1).count < 4,
      let name = text.name(startingAt: index + 1)
    else { return nil }
    let reach = name.range.upperBound..<min(name.range.upperBound + 8, words.count)
    let isAged = reach.contains {
      cues.age.contains(words[$0]) && text.between($0 + 1).contains(":") && isYoung($0 + 1)
    }
    guard isAged else { return nil }
    return Identity(kind: name.isInitials ? .initials : .nameAndAge, isCertain: !name.isInitials, word: index)
  }

  private func isYoung(_ index: Int) -> Bool { text.number(index).map((1...17).contains) ?? false }

  // MARK: - Schools and villages

  /// A village that is named in the sentence about one child of a known age.
  private func setting(of age: PersonText.Age, isNamed: Bool) -> [Identity] {
    let sentence = text.sentence(age.range.lowerBound)
    guard isNamed || age.isExplicit && isOneChild(age, in: sentence) else { return [] }
    return sentence.first(where: isNamedVillage).map {
      [Identity(kind: .place, isCertain: false, word: $0)]
    } ?? []
  }

  /// Schools that are named where the passage speaks of one child.
  ///
  /// It blocks where the child's age or name stands in the same sentence, or where the sentence says that a child of whom the
  /// passage tells the age goes there; elsewhere it is only shown.
  private func schools(besides hits: [Identity]) -> [Identity] {
    let schools = SchoolSearch(text, in: text.language)
    let named = schools.named()
    guard !named.isEmpty else { return [] }
    let ages = words.indices.compactMap { text.age(at: $0) }.filter {
      let sentence = text.sentence($0.range.lowerBound)
      return $0.isExplicit && !schools.isOfMany($0.range)
        && (isOneChild($0, in: sentence) || schools.speaksOfOneChild(in: sentence))
    }.map(\.range.lowerBound)
    let children = ages + hits.filter { [.nameAndAge, .name, .initials].contains($0.kind) }.map(\.word)
    return named.compactMap { school in
      let sentence = text.sentence(school)
      let isPupil = schools.speaksOfPupil(in: sentence)
      let isBesideChild = children.contains(where: sentence.contains)
      guard isBesideChild || isPupil || !children.isEmpty && schools.speaksOfOneChild(in: sentence) else {
        return nil
      }
      return Identity(
        kind: .school, isCertain: isBesideChild || isPupil && !children.isEmpty, word: school)
    }
  }

  private func isOneChild(_ age: PersonText.Age, in sentence: Range<Int>) -> Bool {
    let near =
      max(sentence.lowerBound, age.range.lowerBound - 4)..<min(sentence.upperBound, age.range.upperBound + 3)
    return near.contains { noun in
      guard cues.child.contains(words[noun]) else { return false }
      let before = max(sentence.lowerBound, noun - 5)..<noun
      return text.has(cues.articles, in: before)
    }
  }

  private func isProper(_ index: Int) -> Bool {
    text.passage.words[index].isCapitalised && !text.beginsSentence(index)
  }

  private func isNamedVillage(_ index: Int) -> Bool {
    guard Self.villages.contains(words[index]) else { return false }
    var next = index + 1
    while next < index + 3, text.isClose(next),
      ["of", "de", "d", "del", "la", "el", "called"].contains(text.word(next))
    {
      next += 1
    }
    if next > index + 1, next < words.count, text.isClose(next), isProper(next) { return true }
    return ["village", "hamlet"].contains(words[index]) && text.isClose(index) && index > 0
      && isProper(index - 1)
      && !cues.peoples.contains(words[index - 1])
  }

  private static let villages: Set<String> = [
    "village", "hamlet", "hameau", "aldea", "caserio", "vereda", "corregimiento",
  ]
}
