public import Wording

/// The look of a .docx that somebody designed in Word: its styles, lists, theme and page, and none of its words.
///
/// The file is read strictly and nothing of it is copied unseen: what is not a style, a list, a colour, a font or a
/// measure stays behind, and so does what tells how or by whom it was written (revision ids, attached templates, changes).
public struct ReferenceDocument: Sendable {
  /// The file as the person named it.
  let file: String
  let styles: XMLElement
  let numbering: XMLElement?
  let theme: [XMLElement]
  let page: PageGeometry?

  /// Reads `bytes`, a .docx.
  ///
  /// - Throws: Why it can't be used.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> ReferenceDocument {
    do throws(PackageProblem) {
      return try ReferenceDocument(package: Package(bytes), file: file)
    } catch {
      let part = error.part.isEmpty ? "" : " (\(error.part))"
      throw Diagnostics([
        Diagnostic(
          file: file, line: 0, column: 0, code: error.code,
          message: Localized(en: error.message(.en) + part, fr: error.message(.fr) + part),
          remedy: Localized(
            en: "open it in Word and save it again as a Word document (.docx)",
            fr: "ouvrez-le dans Word et enregistrez-le de nouveau comme document Word (.docx)"))
      ])
    }
  }

  private init(package: Package, file: String) throws(PackageProblem) {
    self.file = file
    let main = try package.target(of: "officeDocument", from: "") ?? "word/document.xml"
    guard let stylesPart = try package.target(of: "styles", from: main) else {
      throw PackageProblem(
        main, "reference.no-styles", en: "this document has no styles", fr: "ce document n'a pas de styles")
    }
    let styles = try package.read(stylesPart)
    guard styles.name == "w:styles", styles.attributes["xmlns:w"] == Self.namespace else {
      throw PackageProblem(
        stylesPart, "reference.other-form", en: "the styles are not in the form that Word saves by default",
        fr: "les styles n'ont pas la forme que Word enregistre par défaut")
    }
    self.styles = Self.cleaned(styles)
    if let part = try package.target(of: "numbering", from: main) {
      let root = try package.read(part)
      numbering = root.attributes["xmlns:w"] == Self.namespace ? Self.cleaned(root) : nil
    } else {
      numbering = nil
    }
    if let part = try package.target(of: "theme", from: main) {
      theme = ThemePart.elements(of: try package.read(part))
    } else {
      theme = []
    }
    let body = try package.read(main).first("w:body")
    page = body?.elements.last { $0.name == "w:sectPr" }.flatMap(PageGeometry.init(section:))
  }

  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// What says how the file was written, which language its author wrote, or shows a picture from elsewhere.
  private static let left: Set<String> = [
    "w:rsid", "w:lang", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:numPicBullet", "w:lvlPicBulletId",
    "w:nsid",
    "w:tmpl", "w:vanish", "w:webHidden", "w:specVanish", "w:eastAsianLayout",
  ]

  /// `root` with nothing in it but what the format's own names say, and without `left`.
  private static func cleaned(_ root: XMLElement) -> XMLElement {
    let kept = root.mapped { element in
      guard element.name.hasPrefix("w:"), !left.contains(element.name), !element.name.hasSuffix("Change")
      else {
        return nil
      }
      var attributes = element.attributes
      attributes.removeAll { !$0.hasPrefix("w:") || $0.hasPrefix("w:rsid") }
      return XMLElement(
        name: element.name, attributes: attributes,
        children: element.children.filter { if case .element = $0 { true } else { false } })
    }
    return kept ?? XMLElement(name: root.name, attributes: [:])
  }
}

/// The parts of a package, found by what they are to each other.
private struct Package {
  private let parts: [String: [UInt8]]

  init(_ bytes: [UInt8]) throws(PackageProblem) {
    if let problem = WordFileKind.other(bytes) { throw problem }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw DocxPackage.unknown }
    parts = Dictionary(
      try ZipReader.read(bytes).map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  func read(_ part: String) throws(PackageProblem) -> XMLElement {
    guard let bytes = parts[part] else {
      throw PackageProblem(
        part, "reference.no-part", en: "a part of the file is missing", fr: "une partie du fichier manque")
    }
    return try XMLReader.read(bytes, part: part)
  }

  /// The part that is `kind` to `part` (to the file where it is empty); `nil` where there is none.
  func target(of kind: String, from part: String) throws(PackageProblem) -> String? {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    let path = folder.isEmpty ? "_rels/\(name).rels" : "\(folder)/_rels/\(name).rels"
    guard let bytes = parts[path] else { return nil }
    let found = try XMLReader.read(bytes, part: path).elements.first {
      $0.attributes["Type"]?.hasSuffix("/relationships/\(kind)") == true
        && $0.attributes["TargetMode"] != "External"
    }
    guard let target = found?.attributes["Target"] else { return nil }
    var steps = target.hasPrefix("/") || folder.isEmpty ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
