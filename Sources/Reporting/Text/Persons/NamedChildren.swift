/// Children who are named, whatever is said of their age.
struct NamedChildren {
  let text: PersonText
  private var words: [String] { text.words }
  private var cues: PersonCues { text.cues }

  init(_ text: PersonText) { self.text = text }

  /// What stands at `index`, where a child is named there.
  func hit(at index: Int) -> Identity? {
    called(at: index) ?? little(at: index) ?? pupil(at: index) ?? form(at: index)
  }

  /// "a girl named Anita", whatever her age.
  private func called(at index: Int) -> Identity? {
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

  /// "the girl Maya was sold", "la petite Maya a été vendue".
  private func little(at index: Int) -> Identity? {
    guard cues.little.contains(words[index]), index > 0, text.isClose(index), text.isClose(index + 1),
      Self.definite.contains(words[index - 1]), !text.passage.isUppercase(index),
      let name = text.name(startingAt: index + 1), !name.isInitials, !text.has(cues.peoples, in: name.range)
    else { return nil }
    let next = name.range.upperBound
    guard text.isClose(next), cues.acts.contains(text.word(next)) || cues.suffered.contains(text.word(next))
    else { return nil }
    return Identity(kind: .name, isCertain: true, word: name.range.lowerBound)
  }

  private static let definite = wordSet("the this that la le l cette cet el este esta little")

  /// "Maya is in class 6", "Maya, grade 7".
  private func pupil(at index: Int) -> Identity? {
    guard cues.grades.contains(words[index]), text.isClose(index + 1),
      text.number(index + 1).map((1...12).contains) == true
    else { return nil }
    var end = index
    while end > 0, index - end < 4, Self.inClass.contains(words[end - 1]) { end -= 1 }
    guard end > 0, end < index || !text.isClose(index), !text.beginsSentence(end),
      let name = text.name(endingAt: end - 1), !name.isInitials
    else { return nil }
    return Identity(kind: .name, isCertain: true, word: name.range.lowerBound)
  }

  private static let inClass = wordSet(
    "is was in attends studies a pupil student of est en eleve etudie esta estudia cursa el now")

  /// "Name: Anita. Age: 14."
  private func form(at index: Int) -> Identity? {
    guard cues.name.contains(words[index]), text.between(index + 1).contains(":"),
      text.between(index + 1).count < 4,
      let name = text.name(startingAt: index + 1)
    else { return nil }
    let reach = name.range.upperBound..<min(name.range.upperBound + 8, words.count)
    let isAged = reach.contains {
      cues.age.contains(words[$0]) && text.between($0 + 1).contains(":") && text.isYoung($0 + 1)
        || text.age(at: $0) != nil
    }
    guard isAged else { return nil }
    return Identity(kind: name.isInitials ? .initials : .nameAndAge, isCertain: !name.isInitials, word: index)
  }
}
