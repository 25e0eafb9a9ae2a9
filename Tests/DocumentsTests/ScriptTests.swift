import Testing

@testable import Documents

@Suite("Which way text runs")
struct ScriptTests {
  /// The runs of `text`, those to the left in brackets.
  private func runs(_ text: String, rtl: Bool) -> String {
    Script.runs(of: text, inRightToLeft: rtl).map { $0.isRightToLeft ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(
    "Signs and numbers go with the words that they belong to",
    arguments: [
      ("Article 5.", true, "Article 5."), ("نص.", true, "[نص.]"), ("12).", true, "[12).]"),
      ("انظر E/C.12/CO/4، الفقرة 12.", true, "[انظر ]E/C.12/CO/4[، الفقرة 12.]"),
      ("(Roofs & Doors <NGO>)", true, "(Roofs & Doors <NGO>)"), ("2024", true, "[2024]"),
      ("2024", false, "2024"),
      ("see نص عربي 7 here", false, "see [نص عربي 7] here"), ("نص E/C.12/1.", false, "[نص] E/C.12/1."),
      ("l'État – 1 240 €", false, "l'État – 1 240 €"), ("", true, ""), ("缔约国。", false, "缔约国。"),
    ])
  func direction(text: String, rtl: Bool, expected: String) {
    #expect(runs(text, rtl: rtl) == expected)
  }
}
