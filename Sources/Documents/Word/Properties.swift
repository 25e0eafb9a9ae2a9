/// How a paragraph is set. The schema fixes the order of the children, so that one place writes them.
struct ParagraphProperties {
  var style: String
  var number: Int?
  var level = 0
  var indent: Int?
  var isCentered = false
  var isAtEnd = false
  var hasRule = false

  func xml(isRightToLeft: Bool) -> String {
    var xml = "<w:pPr><w:pStyle w:val=\"\(style)\"/>"
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
  var isLink = false
  var isRightToLeft = false

  func with(_ change: (inout RunProperties) -> Void) -> RunProperties {
    var copy = self
    change(&copy)
    return copy
  }

  var xml: String {
    var xml = ""
    if isLink { xml += "<w:rStyle w:val=\"Hyperlink\"/>" }
    if isCode { xml += "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>" }
    if isBold { xml += "<w:b/><w:bCs/>" }
    if isItalic { xml += "<w:i/><w:iCs/>" }
    if isRightToLeft { xml += "<w:rtl/>" }
    return xml.isEmpty ? "" : "<w:rPr>\(xml)</w:rPr>"
  }
}

/// Which way text runs.
enum Script {
  /// `text` cut where its direction changes; what has none goes with what stands before it.
  static func runs(of text: String) -> [(text: String, isRightToLeft: Bool)] {
    if !text.unicodeScalars.contains(where: isRightToLeft) { return text.isEmpty ? [] : [(text, false)] }
    var runs: [(String.UnicodeScalarView, Bool)] = []
    for scalar in text.unicodeScalars {
      let isNeutral = !isRightToLeft(scalar) && !scalar.properties.isAlphabetic && !isDigit(scalar)
      let direction = isNeutral ? runs.last?.1 ?? false : isRightToLeft(scalar)
      if runs.last?.1 == direction {
        runs[runs.count - 1].0.append(scalar)
      } else {
        runs.append((String.UnicodeScalarView([scalar]), direction))
      }
    }
    return runs.map { (String($0.0), $0.1) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
