import Reporting
import Wording

/// The styles and lists of a reference document, with ours where it has none, and how the text calls them.
struct ReferenceLook {
  private(set) var look = WordLook()
  private let reference: ReferenceDocument
  private let style: HouseStyle
  private let language: Language
  /// Our styles that the reference lacks.
  private var added: [XMLElement] = []

  /// Finds each of our styles in `reference` by its name.
  ///
  /// - Throws: Names that were probably meant and are written otherwise, and headings that are missing.
  init(_ reference: ReferenceDocument, _ style: HouseStyle, _ language: Language) throws {
    self.reference = reference
    self.style = style
    self.language = language
    let theirs = reference.styles.elements.filter { $0.name == "w:style" }
    let ours = try XMLReader.read(StylesPart.write(language, style), part: "word/styles.xml").elements
      .filter { $0.name == "w:style" }
    let known = Set(ours.map(\.styleName))
    var findings: [Diagnostic] = []
    var taken = Set(theirs.compactMap { $0.attributes["w:styleId"] })
    var lacking: [XMLElement] = []
    for style in ours {
      let id = style.attributes["w:styleId"] ?? ""
      if let same = theirs.first(where: { style.isCalled(like: $0) }) {
        look.ids[id] = same.attributes["w:styleId"] ?? id
        continue
      }
      let custom = theirs.filter { $0.attributes["w:customStyle"] == "1" && $0.kind == style.kind }
        .map(\.styleName).filter { !known.contains($0) }
      if let near = Nearest.word(to: style.styleName, among: custom) {
        findings.append(Self.noStyle(style.styleName, in: reference.file, near))
      } else if style.styleName == "heading 1" {
        findings.append(Self.noStyle(style.styleName, in: reference.file, nil))
      }
      var free = id
      while taken.contains(free) { free += "R" }
      taken.insert(free)
      look.ids[id] = free
      lacking.append(style)
    }
    guard findings.isEmpty else { throw Diagnostics(findings) }
    look.page = reference.page
    look.firstNumber = 1 + Self.highest("w:num", "w:numId", in: reference.numbering)
    let numbered = theirs.first { $0.attributes["w:styleId"] == look.id("NumberedParagraph") }
    if let numbered, !Self.hasNumber(numbered, among: theirs) { look.paragraphNumber = look.firstNumber }
    added = lacking.map(adapted)
  }

  /// Whether `style` or one that it is based on says of which list it is.
  private static func hasNumber(_ style: XMLElement, among styles: [XMLElement]) -> Bool {
    var style: XMLElement? = style
    for _ in 0..<20 {
      guard let here = style else { return false }
      if here.first("w:pPr")?.first("w:numPr")?.first("w:numId") != nil { return true }
      let parent = here.first("w:basedOn")?.attributes["w:val"]
      style = parent.flatMap { parent in styles.first { $0.attributes["w:styleId"] == parent } }
    }
    return false
  }

  /// One of our styles under the names that hold here.
  private func adapted(_ style: XMLElement) -> XMLElement {
    let adapted = style.mapped { element in
      switch element.name {
      case "w:style":
        var attributes = element.attributes
        attributes["w:styleId"] = look.id(attributes["w:styleId"] ?? "")
        return XMLElement(name: element.name, attributes: attributes, children: element.children)
      case "w:basedOn", "w:next": return element.with(["w:val": look.id(element.attributes["w:val"] ?? "")])
      case "w:tab" where element.attributes["w:leader"] == "dot":
        return look.page.map { element.with(["w:pos": String($0.textWidth)]) } ?? element
      case "w:numId": return element.with(["w:val": String(look.firstNumber)])
      default: return element
      }
    }
    return adapted ?? style
  }

  // MARK: - Parts

  /// `word/styles.xml`: theirs in their order, then ours; the language is that of the document.
  var stylesPart: [UInt8] {
    let tag = language.tag
    let lang = XMLElement(
      name: "w:lang",
      attributes: [
        "w:val": language == .ar || language == .zh ? "en-GB" : tag,
        "w:eastAsia": language == .zh ? tag : "zh-CN",
        "w:bidi": language == .ar ? tag : "ar-SA",
      ])
    var root = reference.styles
    root.children = root.children.map { child in
      guard case .element(let element) = child, element.name == "w:docDefaults" else { return child }
      return .element(Self.adding(lang, to: element))
    }
    if root.first("w:docDefaults") == nil {
      root.children.insert(
        .element(Self.adding(lang, to: XMLElement(name: "w:docDefaults", attributes: [:]))), at: 0)
    }
    return Self.part(root, adding: added)
  }

  private static func adding(_ lang: XMLElement, to defaults: XMLElement) -> XMLElement {
    func inner(_ name: String, _ element: XMLElement?) -> XMLElement {
      element ?? XMLElement(name: name, attributes: [:])
    }
    var runs = inner("w:rPrDefault", defaults.first("w:rPrDefault"))
    var properties = inner("w:rPr", runs.first("w:rPr"))
    properties.children.append(.element(lang))
    runs.children = [.element(properties)]
    return XMLElement(
      name: defaults.name, attributes: [:],
      children: [.element(runs)] + defaults.elements.filter { $0.name == "w:pPrDefault" }.map { .element($0) }
    )
  }

