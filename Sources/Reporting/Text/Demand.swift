/// A recommendation taken apart: its act, who is asked, by when.
///
/// Everything is decided for silence: where a sentence is built in a way that is not known here, nothing is said of it.
struct Demand {
  /// A word without accents and capitals, with what stands before it.
  struct Word {
    var text: String
    /// As the author wrote it, in small letters: "protéger".
    var typed: String
    var gap: Passage.Gap
    /// Whether a semicolon stands before it.
    var followsSemicolon: Bool
    var isQuoted: Bool
    /// Whether it begins with a capital or has digits: a name, a treaty, a number.
    var isName: Bool
  }

  let words: [Word]
  let verbs: ActionVerbs
  let cues: DemandCues
  let language: Language
  /// The verb of the act, and where it stands; `nil` where none is known.
  private(set) var head: (index: Int, verb: ActionVerbs.Verb)?
  /// Where "should" stands before the act.
  private var modal: Int?

  init(_ text: String, language: Language) {
    self.init(Passage([.text(text)], language: language), language: language)
  }

  init(_ passage: Passage, language: Language) {
    verbs = .of(language)
    cues = .of(language)
    self.language = language
    var end = 0
    words = passage.words.map { word in
      let letters = passage.scalars[word.range]
      defer { end = word.range.upperBound }
      return Word(
        text: word.whole, typed: String(String.UnicodeScalarView(letters)).lowercased(), gap: word.gap,
        followsSemicolon: passage.scalars[end..<word.range.lowerBound].contains(";"), isQuoted: word.isQuoted,
        isName: letters.contains { $0.properties.isUppercase || $0.properties.numericType != nil })
    }
    findHead()
  }

  /// Whether somebody is asked to act: it begins with an act, or says "should".
  var isDemand: Bool { head != nil }

  // MARK: - The act

  private mutating func findHead() {
    let sentence = 0..<(words.indices.dropFirst().first { words[$0].gap == .sentence } ?? words.count)
    if let index = sentence.first(where: { cues.modals.contains(words[$0].text) }),
      let found = verb(after: index, in: sentence)
    {
      modal = index
      head = found
    } else if let index = sentence.prefix(8).first(where: { cues.calls.contains(words[$0].text) }),
      let found = verbCalledFor(after: index, in: sentence)
    {
      head = found
    } else {
      head = verb(after: -1, in: sentence)
    }
  }

  /// The verb that follows the word at `index`, with adverbs and the like between them at most.
  private func verb(after index: Int, in sentence: Range<Int>) -> (index: Int, verb: ActionVerbs.Verb)? {
    for next in max(index + 1, sentence.lowerBound)..<sentence.upperBound {
      if let verb = verbs.verb(words[next].text) { return (next, verb) }
      if let verb = participle(words[next].text), next > 0, cues.passives.contains(words[next - 1].text) {
        return (next, verb)
      }
      guard cues.leads.contains(words[next].text) || isAdverb(words[next].text) else { return nil }
    }
    return nil
  }

  /// "recommend that the Government adopt", "urge the State to adopt": the first verb behind a "to" or "that".
  private func verbCalledFor(after index: Int, in sentence: Range<Int>) -> (
    index: Int, verb: ActionVerbs.Verb
  )? {
    var isLinked = false
    for next in index + 1..<max(index + 1, min(sentence.upperBound, index + 24)) {
      if isLinked, let verb = verbs.verb(words[next].text),
        !verb.isAmbiguous || cues.infinitiveLinks.contains(words[next - 1].text)
      {
        return (next, verb)
      }
      // "that a law be adopted"
      if isLinked, cues.passives.contains(words[next - 1].text), let verb = participle(words[next].text) {
        return (next, verb)
      }
      isLinked = isLinked || cues.callLinks.contains(words[next].text)
    }
    return nil
  }

  /// "adopted" of "should be adopted", in English only.
  private func participle(_ word: String) -> ActionVerbs.Verb? {
    guard language == .en, word.hasSuffix("ed") else { return nil }
    return verbs.verb(String(word.dropLast())) ?? verbs.verb(String(word.dropLast(2)))
  }

  private func isAdverb(_ word: String) -> Bool {
    switch language {
    case .fr: word.utf8.count > 6 && word.hasSuffix("ment")
    case .es: word.utf8.count > 6 && word.hasSuffix("mente")
    case .en, .ar, .ru, .zh: word.utf8.count > 4 && word.hasSuffix("ly")
    }
  }

