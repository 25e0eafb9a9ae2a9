import Reporting

/// A drawing as far as it matters for what may be kept of it.
struct ReadDrawing {
  /// The texts of its boxes.
  private(set) var boxes: [XMLElement] = []
  /// What it shows, in somebody's words.
  private(set) var description: String?
  /// What refers to its pictures.
  private(set) var pictures: [String] = []
  private(set) var hasPicture = false
  /// Whether its picture is shown otherwise than it is: cut, turned, mirrored.
  private(set) var isChanged = false
  private(set) var isHidden = false

  init(_ element: XMLElement) { visit(element) }

  private mutating func visit(_ element: XMLElement) {
    switch element.name {
    case "w:txbxContent": return boxes.append(element)
    case "wp:docPr":
      description = element.attributes["descr"] ?? element.attributes["title"] ?? description
      isHidden = isHidden || element.attributes["hidden"].map { $0 == "1" || $0 == "true" } == true
    case "v:imagedata": hasPicture = true
    case "a:blip":
      hasPicture = true
      pictures.append(element.attributes["r:embed"] ?? "")
    case "a:srcRect":
      isChanged =
        isChanged || ["l", "t", "r", "b"].contains { !["0", "0%"].contains(element.attributes[$0] ?? "0") }
    case "a:xfrm":
      let turned = ["rot", "flipH", "flipV"].contains {
        !["0", "false"].contains(element.attributes[$0] ?? "0")
      }
      isChanged = isChanged || turned
    default: break
    }
    if element.name == "mc:AlternateContent" {
      if let chosen = DocxReading.chosen(element) { visit(chosen) }
      return
    }
    for case .element(let inner) in element.children { visit(inner) }
  }
}

extension DocxReading {
  /// Keeps the text of boxes for behind the paragraph, and pictures that can be figures; tells about all others and about
  /// embedded files.
  mutating func readDrawing(_ element: XMLElement, isHidden: Bool) {
    let drawing = ReadDrawing(element)
    if isHidden || drawing.isHidden { return losses.add(.hiddenText, at: place) }
    if element.name == "w:object" {
      losses.add(.embedded, at: place, each: true)
    } else if drawing.hasPicture {
      keepPicture(of: drawing)
    } else if drawing.boxes.isEmpty {
      losses.add(.image, at: place, detail: drawing.description, each: true)
    }
    if !drawing.boxes.isEmpty { losses.add(.textBox, at: place) }
    boxes += drawing.boxes
  }

  private mutating func keepPicture(of drawing: ReadDrawing) {
    func lose(_ kind: WordLoss.Kind) { losses.add(kind, at: place, detail: drawing.description, each: true) }
    guard let media else { return lose(.image) }
    guard !isInNote, tableDepth == 0, drawing.boxes.isEmpty else { return lose(.placedImage) }
    // Word keeps what was cut off. Whoever cut a face away must not find it in the document.
    guard !drawing.isChanged else { return lose(.changedImage) }
    guard drawing.pictures.count == 1, let image = media[drawing.pictures[0]],
      pictures.count < Picture.maximumCount
    else { return lose(.unusableImage) }
    let known = pictures.first { $0.value.bytes == image.bytes }?.key
    let path = known ?? "figures/word-\(pictures.count + 1).\(image.format == .png ? "png" : "jpg")"
    pictures[path] = image
    figures.append(Figure(path: path, alternative: Self.words(drawing.description)))
  }

  /// What somebody said that a picture shows; Word puts the path of the file there by itself.
  private static func words(_ description: String?) -> String {
    guard let description, !description.utf8.contains(0x5C) else { return "" }
    let words = description.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    return String(words.joined(separator: " ").unicodeScalars.prefix(2_000))
  }
}

/// Captions, which belong to the pictures beside them.
enum Captions {
  /// `paragraphs` with each caption in its figure; those of tables, and those that hold more than words, are paragraphs.
  static func joined(_ paragraphs: [ReadParagraph]) -> [ReadParagraph] {
    var result: [ReadParagraph] = []
    for paragraph in paragraphs {
      var paragraph = paragraph
      if case .figure(var figure) = paragraph.kind, case .caption? = result.last?.kind,
        let caption = result.last.flatMap(words), caption.isNumbered
      {
        figure.caption = caption.text
        paragraph.kind = .figure(figure)
        result.removeLast()
      } else if case .caption = paragraph.kind, case .figure(var figure)? = result.last?.kind,
        figure.caption.isEmpty, let caption = words(of: paragraph)
      {
        figure.caption = caption.text
        result[result.count - 1].kind = .figure(figure)
        continue
      }
      result.append(paragraph)
    }
    for index in result.indices { if case .caption = result[index].kind { result[index].kind = .text } }
    return result
  }

  /// What a caption says behind its number; `nil` where it holds notes or links.
  private static func words(of paragraph: ReadParagraph) -> (text: String, isNumbered: Bool)? {
    let isPlain = paragraph.inlines.allSatisfy { inline in
      switch inline {
      case .text, .emphasis, .strong, .lineBreak: NoteLabels.used(in: [inline]).isEmpty
      case .code, .link, .note: false
      }
    }
    guard isPlain else { return nil }
    let text = paragraph.inlines.plainText
    return behindNumber(text).map { ($0, true) } ?? (text, false)
  }

  private static let names = Set(
    Language.allCases.map { PageWords.of($0).figure.folded } + ["fig", "fig.", "abb."])

  /// What stands behind "Figure 3:"; `nil` where `text` begins otherwise.
  private static func behindNumber(_ text: String) -> String? {
    let scalars = Array<Unicode.Scalar>(text.unicodeScalars)
    var index = scalars.firstIndex { ("0"..."9").contains($0) } ?? scalars.count
    let name = String(String.UnicodeScalarView(scalars[..<index]))
    guard index < scalars.count, names.contains(name.folded.trimmed) else { return nil }
    while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
    while index < scalars.count,
      scalars[index].properties.isWhitespace || ":.–—-：".unicodeScalars.contains(scalars[index])
    {
      index += 1
    }
    return String(String.UnicodeScalarView(scalars[index...]))
  }
}

extension String {
  fileprivate var trimmed: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) }
    return String(scalars[scalars.startIndex..<(end ?? scalars.startIndex)])
  }
}

/// The names that the pictures of a Word file get in a draft.
struct PictureNames {
  /// The name of each picture of the file: of one that the draft has, the draft's; else a free one.
  private(set) var names: [String: String] = [:]
  /// The pictures under their names in the draft.
  private(set) var pictures: [String: ImageFile] = [:]
  private let labels: [String: String]

  init(_ text: WordText, over base: WordBase) {
    labels = base.figureLabels
    var number = 1
    for (path, image) in text.pictures.sorted(by: {
      ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key)
    }) {
      if let known = base.pictures.filter({ $0.value.bytes == image.bytes }).keys.min() {
        names[path] = known
        continue
      }
      let ending = image.format == .png ? "png" : "jpg"
      while ["png", "jpg"].contains(where: { base.pictures["figures/word-\(number).\($0)"] != nil }) {
        number += 1
      }
      names[path] = "figures/word-\(number).\(ending)"
      pictures["figures/word-\(number).\(ending)"] = image
      number += 1
    }
  }

  /// The block with its picture under the name that it has in the draft, and with its label there.
  func named(_ block: Block) -> Block {
    guard case .figure(var figure) = block.content, let name = names[figure.path] else { return block }
    figure.path = name
    return Block(.figure(figure), line: block.line, label: labels[name])
  }
}
