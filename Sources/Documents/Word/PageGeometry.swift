import Reporting

/// A page and its margins in twentieths of a point.
struct PageGeometry: Hashable, Sendable {
  var width: Int
  var height: Int
  var top: Int
  var right: Int
  var bottom: Int
  var left: Int
  var header = 709
  var footer = 709

  /// The room between the margins.
  var textWidth: Int { width - left - right }

  /// The room between the margins, from top to bottom.
  var textHeight: Int { height - top - bottom }

  init(_ style: HouseStyle) {
    (width, height) = (style.pageWidth, style.pageHeight)
    (top, right, bottom, left) = (style.marginWidth, style.marginWidth, style.marginWidth, style.marginWidth)
  }

  /// What `section`, the properties of a section of a Word file, says; `nil` where a text could not be read on such a page.
  init?(section: XMLElement) {
    guard let size = section.first("w:pgSz"), let margins = section.first("w:pgMar") else { return nil }
    func number(_ name: String, _ element: XMLElement, _ range: ClosedRange<Int>) -> Int? {
      element.attributes["w:\(name)"].flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
    }
    // From a postcard to A2: 100 mm are 5669.
    guard let width = number("w", size, 5669...24000), let height = number("h", size, 5669...34000),
      let top = number("top", margins, 0...6000), let bottom = number("bottom", margins, 0...6000),
      let left = number("left", margins, 0...6000) ?? number("start", margins, 0...6000),
      let right = number("right", margins, 0...6000) ?? number("end", margins, 0...6000),
      width - left - right >= 2835, height - top - bottom >= 2835
    else { return nil }
    (self.width, self.height) = (width, height)
    (self.top, self.right, self.bottom, self.left) = (top, right, bottom, left)
    header = number("header", margins, 0...6000) ?? header
    footer = number("footer", margins, 0...6000) ?? footer
  }

  /// The elements of a section's properties.
  var xml: String {
    "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(width > height ? " w:orient=\"landscape\"" : "")/>"
      + "<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" w:bottom=\"\(bottom)\" w:left=\"\(left)\" "
      + "w:header=\"\(header)\" w:footer=\"\(footer)\" w:gutter=\"0\"/>"
  }
}
