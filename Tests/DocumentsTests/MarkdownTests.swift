import Documents
import Reporting
import Testing

@Suite("Reading Markdown")
struct MarkdownTests {
  private func read(_ text: String) throws -> Reading {
    try MarkdownReader.read(Draft(sections: [Section(id: "s", text: text)]))
  }

  @Test("Footnotes keep their labels, wherever they are defined")
  func notes() throws {
    let reading = try MarkdownReader.read(
      Draft(sections: [
        Section(id: "a", text: "Text[^law] and more.[^b-2]\n"),
        Section(id: "b", text: "[^law]: The law.\n\n[^b-2]: Two\n    lines.\n"),
      ]))
    #expect(reading.problems.isEmpty)
    #expect(
      reading.sections["a"]?.blocks.first?.content
        == .paragraph([.text("Text"), .note("law"), .text(" and more."), .note("b-2")]))
    #expect(reading.notes["b-2"]?.section == "b")
    #expect(reading.notes["b-2"]?.line == 3)
  }

  @Test(
    "What would be lost is a problem with its line",
    arguments: [
      ("Text[^nope].\n", Reading.Problem.Kind.undefinedNote(label: "nope", nearest: nil), 1),
      ("Text.\n\n[^x]: Unused.\n", .unusedNote(label: "x"), 3),
      ("A[^x].\n\n[^x]: One.\n[^x]: Two.\n", .duplicateNote(label: "x", firstSection: "s", first: 3), 4),
      ("A[^x].\n\n[^x]: See[^x].\n", .noteInNote(label: "x"), 3),
      ("A[^x].\n\n[^x]:\n", .emptyNote(label: "x"), 3),
      ("One\n\n<script>x</script>\n", .html, 3),
      ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", .extraCells(columns: 2), 3),
      ("![A map](map.png)\n", .picture(.missing, path: "map.png"), 1),
      ("[x](javascript:alert)\n", .link(url: "javascript:alert"), 1),
    ])
  func problems(_ text: String, _ kind: Reading.Problem.Kind, _ line: Int) throws {
    let found = try read(text).problems
    #expect(found == [Reading.Problem(kind, section: "s", line: line)])
  }

  @Test("A note in code is code")
  func code() throws {
    let reading = try read("`[^x]`\n\n```\n[^y]: no\n```\n")
    #expect(reading.problems.isEmpty)
  }

  @Test("Tables that would cost all memory are refused with their line")
  func hostile() {
    let wide = "| " + String(repeating: "a|", count: 3_000) + "\n"
    let error = #expect(throws: HostileText.self) { try read("Text\n\n" + wide) }
    #expect(error?.line == 3)
    #expect(throws: HostileText.self) { try read(String(repeating: ">", count: 5_000) + " x\n") }
  }

  @Test("Words are counted by part, notes apart")
  func words() throws {
    let words = try read(
      "One two[^n] three.\n\n## Four five\n\n| six | seven |\n|---|---|\n| eight | – |\n\n[^n]: nine ten\n"
    ).words["s"]
    #expect(words?[.body] == 3)
    #expect(words?[.headings] == 2)
    #expect(words?[.tables] == 3)
    #expect(words?[.notes] == 2)
  }
}
