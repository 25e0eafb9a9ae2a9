import Reporting

/// `word/styles.xml`: every style by the name that Word knows, so that navigation and restyling work.
enum StylesPart {
  static func write(_ language: Language, _ style: PageStyle) -> [UInt8] {
    var xml = XMLDeclaration.text + "<w:styles \(BodyWriter.namespaces)>" + defaults(language, style)
    for definition in paragraphStyles(style) { xml += definition }
    xml += characterStyles + tableStyles
    return Array((xml + "</w:styles>").utf8)
  }

  private static func defaults(_ language: Language, _ style: PageStyle) -> String {
    let font = style.font
    return """
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="\(font)" w:eastAsia="\(style.eastAsianFont)" w:hAnsi="\(font)" w:cs="\(font)"/>\
      <w:sz w:val="\(style.size)"/><w:szCs w:val="\(style.size)"/>\
      <w:lang w:val="\(language == .ar || language == .zh ? "en-GB" : language.tag)" \
      w:eastAsia="\(language == .zh ? language.tag : "zh-CN")" w:bidi="\(language == .ar ? language.tag : "ar-SA")"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
      """
  }

  private static func paragraphStyles(_ style: PageStyle) -> [String] {
    [
      paragraph("Normal", "Normal", isDefault: true, spacing: (0, 120)),
      paragraph("Title", "Title", spacing: (2400, 240), isCentered: true, size: 40, isBold: true),
      paragraph("Subtitle", "Subtitle", spacing: (240, 240), isCentered: true, size: 30),
      paragraph("CoverText", "Cover Text", spacing: (0, 120), isCentered: true),
      heading(1, spacing: (360, 120), size: 28), heading(2, spacing: (240, 120), size: 26),
      heading(3, spacing: (200, 100), size: 24, isItalic: true), heading(4, spacing: (160, 80), size: 24),
      heading(5, spacing: (160, 80), size: 24), heading(6, spacing: (160, 80), size: 24),
      paragraph("NumberedParagraph", "Numbered Paragraph", spacing: (0, 120), number: 1, isJustified: true),
      paragraph("ListParagraph", "List Paragraph", spacing: (0, 120), isTight: true),
      paragraph("Quote", "Quote", spacing: (0, 120), indent: 720, isItalic: true),
      paragraph("PlainText", "Plain Text", spacing: (0, 0), font: "Courier New"),
      paragraph("TableText", "Table Text", spacing: (40, 40), size: 20),
      paragraph("TableHeading", "Table Heading", spacing: (40, 40), size: 20, isBold: true),
      paragraph("AfterTable", "After Table", spacing: (0, 60), size: 12),
      paragraph("FootnoteText", "footnote text", spacing: (0, 40), isJustified: true, size: style.noteSize),
      paragraph("EndnoteText", "endnote text", spacing: (0, 40), isJustified: true, size: style.noteSize),
      paragraph("Header", "header", spacing: (0, 0), isCentered: true, size: style.noteSize, isBold: true),
      paragraph("Footer", "footer", spacing: (0, 0), isCentered: true),
    ]
  }

  private static func heading(_ level: Int, spacing: (Int, Int), size: Int, isItalic: Bool = false) -> String
  {
    paragraph(
      "Heading\(level)", "heading \(level)", spacing: spacing, outline: level - 1, size: size, isBold: true,
      isItalic: isItalic)
  }

  /// One paragraph style; the order of the children is the schema's.
  private static func paragraph(
    _ id: String, _ name: String, isDefault: Bool = false, spacing: (before: Int, after: Int),
    number: Int? = nil,
    indent: Int? = nil, isCentered: Bool = false, isJustified: Bool = false,
    isTight: Bool = false, outline: Int? = nil, size: Int? = nil,
    font: String? = nil, isBold: Bool = false, isItalic: Bool = false
  ) -> String {
    var xml = "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
    xml += "<w:name w:val=\"\(name)\"/>" + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
    if outline != nil { xml += "<w:next w:val=\"Normal\"/>" }
    xml += "<w:qFormat/><w:pPr>"
    if outline != nil { xml += "<w:keepNext/><w:keepLines/>" }
    if let number { xml += "<w:numPr><w:numId w:val=\"\(number)\"/></w:numPr>" }
    xml += "<w:spacing w:before=\"\(spacing.before)\" w:after=\"\(spacing.after)\"/>"
    if let indent { xml += "<w:ind w:left=\"\(indent)\" w:right=\"\(indent)\"/>" }
    // No room between paragraphs of this style, only behind the last.
    if isTight { xml += "<w:contextualSpacing/>" }
    if isCentered { xml += "<w:jc w:val=\"center\"/>" }
    if isJustified { xml += "<w:jc w:val=\"both\"/>" }
    if let outline { xml += "<w:outlineLvl w:val=\"\(outline)\"/>" }
    xml += "</w:pPr><w:rPr>"
    if let font { xml += "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:cs=\"\(font)\"/>" }
    if isBold { xml += "<w:b/><w:bCs/>" }
    if isItalic { xml += "<w:i/><w:iCs/>" }
    if let size { xml += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
    return xml + "</w:rPr></w:style>"
  }

  private static let characterStyles = """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
    <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
    """

  private static let tableStyles: String = {
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>" }.joined()
    return """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
      <w:tblPr><w:tblBorders>\(borders)</w:tblBorders></w:tblPr></w:style>
      """
  }()
}
