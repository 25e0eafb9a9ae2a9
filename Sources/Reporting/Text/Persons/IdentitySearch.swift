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
  /// The year in which the text is read.
  let year: Int
  private var words: [String] { text.words }
  private var cues: PersonCues { text.cues }

  init(_ passage: Passage, in language: Language, isNote: Bool = false, year: Int) {
    text = PersonText(passage, in: language)
    self.isNote = isNote
    self.year = year
  }

  /// Everything found, in the order of the text.
  func hits() -> [Identity] {
    let named = NamedChildren(text)
    let aged = AgedNames(text, isNote: isNote)
    var hits: [Identity] = []
    for index in words.indices {
      if let age = text.age(at: index) { hits += self.hits(of: age, aged) }
      if let ages = text.agesOfTwo(at: index), let name = aged.pair(of: ages) { hits.append(.named(name)) }
      if let hit = named.hit(at: index) { hits.append(hit) }
    }
    hits +=
      schools(besides: hits) + BirthSearch(text: text, year: year).hits() + HomeSearch(text: text).hits()
    return (hits + ContactSearch(text: text).hits()).sorted { $0.word < $1.word }
  }

  private func hits(of age: PersonText.Age, _ aged: AgedNames) -> [Identity] {
    guard let name = aged.name(of: age) else { return setting(of: age, isNamed: false) }
    return [.named(name)] + setting(of: age, isNamed: true)
  }

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

extension Identity {
  /// A name beside an age; initials, of which a reader cannot be as sure, are only shown.
  fileprivate static func named(_ name: PersonText.Name) -> Identity {
    Identity(
      kind: name.isInitials ? .initials : .nameAndAge, isCertain: !name.isInitials,
      word: name.range.lowerBound)
  }
}
