/// How a paragraph is set. The schema fixes the order of the children, so that one place writes them.
struct ParagraphProperties {
  var style: String
  var number: Int?
  var level = 0
  var indent: Int?
  var isCentered = false
  var isAtEnd = false
  var hasRule = false
  var keepsNext = false
  var beginsPage = false

  func xml(isRightToLeft: Bool) -> String {
    var xml = "<w:pPr><w:pStyle w:val=\"\(style)\"/>"
    if keepsNext { xml += "<w:keepNext/>" }
    if beginsPage { xml += "<w:pageBreakBefore/>" }
    if let number { xml += "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>" }
    if hasRule {
      xml += "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
    }
    if isRightToLeft { xml += "<w:bidi/>" }
    if let indent { xml += "<w:ind w:left=\"\(indent)\"/>" }
    if isCentered { xml += "<w:jc w:val=\"center\"/>" }
    if isAtEnd { xml += "<w:jc w:val=\"end\"/>" }
    return xml + "</w:pPr>"
  }
}

/// How a run of text is set.
struct RunProperties {
  var isBold = false
  var isItalic = false
  var isCode = false
  /// The style of links; `nil` where it is none.
  var linkStyle: String?
  var isRightToLeft = false
  /// Whether signs that Chinese shares with other scripts, as “ and …, are set as Chinese.
  var isEastAsian = false
  /// The language as BCP 47 names it; `nil` is that of the document.
  var language: String?

  func with(_ change: (inout RunProperties) -> Void) -> RunProperties {
    var copy = self
    change(&copy)
    return copy
  }

  var xml: String {
    var xml = ""
    if let linkStyle { xml += "<w:rStyle w:val=\"\(linkStyle)\"/>" }
    if isEastAsian, !isCode { xml += "<w:rFonts w:hint=\"eastAsia\"/>" }
    if isCode { xml += "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>" }
    if isBold { xml += "<w:b/><w:bCs/>" }
    if isItalic { xml += "<w:i/><w:iCs/>" }
    if isRightToLeft { xml += "<w:rtl/>" }
    if let language { xml += "<w:lang \(Self.kind(of: language))=\"\(language)\"/>" }
    return xml.isEmpty ? "" : "<w:rPr>\(xml)</w:rPr>"
  }

  /// Word keeps a language for each of three kinds of script.
  private static func kind(of language: String) -> String {
    switch language.split(separator: "-").first.map({ $0.lowercased() }) {
    case "ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi": "w:bidi"
    case "zh", "ja", "ko": "w:eastAsia"
    default: "w:val"
    }
  }
}
