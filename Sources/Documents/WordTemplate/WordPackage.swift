/// A Word file taken apart: its parts as trees or bytes, and which part refers to which.
///
/// Only parts that are reached by a known kind of reference are taken; what a document does not need (comments, data of
/// other programs, thumbnails, the names of authors) is left behind, and what could show something else than the
/// template does, or fetch something from outside, is refused.
struct WordPackage: Sendable {
  /// A reference from one part to another, or to an address.
  struct Relationship: Hashable, Sendable {
    let id: String
    let type: String
    /// The name of a part, or an address.
    let target: String
    let isExternal: Bool

    /// The last word of its type: `header`, `image`.
    var kind: String { type.split(separator: "/").last.map(String.init) ?? "" }
  }

  static let main = "word/document.xml"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// The parts that are XML, by name.
  var trees: [String: XMLElement] = [:]
  /// Pictures and fonts, by name.
  var files: [String: [UInt8]] = [:]
  /// What each part refers to.
  var relationships: [String: [Relationship]] = [:]
  /// What each part is, as the format names it.
  private(set) var types: [String: String] = [:]

  /// The name of the one part that the text refers to as `kind`.
  func part(_ kind: String) -> String? {
    relationships[Self.main]?.first { $0.kind == kind && !$0.isExternal }?.target
  }

  /// Makes a part of its own for `kind`, and the text refer to it; its name.
  mutating func addPart(_ kind: String, _ root: XMLElement) -> String {
    let name = "word/\(kind).xml"
    trees[name] = root
    types[name] = "\(Self.word).\(kind)+xml"
    _ = refer(from: Self.main, to: name, kind: kind)
    return name
  }

  /// Adds an address that `part` leads to; the id of the reference.
  mutating func link(from part: String, to url: String) -> String {
    let target = URLText.encoded(url)
    if let known = relationships[part]?.first(where: { $0.isExternal && $0.target == target }) {
      return known.id
    }
    return refer(from: part, to: target, kind: "hyperlink", isExternal: true)
  }

  /// Adds a file that is no XML.
  mutating func add(_ bytes: [UInt8], named name: String, type: String) {
    files[name] = bytes
    types[name] = type
  }

  mutating func refer(from part: String, to target: String, kind: String, isExternal: Bool = false)
    -> String
  {
    let known = relationships[part] ?? []
    let ids = Set(known.map(\.id))
    var number = known.count + 1
    while ids.contains("rF\(number)") { number += 1 }
    relationships[part] =
      known + [
        Relationship(
          id: "rF\(number)", type: "\(Self.office)/\(kind)", target: target, isExternal: isExternal)
      ]
    return "rF\(number)"
  }

  // MARK: - Reading

