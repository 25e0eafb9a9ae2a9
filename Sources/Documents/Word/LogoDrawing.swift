/// The picture of an organisation at the head of a document.
enum LogoDrawing {
  /// How high it may be, in millimetres.
  private static let maximumHeight = 60.0
  private static let unitsPerMillimetre = 36_000.0

  /// The run that shows `logo`, no wider than `room` millimetres.
  static func run(_ logo: Document.Logo, room: Double) -> [UInt8] {
    let shape = Double(logo.image.height) / Double(max(1, logo.image.width))
    var width = min(logo.width, room)
    if width * shape > maximumHeight { width = maximumHeight / shape }
    let size = (
      "\(Int(max(1, width) * unitsPerMillimetre))", "\(Int(max(1, width * shape) * unitsPerMillimetre))"
    )
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    var xml = XMLText()
    func describe(_ element: String) {
      xml.raw("<\(element) id=\"1\" name=\"Logo\" descr=\"")
      xml.escaped(logo.alternative)
      xml.raw("\"/>")
    }
    xml.raw(
      "<w:r><w:drawing><wp:inline xmlns:wp=\"\(drawing)/wordprocessingDrawing\" distT=\"0\" distB=\"0\" ")
    xml.raw("distL=\"0\" distR=\"0\"><wp:extent cx=\"\(size.0)\" cy=\"\(size.1)\"/>")
    describe("wp:docPr")
    xml.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"\(drawing)/main\" noChangeAspect=\"1\"/>")
    xml.raw(
      "</wp:cNvGraphicFramePr><a:graphic xmlns:a=\"\(drawing)/main\"><a:graphicData uri=\"\(drawing)/picture\">"
    )
    xml.raw("<pic:pic xmlns:pic=\"\(drawing)/picture\"><pic:nvPicPr>")
    describe("pic:cNvPr")
    xml.raw(
      "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rLogo\"/><a:stretch><a:fillRect/></a:stretch>"
    )
    xml.raw(
      "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(size.0)\" cy=\"\(size.1)\"/></a:xfrm>"
    )
    xml.raw(
      "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>")
    xml.raw("</wp:inline></w:drawing></w:r>")
    return xml.bytes
  }
}
