import Reporting

/// How wide the columns of a table are: by what stands in them, since nobody says it.
enum ColumnWidths {
  /// A width for each column in twentieths of a point; together they are `total`.
  ///
  /// A column weighs the square root of what stands in its cells, so that a long text does not press the others
  /// together, and at least its longest word. Its usual cell counts twice as much as its longest, so that one long name
  /// does not widen a column of short ones.
  static func widths(of table: Table, columns: Int, within total: Int) -> [Int] {
    let weights = (0..<columns).map { column -> Int in
      let texts = ([table.header] + table.rows).map {
        $0.indices.contains(column) ? $0[column].plainText : ""
      }
      let lengths = texts.map(\.unicodeScalars.count)
      let usual = lengths.reduce(0, +) / max(1, lengths.count)
      let length = ((lengths.max() ?? 0) + 2 * usual) / 3
      let word = texts.flatMap { $0.split(separator: " ").map(\.unicodeScalars.count) }.max() ?? 0
      let root = (1...40).first { $0 * $0 >= length } ?? 40
      return max(4, min(word, 20) + 2, root * 2)
    }
    let sum = weights.reduce(0, +)
    var widths = weights.map { total * $0 / max(1, sum) }
    if !widths.isEmpty { widths[widths.count - 1] += total - widths.reduce(0, +) }
    return widths
  }
}
