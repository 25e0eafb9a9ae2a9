import Reporting
import Testing

@testable import Documents

@Suite("The widths of columns")
struct ColumnWidthsTests {
  private func widths(_ rows: [[String]]) -> [Int] {
    let cells = rows.map { $0.map { $0.isEmpty ? [] : [Inline.text($0)] } }
    let table = Table(alignments: [], header: cells[0], rows: Array(cells.dropFirst()))
    return ColumnWidths.widths(of: table, columns: rows.map(\.count).max() ?? 1, within: 9070)
  }

  private let sentence =
    "The authorities did not inform the families of the works before the winter of that year."

  @Test("Together they fill the line, whatever stands in the table")
  func total() {
    for rows in [
      [["a"]], [["", ""], ["", ""]], [["a", "b"], [sentence, ""]], [[sentence, sentence, sentence]],
      [Array(repeating: "unbreakable-and-very-long-word", count: 64)],
    ] {
      let widths = widths(rows)
      #expect(widths.reduce(0, +) == 9070)
      #expect(widths.allSatisfy { $0 > 0 })
    }
  }

  @Test("Texts get the room that names and numbers do not need")
  func texts() {
    let widths = widths([
      ["No.", "Recommendation", "From", "Status"], ["102.28", sentence, "Uruguay", "Not implemented"],
    ])
    #expect(widths[1] > 2 * widths[3] && widths[1] > 3 * widths[0])
    #expect(widths[3] >= 13 * 100, "the longest word of the status stands whole")
  }

  @Test("Short cells stand in one line, and a long heading does not take their room")
  func short() {
    let widths = widths([
      ["Age", "Children who were referred in the year"], ["5 to 12", "262"], ["13 to 17", "87"],
    ])
    #expect(widths[0] >= 11 * 100 && widths[1] < 7000)
  }

  @Test("One long name does not widen a column of short ones")
  func outlier() {
    let rows = (0..<10).map { _ in [sentence, "Health"] } + [["Short.", sentence + sentence]]
    let widths = widths([["Question", "Cluster"]] + rows)
    #expect(widths[0] > widths[1])
  }
}
