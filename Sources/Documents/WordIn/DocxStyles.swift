import Foundation
import Reporting

/// What the styles of a Word file say that matters for reading it: headings, lists, quotations, bold and italic words.
struct DocxStyles {
  /// A paragraph style as far as it is understood, with what it inherits.
  struct Paragraph {
    var role: Role = .text
    /// The list that its paragraphs belong to, and at which level.
    var list: (id: String, level: Int)?
    /// Whether its name says that it is for lists.
    var isForLists = false
    /// How far its text is indented, in twentieths of a point.
    var indent = 0
    var isMonospaced = false
  }

  /// What a paragraph style is for.
  enum Role: Hashable {
    case text, title, quote, code, contents, caption
    case heading(Int)
  }

  private struct Style {
    let name: String
    let parent: String?
    let element: XMLElement
  }

  private var styles: [String: Style] = [:]
  private var paragraphs: [String: Paragraph] = [:]
  /// The style of paragraphs that name none.
  private var standard: String?

  private static let maximumDepth = 12

  init(_ root: XMLElement?) {
    guard let root else { return }
    for case .element(let element) in root.children where element.name == "w:style" {
      guard let id = element.attributes["w:styleId"] else { continue }
      styles[id] = Style(
        name: (element.setting("w:name") ?? id), parent: element.setting("w:basedOn"), element: element)
      let isDefault = element.attributes["w:default"].map { $0 == "1" || $0 == "true" } ?? false
      if element.attributes["w:type"] == "paragraph" {
        if isDefault { standard = id }
        paragraphs[id] = Paragraph()
      }
    }
    for id in paragraphs.keys { paragraphs[id] = resolved(id) }
  }

  /// The style of that id; where the file has no such style, what the id itself says.
  func paragraph(_ id: String?) -> Paragraph {
    guard let id = id ?? standard else { return Paragraph() }
    if let known = paragraphs[id] { return known }
    var unknown = Paragraph()
    unknown.role = Self.role(named: id) ?? .text
    return unknown
  }

  /// The styles from `id` up to the one that all rest on.
  private func chain(_ id: String) -> [Style] {
    var chain: [Style] = []
    var next: String? = id
    while let id = next, let style = styles[id], chain.count < Self.maximumDepth {
      chain.append(style)
      next = style.parent
    }
    return chain
  }

  private func resolved(_ id: String) -> Paragraph {
    var result = Paragraph()
    let chain = chain(id)
    result.isForLists = chain.contains { Self.namesList($0.name) }
    for style in chain.reversed() {
      if let role = Self.role(named: style.name) { result.role = role }
      guard let properties = style.element.child("w:pPr") else { continue }
      // Word knows headings by their level: in its own styles, and in those that an office made on them.
      if let level = properties.setting("w:outlineLvl").flatMap(Int.init) {
        result.role =
          (0...8).contains(level) ? .heading(level + 1) : result.role.isHeading ? .text : result.role
      }
      if let list = properties.child("w:numPr") {
        let id = list.setting("w:numId") ?? result.list?.id
        let level = list.setting("w:ilvl").flatMap(Int.init) ?? result.list?.level ?? 0
        result.list = id.flatMap { $0 == "0" ? nil : ($0, level) }
      }
      if let indent = DocxStyles.indent(properties) { result.indent = indent }
    }
    if case .heading = result.role, chain.first.flatMap({ Self.role(named: $0.name) }) == .title {
      result.role = .title
    }
    result.isMonospaced = chain.contains {
      Monospaced.has($0.element.child("w:rPr")?.child("w:rFonts")?.attributes["w:ascii"])
    }
    // People write prose in the style for plain text, too.
    if result.role == .code, !result.isMonospaced { result.role = .text }
    return result
  }

  static func indent(_ properties: XMLElement) -> Int? {
    guard let indent = properties.child("w:ind") else { return nil }
    return (indent.attributes["w:left"] ?? indent.attributes["w:start"]).flatMap(Int.init)
  }

  /// Whether the character style of that id makes words bold, or italic; `nil` where it says nothing.
  func marks(ofCharacterStyle id: String) -> (bold: Bool?, italic: Bool?, isCode: Bool, isHidden: Bool) {
    var marks: (bold: Bool?, italic: Bool?, isCode: Bool, isHidden: Bool) = (nil, nil, false, false)
    for style in chain(id).reversed() {
      let name = style.name.lowercased()
      if ["verbatim char", "source text", "html code", "code", "inline code", "code char"].contains(name) {
        marks.isCode = true
      }
      guard let properties = style.element.child("w:rPr") else { continue }
      marks.bold = properties.flag("w:b") ?? marks.bold
      marks.italic = properties.flag("w:i") ?? marks.italic
      marks.isHidden = properties.flag("w:vanish") ?? marks.isHidden
    }
    return marks
  }

  // MARK: - Names

  /// Word stores the names of its own styles in English; other programs and people's own styles do not.
  private static let headings = [
    "heading", "titre", "uberschrift", "titulo", "titolo", "kop", "rubrik", "overskrift", "naglowek",
    "otsikko",
    "заголовок", "标题", "標題", "عنوان", "encabezado", "heading no", "numbered heading",
  ]
  private static let titles = [
    "title", "subtitle", "titre", "sous-titre", "titel", "untertitel", "titulo", "subtitulo",
  ]
  private static let quotes = [
    "quote", "intense quote", "citation", "citation intense", "zitat", "intensives zitat", "cita",
    "cita destacada",
    "quotations", "block text", "block quote", "quotation", "normal centre", "zitation",
  ]
  private static let codes = [
    "plain text", "source code", "html preformatted", "preformatted text", "code", "texte brut",
    "texto sin formato",
  ]

  private static let captions = [
    "caption", "legende", "leyenda", "epigrafe", "descripcion", "beschriftung", "figure", "illustration",
    "название объекта", "题注", "تسمية توضيحية",
  ]

  /// What the name of a style says.
  private static func role(named name: String) -> Role? {
    let folded = name.folded
    if titles.contains(folded) { return .title }
    if quotes.contains(folded) { return .quote }
    if codes.contains(folded) { return .code }
    if captions.contains(folded) { return .caption }
    if folded.hasPrefix("toc ") || folded == "toc heading" || folded.hasPrefix("contents ")
      || folded.hasPrefix("tm ")
    {
      return .contents
    }
    // "Heading 1", "Heading1", "Titre 1", "Überschrift 1".
    guard let last = folded.unicodeScalars.last, ("1"..."9").contains(last) else { return nil }
    let word = folded.dropLast().trimmingCharacters(in: .whitespaces)
    guard headings.contains(word), let level = Int(String(last)) else { return nil }
    return .heading(level)
  }

  private static func namesList(_ name: String) -> Bool {
    let folded = name.folded
    return ["list", "lista", "listen", "aufzahlung", "puce", "bullet", "vineta", "compact"].contains {
      folded.contains($0)
    }
  }
}

extension DocxStyles.Role {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}

/// Fonts in which programs show code.
enum Monospaced {
  private static let names: Set<String> = [
    "courier new", "courier", "consolas", "lucida console", "menlo", "monaco", "liberation mono",
    "dejavu sans mono",
    "cascadia code", "cascadia mono",
  ]

  static func has(_ font: String?) -> Bool { font.map { names.contains($0.lowercased()) } ?? false }
}
