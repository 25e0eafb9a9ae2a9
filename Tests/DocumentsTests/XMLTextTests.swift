import Testing

@testable import Documents

@Suite("Writing XML")
struct XMLTextTests {
  @Test(
    "Text from outside is escaped by its bytes, and what XML can't hold is shown as U+FFFD",
    arguments: [
      ("a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c'"), ("<\u{301}&\u{200D}", "&lt;\u{301}&amp;\u{200D}"),
      ("a\r\nb\tc", "a  b c"), ("a\u{0}\u{1B}b", "a\u{FFFD}\u{FFFD}b"),
      ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{FFBE}\u{FEFF}é漢👩", "\u{FFBE}\u{FEFF}é漢👩"), ("]]>", "]]&gt;"),
    ])
  func escaped(text: String, expected: String) {
    var xml = XMLText()
    xml.escaped(text)
    #expect(xml.bytes == Array(expected.utf8))
  }

  @Test(
    "Addresses hold nothing that an address can't hold",
    arguments: [
      ("https://example.org/a b?c=d&e=é#f", "https://example.org/a%20b?c=d&e=%C3%A9#f"),
      ("https://e.org/[1]|{2}", "https://e.org/%5B1%5D%7C%7B2%7D"),
      ("https://e.org/100%", "https://e.org/100%25"), ("https://e.org/%41%4", "https://e.org/%41%254"),
    ])
  func addresses(url: String, expected: String) {
    #expect(URLText.encoded(url) == expected)
  }
}
