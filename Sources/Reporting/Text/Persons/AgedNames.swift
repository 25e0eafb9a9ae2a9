/// The rules by which a name that stands beside an age is that child's.
///
/// Each takes an age and gives the name that belongs to it, or `nil`; the first that knows one decides.
struct AgedNames {
  typealias Age = PersonText.Age
  typealias Name = PersonText.Name

  let text: PersonText
  let isNote: Bool
  private var words: [String] { text.words }
  private var cues: PersonCues { text.cues }

  init(_ text: PersonText, isNote: Bool) {
    self.text = text
    self.isNote = isNote
  }

  /// The name of the child who is of `age`.
  func name(of age: Age) -> Name? {
    before(age) ?? behind(age) ?? introduced(beside: age) ?? explained(behind: age) ?? explaining(age)
      ?? opening(with: age) ?? subject(of: age)
  }

  // MARK: - The name first

  /// "Anita K., 14", "Amina, âgée de 13 ans", "María tenía 12 años", "Maya's 12th birthday".
  private func before(_ age: Age) -> Name? {
    let end = startOfFillers(before: age)
    let passed = Set(words[end..<age.range.lowerBound])
    guard end > 0, !text.beginsSentence(end) || text.isInitial(end - 1),
      let name = text.name(endingAt: end - 1, isSure: true)
    else { return nil }
    // "(Departamento Geral de Ações), a 17-year-old boy": what a bracket explains is nobody of that age.
    if text.between(name.range.upperBound).contains(")") { return nil }
    let hasVerb = !cues.verbs.isDisjoint(with: passed)
    let isApart = !text.isClose(end)
    // Behind a comma "a 14-year-old girl" may be somebody else: "Some, a girl of 14 among them".
    let isBeing = !passed.isDisjoint(with: Self.being) && !passed.isDisjoint(with: cues.child)
    guard isApart || hasVerb || age.isExplicit && isBeing || age.isExplicit && passed.isEmpty && !isAt(age)
    else { return nil }
    if age.isExplicit { return name.isInitials && isListed(name) ? nil : name }
    let isAge =
      hasVerb
      ? isYears(age, passed) && isSaid(age, of: name, inClause: isApart && !passed.isDisjoint(with: Self.who))
      : isApart && passed.isSubset(of: cues.hedges.union(cues.sexes))
        && isBare(age, of: name, isHedged: !passed.isEmpty)
    return isAge ? name : nil
  }

  /// "Loreto tiene 7" counts anything: only what is done at an age makes one of a bare number behind "to have".
  private func isYears(_ age: Age, _ passed: Set<String>) -> Bool {
    text.language == .en || passed.isDisjoint(with: Self.having)
      || text.isClose(age.range.upperBound) && Self.whens.contains(text.word(age.range.upperBound))
  }

  private static let having = wordSet("avait a aura avoir eu tenia tiene")
  private static let whens = wordSet("quand lorsque lorsqu cuando")
  private static let being = wordSet("is was est etait es era")
  private static let who = wordSet("who qui que quien")

  /// The index behind the name in front of "who was only", "une fille".
  private func startOfFillers(before age: Age) -> Int {
    var index = age.range.lowerBound
    while index > 0, age.range.lowerBound - index < 7, !text.beginsSentence(index),
      cues.fillers.contains(words[index - 1]) || cues.hedges.contains(words[index - 1]),
      !text.passage.isUppercase(index - 1) || isSex(index - 1)
    { index -= 1 }
    return index
  }

  /// The F of "Maya (F, 12)".
  private func isSex(_ index: Int) -> Bool {
    words[index].utf8.count == 1 && cues.sexes.contains(words[index]) && !text.isInitial(index)
  }

  /// "à 12 ans", "a los 12 años" directly behind a name tells when something was, and "a 12 ans" how old somebody is.
  private func isAt(_ age: Age) -> Bool {
    let start = text.passage.words[age.range.lowerBound].range
    return text.passage.scalars[start] == ["à"] || ["at", "los"].contains(text.word(age.range.lowerBound))
      || text.word(age.range.lowerBound + 1) == "los"
  }

