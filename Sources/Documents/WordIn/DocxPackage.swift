import Wording

/// The parts of a Word file that hold text, found by their relationships; nothing else is unpacked.
struct DocxPackage {
  /// A relationship of a part.
  struct Relation {
    let kind: String
    let target: String
    let isExternal: Bool
  }

  /// The name of the part with the text: `word/document.xml`.
  private(set) var main = ""
  /// The names of all entries, in lower case.
  let names: Set<String>
  private var parts: [String: [UInt8]] = [:]
  private let file: [UInt8]

  /// How many bytes of XML are read at most.
  static let maximumText = 24 * 1024 * 1024
  /// How many elements a part has at most: three times what a report of 500 pages needs.
  static let maximumElements = 250_000

  init(_ bytes: [UInt8]) throws(PackageProblem) {
    if let problem = WordFileKind.other(bytes) { throw problem }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw Self.unknown }
    let entries = try ZipReader.read(bytes) { Self.isText($0.lowercased()) }
    names = Set(entries.map { $0.name.lowercased() })
    file = bytes
    var total = 0
    for entry in entries {
      total += entry.bytes.count
      guard total <= Self.maximumText else { throw Self.tooLarge }
      parts[entry.name.lowercased()] = entry.bytes
    }
    if let mimetype = parts["mimetype"] { throw Self.openDocument(mimetype) }
    let relations = try relations(of: "")
    guard let relation = relations.values.first(where: { $0.kind == "officeDocument" }),
      parts[relation.target.lowercased()] != nil
    else { throw Self.otherPackage(names) }
    main = relation.target
  }

  private static func isText(_ name: String) -> Bool {
    let isMarkup = name.hasSuffix(".xml") || name.hasSuffix(".rels")
    return name == "mimetype" || isMarkup && !name.hasPrefix("customxml/") && !name.hasPrefix("word/theme/")
  }

  /// The root of the part of that name; `nil` where there is none.
  func root(_ name: String) throws(PackageProblem) -> XMLElement? {
    guard let bytes = parts[name.lowercased()] else { return nil }
    return DocxNames.usual(try XMLReader.read(bytes, part: name, elements: Self.maximumElements))
  }

  /// The root of the part that the text refers to as `kind`; `nil` where there is none.
  func root(related kind: String, in relations: [String: Relation]) throws(PackageProblem) -> (
    XMLElement, name: String
  )? {
    guard
      let relation = relations.values.filter({ $0.kind == kind && !$0.isExternal }).min(by: {
        $0.target < $1.target
      }),
      let root = try root(relation.target)
    else { return nil }
    return (root, relation.target)
  }

  /// The relationships of `part` by their ids; those of the whole file for an empty name.
  func relations(of part: String) throws(PackageProblem) -> [String: Relation] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[..<$0]) } ?? ""
    let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    guard let root = try root(path) else { return [:] }
    var relations: [String: Relation] = [:]
    for element in root.elements where element.name == "Relationship" {
      guard let id = element.attributes["Id"], let target = element.attributes["Target"] else { continue }
      let kind = element.attributes["Type"].flatMap { $0.split(separator: "/").last }.map(String.init) ?? ""
      let isExternal = element.attributes["TargetMode"] == "External"
      relations[id] = Relation(
        kind: kind, target: isExternal ? target : Self.resolved(target, in: folder), isExternal: isExternal)
    }
    return relations
  }

  /// A target as the name of an entry.
  private static func resolved(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }

  /// The pictures among `relations` that can be used, cleaned; no more is unpacked than these refer to.
  func pictures(_ relations: [String: Relation]) throws(PackageProblem) -> [String: ImageFile] {
    let wanted = relations.filter { $0.value.kind == "image" && !$0.value.isExternal }
    let targets = Set(wanted.values.map { $0.target.lowercased() })
    guard !targets.isEmpty, targets.count <= Self.maximumPictures else { return [:] }
    var images: [String: ImageFile] = [:]
    for entry in try ZipReader.read(file, wanted: { targets.contains($0.lowercased()) }) {
      if targets.contains(entry.name.lowercased()) {
        images[entry.name.lowercased()] = try? ImageFile(entry.bytes)
      }
    }
    return wanted.compactMapValues { images[$0.target.lowercased()] }
  }

  /// So many pictures are looked at; a draft takes fewer.
  private static let maximumPictures = 200

  // MARK: - Other packages

  private static func openDocument(_ mimetype: [UInt8]) -> PackageProblem {
    let kind = String(decoding: mimetype.prefix(80), as: UTF8.self)
    return WordFileKind.foreign(
      kind.contains("opendocument.text")
        ? "OpenDocument (.odt)" : kind.contains("epub") ? "EPUB" : "OpenDocument")
  }

  private static func otherPackage(_ names: Set<String>) -> PackageProblem {
    if names.contains(where: { $0.hasPrefix("xl/") }) { return WordFileKind.foreign("Excel") }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { return WordFileKind.foreign("PowerPoint") }
    if names.contains(where: { $0.hasPrefix("word/") }) {
      return WordFileKind.problem(
        "word.damaged", en: "the file is damaged: its text is missing",
        fr: "le fichier est abîmé : son texte manque", .again)
    }
    return WordFileKind.foreign("zip")
  }

  static let unknown = WordFileKind.problem(
    "word.other-format", en: "this is no Word document (.docx)", fr: "ce n'est pas un document Word (.docx)",
    Localized(
      en: "open it in Word or LibreOffice and save it as .docx",
      fr: "ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx"))

  private static let tooLarge = WordFileKind.problem(
    "word.too-large", en: "the file holds more text than any report",
    fr: "le fichier contient plus de texte que tout rapport",
    Localized(en: "divide it", fr: "divisez-le"))
}