  /// The parts of `bytes`.
  static func read(_ bytes: [UInt8]) throws(PackageProblem) -> WordPackage {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .protected }
    var entries: [String: [UInt8]] = [:]
    for entry in try ZipReader.read(bytes) { entries[entry.name] = entry.bytes }
    let types = try ContentTypes(entries["[Content_Types].xml"])
    let start = try relations(in: entries, of: "").first { $0.kind == "officeDocument" }?.target
    guard let start, start == main, let type = types.type(of: start) else { throw .notWord }
    if type.contains("macroEnabled") { throw .macros }
    guard ["\(word).document.main+xml", "\(word).template.main+xml"].contains(type) else { throw .notWord }
    var package = WordPackage()
    var waiting = [start]
    while let name = waiting.popLast() {
      guard package.types[name] == nil else { continue }
      guard let content = entries[name], let type = types.type(of: name) else { throw .missing(name) }
      if type.hasSuffix("+xml") {
        package.trees[name] = try XMLReader.read(content, part: name)
      } else {
        package.files[name] = try cleaned(content, part: name)
      }
      package.types[name] = name == main ? "\(word).document.main+xml" : type
      var kept: [Relationship] = []
      for one in try relations(in: entries, of: name) where try isKept(one, from: name) { kept.append(one) }
      package.relationships[name] = kept
      waiting += kept.filter { !$0.isExternal && $0.kind != "hyperlink" }.map(\.target)
    }
    guard let text = package.trees[main], text.name == "w:document",
      text.attributes["xmlns:w"] == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    else { throw .notWord }
    return package
  }

  /// A picture without what it tells beside what one sees; a font as it is.
  private static func cleaned(_ bytes: [UInt8], part: String) throws(PackageProblem) -> [UInt8] {
    if part.lowercased().hasSuffix(".odttf") { return bytes }
    do throws(ImageFlaw) { return try ImageFile(bytes).bytes } catch { throw .picture(error, in: part) }
  }

  private static let kept: Set<String> = [
    "styles", "numbering", "settings", "fontTable", "theme", "footnotes", "endnotes", "header", "footer",
    "image",
    "hyperlink", "font",
  ]
  /// What a document does not need, and what tells who made the template.
  private static let dropped: Set<String> = [
    "comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "glossaryDocument",
    "customXml",
    "webSettings", "stylesWithEffects", "attachedTemplate", "printerSettings", "keyMapCustomizations",
    "recipientData",
    "documenttasks", "mailMergeSource", "mailMergeHeaderSource",
  ]

  private static func isKept(_ one: Relationship, from part: String) throws(PackageProblem) -> Bool {
    if dropped.contains(one.kind) { return false }
    guard kept.contains(one.kind) else { throw .unfit(one.kind, in: part) }
    guard one.isExternal else { return true }
    guard one.kind == "hyperlink", WebAddress.isOne(one.target) else { throw .outside(one.target, in: part) }
    return true
  }

  private static func relations(in entries: [String: [UInt8]], of part: String) throws(PackageProblem)
    -> [Relationship]
  {
    let folder = part.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let name = "\(folder)_rels/\(file).rels"
    guard let bytes = entries[name] else { return [] }
    return try XMLReader.read(bytes, part: name).elements.map { element in
      let isExternal = element.attributes["TargetMode"] == "External"
      let target = element.attributes["Target"] ?? ""
      return Relationship(
        id: element.attributes["Id"] ?? "", type: element.attributes["Type"] ?? "",
        target: isExternal || target.utf8.first == 0x23 ? target : resolved(target, from: folder),
        isExternal: isExternal)
    }
  }

  /// The name of a part from a path that begins in `folder`.
  private static func resolved(_ path: String, from folder: String) -> String {
    var names: [Substring] = path.utf8.first == 0x2F ? [] : folder.split(separator: "/")
    for name in path.split(separator: "/") {
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  // MARK: - Writing

  /// The file: parts in a fixed order, and what it says about itself in place of what the template's author's said.
  func written(core: [UInt8], app: [UInt8]) throws -> [UInt8] {
    var parts: [String: [UInt8]] = files
    for (name, tree) in trees { parts[name] = XMLWriter.bytes(of: tree) }
    var zip = ZipWriter()
    try zip.add("[Content_Types].xml", contentTypes(of: parts.keys.sorted()))
    try zip.add("_rels/.rels", Self.rootRelationships)
    for name in [Self.main] + parts.keys.sorted().filter({ $0 != Self.main }) {
      try zip.add(name, parts[name] ?? [])
      guard let list = relationships[name], !list.isEmpty else { continue }
      let folder = name.split(separator: "/").dropLast().map { "\($0)/" }.joined()
      try zip.add(
        "\(folder)_rels/\(name.dropFirst(folder.count)).rels", Self.bytes(of: list, from: folder))
    }
    try zip.add("docProps/core.xml", core)
    try zip.add("docProps/app.xml", app)
    return zip.finish()
  }

  private static func bytes(of list: [Relationship], from folder: String) -> [UInt8] {
    let elements = list.map { one in
      let isPart = !one.isExternal && one.target.utf8.first != 0x23
      let path = one.target.hasPrefix(folder) ? String(one.target.dropFirst(folder.count)) : "/\(one.target)"
      var attributes: XMLAttributes = ["Id": one.id, "Type": one.type, "Target": isPart ? path : one.target]
      if one.isExternal { attributes["TargetMode"] = "External" }
      return XMLElement("Relationship", attributes)
    }
    return XMLWriter.bytes(
      of: XMLElement(
        "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"], elements))
  }

  private static let rootRelationships: [UInt8] = {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    let list = [
      Relationship(id: "rId1", type: "\(office)/officeDocument", target: main, isExternal: false),
      Relationship(id: "rId2", type: core, target: "docProps/core.xml", isExternal: false),
      Relationship(
        id: "rId3", type: "\(office)/extended-properties", target: "docProps/app.xml", isExternal: false),
    ]
    return bytes(of: list, from: "")
  }()

  fileprivate static func ending(_ name: String) -> String {
    name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  private func contentTypes(of names: [String]) -> [UInt8] {
    let own = [
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    var byEnding = [
      "rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
    ]
    for name in files.keys.sorted() where byEnding[Self.ending(name)] == nil {
      byEnding[Self.ending(name)] = types[name]
    }
    let defaults = byEnding.keys.sorted().map {
      XMLElement("Default", ["Extension": $0, "ContentType": byEnding[$0] ?? ""])
    }
    let named = names.filter { byEnding[Self.ending($0)] != types[$0] }.map { ($0, types[$0] ?? "") }
    let overrides = (named + own).map {
      XMLElement("Override", ["PartName": "/\($0.0)", "ContentType": $0.1])
    }
    return XMLWriter.bytes(
      of: XMLElement(
        "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
        defaults + overrides))
  }
}

/// What the parts of a package are.
private struct ContentTypes {
  private var byName: [String: String] = [:]
  private var byEnding: [String: String] = [:]

  init(_ bytes: [UInt8]?) throws(PackageProblem) {
    guard let bytes else { throw .notWord }
    for element in try XMLReader.read(bytes, part: "[Content_Types].xml").elements {
      guard let type = element.attributes["ContentType"] else { continue }
      if let name = element.attributes["PartName"] { byName[String(name.dropFirst())] = type }
      if let ending = element.attributes["Extension"] { byEnding[ending.lowercased()] = type }
    }
  }

  func type(of name: String) -> String? {
    byName[name] ?? byEnding[WordPackage.ending(name)]
  }
}