  /// "Anita was 14 when she was sold", "Maya is 12.", "Anita, who is 14, was sold".
  private func isSaid(_ age: Age, of name: Name, inClause: Bool) -> Bool {
    guard !isNote else { return false }
    let next = age.range.upperBound
    if inClause { return endsClause(next) || cues.moments.contains(text.word(next)) }
    if text.isClose(next), cues.moments.contains(text.word(next)) { return isSubject(name) }
    return endsClause(next) && isSubject(name)
  }

  private func endsClause(_ index: Int) -> Bool {
    index == words.count || text.between(index).first.map { [",", ".", ";"].contains($0) } == true
  }

  /// Whether a sentence or a clause begins with `name`: "Maya is 12", not "the number of Maya is 12".
  func isSubject(_ name: Name) -> Bool {
    let start = name.range.lowerBound
    return text.beginsSentence(start) || !text.isClose(start) || Self.joints.contains(words[start - 1])
      || cues.kin.contains(words[start - 1]) || WrittenDate.months.contains(words[start - 1])
      || cues.starters.contains(words[start - 1]) && text.beginsSentence(start - 1)
  }

  private static let joints = wordSet(
    "and but when while because that although if et mais quand lorsque que qu comme y pero cuando porque a")

  /// Whether the bare number behind a name is an age and no page, count or number of an article.
  private func isBare(_ age: Age, of name: Name, isHedged: Bool) -> Bool {
    guard !isNote, text.number(age.range.lowerBound) ?? 4 >= 4 else { return false }
    // A point makes an abbreviation of what stands before it: "CRC/C/65/Add.8", "Parag. 14".
    let lead = text.between(name.range.upperBound)
    let after = text.between(age.range.upperBound)
    // "Price: £5.50" is none, either.
    guard lead.contains(where: Self.parts),
      !lead.contains(where: { $0.properties.generalCategory == .currencySymbol }),
      endsAge(after) || isAtTheTime(age), !isListed(name)
    else {
      return false
    }
    let isInWords = text.number(age.range.lowerBound) == nil && lead.first == "," && after.first == ","
    let isPerson =
      isHedged || isInWords || isAtTheTime(age) || isRelative(name) || isAttributed(name)
      || isOfPerson(name, age)
    if name.isInitials { return isPerson && lead.contains { [",", "("].contains($0) } }
    return name.hasInitial || isPerson
  }

