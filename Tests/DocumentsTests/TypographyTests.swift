import Reporting
import Testing

@testable import Documents

/// In these tables · is U+00A0 and ˙ is U+202F.
@Suite("Typography")
struct TypographyTests {
  static func document(_ inlines: [Inline], _ language: Language) -> Document {
    Document(
      language: language, title: "T", date: "2026-11-23T10:00:00Z",
      parts: [Document.Part(.plain, [Block(.paragraph(inlines))])])
  }

  static func set(_ inlines: [Inline], _ language: Language) -> [Inline] {
    guard case .paragraph(let set)? = document(inlines, language).typeset().parts[0].blocks.first?.content
    else {
      return []
    }
    return set
  }

  static func set(_ text: String, _ language: Language) -> String { set([.text(text)], language).plainText }

  static func shown(_ text: String) -> String {
    text.replacing("\u{A0}", with: "·").replacing("\u{202F}", with: "˙")
  }

  @Test(
    "French: what is typed, what is set",
    arguments: [
      ("Qui le sait ? Personne !", "Qui le sait˙? Personne˙!"),
      ("Qui le sait? Personne!", "Qui le sait˙? Personne˙!"),
      ("Trois droits : vivre ; jouer", "Trois droits·: vivre˙; jouer"),
      ("Trois droits: vivre", "Trois droits·: vivre"),
      ("Il dit \"non\".", "Il dit «·non·»."), ("Il dit « non ».", "Il dit «·non·»."),
      ("Il dit «non».", "Il dit «·non·»."),
      ("\"Non !\" dit-il", "«·Non˙!·» dit-il"), ("l'\"intérêt supérieur\"", "l’«·intérêt supérieur·»"),
      ("« Il dit \"non\" »", "«·Il dit “non”·»"), ("\"Il dit \"non\" ici\"", "«·Il dit “non” ici·»"),
      ("l'enfant d'aujourd'hui", "l’enfant d’aujourd’hui"),
      ("1 240 familles, 12 345 678 euros", "1˙240 familles, 12˙345˙678 euros"),
      ("en 2019 300 enfants", "en 2019 300 enfants"), ("50 % et 50% des cas", "50·% et 50·% des cas"),
      ("le 1 janvier et le 12 mars 2020", "le 1er·janvier et le 12·mars 2020"),
      ("le 1er janvier", "le 1er·janvier"),
      ("n° 12, n°12, art. 12, p. 4, par. 5", "n°·12, n°·12, art.·12, p.·4, par.·5"),
      ("M. Ba et Mme Sy", "M.·Ba et Mme·Sy"),
      ("à 10:30, 3:1, (?) et [!]", "à 10:30, 3:1, (?) et [!]"), ("Quoi ?!", "Quoi˙?!"),
      ("12\" de haut", "12\" de haut"), ("un \" seul", "un \" seul"),
      ("voir https://a.org/?b=c:d;e et A/HRC/51/5 ; fin", "voir https://a.org/?b=c:d;e et A/HRC/51/5˙; fin"),
      ("a@b.org: oui", "a@b.org·: oui"), ("", ""), (":", ":"), ("?", "?"),
      ("+41 22 917 90 00", "+41 22˙917 90 00"),
    ])
  func french(typed: String, set: String) {
    #expect(Self.shown(Self.set(typed, .fr)) == set)
  }

  @Test(
    "Spanish: spaces only",
    arguments: [
      ("¿Quién? ¡Nadie!", "¿Quién? ¡Nadie!"), ("\"No\", dice", "\"No\", dice"),
      ("1 240 niñas, el 50 %", "1˙240 niñas, el 50·%"),
      ("el 50%", "el 50%"), ("art. 12, núm. 3, párr. 4", "art.·12, núm.·3, párr.·4"),
      ("l'Hospitalet: uno", "l'Hospitalet: uno"),
    ])
  func spanish(typed: String, set: String) {
    #expect(Self.shown(Self.set(typed, .es)) == set)
  }

  @Test("English, Arabic, Russian and Chinese are left as they are", arguments: [Language.en, .ar, .ru, .zh])
  func others(language: Language) {
    let text = "\"No\": it's 1 240 ? « a » 50 % art. 12"
    #expect(Self.set(text, language) == text)
  }

  @Test("A quotation may begin in one mark and end in another; code and addresses stay")
  func marks() {
    let inlines: [Inline] = [
      .text("Il dit \""), .strong([.text("non")]), .text("\" : "), .code("a \"b\" ?"), .text(" ! "),
      .note("n"),
      .link([.text("l'avis")], url: "https://a.org/?x=l'avis"),
    ]
    #expect(
      Self.set(inlines, .fr) == [
        .text("Il dit «\u{A0}"), .strong([.text("non")]), .text("\u{A0}»\u{A0}: "), .code("a \"b\" ?"),
        .text("\u{202F}! "),
        .note("n"), .link([.text("l’avis")], url: "https://a.org/?x=l'avis"),
      ])
  }

  @Test("Twice is the same as once, and every word stays")
  func idempotent() {
    var random = UInt64(7)
    let pieces = [
      "\"", "'", " ", "«", "»", " ", "mot", "1", "240", ":", ";", "!", "?", "(", ")", "n°", "art.", "janvier",
      "%", "A/HRC/51/5", "https://a.org", ".", "\u{A0}", "l", "M.", "“", "”",
    ]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<10 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(random >> 33) % pieces.count]
      }
      for language in [Language.fr, .es] {
        let once = Self.set(text, language)
        #expect(Self.set(once, language) == once, "\(text.debugDescription)")
        let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
        #expect(letters(once).replacing("1er", with: "1") == letters(text).replacing("1er", with: "1"))
      }
    }
  }

  @Test(
    "Symbols become links with the same words, once; headings, code and links have none",
    arguments: [Language.en, .fr, .ar])
  func links(language: Language) {
    let inlines: [Inline] = [
      .text("See CRC/C/NPL/CO/3-5, para. 4, and "), .emphasis([.text("A/HRC/51/5")]), .text(" "),
      .link([.text("A/RES/44/25")], url: "https://example.org/x"), .code("A/HRC/51/6"),
      .text(" crc/c/npl/co/3"),
    ]
    let set = Self.set(inlines, language)
    #expect(
      set == [
        .text("See "), .link([.text("CRC/C/NPL/CO/3-5")], url: "https://undocs.org/CRC/C/NPL/CO/3-5"),
        .text(", para. 4, and "),
        .emphasis([.link([.text("A/HRC/51/5")], url: "https://undocs.org/A/HRC/51/5")]),
        .text(" "), .link([.text("A/RES/44/25")], url: "https://example.org/x"), .code("A/HRC/51/6"),
        .text(" crc/c/npl/co/3"),
      ])
    #expect(Self.set(set, language) == set)
    #expect(set.plainText == inlines.plainText)
    let heading = Block(.heading(level: 2, [.text("A/HRC/51/5")]))
    let document = Document(
      language: language, title: "T", date: "", parts: [Document.Part(.plain, [heading])],
      notes: ["n": Prose([Block(.paragraph([.text("A/HRC/51/5")]))])])
    #expect(document.typeset().parts[0].blocks == [heading])
    #expect(
      document.typeset().notes["n"]?.blocks
        == [Block(.paragraph([.link([.text("A/HRC/51/5")], url: "https://undocs.org/A/HRC/51/5")]))])
  }
}
