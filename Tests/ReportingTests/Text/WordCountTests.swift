import Reporting
import Testing

@Suite("Counting words")
struct WordCountTests {
  /// Measured with LibreOffice's own count.
  static let measured: [(String, Int)] = [
    ("", 0),
    ("   \n\t ", 0),
    ("state-of-the-art vis-à-vis daughter-in-law", 3),
    ("l’État d’une qu’il aujourd’hui s’est jusqu’à", 6),
    ("a-t-il peut-on dit-elle c’est-à-dire", 4),
    ("« le droit » : oui ; non ? vrai !", 11),
    ("«\u{A0}le droit\u{A0}»\u{A0}: oui\u{202F}; non\u{202F}? vrai\u{202F}!", 11),
    ("housing—health—education", 3),
    ("2020–2025 pages 10–12", 5),
    ("1\u{A0}240 familles", 3),
    ("1\u{202F}240 familles", 3),
    ("and/or he/she E/C.12/CO/4", 3),
    ("https://www.ohchr.org/en/hr-bodies/upr?x=1#top info@example.org", 2),
    ("1,240 3.5% $12 12/06/2025 No. 7 para. 4", 8),
    ("缔约国尚未批准《任择议定书》。", 15),
    ("2025年有1,240个家庭 CESCR 报告", 10),
    ("لم تصادق الدولة الطرف على البروتوكول الاختياري.", 7),
    ("Государство-участник не ратифицировало протокол № 7", 6),
  ]

  /// What the rule says where nobody measured.
  static let ruled: [(String, Int)] = [
    ("one\u{3000}two\u{2009}three", 3),
    ("zero\u{200B}width soft\u{AD}hyphen word\u{2060}joiner", 3),
    ("a - b", 3),
    ("a – b", 2),
    ("a -- b", 3),
    ("—", 0),
    ("one\r\ntwo\rthree\u{2028}four\u{85}five", 5),
    ("e\u{301}tat état", 2),
    ("👩‍👩‍👧 family", 2),
    ("カタカナ", 4),
    ("한국어 단어", 2),
    ("Ａ１", 2),
    ("\u{20000}", 1),
    ("\u{0}", 1),
  ]

  @Test("Words are counted as the reader of a Word file sees them", arguments: measured + ruled)
  func counts(text: String, words: Int) {
    #expect(WordCount.words(in: text) == words)
  }
}

@Suite("Counting the words of prose, by part")
struct WordTallyTests {
  static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  static let table: [(String, Block, [TextPart: Int])] = [
    ("a heading", Block(.heading(level: 2, [.text("Forced evictions")])), [.headings: 2]),
    ("a paragraph", paragraph("one two three"), [.body: 3]),
    (
      "a list, without its numbers",
      Block(.list(List(start: 1, items: [[paragraph("one two")], [paragraph("three")]]))), [.body: 3]
    ),
    (
      "a table, its header too",
      Block(
        .table(
          Table(
            alignments: [.left], header: [[.text("Year")]], rows: [[[.text("two words")]], [[.text("x")]]]))),
      [.tables: 4]
    ),
    (
      "a quotation with a table in it",
      Block(
        .quote([
          paragraph("one"), Block(.table(Table(alignments: [.left], header: [[.text("a b")]], rows: []))),
        ])),
      [.body: 1, .tables: 2]
    ),
    ("kept text", Block(.code("let x = 1")), [.body: 4]),
    ("a rule", Block(.rule), [:]),
    (
      "the text of a link, not its address",
      Block(.paragraph([.link([.text("the report")], url: "https://example.org/a b c")])), [.body: 2]
    ),
    (
      "a note mark inside a word splits nothing",
      Block(.paragraph([.text("evic"), .note("n"), .text("tions rose")])), [.body: 2]
    ),
    (
      "emphasis inside a word splits nothing",
      Block(.paragraph([.text("un"), .emphasis([.text("law")]), .strong([.text("ful")])])), [.body: 1]
    ),
    ("a line break parts words", Block(.paragraph([.text("one"), .lineBreak, .text("two")])), [.body: 2]),
  ]

  @Test("Each block counts in its part", arguments: table)
  func parts(name: String, block: Block, expected: [TextPart: Int]) {
    #expect(WordTally(prose: Prose([block])).byPart == expected, "\(name)")
  }

  @Test("A footnote counts as a note wherever its words stand, in the section that defines it")
  func notes() {
    let note = Reading.Note(
      label: "n", section: "housing", line: 3,
      prose: Prose([Self.paragraph("two words"), Block(.heading(level: 3, [.text("three more words")]))]))
    let reading = Reading(
      sections: ["housing": Prose([Self.paragraph("one")])], notes: ["n": note], problems: [])
    #expect(reading.words["housing"]?.byPart == [.body: 1, .notes: 5])
  }

  @Test("A total takes only the parts that are asked for")
  func total() {
    var tally = WordTally()
    tally.add(3, to: .body)
    tally.add(4, to: .notes)
    tally.add(0, to: .cover)
    tally.add(-2, to: .body)
    #expect(tally.total(of: [.body]) == 3)
    #expect(tally.total(of: [.body, .notes, .cover]) == 7)
    #expect(tally.total(of: []) == 0)
    #expect(tally.byPart == [.body: 3, .notes: 4])
  }
}
