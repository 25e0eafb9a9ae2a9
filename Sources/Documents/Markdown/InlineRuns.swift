import Reporting

/// Text as a word processor keeps it, sign by sign with its marks, and back as a tree.
///
/// A word processor can't tell bold words inside italic ones from the reverse, cuts a word into runs anywhere, and marks
/// the spaces around a word or not as the hand fell. The tree that comes out is the same for all of these: marks never
/// begin or end with white space, the same marks on both sides of a space hold for the space, and of two marks the one
/// that goes on longer stands outside.
struct InlineRuns {
  /// The marks of a sign.
  struct Marks: Hashable, Sendable {
    var isBold = false
    var isItalic = false
    var isCode = false
    /// Which link it belongs to, by its place in ``InlineRuns/links``.
    var link: Int?
  }

  private enum Sign {
    case scalar(Unicode.Scalar)
    case note(String)
    case lineBreak
  }

  private var signs: [Sign] = []
  private var marks: [Marks] = []
  /// The addresses of the links.
  private var links: [String] = []
  /// Whether any sign is marked, and any breaks a line: most text has neither, and then nothing has to be settled.
  private var (isMarked, hasBreaks) = (false, false)

  init() {}

  /// Takes a tree apart.
  init(_ inlines: [Inline]) { add(inlines, Marks()) }

  var isEmpty: Bool { signs.isEmpty }
  /// How many signs.
  var count: Int { signs.count }

  /// A link to `url` that further text can be marked with.
  mutating func link(to url: String) -> Int {
    links.append(url)
    return links.count - 1
  }

  mutating func add(_ text: String, _ marks: Marks = Marks()) {
    note(marks)
    for scalar in text.unicodeScalars {
      signs.append(.scalar(scalar))
      self.marks.append(marks)
    }
  }

  mutating func addLineBreak(_ marks: Marks = Marks()) {
    hasBreaks = true
    add(.lineBreak, marks)
  }

  mutating func addNote(_ label: String, _ marks: Marks = Marks()) { add(.note(label), marks) }

  /// Adds what `other` holds.
  mutating func add(_ other: InlineRuns) {
    let first = links.count
    links += other.links
    isMarked = isMarked || other.isMarked
    hasBreaks = hasBreaks || other.hasBreaks
    signs += other.signs
    marks += other.marks.map { one in
      var one = one
      one.link = one.link.map { $0 + first }
      return one
    }
  }

  private mutating func note(_ marks: Marks) { isMarked = isMarked || marks != Marks() }

  private mutating func add(_ sign: Sign, _ marks: Marks) {
    note(marks)
    signs.append(sign)
    self.marks.append(marks)
  }

  private mutating func add(_ inlines: [Inline], _ marks: Marks) {
    for inline in inlines {
      switch inline {
      case .text(let text): add(text, marks)
      case .code(let text): add(text, marks.with { $0.isCode = true })
      case .emphasis(let inner): add(inner, marks.with { $0.isItalic = true })
      case .strong(let inner): add(inner, marks.with { $0.isBold = true })
      case .link(let inner, let url):
        let number = link(to: url)
        add(inner, marks.with { $0.link = number })
      case .note(let label): addNote(label, marks)
      case .lineBreak: addLineBreak(marks)
      }
    }
  }

  // MARK: - Back to a tree

  /// The text as a tree, without white space and line breaks at its ends.
  var inlines: [Inline] {
    var runs = self
    runs.trim()
    guard isMarked else { return runs.tree(0..<runs.signs.count, done: []) }
    runs.settle(\.isBold, bridging: true)
    runs.settle(\.isItalic, bridging: true)
    runs.settle(\.isCode, bridging: false)
    runs.settleLinks()
    return runs.tree(0..<runs.signs.count, done: [])
  }

  /// Whether every letter is bold.
  var isWhollyBold: Bool {
    zip(signs, marks).allSatisfy { sign, marks in
      if case .scalar(let scalar) = sign { marks.isBold || Self.isSpace(scalar) } else { true }
    } && signs.contains { if case .scalar(let scalar) = $0 { !Self.isSpace(scalar) } else { false } }
  }

  /// The text as it is, with all its spaces.
  var plainText: String {
    var text = String.UnicodeScalarView()
    for sign in signs {
      switch sign {
      case .scalar(let scalar): text.append(scalar)
      case .lineBreak: text.append("\n")
      case .note: break
      }
    }
    return String(text)
  }

  /// Takes bold away, where it only says that this is a heading.
  mutating func unbold() { for index in marks.indices { marks[index].isBold = false } }

  /// Line breaks as spaces, where a line can't be broken.
  mutating func joinLines() {
    for index in signs.indices {
      if case .lineBreak = signs[index] { signs[index] = .scalar(" ") }
    }
  }

  /// Takes away the white space at both ends and on both sides of line breaks.
  private mutating func trim() {
    if !hasBreaks {
      let last = signs.indices.last { isWord($0) || isNote($0) }.map { $0 + 1 } ?? 0
      let first = signs.indices.first { isWord($0) || isNote($0) } ?? 0
      (signs, marks) = (Array(signs[min(first, last)..<last]), Array(marks[min(first, last)..<last]))
      return
    }
    var kept: [Int] = []
    /// Whether what was kept ends with a line break, or nothing was kept yet; and how many spaces it ends with.
    var (isAtStart, spaces) = (true, 0)
    for index in signs.indices {
      switch signs[index] {
      case .scalar(let scalar) where Self.isSpace(scalar):
        if isAtStart { continue }
        spaces += 1
      case .lineBreak:
        if kept.isEmpty { continue }
        kept.removeLast(spaces)
        (isAtStart, spaces) = (true, 0)
      case .scalar, .note: (isAtStart, spaces) = (false, 0)
      }
      kept.append(index)
    }
    let last = kept.lastIndex { isWord($0) || isNote($0) }.map { $0 + 1 } ?? 0
    kept.removeLast(kept.count - last)
    (signs, marks) = (kept.map { signs[$0] }, kept.map { marks[$0] })
  }

