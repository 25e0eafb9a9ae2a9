import Reporting

/// How wide the columns of a table are: by what stands in them, since nobody says it.
enum ColumnWidths {
  /// A width for each column in twentieths of a point; together they are `total`.
  ///
  /// Each column first gets room for its longest word, or for all of its cells where they are short; what is left goes where cells are longer than that, in
  /// proportion. The usual cell counts twice as much as the longest, so that one long name does not widen a column of
  /// short ones.
  static func widths(of table: Table, columns: Int, within total: Int) -> [Int] {
    var least: [Int] = []
    var wants: [Int] = []
    for column in 0..<columns {
      func text(_ row: [[Inline]]) -> String { row.indices.contains(column) ? row[column].plainText : "" }
      let texts = table.rows.map(text)
      let lengths = texts.map(\.unicodeScalars.count)
      let longest = lengths.max() ?? 0
      let usual = lengths.reduce(0, +) / max(1, lengths.count)
      func word(_ text: String) -> Int { text.split(separator: " ").map(\.unicodeScalars.count).max() ?? 0 }
      // The head is set in bold, which takes a quarter more.
      let word = max(texts.map(word).max() ?? 0, word(text(table.header)) * 5 / 4)
      // Short cells stand in one line; three more letters are the margins of the cell.
      let room = max(3, min(word, 20), longest <= 12 ? longest : 0) + 3
      least.append(room)
      wants.append(max(0, min(240, (longest + 2 * usual) / 3 - room)))
    }
    // At the size of tables a line holds about so many letters.
    let left = max(0, total / 100 - least.reduce(0, +))
    let wanted = wants.reduce(0, +)
    let weights = zip(least, wants).map { $0 * 1000 + (wanted > 0 ? left * $1 * 1000 / wanted : 0) }
    let sum = weights.reduce(0, +)
    var widths = weights.map { total * $0 / max(1, sum) }
    if !widths.isEmpty { widths[widths.count - 1] += total - widths.reduce(0, +) }
    return widths
  }
}
