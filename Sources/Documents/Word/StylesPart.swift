import Reporting

/// `word/styles.xml`: every style by the name that Word knows, so that navigation and restyling work.
enum StylesPart {
  static func write(_ language: Language, _ style: HouseStyle) -> [UInt8] {
    var xml = XMLDeclaration.text + "<w:styles \(BodyWriter.namespaces)>" + defaults(language, style)
    for definition in paragraphStyles(style) { xml += definition }
    xml += characterStyles(style) + tableStyles
    return Array((xml + "</w:styles>").utf8)
  }

  private static func defaults(_ language: Language, _ style: HouseStyle) -> String {
    let (font, size) = (style.fonts.text, HouseStyle.halfPoints(style.sizes.text))
    return """
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="\(font)" w:eastAsia="\(style.fonts.chinese)" w:hAnsi="\(font)" \
      w:cs="\(style.fonts.arabic ?? font)"/>\
      <w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>\
      <w:lang w:val="\(language == .ar || language == .zh ? "en-GB" : language.tag)" \
      w:eastAsia="\(language == .zh ? language.tag : "zh-CN")" w:bidi="\(language == .ar ? language.tag : "ar-SA")"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
      """
  }

  private static func paragraphStyles(_ style: HouseStyle) -> [String] {
    let after = HouseStyle.twips(points: style.paragraphSpacing)
    let (notes, tables) = (
      HouseStyle.halfPoints(style.sizes.notes), HouseStyle.halfPoints(style.sizes.tables)
    )
    let title = HouseStyle.halfPoints(style.sizes.title)
    let heading1 = HouseStyle.halfPoints(style.sizes.headings.first ?? style.sizes.text)
    let line = 240 * style.lineSpacing / 100
    return [
      paragraph("Normal", "Normal", isDefault: true, spacing: (0, after), line: line == 240 ? nil : line),
      paragraph("Title", "Title", spacing: (2400, 240), isCentered: true, size: title, look: .heading(style)),
      paragraph(
        "Subtitle", "Subtitle", spacing: (240, 240), isCentered: true, size: title * 3 / 4,
        look: .light(style)),
      paragraph("CoverText", "Cover Text", spacing: (0, after), isCentered: true),
      heading(1, spacing: (360, 120), style), heading(2, spacing: (240, 120), style),
      heading(3, spacing: (200, 100), style, isItalic: true), heading(4, spacing: (160, 80), style),
      heading(5, spacing: (160, 80), style), heading(6, spacing: (160, 80), style),
      paragraph(
        "NumberedParagraph", "Numbered Paragraph", spacing: (0, after), number: 1,
        isJustified: style.isJustified),
      paragraph("ListParagraph", "List Paragraph", spacing: (0, after), isTight: true),
      paragraph("Quote", "Quote", spacing: (0, after), indent: 720, look: Look(isItalic: true)),
      paragraph("PlainText", "Plain Text", spacing: (0, 0), look: Look(font: style.fonts.code)),
      paragraph("TableText", "Table Text", spacing: (40, 40), size: tables),
      paragraph("TableHeading", "Table Heading", spacing: (40, 40), size: tables, look: Look(isBold: true)),
      paragraph("AfterTable", "After Table", spacing: (0, 60), size: 12),
      paragraph("Caption", "caption", spacing: (60, after), isCentered: true, size: tables),
      paragraph(
        "FootnoteText", "footnote text", spacing: (0, 40), isJustified: style.isJustified, size: notes),
      paragraph("EndnoteText", "endnote text", spacing: (0, 40), isJustified: style.isJustified, size: notes),
      paragraph("TOCHeading", "TOC Heading", spacing: (0, 240), size: heading1, look: .heading(style)),
      paragraph("TOCColumn", "TOC Column", spacing: (0, 60), isAtEnd: true, size: notes),
      paragraph("TOC1", "toc 1", spacing: (60, 60), tab: style.textWidth),
      paragraph("TOC2", "toc 2", spacing: (0, 40), indent: 284, tab: style.textWidth),
      paragraph("Header", "header", spacing: (0, 0), isCentered: true, size: notes, look: Look(isBold: true)),
      paragraph("Footer", "footer", spacing: (0, 0), isCentered: true),
    ]
  }

  private static func heading(
    _ level: Int, spacing: (Int, Int), _ style: HouseStyle, isItalic: Bool = false
  ) -> String {
    var look = Look.heading(style)
    look.isItalic = isItalic
    let sizes = style.sizes.headings
    return paragraph(
      "Heading\(level)", "heading \(level)", spacing: spacing, outline: level - 1,
      size: HouseStyle.halfPoints(sizes[min(level, sizes.count) - 1]), look: look)
  }

  /// How the letters of a style look.
  private struct Look {
    var font: String?
    var isBold = false
    var isItalic = false
    var colour: String?

    static func heading(_ style: HouseStyle) -> Look {
      Look(font: style.fonts.headings, isBold: true, colour: style.colours.headings)
    }

    static func light(_ style: HouseStyle) -> Look {
      Look(font: style.fonts.headings, colour: style.colours.headings)
    }
  }

  /// One paragraph style; the order of the children is the schema's.
  private static func paragraph(
    _ id: String, _ name: String, isDefault: Bool = false, spacing: (before: Int, after: Int),
    number: Int? = nil,
    indent: Int? = nil, isCentered: Bool = false, isAtEnd: Bool = false, isJustified: Bool = false,
    tab: Int? = nil, isTight: Bool = false, outline: Int? = nil, line: Int? = nil, size: Int? = nil,
    look: Look = Look()
  ) -> String {
    var xml = "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
    xml += "<w:name w:val=\"\(name)\"/>" + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
    if outline != nil { xml += "<w:next w:val=\"Normal\"/>" }
    xml += "<w:qFormat/><w:pPr>"
    if outline != nil { xml += "<w:keepNext/><w:keepLines/>" }
    if let number { xml += "<w:numPr><w:numId w:val=\"\(number)\"/></w:numPr>" }
    if let tab { xml += "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(tab)\"/></w:tabs>" }
    let lines = line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? ""
    xml += "<w:spacing w:before=\"\(spacing.before)\" w:after=\"\(spacing.after)\"\(lines)/>"
    // Entries of the contents keep off the numbers behind the dots.
    if let indent { xml += "<w:ind w:left=\"\(indent)\" w:right=\"\(tab == nil ? indent : 0)\"/>" }
    // No room between paragraphs of this style, only behind the last.
    if isTight { xml += "<w:contextualSpacing/>" }
    if isCentered { xml += "<w:jc w:val=\"center\"/>" }
    if isAtEnd { xml += "<w:jc w:val=\"end\"/>" }
    if isJustified { xml += "<w:jc w:val=\"both\"/>" }
    if let outline { xml += "<w:outlineLvl w:val=\"\(outline)\"/>" }
    xml += "</w:pPr><w:rPr>"
    if let font = look.font { xml += "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:cs=\"\(font)\"/>" }
    if look.isBold { xml += "<w:b/><w:bCs/>" }
    if look.isItalic { xml += "<w:i/><w:iCs/>" }
    if let colour = look.colour { xml += "<w:color w:val=\"\(colour)\"/>" }
    if let size { xml += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
    return xml + "</w:rPr></w:style>"
  }

  private static func characterStyles(_ style: HouseStyle) -> String {
    """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
    <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="\(style.colours.links)"/><w:u w:val="single"/></w:rPr>\
    </w:style>
    """
  }

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
