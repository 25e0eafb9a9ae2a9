import Reporting

/// A picture in the line of a Word file.
enum PictureDrawing {
  /// How high the picture of an organisation may be, in millimetres.
  private static let maximumLogo = 60.0
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"

  /// The run that shows `logo` at the head of a document, no wider than `room` millimetres.
  static func run(_ logo: Document.Logo, room: Double) -> XMLElement {
    let shape = Double(logo.image.height) / Double(max(1, logo.image.width))
    let width = max(1, min(logo.width, room, maximumLogo / shape))
    return run(
      "rLogo", number: 1, name: "Logo", alternative: logo.alternative, width: width,
      height: max(1, width * shape))
  }

  /// The run that shows `image` as far as there is room, in millimetres.
  ///
  /// - Parameters:
  ///   - relation: What refers to the picture's part.
  ///   - number: Tells it from the other pictures of the file; the logo is 1.
  static func run(
    _ image: ImageFile, relation: String, number: Int, alternative: String,
    room: (width: Double, height: Double)
  ) -> XMLElement {
    let width = image.width(within: room.width, height: room.height)
    let height = width * Double(image.height) / Double(image.width)
    return run(
      relation, number: number, name: "Picture \(number)", alternative: alternative, width: width,
      height: max(1, height))
  }

  private static func run(
    _ relation: String, number: Int, name: String, alternative: String, width: Double, height: Double
  ) -> XMLElement {
    let size: XMLAttributes = ["cx": units(width), "cy": units(height)]
    func described(_ element: String) -> XMLElement {
      XMLElement(element, ["id": String(number), "name": name, "descr": alternative])
    }
    let picture = XMLElement(
      "pic:pic", ["xmlns:pic": "\(drawing)/picture"],
      [
        XMLElement("pic:nvPicPr", [:], [described("pic:cNvPr"), XMLElement("pic:cNvPicPr")]),
        XMLElement(
          "pic:blipFill", [:],
          [
            XMLElement("a:blip", ["r:embed": relation]),
            XMLElement("a:stretch", [:], [XMLElement("a:fillRect")]),
          ]),
        XMLElement(
          "pic:spPr", [:],
          [
            XMLElement(
              "a:xfrm", [:], [XMLElement("a:off", ["x": "0", "y": "0"]), XMLElement("a:ext", size)]),
            XMLElement("a:prstGeom", ["prst": "rect"], [XMLElement("a:avLst")]),
          ]),
      ])
    let locks = XMLElement("a:graphicFrameLocks", ["xmlns:a": "\(drawing)/main", "noChangeAspect": "1"])
    let graphic = XMLElement(
      "a:graphic", ["xmlns:a": "\(drawing)/main"],
      [XMLElement("a:graphicData", ["uri": "\(drawing)/picture"], [picture])])
    let inline = XMLElement(
      "wp:inline",
      [
        "xmlns:wp": "\(drawing)/wordprocessingDrawing", "distT": "0", "distB": "0", "distL": "0",
        "distR": "0",
      ],
      [
        XMLElement("wp:extent", size), described("wp:docPr"),
        XMLElement("wp:cNvGraphicFramePr", [:], [locks]), graphic,
      ])
    return XMLElement("w:r", [:], [XMLElement("w:drawing", [:], [inline])])
  }

  /// Millimetres as the units of drawings.
  private static func units(_ millimetres: Double) -> String { String(Int(millimetres * 36_000)) }
}
