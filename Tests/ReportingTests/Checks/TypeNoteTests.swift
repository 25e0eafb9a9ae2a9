import Reporting
import Testing
import Wording

@Suite("What the text is set in")
struct TypeNoteTests {
  private static func rules(_ font: String?, _ size: Double?, weight: Rule.Weight = .binding) -> RuleSet {
    var rule = Sample.rule("form.type", .type(TextType(font: font, size: size)))
    rule.weight = weight
    return RuleSet(id: "r", rules: [rule])
  }

  @Test(
    "Only what the rule says is asked for",
    arguments: [
      ("Times New Roman", 12.0, true), ("times new roman", 12, true), ("Georgia", 12, false),
      ("Times New Roman", 11.5, false), (nil, 12, true), ("Times New Roman", nil, true), (nil, nil, true),
      (nil, 10, false),
    ] as [(String?, Double?, Bool)])
  func kept(_ font: String?, _ size: Double?, _ isKept: Bool) {
    let type = TextType(font: font, size: size)
    let found = Self.rules("Times New Roman", 12).breaches(by: type, isHandedIn: true)
    #expect(found.map(\.code) == (isKept ? [] : ["format.other-type"]))
    #expect(Self.rules(nil, nil).breaches(by: type, isHandedIn: true).isEmpty)
  }

  @Test("A rule that leaves the size open says nothing of it, and no rule says nothing at all")
  func open() {
    let small = TextType(font: "Times New Roman", size: 9)
    #expect(Self.rules("Times New Roman", nil).breaches(by: small, isHandedIn: true).isEmpty)
    #expect(
      RuleSet(id: "r", rules: [Sample.rule("a", .advice)]).breaches(by: small, isHandedIn: true).isEmpty)
  }

  @Test("It blocks what is handed in where the rule binds, and is a note for everything else")
  func severity() {
    let other = TextType(font: "Georgia", size: 11)
    let rules = Self.rules("Times New Roman", 12)
    #expect(rules.breaches(by: other, isHandedIn: true).map(\.severity) == [.error])
    #expect(rules.breaches(by: other, isHandedIn: false).map(\.severity) == [.warning])
    let advice = Self.rules("Times New Roman", 12, weight: .advice)
    #expect(advice.breaches(by: other, isHandedIn: true).map(\.severity) == [.warning])
    let said = rules.breaches(by: other, isHandedIn: true).first
    #expect(
      said?.message.en == "the text is set in Georgia 11, and the mechanism asks for Times New Roman 12")
    #expect(said?.rule?.rule == "form.type")
  }

  @Test("Arabic and Chinese have faces of their own, which no rule names; the size counts there too")
  func languages() {
    var style = HouseStyle.ohchr
    style.fonts.text = "Georgia"
    let rules = Self.rules("Times New Roman", 12)
    for language in [Language.ar, .zh] {
      #expect(rules.breaches(by: style.type(in: language), isHandedIn: true).isEmpty)
    }
    #expect(!rules.breaches(by: style.type(in: .en), isHandedIn: true).isEmpty)
    style.sizes.text = 10
    #expect(!rules.breaches(by: style.type(in: .ar), isHandedIn: true).isEmpty)
  }
}
