/// How deep headings stand, without gaps: a page whose headings go from level 1 to level 3 has lost one to a reader who
/// can't see it.
struct HeadingDepth {
  private var open: [Int] = []

  /// The depth, from 1, of the next heading, which the author wrote at `level`.
  mutating func next(_ level: Int) -> Int {
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return open.count
  }
}