  private func isNote(_ index: Int) -> Bool { if case .note = signs[index] { true } else { false } }

  /// What Markdown takes for white space beside a mark.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a sign can stand at the edge of marked text.
  private func isWord(_ index: Int) -> Bool {
    if case .scalar(let scalar) = signs[index] { !Self.isSpace(scalar) } else { false }
  }

  /// Puts the edges of a mark at words, and lets it go on over spaces between words that have it.
  private mutating func settle(_ mark: WritableKeyPath<Marks, Bool>, bridging: Bool) {
    var lastWord: Int?
    var gap = 0
    for index in signs.indices {
      guard isWord(index) else {
        gap += 1
        continue
      }
      if gap > 0 {
        let before = lastWord.map { marks[$0][keyPath: mark] } ?? false
        let holds = before && marks[index][keyPath: mark]
        for place in (index - gap)..<index {
          marks[place][keyPath: mark] = holds && (bridging || marks[place][keyPath: mark])
        }
      }
      gap = 0
      lastWord = index
    }
    for place in (signs.count - gap)..<signs.count { marks[place][keyPath: mark] = false }
  }

  /// Puts the edges of links at words; two links side by side to one address are one.
  private mutating func settleLinks() {
    var lastWord: Int?
    var gap = 0
    for index in signs.indices {
      guard isWord(index) else {
        gap += 1
        continue
      }
      if let last = lastWord, let one = marks[last].link, let other = marks[index].link, one != other,
        gap == 0, links[one] == links[other]
      {
        marks[index].link = one
      }
      let before = lastWord.flatMap { marks[$0].link }
      let link = before == marks[index].link ? before : nil
      for place in (index - gap)..<index { marks[place].link = link }
      gap = 0
      lastWord = index
    }
    for place in (signs.count - gap)..<signs.count { marks[place].link = nil }
  }

  private enum Mark: Hashable {
    case link(Int), strong, emphasis
  }

  private func has(_ mark: Mark, _ index: Int) -> Bool {
    switch mark {
    case .link(let number): marks[index].link == number
    case .strong: marks[index].isBold
    case .emphasis: marks[index].isItalic
    }
  }

  private func tree(_ range: Range<Int>, done: Set<Mark>) -> [Inline] {
    var result: [Inline] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var candidates: [Mark] = []
      if let link = marks[index].link { candidates.append(.link(link)) }
      if marks[index].isBold { candidates.append(.strong) }
      if marks[index].isItalic { candidates.append(.emphasis) }
      var best: (mark: Mark, end: Int)?
      // Where a mark goes on beyond one that ends, its rest may begin or end with spaces: it begins at the word behind.
      for mark in candidates where !done.contains(mark) && isWord(index) {
        var end = (index..<range.upperBound).first { !has(mark, $0) } ?? range.upperBound
        while !isWord(end - 1) { end -= 1 }
        if end > best?.end ?? index { best = (mark, end) }
      }
      guard let (mark, end) = best else {
        index = leaf(
          from: index, to: range.upperBound, isAtEdge: candidates.contains { !done.contains($0) }, &result)
        continue
      }
      let inner = tree(index..<end, done: done.union([mark]))
      switch mark {
      case .link(let number): result.append(.link(inner, url: links[number]))
      case .strong: result.append(.strong(inner))
      case .emphasis: result.append(.emphasis(inner))
      }
      index = end
    }
    return result
  }

  /// Adds the signs from `start` on that are marked alike; only up to the next word, where its mark begins there.
  private func leaf(from start: Int, to limit: Int, isAtEdge: Bool, _ result: inout [Inline]) -> Int {
    switch signs[start] {
    case .note(let label):
      result.append(.note(label))
      return start + 1
    case .lineBreak:
      result.append(.lineBreak)
      return start + 1
    case .scalar: break
    }
    var text = String.UnicodeScalarView()
    var index = start
    while index < limit, marks[index] == marks[start], !(isAtEdge && isWord(index)),
      case .scalar(let scalar) = signs[index]
    {
      text.append(scalar)
      index += 1
    }
    switch (result.last, marks[start].isCode) {
    case (.text(let before)?, false): result[result.count - 1] = .text(before + String(text))
    case (.code(let before)?, true) where start > 0 && marks[start - 1] == marks[start]:
      result[result.count - 1] = .code(before + String(text))
    // Spaces alone are no code.
    case (_, true) where !isWord(start) && text.allSatisfy(Self.isSpace): result.append(.text(String(text)))
    case (_, false): result.append(.text(String(text)))
    case (_, true): result.append(.code(String(text)))
    }
    return index
  }
}

extension InlineRuns.Marks {
  func with(_ change: (inout InlineRuns.Marks) -> Void) -> InlineRuns.Marks {
    var copy = self
    change(&copy)
    return copy
  }
}
