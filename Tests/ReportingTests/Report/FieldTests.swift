import Reporting
import Testing
import Wording

@Suite("What a field may hold")
struct FieldTests {
  static let contact = FieldValue.contact(Contact(name: "Maya"))
  static let table: [(Field.Kind, FieldValue, Bool)] = [
    (.text, .text("Housing in Nepal"), true), (.text, .text(""), true), (.text, .integer(1), false),
    (.text, .texts(["a"]), false),
    (.text, .text("two\nlines"), false), (.text, .text("two\r\nlines"), false),
    (.text, .text("two\u{2028}lines"), false), (.text, .text("\u{1B}[31mred"), false),
    (.text, .text("nul\u{0}"), false), (.text, .text("nar\u{A0}row \u{200F}right"), true),
    (.integer, .integer(51), true), (.integer, .integer(-1), true), (.integer, .text("51"), false),
    (.boolean, .boolean(false), true), (.boolean, .text("true"), false), (.boolean, .integer(1), false),
    (.date, .text("2026-11-23"), true), (.date, .text("2026-02-29"), false), (.date, .text("soon"), false),
    (.date, .integer(2026), false),
    (.choice(["individual", "joint"]), .text("joint"), true),
    (.choice(["individual", "joint"]), .text("Joint"), false),
    (.choice(["individual", "joint"]), .text(""), false), (.choice([]), .text("joint"), false),
    (.choice(["51"]), .integer(51), false),
    (.country, .text("NP"), true), (.country, .text("NPL"), true), (.country, .text("XX"), false),
    (.country, .text(""), false), (.country, .boolean(false), false),
    (.language([.en, .fr]), .text("fr"), true), (.language([.en, .fr]), .text("es"), false),
    (.language([.en]), .text("EN"), false), (.language([]), .text("en"), false),
    (.texts, .texts([]), true), (.texts, .text("a"), false),
    (.organisations, .organisations([Sample.crwn]), true), (.organisations, .texts(["CRWN"]), false),
    (.contact, contact, true), (.contact, .text("Maya"), false),
  ]

  @Test("A field takes values of its kind only", arguments: table)
  func accepts(kind: Field.Kind, value: FieldValue, expected: Bool) {
    #expect(Field(id: "f", kind: kind).accepts(value) == expected)
  }

  static let empty: [(FieldValue, Bool)] = [
    (.text(""), true), (.text(" \n\u{A0}"), true), (.text("."), false), (.integer(0), false),
    (.boolean(false), false), (.texts([]), true), (.texts(["a"]), false),
    (.texts([" ", ""]), true), (.texts(["", "a"]), false), (.organisations([]), true),
    (.organisations([Sample.crwn]), false), (.contact(Contact(name: "")), true),
    (.contact(Contact(name: " ")), true),
    (contact, false),
  ]

  @Test("A field that says nothing is empty", arguments: empty)
  func isEmpty(value: FieldValue, expected: Bool) {
    #expect(value.isEmpty == expected)
  }

  static let texts: [(FieldValue, String?)] = [
    (.text("a"), "a"), (.integer(51), "51"), (.boolean(true), "true"), (.boolean(false), "false"),
    (.texts(["a"]), nil), (.organisations([]), nil), (contact, nil),
  ]

  @Test("Numbers and flags can be compared with the words of a condition", arguments: texts)
  func text(value: FieldValue, expected: String?) {
    #expect(value.text == expected)
  }
}