  /// The weak category of the act; `nil` where it is a concrete one, or none that is known.
  var weakness: (verb: String, actionClass: ActionClass)? {
    guard let head else { return nil }
    if let actionClass = head.verb.actionClass, actionClass.rawValue < ActionClass.general.rawValue {
      return keepsSomething(head) ? nil : (words[head.index].typed, actionClass)
    }
    let isVague = namesOnlyMeasures(after: head.index) || assuresOnlyAims(head)
    let isGeneral = head.verb.actionClass == .general && !(isOpenVerb(head.verb) && !isVague)
    guard isVague || isGeneral, !isConcrete(after: head.index) else { return nil }
    return (words[head.index].typed, .general)
  }

  /// "maintain a register": a thing that one can see, beside "maintain its efforts".
  private func keepsSomething(_ head: (index: Int, verb: ActionVerbs.Verb)) -> Bool {
    guard ["maintain", "maintenir", "mantener", "pursue", "poursuivre"].contains(head.verb.lemma) else {
      return false
    }
    let next = head.index + 1
    guard next < words.count else { return false }
    return !cues.backwards.contains(words[next].text) && !namesOnlyMeasures(after: head.index)
      && !cues.infinitiveLinks.contains(words[next].text)
      && !words[next...].prefix(4).contains { cues.vagueObjects.contains($0.text) }
  }

  /// "take", "raise", "support", "increase": weak with "measures", "awareness", "efforts", and else anything.
  private func isOpenVerb(_ verb: ActionVerbs.Verb) -> Bool {
    verb.isAmbiguous || ["prendre", "tomar"].contains(verb.lemma)
  }

  /// "adopt all necessary measures", "raise awareness", "step up efforts".
  private func namesOnlyMeasures(after head: Int) -> Bool {
    var index = head + 1
    if index < words.count, words[index].text == "up" { index += 1 }
    while index < words.count, words[index].gap == .close, cues.vagueAdjectives.contains(words[index].text) {
      index += 1
    }
    guard index < words.count, words[index].gap == .close else { return false }
    let isOpen = verbs.verb(words[head].text).map { $0.actionClass == .general || !$0.isAmbiguous } ?? false
    return isOpen && (cues.vagueObjects.contains(words[index].text) || words[index].text == "awareness")
  }

  /// "ensure that children are protected", "ensure the protection of children": what every State says that it does. What
  /// one could see ("that every court has a psychologist") is none of these.
  private func assuresOnlyAims(_ head: (index: Int, verb: ActionVerbs.Verb)) -> Bool {
    guard head.verb.actionClass == nil else { return false }
    return words.indices[(head.index + 1)...].contains { index in
      cues.aimsReached.contains(words[index].text)
        || cues.aims.contains(words[index].text) && index + 1 < words.count
          && cues.aimLinks.contains(words[index + 1].text)
    }
  }

