import Definitions
import Reporting
import Testing
import Wording

@Suite("House styles")
struct StyleFileTests {
  static func read(_ text: String) throws -> HouseStyle {
    try StyleFile.read(Array("style: ours\ntitle: { en: Ours }\n\(text)".utf8), file: "ours.yaml")
  }

  @Test("What a style does not say is as the OHCHR asks")
  func usual() throws {
    var usual = HouseStyle.ohchr
    usual.id = "ours"
    usual.title = ["en": "Ours"]
    #expect(try Self.read("") == usual)
  }

  @Test("The shipped style of the OHCHR says what the program takes where nobody says")
  func shipped() throws {
    var style = try StyleFile.read(try ShippedTests.bytes("Templates/styles/ohchr.yaml"), file: "ohchr.yaml")
    style.title = [:]
    #expect(style == .ohchr)
    #expect(throws: Never.self) {
      try StyleFile.read(
        try ShippedTests.bytes("Templates/styles/publication.yaml"), file: "publication.yaml")
    }
  }

  @Test("Every key reaches the style")
  func everything() throws {
    let style = try Self.read(
      """
      page: { size: Letter, margin: 20.5 mm }
      fonts: { text: Gill Sans, headings: Futura, code: Monaco, arabic: Amiri, chinese: KaiTi }
      sizes: { text: 11 pt, notes: 9.5 pt, tables: 9pt, title: 30 pt, heading-1: 18 pt, heading-2: 15 pt, heading-3: 12 pt }
      colours: { headings: "102030", links: abcdef, table-head: "FFFFFF" }
      text: { line-spacing: 120, after-paragraph: 8 pt, align: start, paragraph-number: "(1)" }
      logo: { file: our-logo.png, alternative: { en: Two hands }, width: 55 mm }
      reference: house.docx
      """)
    #expect(style.reference == "house.docx")
    #expect(style.logo == HouseStyle.Logo(file: "our-logo.png", alternative: ["en": "Two hands"], width: 55))
    #expect(style.paper == .letter && style.margin == 20.5)
    #expect(
      style.fonts.text == "Gill Sans" && style.fonts.headings == "Futura" && style.fonts.code == "Monaco")
    #expect(style.fonts.arabic == "Amiri" && style.fonts.chinese == "KaiTi")
    #expect(
      style.sizes.text == 11 && style.sizes.notes == 9.5 && style.sizes.tables == 9 && style.sizes.title == 30
    )
    #expect(style.sizes.headings == [18, 15, 12])
    #expect(
      style.colours.headings == "102030" && style.colours.links == "abcdef"
        && style.colours.tableHead == "FFFFFF")
    #expect(style.lineSpacing == 120 && style.paragraphSpacing == 8 && !style.isJustified)
    #expect(style.paragraphNumber == .bracketed && style.paragraphNumber.text("7") == "(7)")
  }

  static let mistakes: [(String, String, String)] = [
    ("sizes: { text: 12 }", "file.wrong-type", "12 pt"), ("sizes: { text: 12 mm }", "file.wrong-type", "pt"),
    ("sizes: { text: 120 pt }", "file.wrong-type", "6 to 72"),
    ("reference: ../house.docx", "file.wrong-type", "same folder"),
    ("reference: house.doc", "file.wrong-type", "house.docx"),
    ("reference: .docx", "file.wrong-type", "house.docx"),
    ("logo: { file: a.svg, alternative: { en: A } }", "file.wrong-type", "house.png"),
    ("logo: { file: a.png }", "file.missing-key", "alternative"),
    ("page: { margin: 5 mm }", "file.wrong-type", "10 to 60"),
    ("page: { margin: 1e1 mm }", "file.wrong-type", "mm"), ("page: { size: a4 }", "file.wrong-type", "A4"),
    ("colours: { links: red }", "file.wrong-type", "1F3864"),
    ("colours: { links: \"#12345\" }", "file.wrong-type", "1F3864"),
    ("fonts: { text: \"A\\\"/><w:t>\" }", "file.wrong-type", "type face"),
    ("font: { text: Futura }", "file.unknown-key", "font"),
    ("text: { align: left }", "file.wrong-type", "justified"),
    ("text: { line-spacing: 1.5 }", "file.wrong-type", "100 to 200"),
  ]

  @Test("A mistake has its place, its reason and a way out", arguments: Self.mistakes)
  func refused(text: String, code: String, told: String) throws {
    let error = #expect(throws: Diagnostics.self) { try Self.read(text) }
    let found = try #require(error?.all.first)
    #expect(found.code == code && found.line == 3)
    let said = found.message.en + (found.remedy.map(\.en) ?? "")
    #expect(said.contains(told))
  }
}
