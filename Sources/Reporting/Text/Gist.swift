/// What a text is about: its words without those that say nothing, in any order.
struct Gist {
  /// The stems of its telling words and numbers.
  let stems: Set<String>
  /// The beginnings of its longer words: "ratification" is told by "ratify".
  let roots: Set<String>

  init(_ text: String, language: Language) {
    self.init([Passage([.text(text)], language: language)], language: language)
  }

  /// What `text` is about, without the words that `common` has.
  init(_ text: String, language: Language, leavingOut common: CommonDemand) {
    self.init([Passage([.text(text)], language: language)], language: language, common: common)
  }

  init(_ passages: some Sequence<Passage>, language: Language, common: CommonDemand? = nil) {
    let empty = FunctionWords.empty(language)
    var stems: Set<String> = []
    var roots: Set<String> = []
    for passage in passages {
      for word in passage.words {
        let folded = word.whole
        guard !empty.contains(folded), common?.has(folded) != true else { continue }
        stems.insert(Self.spelling(word.stem, language))
        // Short words tell something only where they are names: "ILO".
        if folded.utf8.count >= Self.rootLength {
          roots.insert(String(folded.prefix(Self.rootLength)))
        } else if folded.utf8.count > 2, passage.isUppercase(of: word) {
          roots.insert(folded)
        }
      }
    }
    self.stems = stems
    self.roots = roots
  }

  /// How much of the smaller of the two the other has, from 0 to 1.
  func overlap(with other: Gist) -> Double {
    let smaller = min(roots.count, other.roots.count)
    return smaller == 0 ? 0 : Double(roots.intersection(other.roots).count) / Double(smaller)
  }

  private static let rootLength = 5

  /// "criminalize" and "criminalise" are one word.
  private static func spelling(_ stem: String, _ language: Language) -> String {
    guard language == .en, stem.hasSuffix("ize") else { return stem }
    return stem.dropLast(3) + "ise"
  }
}

extension Passage {
  /// Whether every letter of `word` is a capital.
  fileprivate func isUppercase(of word: Word) -> Bool {
    scalars[word.range].allSatisfy { !$0.properties.isLowercase }
  }
}
