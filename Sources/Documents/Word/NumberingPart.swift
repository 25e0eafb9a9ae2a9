import Reporting

/// `word/numbering.xml`: the paragraph numbers, which are one list through the whole document, the bullets, and a
/// list of its own for each numbered list, so that each begins anew.
enum NumberingPart {
  /// - Parameter restarts: The first number of each numbered list, in the order of the text.
  static func write(restarts: [Int], _ style: HouseStyle) -> [UInt8] {
    var xml = XMLDeclaration.text + "<w:numbering \(BodyWriter.namespaces)>"
    xml += abstract(0, kind: "singleLevel", levels: [paragraphLevel(style)])
    xml += abstract(1, kind: "hybridMultilevel", levels: (0..<9).map(bullet))
    xml += abstract(2, kind: "hybridMultilevel", levels: (0..<9).map(number))
    xml += "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    xml += "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
    for (index, start) in restarts.enumerated() {
      xml += "<w:num w:numId=\"\(index + 3)\"><w:abstractNumId w:val=\"2\"/>"
      for level in 0..<9 {
        xml += "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"\(start)\"/></w:lvlOverride>"
      }
      xml += "</w:num>"
    }
    return Array((xml + "</w:numbering>").utf8)
  }

  private static func abstract(_ id: Int, kind: String, levels: [String]) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"\(kind)\"/>\(levels.joined())</w:abstractNum>"
  }

  private static func paragraphLevel(_ style: HouseStyle) -> String {
    """
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="NumberedParagraph"/>\
    <w:lvlText w:val="\(style.paragraphNumber.text("%1"))"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="567"/></w:tabs>\
    <w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>
    """
  }

  private static func bullet(_ level: Int) -> String {
    let sign = ["\u{2022}", "\u{2013}", "\u{25AA}"][level % 3]
    return lvl(level, format: "bullet", text: sign)
  }

  private static func number(_ level: Int) -> String {
    let format = ["decimal", "lowerLetter", "lowerRoman"][level % 3]
    return lvl(level, format: format, text: "%\(level + 1).")
  }

  private static func lvl(_ level: Int, format: String, text: String) -> String {
    """
    <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\
    <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="\(720 * (level + 1))" w:hanging="360"/></w:pPr></w:lvl>
    """
  }
}
