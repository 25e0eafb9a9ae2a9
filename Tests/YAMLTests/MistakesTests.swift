import Testing
import Wording
import YAML

@Suite("Mistakes in YAML")
struct MistakesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let code: String
    let line: Int
    let column: Int
    var testDescription: String { code }
  }

  static let rows = [
    Row(text: "a: 1\nb: 2\na: 3\n", code: "yaml.duplicate-key", line: 3, column: 1),
    Row(text: "a: &x 1\n", code: "yaml.anchor", line: 1, column: 4),
    Row(text: "a: *x\n", code: "yaml.alias", line: 1, column: 4),
    Row(text: "a: !!binary aGVsbG8=\n", code: "yaml.tag", line: 1, column: 4),
    Row(text: "<<: { a: 1 }\n", code: "yaml.merge-key", line: 1, column: 1),
    Row(text: "a: 1\n---\nb: 2\n", code: "yaml.second-document", line: 2, column: 1),
    Row(text: "a:\n\tb: 1\n", code: "yaml.tab", line: 2, column: 1),
    Row(text: "title: Nepal: a report\n", code: "yaml.colon-in-value", line: 1, column: 13),
    Row(text: "a: \"open\nb: 2\n", code: "yaml.open-quote", line: 1, column: 4),
    Row(text: "a: [x, y\nb: 2\n", code: "yaml.open-bracket", line: 1, column: 4),
    Row(text: "a: @x\n", code: "yaml.reserved-sign", line: 1, column: 4),
    Row(text: "name: {{ acronym }}\n", code: "yaml.key-not-text", line: 1, column: 8),
    Row(text: "a: 1\n  b: 2\n c: 3\n", code: "yaml.colon-in-value", line: 2, column: 4),
    Row(text: "a: x\u{1}y\n", code: "yaml.control-character", line: 1, column: 5),
  ]

  @Test("Each has its place and its code", arguments: rows)
  func place(_ row: Row) throws {
    let error = #expect(throws: Diagnostics.self) { try YAMLReader.read(Array(row.text.utf8), file: "f") }
    let first = try #require(error?.all.first)
    #expect(first.code == row.code)
    #expect(first.line == row.line)
    #expect(first.column == row.column)
    #expect(first.remedy != nil)
  }

  @Test("All mistakes of a file are found in one pass")
  func all() {
    let text = "a: &x 1\nb: *x\na: 2\nc: !t 3\n"
    let error = #expect(throws: Diagnostics.self) { try YAMLReader.read(Array(text.utf8), file: "f") }
    #expect(error?.all.map(\.code) == ["yaml.anchor", "yaml.alias", "yaml.duplicate-key", "yaml.tag"])
  }

  @Test("Norway is a country, a time is a time, and a number has digits only")
  func norway() throws {
    let text = "country: NO\ntime: 15:00\nwords: 2_815\nfine: 2815\non: x\nempty:\n"
    let root = try #require(try YAMLReader.read(Array(text.utf8), file: "f").root)
    #expect(root["country"]?.scalar?.text == "NO")
    #expect(root["country"]?.scalar?.boolean == nil)
    #expect(root["time"]?.scalar?.text == "15:00")
    #expect(root["words"]?.scalar?.integer == nil)
    #expect(root["fine"]?.scalar?.integer == 2815)
    #expect(root["on"]?.scalar?.text == "x")
    #expect(root["empty"]?.isNull == true)
  }

  @Test("Hostile files are refused, not read for ever")
  func hostile() {
    let deep = String(repeating: "[", count: 20_000)
    let many = (0..<120_000).map { "k\($0): 1" }.joined(separator: "\n")
    let large = String(repeating: "a", count: 2_000_000)
    for (text, code) in [(deep, "yaml.too-deep"), (many, "yaml.too-large"), (large, "yaml.too-large")] {
      let error = #expect(throws: Diagnostics.self) { try YAMLReader.read(Array(text.utf8), file: "f") }
      #expect(error?.all.contains { $0.code == code } == true)
    }
  }

  @Test("Columns count scalars, and the caret stands below the mistake")
  func caret() {
    let text = "é: 1\n日本: &x 2\n"
    let error = #expect(throws: Diagnostics.self) { try YAMLReader.read(Array(text.utf8), file: "f.yaml") }
    let shown = error?.all.first?.text(in: .en) ?? ""
    let lines = shown.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("f.yaml:2:5: error[yaml.anchor]") == true)
    #expect(lines[1] == "    2 | 日本: &x 2")
    #expect(lines[2].hasPrefix("      |       ^"))
  }

  @Test("A file from Windows and one with a byte order mark are read alike")
  func lineEnds() throws {
    let windows = try YAMLReader.read([0xEF, 0xBB, 0xBF] + Array("a: 1\r\nb: 2\r\n".utf8), file: "f")
    #expect(windows.root?["b"]?.start == Mark(line: 2, column: 4))
  }

  @Test("Random damage to a good file never crashes the reader")
  func mutations() {
    let good = Array("a: [1, 2, {b: \"c\"}]\nd:\n  - e: |\n      text\n    f: 'g'\nh: >\n  folded\n".utf8)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      do throws(Diagnostics) { _ = try YAMLReader.read(bytes, file: "f") } catch {
        for diagnostic in error.all { #expect(diagnostic.line <= 20 && !diagnostic.text(in: .fr).isEmpty) }
      }
    }
  }
}