  /// Whether the rest says how one would see it: a figure, "by creating", "through", a concrete act that it is for.
  private func isConcrete(after head: Int) -> Bool {
    let rest = head + 1..<words.count
    return rest.contains { index in
      let word = words[index].text
      if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        // A year is no figure.
        return !(word.utf8.count == 4 && (word.hasPrefix("20") || word.hasPrefix("19")))
      }
      if cues.concretisers.contains(word) { return true }
      if isGerund(index) { return true }
      guard index > head + 1, let verb = verbs.verb(word), verb.actionClass == .specific,
        !Self.aims.contains(verb.lemma), !putsAnEnd(index, verb)
      else {
        return false
      }
      return !verb.isAmbiguous || cues.infinitiveLinks.contains(words[index - 1].text)
    }
  }

  /// "mettre fin à", "poner fin a".
  private func putsAnEnd(_ index: Int, _ verb: ActionVerbs.Verb) -> Bool {
    ["mettre", "poner"].contains(verb.lemma) && index + 1 < words.count
      && ["fin", "termino", "terme"].contains(words[index + 1].text)
  }

  /// What an act is for rather than the act: "efforts to eliminate".
  private static let aims: Set<String> = ["eliminate", "eliminer", "eliminar", "end", "halt", "stop"]

  /// "by giving", "en donnant", "otorgando".
  private func isGerund(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let word = words[index].text
    switch language {
    case .fr:
      // "en donnant", "en lui donnant".
      return word.utf8.count > 4 && word.hasSuffix("ant")
        && words[max(0, index - 2)..<index].contains { $0.text == "en" }
    case .es:
      // "otorgando", "otorgándole".
      guard word.utf8.count > 5, word != "cuando" else { return false }
      return ["", "le", "les", "lo", "la", "los", "las"].contains { clitic in
        ["ando", "iendo", "yendo"].contains { word.hasSuffix($0 + clitic) }
      }
    case .en, .ar, .ru, .zh: return words[index - 1].text == "by" && word.hasSuffix("ing")
    }
  }

  // MARK: - One act

  /// The verb of a second act that is joined to the first; `nil` where there is none, or none that is certain.
  ///
  /// Steps of one act are one by convention: "sign and ratify", "review and adopt", "adopt, fund and implement", "investigate
  /// and prosecute"; so is what completes the first act ("adopt a plan and fund its measures"). An act that one does to
  /// people or doors is another even so: "appoint and train judges", "open a shelter and train its staff" (see
  /// ``ActionVerbs/Deed``). Verbs behind "to", "that", "which" say what for, and enumerations of laws have no verbs.
  var secondAct: String? {
    guard let head else { return nil }
    var isSubordinate = false
    var hasObject = false
    for index in head.index + 1..<max(head.index + 1, words.count) {
      let word = words[index]
      if word.gap == .sentence || word.followsSemicolon {
        if let second = act(at: index, like: head) { return second }
        isSubordinate = false
      } else if cues.conjunctions.contains(word.text) {
        if !isSubordinate, let second = hasObject ? act(at: index + 1, like: head) : deed(at: index + 1) {
          return second
        }
      } else if isSubordinator(index) {
        isSubordinate = true
      } else if verbs.verb(word.text) == nil, !isAdverb(word.text), !cues.infinitiveLinks.contains(word.text),
        !cues.determiners.contains(word.text)
      {
        hasObject = true
      } else if !hasObject, !isSubordinate, word.gap == .loose, let second = deed(at: index) {
        return second
      }
    }
    return nil
  }

  /// The act that begins at `start`, on the same footing as the first, with an object of its own.
  private func act(at start: Int, like head: (index: Int, verb: ActionVerbs.Verb)) -> String? {
    // "d'ouvrir … et de former": what leads to the first act leads to the second.
    let link = head.index > 0 ? words[head.index - 1].text : ""
    var index = start
    while index < words.count, index == start || words[index].gap != .sentence {
      let word = words[index].text
      if let verb = verbs.verb(word) {
        guard verb.form == head.verb.form, verb.lemma != head.verb.lemma, !words[index].isQuoted else {
          return nil
        }
        let next = index + 1
        guard next < words.count, words[next].gap == .close else { return nil }
        if verb.isAmbiguous, !isObject(next, of: verb) { return nil }
        // "and support services": a noun that looks like a verb. "and include children": goes on with the same thing.
        if cues.conjunctions.contains(words[next].text) { return nil }
        let reach = next..<min(next + 7, words.count)
        let pointsBack = reach.contains { cues.backwards.contains(words[$0].text) }
        return pointsBack && !isOther(verb, than: head.verb) ? nil : words[index].typed
      }
      guard
        isAdverb(word) || cues.modals.contains(word)
          || cues.leads.contains(word)
            && (!cues.infinitiveLinks.contains(word) || cues.infinitiveLinks.contains(link))
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The verb at `start`, joined to one before it with an object that both share, where the two are no steps of one act.
  private func deed(at start: Int) -> String? {
    guard
      let index = words.indices[min(start, words.count)...].first(where: {
        !cues.leads.contains(words[$0].text)
      }),
      let head, let verb = verbs.verb(words[index].text), verb.form == head.verb.form, !words[index].isQuoted,
      words[start..<index].allSatisfy({ $0.gap != .sentence }), isOther(verb, than: head.verb),
      index + 1 < words.count, words[index + 1].gap != .sentence
    else { return nil }
    return words[index].typed
  }

  /// Whether `verb` is an act of its own, on whatever thing the act of `first` is.
  private func isOther(_ verb: ActionVerbs.Verb, than first: ActionVerbs.Verb) -> Bool {
    guard first.actionClass == .specific else { return false }
    return ActionVerbs.Deed(verb.lemma).map { $0 != ActionVerbs.Deed(first.lemma) } ?? false
  }

  /// Whether the word at `index`, behind what may be a noun ("train"), is the object of a verb.
  private func isObject(_ index: Int, of verb: ActionVerbs.Verb) -> Bool {
    let word = words[index].text
    return cues.determiners.contains(word) || cues.numbers.contains(word)
      || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      || ActionVerbs.Deed(verb.lemma) == .training && ActionVerbs.trainees.contains(word)
  }

  /// Whether what follows depends on what stands before: "that", "to prevent", "en créant".
  private func isSubordinator(_ index: Int) -> Bool {
    let word = words[index].text
    if cues.subordinators.contains(word) || isGerund(index) { return true }
    guard cues.infinitiveLinks.contains(word), index + 1 < words.count else { return false }
    let next = words[index + 1]
    if verbs.verb(next.text) != nil { return true }
    switch language {
    case .fr:
      return ["er", "ir", "re"].contains { next.text.hasSuffix($0) } && !next.isName
        && next.text.utf8.count > 4
    case .es:
      return ["ar", "er", "ir"].contains { next.text.hasSuffix($0) } && !next.isName
        && next.text.utf8.count > 3
    case .en, .ar, .ru, .zh: return !cues.determiners.contains(next.text) && !next.isName
    }
  }
}
