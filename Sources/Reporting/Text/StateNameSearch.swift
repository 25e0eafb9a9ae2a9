/// Finds names of States that are not those of the United Nations, in passages of one language.
struct StateNameSearch {
  /// A name to look for, and what the United Nations use instead.
  struct Name: Hashable {
    /// The State's alpha-2 code, or a name of our own for what is none.
    var subject: String
    /// The words as they are typed, folded.
    var words: [String]
    /// What the United Nations write.
    var instead: String
    /// Whether only a part of the United Nations' name is meant.
    var isPart = false
  }

  /// A name found.
  struct Hit {
    var name: Name
    /// The words of the passage that it stands in.
    var range: Range<Int>
  }

  /// What a passage says about States.
  struct Findings {
    /// Other names, as the author's own words.
    var hits: [Hit] = []
    /// The subjects that are named as the United Nations do, and where.
    var official: [(subject: String, range: Range<Int>)] = []
    /// Every State that is named, by whichever name, once for each time.
    var named: [String] = []
  }

  let language: Language
  private let cues: StateNameCues
  /// The names of the United Nations, by the stem of the first word.
  private var official: [String: [Name]] = [:]
  private var others: [String: [Name]] = [:]

  /// The search in `language`; `nil` where there are no names to look for. Each is made once: every look at a draft
  /// asks for it.
  static func of(_ language: Language) -> StateNameSearch? {
    switch language {
    case .en: english
    case .fr: french
    case .es: spanish
    case .ar, .ru, .zh: nil
    }
  }

  private static let english = StateNameSearch(.en)
  private static let french = StateNameSearch(.fr)
  private static let spanish = StateNameSearch(.es)

  private init?(_ language: Language) {
    guard let cues = StateNameCues.of(language) else { return nil }
    self.language = language
    self.cues = cues
    for country in Country.all {
      let instead = country.name.text(in: language)
      for name in [country.name, country.formal].compactMap({ $0.texts[language] }) {
        add(name, country.alpha2, instead, to: &official)
      }
      for other in country.otherNames where other.language == language && other.kind != .recognised {
        add(other.name, country.alpha2, instead, isPart: other.kind == .part, to: &others)
      }
    }
    for name in cues.disputed {
      add(name.text, name.subject, name.instead, to: &others)
      if name.instead != name.text { add(name.instead, name.subject, name.instead, to: &official) }
    }
  }

  private func add(
    _ text: String, _ subject: String, _ instead: String, isPart: Bool = false,
    to index: inout [String: [Name]]
  ) {
    let passage = Passage([.text(text)], language: language)
    guard let first = passage.words.first else { return }
    let words = passage.words.indices.map { passage.text($0..<$0 + 1).folded }
    index[first.stem, default: []].append(
      Name(subject: subject, words: words, instead: instead, isPart: isPart))
  }

  /// The names in `passage`; other names only where they are the author's own words for the State.
  func findings(in passage: Passage, isHeading: Bool) -> Findings {
    var findings = Findings()
    var found: [Hit] = []
    var index = 0
    while index < passage.words.count {
      let own = longest(of: official, at: index, in: passage)
      let other = longest(of: others, at: index, in: passage)
      if let own, own.range.upperBound >= other?.range.upperBound ?? 0 {
        findings.official.append((own.name.subject, own.range))
        index = own.range.upperBound
      } else if let other {
        found.append(other)
        index = other.range.upperBound
      } else {
        index += 1
      }
    }
    let marks = TermMarks(
      passage: passage, cues: TermCues.of(language), hits: [], isNote: false, isHeading: isHeading,
      joinsByAnd: false)
    findings.named = findings.official.map(\.subject) + found.map(\.name.subject)
    findings.hits = found.filter { hit in
      !marks.isSomebodyElses(hit.range) && isMeantAsState(hit, in: passage)
        && !isExplained(hit, by: findings.official, in: passage)
    }
    return findings
  }

