/// The text of a paragraph in one row, and where each of its signs comes from, in whatever runs Word has cut it.
struct WordParagraph {
  /// Something in a paragraph, with the signs that it takes in the row.
  struct Unit {
    enum Content {
      /// Text.
      case text
      /// An element of a run that stands for one sign of text, as a tab.
      case sign(XMLElement)
      /// An element of a run that is no text, as a picture.
      case object(XMLElement)
      /// An element beside runs; one that takes no room is a mark, as the beginning of a bookmark.
      case beside(XMLElement)
    }

    let start: Int
    let count: Int
    let content: Content
    /// Which of the paragraph's wrappers it stands in.
    let wrapper: Int?
    /// The formatting of its run.
    let properties: XMLElement?

    var end: Int { start + count }
  }

  /// What stands for everything that is no text.
  static let object: Unicode.Scalar = "\u{FFFC}"

  /// How the paragraph is set.
  let properties: XMLElement?
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var units: [Unit] = []
  /// What stands around runs, as links, without what is inside.
  private(set) var wrappers: [XMLElement] = []

  init(_ paragraph: XMLElement) {
    properties = paragraph.first("w:pPr")
    for element in paragraph.elements where element.name != "w:pPr" { add(element, in: nil) }
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Whether anything in the text could be a tag, or a part of one.
  var hasTags: Bool {
    zip(scalars, scalars.dropFirst()).contains { first, second in
      first == "{" && (second == "{" || second == "%" || second == "#")
        || second == "}" && (first == "}" || first == "%" || first == "#")
    }
  }

  /// The text of `unit` that lies in `range`.
  func text(of unit: Unit, in range: Range<Int>) -> String {
    let inside = range.clamped(to: unit.start..<unit.end)
    return String(String.UnicodeScalarView(scalars[inside]))
  }

  /// The formatting where the sign at `index` stands.
  func properties(at index: Int) -> XMLElement? { unit(at: index)?.properties }

  /// The link or the like that the sign at `index` stands in.
  func wrapper(at index: Int) -> Int? { unit(at: index)?.wrapper }

  private func unit(at index: Int) -> Unit? { units.first { $0.start <= index && index < $0.end } }

  // MARK: - Taking apart

  private mutating func add(_ element: XMLElement, in wrapper: Int?) {
    switch element.name {
    case "w:r": addRun(element, in: wrapper)
    case "w:hyperlink" where wrapper == nil:
      wrappers.append(element.shell)
      for inner in element.elements { add(inner, in: wrappers.count - 1) }
    case "w:bookmarkStart", "w:bookmarkEnd": append([], .beside(element), wrapper, nil)
    default: append([Self.object], .beside(element), wrapper, nil)
    }
  }

  private mutating func addRun(_ run: XMLElement, in wrapper: Int?) {
    let properties = run.first("w:rPr")
    for element in run.elements where element.name != "w:rPr" {
      switch element.name {
      case "w:t": append(Array(element.text.unicodeScalars), .text, wrapper, properties)
      case "w:tab": append(["\t"], .sign(element), wrapper, properties)
      case "w:br" where element.attributes["w:type"] ?? "textWrapping" == "textWrapping":
        append(["\n"], .sign(element), wrapper, properties)
      case "w:cr": append(["\n"], .sign(element), wrapper, properties)
      case "w:noBreakHyphen": append(["\u{2011}"], .sign(element), wrapper, properties)
      case "w:softHyphen": append(["\u{AD}"], .sign(element), wrapper, properties)
      default: append([Self.object], .object(element), wrapper, properties)
      }
    }
  }

  private mutating func append(
    _ signs: [Unicode.Scalar], _ content: Unit.Content, _ wrapper: Int?, _ properties: XMLElement?
  ) {
    units.append(
      Unit(
        start: scalars.count, count: signs.count, content: content, wrapper: wrapper, properties: properties))
    scalars += signs
  }
}
