import Reporting
import Testing
import Wording

@Suite("Names that people give")
struct IdentifierTests {
  @Test(
    "Short names are letters a to z, digits, hyphens, underscores and dots",
    arguments: ["a", "9", "np-upr-51", "maya", "c1", "a.b_c-d", String(repeating: "a", count: 64)])
  func wellFormed(name: String) {
    #expect(Report.ID(name).isWellFormed)
  }

  @Test(
    "What could hurt in a command, a path or a mail is no name",
    arguments: [
      "", "-rf", ".hidden", "..", "_a", "A", "Maya", "é", "e\u{301}", "a b", "a/b", "a\\b", "a\n", "a\r\n",
      "a\u{0}", "a'b", "a;b", "$a", "а", "ａ", String(repeating: "a", count: 65),
    ])
  func malformed(name: String) {
    #expect(!Report.ID(name).isWellFormed)
  }

  @Test("An acronym is 1 to 32 letters, digits and hyphens")
  func acronyms() {
    for good in ["C", "CRWN", "crwn", "HRC-2", "9x", String(repeating: "A", count: 32)] {
      #expect(Organisation.isWellFormed(.init(good)), "\(good)")
    }
    for bad in ["", "-A", "A B", "A.B", "A_B", "É", "A\n", "A\u{301}", String(repeating: "A", count: 33)] {
      #expect(!Organisation.isWellFormed(.init(bad)), "\(bad)")
    }
  }

  @Test("Names are ordered by their bytes")
  func order() {
    #expect((["b", "a-1", "a", "a.1", "B"] as [Person.ID]).sorted() == ["B", "a", "a-1", "a.1", "b"])
  }
}

@Suite("What was probably meant")
struct NearestTests {
  static let table: [(String, [String], String?)] = [
    ("reveiw", ["draft", "review", "submitted"], "review"),
    ("Review", ["draft", "review"], "review"),
    ("submited", ["draft", "review", "submitted"], "submitted"),
    ("zebra", ["draft", "review"], nil),
    ("", ["draft", "review"], nil),
    ("draft", [], nil),
    ("cat", ["bat", "aat", "hat"], "aat"),
    ("housng", ["housing", "health"], "housing"),
    (String(repeating: "a", count: 100_000), ["review"], nil),
  ]

  @Test("The nearest known word is named, if it is near enough", arguments: table)
  func nearest(typed: String, known: [String], expected: String?) {
    #expect(Nearest.word(to: typed, among: known) == expected)
    #expect(Nearest.word(to: typed, among: known.reversed()) == expected)
  }
}
