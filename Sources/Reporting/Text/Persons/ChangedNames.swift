/// Where a text says that its names are not the real ones, and of whom it says so.
///
/// "The name of the ministry was changed" says it of no child.
struct ChangedNames {
  let text: PersonText
  /// The words that say it.
  private var marks: [Int] = []
  /// Whether a sentence says so of all names: "All names of children have been changed".
  private(set) var areAll = false
  private var words: [String] { text.words }
  private var cues: PersonCues { text.cues }

  init(_ text: PersonText) {
    self.text = text
    marks = words.indices.filter(isMark)
    areAll = marks.contains { name(at: $0).map(isOfAll) == true }
  }

  /// `hits` without the names of which the passage says that they are invented.
  ///
  /// A mark is for the name before it, or for the first one behind it; and for that name wherever it stands in the passage.
  func real(_ hits: [Identity]) -> [Identity] {
    let named = hits.filter(\.kind.isOfNames)
    guard !named.isEmpty, !marks.isEmpty else { return hits }
    if areAll { return hits.filter { !$0.kind.isOfNames } }
    let invented = Set(
      marks.compactMap { mark in
        let isOfOneBefore = name(at: mark).map(isBracketed) == true
        return (named.last { $0.word < mark } ?? (isOfOneBefore ? nil : named.first)).map { words[$0.word] }
      })
    return hits.filter { !$0.kind.isOfNames || !invented.contains(words[$0.word]) }
  }

  /// Whether the word at `index` says that a name is not the real one.
  private func isMark(_ index: Int) -> Bool {
    guard cues.changed.contains(words[index]) else { return false }
    if ["pseudonym", "seudonim", "alias"].contains(where: words[index].hasPrefix) { return true }
    guard let name = name(at: index) else { return false }
    let sentence = text.sentence(index)
    let isDenied = text.has(Self.nots, in: max(sentence.lowerBound, index - 4)..<index)
    return isDenied == (words[index] == "real") && isOfPerson(name)
  }

  /// The "name" of which the word at `index` says something.
  private func name(at index: Int) -> Int? {
    let sentence = text.sentence(index)
    let around = max(sentence.lowerBound, index - 9)..<min(sentence.upperBound, index + 6)
    return around.last { cues.name.contains(words[$0]) && $0 < index }
      ?? around.first { cues.name.contains(words[$0]) }
  }

  /// Not "the name of the ministry", "its name", "the court's name".
  private func isOfPerson(_ name: Int) -> Bool {
    let behind = name + 1..<min(name + 5, words.count)
    // "Nom d'emprunt".
    if cues.changed.contains(text.word(name + 2)) { return true }
    if Self.ofs.contains(text.word(name + 1)), text.isClose(name + 1) {
      return text.has(Self.people.union(cues.child), in: behind)
        || behind.contains { text.passage.words[$0].isCapitalised && !cues.others.contains(words[$0]) }
    }
    let start = text.sentence(name).lowerBound
    let before = max(start, name - 6)..<name
    // A bracket is a sentence of its own: "At the court Anita (name changed), 14, was silent".
    return isBracketed(name) || !text.has(cues.others.subtracting(Self.people).union(["its"]), in: before)
  }

  /// "(name changed)", "(her name was changed)".
  private func isBracketed(_ name: Int) -> Bool {
    text.between(name).contains("(") || name > 0 && text.between(name - 1).contains("(")
  }

  /// Not "the names of two girls", "some names", "street names".
  private func isOfAll(_ name: Int) -> Bool {
    guard Self.plurals.contains(words[name]) else { return false }
    let sentence = text.sentence(name)
    let isSome = sentence.contains {
      Self.limits.contains(words[$0]) || cues.numerals.contains(words[$0])
        || cues.toddlers.contains(words[$0])
    }
    return !isSome
      && (text.beginsSentence(name)
        || Self.leads.contains(words[name - 1]) || Self.people.contains(words[name - 1]))
  }

  private static let nots = wordSet("not never t no n pas jamais nunca")
  private static let ofs = wordSet("of de d des du del")
  private static let plurals = wordSet("names noms prenoms nombres")
  private static let limits = wordSet(
    "some certain most several few many certains quelques plusieurs algunos ciertos varios both")
  private static let leads = wordSet(
    "all the their these those first real s our tous les des ces leurs nos todos los sus estos")
  private static let people = wordSet(
    "child children girl girls boy boys minors adolescents survivors victims witnesses people persons all everyone",
    "interviewees participants pupils students families enfants enfant filles garcons mineurs adolescentes survivantes victimes",
    "temoins personnes eleves familles ninos ninas menores sobrevivientes victimas testigos personas alumnos familias"
  )
}

extension Identity.Kind {
  /// Whether it is a name, which may be an invented one.
  var isOfNames: Bool { [.nameAndAge, .name, .initials].contains(self) }
}
