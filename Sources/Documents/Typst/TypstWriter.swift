public import Reporting

/// Writes a document as source for Typst, which makes a tagged PDF of it: the same document always the same source.
public enum TypstWriter {
  /// The source.
  public static func write(_ document: Document, in look: HouseStyle = .ohchr) -> String {
    let words = PageWords.of(document.language)
    var page = TypstText()
    page.code("#set document(title: ")
    page.string(document.titleOrName(words))
    page.code(", keywords: (")
    for keyword in document.keywords where !keyword.isEmpty {
      page.string(keyword)
      page.code(",")
    }
    page.code("))\n" + style(of: document, look))
    var body = TypstBody(document, words, look)
    body.write()
    return page.source + body.page.source
  }

  /// The pictures that the source names, each with the name of its file beside it.
  public static func pictures(of document: Document) -> [(name: String, bytes: [UInt8])] {
    let logo = document.logo.map { [(TypstBody.logoName($0), $0.image.bytes)] } ?? []
    return logo
      + document.pictures.sorted { $0.key < $1.key }.map {
        (TypstBody.pictureName($0.key, in: document), $0.value.bytes)
      }
  }

  /// The families of type that `document` needs, the first for most of it.
  public static func families(for document: Document, in look: HouseStyle = .ohchr) -> [TypeFamily] {
    var scripts: Set<WritingScript> = [WritingScript(of: document.language)]
    let all = document.parts.flatMap(\.blocks) + document.notes.values.flatMap(\.blocks)
    for scalar in all.lazy.flatMap(\.allText).flatMap(\.unicodeScalars) {
      if scalar.value >= 0x370, let script = WritingScript(scalar) { scripts.insert(script) }
    }
    let own = [look.fonts.text, look.fonts.headings ?? look.fonts.text]
    var families: [TypeFamily] = []
    for name in own where !families.contains(TypeFamily(called: name)) {
      families.append(TypeFamily(called: name))
    }
    if scripts.contains(.arabic) {
      families.append(look.fonts.arabic.map(TypeFamily.init(called:)) ?? .arabic)
    }
    if scripts.contains(.han) || scripts.contains(.hangul) { families.append(.eastAsian) }
    return families
  }

  private static func style(of document: Document, _ look: HouseStyle) -> String {
    let language = document.language
    let families = families(for: document, in: look)
    func list(_ first: String) -> String {
      ([TypeFamily(called: first)] + families).flatMap(\.names).map { "\(TypstText.literal($0))," }.joined()
    }
    let region = language == .zh ? ", region: \"cn\"" : ""
    let size = look.sizes
    let head =
      document.header.isEmpty
      ? "none"
      : "align(center, text(size: \(size.notes)pt, weight: \"bold\", \(TypstText.literal(document.header))))"
    let levels = (1...3).map { level in
      "#show heading.where(level: \(level)): set text(size: \(size.headings.indices.contains(level - 1) ? size.headings[level - 1] : size.text)pt)\n"
    }.joined()
    let colour = look.colours.headings.map { ", fill: \(rgb($0))" } ?? ""
    let leading = 0.6 * Double(look.lineSpacing) / 100
    return """
      #set text(font: (\(list(look.fonts.text))), size: \(size.text)pt, lang: "\(language.rawValue)"\(region))
      #set page(paper: "\(look.paper == .a4 ? "a4" : "us-letter")", margin: \(look.margin)mm, numbering: "1", number-align: center, header: \(head))
      #set par(justify: \(look.isJustified), leading: \(leading)em, spacing: \(size.text * leading + look.paragraphSpacing)pt)
      #set list(indent: 6mm, spacing: 0.6em)
      #set enum(numbering: "1.a.i.", indent: 6mm, spacing: 0.6em)
      #set table(stroke: 0.5pt, inset: 5pt)
      #set footnote.entry(gap: 0.5em)
      #show footnote.entry: set text(size: \(size.notes)pt)
      #show heading: set text(font: (\(list(look.fonts.headings ?? look.fonts.text))), size: \(size.text)pt\(colour))
      \(levels)#show heading.where(level: 3): set text(style: "italic")
      #show heading: set block(above: 1.6em, below: 0.9em)
      #show heading: set par(justify: false)
      #show title: set text(font: (\(list(look.fonts.headings ?? look.fonts.text))), size: \(size.title)pt\(colour))
      #show title: set par(justify: false)
      #show table: set text(size: \(size.tables)pt)
      #show table: set par(justify: false)
      #show quote: set text(style: "italic")
      #show raw: set text(font: (\(TypeFamily(called: look.fonts.code).names.map { "\(TypstText.literal($0))," }.joined()) "DejaVu Sans Mono"), size: 10pt, dir: ltr)
      #let numbered(number, body) = par({ box(width: 9mm, number); " "; body })
      #let short(body) = block(breakable: false, body)
      #let web(url, body) = link(url, underline(text(fill: \(rgb(look.colours.links)), body)))

      """
  }

  /// A colour; what is none becomes black.
  static func rgb(_ hex: String) -> String {
    let isOne = hex.utf8.count == 6 && hex.unicodeScalars.allSatisfy { $0.properties.isASCIIHexDigit }
    return "rgb(\"#\(isOne ? hex : "000000")\")"
  }
}

/// A family of type that a document needs, whatever its name is on the computer at hand.
public struct TypeFamily: Hashable, Sendable {
  /// The names that it goes by, the wanted one first, then those whose letters are as wide.
  public let names: [String]
  /// The package of Debian that has one of them; `nil` where none is known.
  public let package: String?

  static let arabic = TypeFamily(names: ["Noto Naskh Arabic"], package: "fonts-noto-core")
  static let eastAsian = TypeFamily(names: ["Noto Serif CJK SC"], package: "fonts-noto-cjk")

  /// The family called `name`.
  init(called name: String) {
    switch name.lowercased() {
    case "times new roman": self.init(names: [name, "Liberation Serif"], package: "fonts-liberation")
    case "arial": self.init(names: [name, "Liberation Sans"], package: "fonts-liberation")
    case "courier new": self.init(names: [name, "Liberation Mono"], package: "fonts-liberation")
    case "calibri": self.init(names: [name, "Carlito"], package: "fonts-crosextra-carlito")
    case "cambria": self.init(names: [name, "Caladea"], package: "fonts-crosextra-caladea")
    default: self.init(names: [name], package: nil)
    }
  }

  private init(names: [String], package: String?) {
    self.names = names
    self.package = package
  }
}

extension Block {
  /// Every text in it.
  fileprivate var allText: [String] {
    switch content {
    case .heading(_, let inlines), .paragraph(let inlines): [inlines.plainText]
    case .list(let list): list.items.joined().flatMap(\.allText)
    case .quote(let blocks): blocks.flatMap(\.allText)
    case .table(let table): ([table.header] + table.rows).joined().map(\.plainText)
    case .code(let text): [text]
    case .figure(let figure): [figure.alternative, figure.caption]
    case .rule: []
    }
  }
}