  /// "Zainab, 14 at the time"
  private func isAtTheTime(_ age: Age) -> Bool {
    let next = age.range.upperBound
    return text.isClose(next) && text.word(next) == "at" && text.word(next + 2) == "time"
  }

  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    [",", "(", "–", "—", "-", ":", "[", "/"].contains(scalar)
  }

  private func endsAge(_ after: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = after.first else { return true }
    if [",", ")", "]", ".", ";", "–", "—", ":", "»", "”", "\"", "’", "'"].contains(first) { return true }
    return after.starts(with: [" ", "–"]) || after.starts(with: [" ", "—"])
      || after.starts(with: ["\u{A0}", "»"])
      || after.starts(with: [" ", "»"])
  }

  private func isRelative(_ name: Name) -> Bool {
    let start = name.range.lowerBound
    guard start > 0, text.isClose(start) else { return false }
    return cues.kin.contains(words[start - 1])
      || cues.ofs.contains(words[start - 1]) && text.has(cues.belongings, in: max(0, start - 3)..<start - 1)
  }

  private func isAttributed(_ name: Name) -> Bool {
    text.between(name.range.lowerBound).contains { ["–", "—", "”", "»", "\"", "“", "«"].contains($0) }
  }

  /// Whether the sentence speaks of a person: "told us", "was raped", or by what follows: "Rita, 12, went".
  private func isOfPerson(_ name: Name, _ age: Age) -> Bool {
    let sentence = text.sentence(name.range.lowerBound)
    let next = age.range.upperBound
    return text.has(cues.persons, in: sentence) || text.has(cues.suffered, in: sentence)
      || text.between(next).contains(",") && text.between(name.range.upperBound).contains(",")
        && isAct(next) && isSubject(name)
  }

  /// Whether a person's verb stands at `index`.
  private func isAct(_ index: Int) -> Bool {
    let word = text.word(index)
    return cues.acts.contains(word) || cues.suffered.contains(word)
  }

  /// "Nepal (14), Kenya (9)": counts by place, not ages.
  private func isListed(_ name: Name) -> Bool {
    let sentence = text.sentence(name.range.lowerBound)
    let counts = sentence.filter { index in
      index > sentence.lowerBound && text.number(index) != nil && !text.isClose(index)
        && (text.passage.words[index - 1].isCapitalised || text.isInitial(index - 1))
    }
    return counts.count > 2
  }

  /// "Anita, a girl of 12, fled".
  private func explaining(_ age: Age) -> Name? {
    let start = age.range.lowerBound
    let noun = words[start] == "of" ? start - 1 : start - 2
    guard noun > 1, text.word(noun + 1) == "of", cues.child.contains(words[noun]),
      let article = (max(1, noun - 2)..<noun).last(where: { cues.articles.contains(words[$0]) }),
      text.between(article).contains(where: Self.parts)
    else { return nil }
    return text.name(endingAt: article - 1)
  }

  // MARK: - The age first

  /// "14-year-old Anita", "the 12-year-old girl Maya", "seven-year-old twins Maya and Rita".
  private func behind(_ age: Age) -> Name? {
    let start = endOfNouns(behind: age)
    guard age.isAdjective, text.isClose(start), let name = text.name(startingAt: start),
      !text.has(cues.peoples, in: name.range)
    else { return nil }
    let next = name.range.upperBound
    return text.isClose(next)
      && (cues.child.contains(text.word(next)) || Self.groups.contains(text.word(next)))
      ? nil : name
  }

  private static let groups = wordSet("girls boys children from")

  /// The index behind the child that an age is said of: "12-year-old girl".
  private func endOfNouns(behind age: Age) -> Int {
    var next = age.range.upperBound
    while next < words.count, text.isClose(next), cues.kin.contains(words[next]) { next += 1 }
    return next
  }

  /// "A 13-year-old, Priya Rai, was raped", "une fille de douze ans (Maya)".
  private func explained(behind age: Age) -> Name? {
    guard age.isExplicit, isOfChild(age) else { return nil }
    let start = endOfNouns(behind: age)
    guard let mark = text.between(start).first(where: { !$0.properties.isWhitespace }),
      let name = text.name(startingAt: start), !text.has(cues.peoples, in: name.range)
    else { return nil }
    let next = name.range.upperBound
    let after = text.between(next).filter { !$0.properties.isWhitespace && $0 != "." }
    switch mark {
    case "(": return after.first == ")" ? name : nil
    case "–", "—", "-": return after.first == mark ? name : nil
    // "a girl of 12, Lowmere, 2020" names a place; a person does something.
    case ",": return after == [","] && isAct(next) && !cues.others.contains(text.word(next)) ? name : nil
    default: return nil
    }
  }

  private func isOfChild(_ age: Age) -> Bool {
    if age.isAdjective { return true }
    let start = age.range.lowerBound
    return text.isClose(start) && start > 0 && cues.kin.contains(words[start - 1])
  }

  /// "a 14-year-old girl named Anita", "my name is Maya and I am 12".
  private func introduced(beside age: Age) -> Name? {
    let sentence = text.sentence(age.range.lowerBound)
    let reach = age.range.upperBound..<min(age.range.upperBound + 7, sentence.upperBound)
    if let named = reach.first(where: { cues.named.contains(words[$0]) }) {
      let around = max(sentence.lowerBound, age.range.lowerBound - 4)..<named
      guard age.isAdjective || text.has(cues.child, in: around) else { return nil }
      return text.name(startingAt: named + 1 + (text.word(named + 1) == "is" ? 1 : 0))
    }
    return introducedSelf(before: age)
  }

  /// "My name is Maya and I am 12", "me llamo María y tengo 12 años".
  private func introducedSelf(before age: Age) -> Name? {
    let start = age.range.lowerBound
    let isSelf = (max(0, start - 3)..<start).contains { Self.selves.contains(words[$0]) }
    let reach = max(0, start - 10)..<max(0, start - 1)
    guard isSelf,
      let named = reach.last(where: {
        Self.names.contains(words[$0]) && cues.named.contains(words[$0]) || isIam($0)
      })
    else { return nil }
    return text.name(startingAt: named + 1 + (text.word(named + 1) == "is" ? 1 : 0))
  }

  private static let selves = wordSet("i he she ai avais il elle tengo tiene tenia")
  private static let names = wordSet("name appelle llamo llama nombre prenom")
  private func isIam(_ index: Int) -> Bool { words[index] == "am" && text.word(index - 1) == "i" }

  // MARK: - The age and the name apart

  /// "At the age of 13, Anita Tamang was sold", "When she was 13, Anita fled", "Mariée à 13 ans, Maya a quitté l'école".
  private func opening(with age: Age) -> Name? {
    let sentence = text.sentence(age.range.lowerBound)
    let next = age.range.upperBound
    let lead = sentence.lowerBound..<age.range.lowerBound
    guard lead.count < 7, next < sentence.upperBound, isLed(age), !age.isAdjective,
      lead.allSatisfy({ cues.openers.contains(words[$0]) || cues.suffered.contains(words[$0]) })
    else { return nil }
    let isApart = text.between(next).first == ","
    guard isApart || text.isClose(next), let name = text.name(startingAt: next), !name.isInitials,
      !text.has(cues.peoples, in: name.range)
    else { return nil }
    return isApart && name.range.count > 1 || isSubject(name, actingAt: name.range.upperBound) ? name : nil
  }

  /// Whether `name` does something, and does not stand before a noun: "At the age of 15, Nepalese children".
  private func isSubject(_ name: Name, actingAt next: Int) -> Bool {
    guard text.isClose(next) else { return false }
    if isAct(next) { return true }
    // In French and Spanish peoples have no capital and no noun follows a name.
    if text.language == .en { return text.word(next).hasSuffix("ed") }
    return !cues.and.contains(text.word(next)) && !cues.starters.contains(text.word(next))
  }

  /// "Anita was married at the age of 14", "Maya left school when she was twelve".
  private func subject(of age: Age) -> Name? {
    let start = age.range.lowerBound
    let isHers = isSaidOfPronoun(age)
    guard isLed(age), !age.isAdjective,
      age.isExplicit || isHers || endsClause(age.range.upperBound)
        || cues.moments.contains(text.word(age.range.upperBound))
    else { return nil }
    let sentence = text.sentence(start)
    var verb = start
    while verb > sentence.lowerBound + 1, start - verb < 11 {
      verb -= 1
      if cues.elsewhere.contains(words[verb]) { return nil }
      guard isAct(verb), text.isClose(verb), let name = text.name(endingAt: verb - 1), !name.isInitials,
        isSubject(name)
      else { continue }
      return age.isExplicit || isHers || text.has(cues.suffered, in: verb..<start) ? name : nil
    }
    return nil
  }

  /// Whether something leads to an age: "at the age of 13", "when she was 13".
  private func isLed(_ age: Age) -> Bool {
    let start = age.range.lowerBound
    if age.isBirthday || !text.isYoung(start) { return true }
    guard start > 0, text.isClose(start) else { return false }
    let before = words[start - 1]
    return cues.verbs.contains(before) || cues.hedges.contains(before) || cues.possessives.contains(before)
  }

  /// "when she was twelve", "when he was only twelve".
  private func isSaidOfPronoun(_ age: Age) -> Bool {
    let start = age.range.lowerBound
    return start > 1 && cues.verbs.contains(words[start - 1]) && ["she", "he"].contains(words[start - 2])
  }
}

extension AgedNames {
  /// The last of two names beside the ages of two: "Maya and Rita, aged 12 and 13".
  func pair(of ages: Age) -> Name? {
    let start = ages.range.lowerBound
    guard start > 2, !text.isClose(start), let second = text.name(endingAt: start - 1, isSure: true) else {
      return nil
    }
    // In Spanish "y" may be part of a name, too.
    let inside = second.range.last { cues.and.contains(words[$0]) }
    let join = inside ?? second.range.lowerBound - 1
    guard join > 0, cues.and.contains(words[join]), text.isClose(join), text.isClose(join + 1),
      let first = text.name(endingAt: join - 1, isSure: ages.isExplicit)
    else { return nil }
    let sentence = text.sentence(start)
    guard ages.isExplicit || text.has(cues.persons.union(cues.suffered), in: sentence) else { return nil }
    return first
  }
}