  private func longest(of index: [String: [Name]], at start: Int, in passage: Passage) -> Hit? {
    guard passage.isUppercase(start), let names = index[passage.words[start].stem] else { return nil }
    let ends = names.compactMap { name in end(of: name, at: start, in: passage).map { (name, $0) } }
    return ends.max { $0.1 < $1.1 }.map { Hit(name: $0.0, range: start..<$0.1) }
  }

  /// Where `name` ends if it begins at `start`: letter for letter, since "Laos" is no plural of "Lao".
  private func end(of name: Name, at start: Int, in passage: Passage) -> Int? {
    let end = start + name.words.count
    guard end <= passage.words.count else { return nil }
    for (offset, word) in name.words.enumerated() {
      let index = start + offset
      // Brackets and commas belong to some names: "Iran (Islamic Republic of)".
      guard offset == 0 || passage.words[index].gap != .sentence,
        passage.text(index..<index + 1).folded == word
      else { return nil }
    }
    return end
  }

  // MARK: - What surrounds a name

  /// Whether the sentence says the United Nations' name as well: "Eswatini (formerly Swaziland)".
  private func isExplained(
    _ hit: Hit, by official: [(subject: String, range: Range<Int>)], in passage: Passage
  ) -> Bool {
    let sentence = passage.sentence(of: hit.range.lowerBound)
    return official.contains { $0.subject == hit.name.subject && sentence.contains($0.range.lowerBound) }
  }

  /// Whether it is no part of another name: of an organisation, a person, a court case, a war.
  private func isMeantAsState(_ hit: Hit, in passage: Passage) -> Bool {
    let words = passage.words
    guard words[hit.range.lowerBound].span == 0 else { return false }
    if hit.range.upperBound < words.count, isPartOfName(after: hit, in: passage) { return false }
    guard hit.range.lowerBound > 0 else { return true }
    let before = hit.range.lowerBound - 1
    if cues.before.contains(words[before].stem) { return false }
    guard words[hit.range.lowerBound].gap == .close else { return true }
    if isName(before, in: passage) { return false }
    // "Bank of …", "Human Rights Activists in …"
    var start = before
    while start > 0, words[start].gap == .close, cues.links.contains(words[start].stem) { start -= 1 }
    guard start < before, isName(start, in: passage) else { return true }
    // A list of States: "Czech Republic and South Korea".
    if endsState(start, in: passage) { return true }
    // Any word that begins a sentence has a capital: "Children of …".
    let isFirst = passage.sentence(of: start).lowerBound == start
    if isFirst, !cues.institutions.contains(words[start].stem) { return true }
    let joins = (start + 1...before).allSatisfy { cues.genitives.contains(words[$0].stem) }
    let isLong = start > 0 && words[start].gap == .close && isName(start - 1, in: passage)
    return !(joins || isLong)
  }

  /// Whether the name of another State ends with the word at `last`, whichever name it is.
  private func endsState(_ last: Int, in passage: Passage) -> Bool {
    var start = last
    while start >= 0, last - start < Self.longestName {
      if passage.isUppercase(start), Country(named: passage.text(start..<last + 1)) != nil { return true }
      guard passage.words[start].gap == .close else { return false }
      start -= 1
    }
    return false
  }

  /// How many words the name of a State may have: "United Kingdom of Great Britain and Northern Ireland".
  private static let longestName = 8

  private func isPartOfName(after hit: Hit, in passage: Passage) -> Bool {
    let next = hit.range.upperBound
    let stem = passage.words[next].stem
    if cues.after.contains(stem) || hit.name.subject == "PS" && cues.refugees.contains(stem) { return true }
    return passage.words[next].gap == .close && isName(next, in: passage)
  }

  /// Whether the word looks like a part of a name: a capital where no sentence begins with it.
  private func isName(_ index: Int, in passage: Passage) -> Bool {
    passage.isUppercase(index) && !cues.plain.contains(passage.words[index].stem)
  }
}
