/// A passage as words without case and accents, singular and plural apart, for finding who is spoken of.
struct PersonText {
  let language: Language
  let passage: Passage
  let cues: PersonCues
  /// The words of the passage, folded.
  let words: [String]

  init(_ passage: Passage, in language: Language) {
    self.passage = passage
    self.language = language
    cues = PersonCues.of(language)
    words = passage.words.map(\.whole)
  }

  /// The word at `index`; empty beyond the ends.
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// What stands before the word at `index`, behind the one before it.
  func between(_ index: Int) -> ArraySlice<Unicode.Scalar> {
    guard (0...words.count).contains(index) else { return passage.scalars[0..<0] }
    let start = index > 0 ? passage.words[index - 1].range.upperBound : 0
    let end = index < words.count ? passage.words[index].range.lowerBound : passage.scalars.count
    return passage.scalars[start..<end]
  }

  /// Whether the words before and at `index` follow each other with nothing but spaces, hyphens or apostrophes.
  func isClose(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && passage.words[index].gap == .close
  }

  /// Whether a sentence begins with the word at `index`.
  func beginsSentence(_ index: Int) -> Bool {
    index == 0 || passage.words.indices.contains(index) && passage.words[index].gap == .sentence
  }

  /// The words of the sentence around `index`.
  func sentence(_ index: Int) -> Range<Int> { passage.sentence(of: index) }

  /// The whole number that is written at `index` in digits; `nil` where there is none.
  func number(_ index: Int) -> Int? {
    let word = word(index)
    guard (1...4).contains(word.utf8.count) else { return nil }
    return word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  /// Whether the word at `index` is one capital letter with a point: the K. of "Anita K.".
  func isInitial(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index), passage.words[index].range.count == 1,
      passage.isUppercase(index)
    else { return false }
    return between(index + 1).first == "."
  }

  /// Whether one of the words in `range` is one of `set`.
  func has(_ set: Set<String>, in range: Range<Int>) -> Bool { range.contains { set.contains(words[$0]) } }
}