  /// `word/numbering.xml`: their lists, then ours with numbers behind theirs.
  func numberingPart(restarts: [Int]) throws -> [UInt8] {
    let ours = try XMLReader.read(NumberingPart.write(restarts: restarts, style), part: "word/numbering.xml")
    let shift = 1 + Self.highest("w:abstractNum", "w:abstractNumId", in: reference.numbering)
    let numberShift = look.firstNumber - 1
    func shifted(_ element: XMLElement) -> XMLElement {
      element.mapped { inner in
        var attributes = inner.attributes
        if inner.name == "w:abstractNum", let id = attributes["w:abstractNumId"].flatMap({ Int($0) }) {
          attributes["w:abstractNumId"] = String(id + shift)
        } else if inner.name == "w:abstractNumId", let id = attributes["w:val"].flatMap({ Int($0) }) {
          attributes["w:val"] = String(id + shift)
        } else if inner.name == "w:num", let id = attributes["w:numId"].flatMap({ Int($0) }) {
          attributes["w:numId"] = String(id + numberShift)
        } else if inner.name == "w:pStyle" {
          // A style belongs to one list: theirs, where the style is theirs.
          let id = look.id("NumberedParagraph")
          guard added.contains(where: { $0.attributes["w:styleId"] == id }) else { return nil }
          attributes["w:val"] = look.id(attributes["w:val"] ?? "")
        }
        return XMLElement(name: inner.name, attributes: attributes, children: inner.children)
      } ?? element
    }
    // The schema wants all forms of lists before the lists.
    let all = listsOfStyles + ours.elements.map(shifted)
    let ordered = ["w:abstractNum", "w:num"].flatMap { name in all.filter { $0.name == name } }
    return Self.part(XMLElement(name: "w:numbering", attributes: [:]), adding: ordered)
  }

  /// The lists of the reference that a style refers to; those of its own text stay behind.
  private var listsOfStyles: [XMLElement] {
    let lists = reference.numbering?.elements ?? []
    var wanted: Set<String> = []
    reference.styles.forEach { element in
      if element.name == "w:numId", let id = element.attributes["w:val"] { wanted.insert(id) }
    }
    let numbers = lists.filter { $0.name == "w:num" && wanted.contains($0.attributes["w:numId"] ?? "") }
    let forms = Set(numbers.compactMap { $0.first("w:abstractNumId")?.attributes["w:val"] })
    return lists.filter {
      $0.name == "w:abstractNum" && forms.contains($0.attributes["w:abstractNumId"] ?? "")
    }
      + numbers
  }

  /// `word/theme/theme1.xml`, with the reference's colours and fonts.
  var themePart: [UInt8] { ThemePart.write(reference.theme) }

  private static func part(_ root: XMLElement, adding elements: [XMLElement]) -> [UInt8] {
    let names: XMLAttributes = [
      "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ]
    return XMLWriter.bytes(of: XMLElement(root.name, names, root.elements + elements))
  }

  private static func highest(_ name: String, _ attribute: String, in root: XMLElement?) -> Int {
    let numbers = root?.elements.filter { $0.name == name }.compactMap { Int($0.attributes[attribute] ?? "") }
    return min(100_000, numbers?.max() ?? 0)
  }
}

extension XMLElement {
  fileprivate var styleName: String { first("w:name")?.attributes["w:val"] ?? "" }
  fileprivate var kind: String { attributes["w:type"] ?? "paragraph" }

  private var isDefault: Bool { ["1", "true", "on"].contains(attributes["w:default"] ?? "0") }

  /// Whether this style of ours is `other`: the default of its kind, or one of the same name, whatever its case.
  fileprivate func isCalled(like other: XMLElement) -> Bool {
    guard kind == other.kind else { return false }
    if isDefault || other.isDefault { return isDefault && other.isDefault }
    let aliases = other.first("w:aliases")?.attributes["w:val"] ?? ""
    let names = [other.styleName] + aliases.split(separator: ",").map(String.init)
    return names.contains { $0.lowercased() == styleName.lowercased() }
  }
}

extension ReferenceLook {
  private static func noStyle(_ name: String, in file: String, _ near: String?) -> Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, code: "reference.no-style",
      message: Localized(
        en: "the reference document has no style \"\(name)\"",
        fr: "le document de référence n'a pas de style « \(name) »"),
      remedy: near.map {
        Localized(
          en:
            "it has \"\($0)\": rename that one in Word if it is meant, or give it a name that is less alike",
          fr:
            "il a « \($0) » : renommez celui-ci dans Word si c'est lui, sinon donnez-lui un nom moins proche")
      }
        ?? Localized(
          en: "apply the style once in Word, save, and delete the text again: Word keeps the style",
          fr:
            "appliquez le style une fois dans Word, enregistrez, puis effacez le texte : Word garde le style")
    )
  }
}
