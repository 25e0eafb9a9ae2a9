/// The notes of a filled template, in the order in which the text refers to them: the template's own and the draft's.
struct WordNotes: Sendable {
  /// The file's parts with notes, and what Word prints above notes.
  private var parts: [String: XMLElement] = [:]
  private var names: [String: String] = [:]
  private var next: [String: Int] = [:]
  private(set) var added: [String: [XMLElement]] = [:]

  init(of package: WordPackage) {
    for kind in ["footnote", "endnote"] {
      let name = package.part("\(kind)s") ?? "word/\(kind)s.xml"
      names[kind] = name
      let root = package.trees[name]
      let separators = (root?.elements ?? []).filter { $0.attributes["w:type"] != nil }
      var part = root?.shell ?? XMLElement("w:\(kind)s", Self.namespaces)
      part.children = (separators.isEmpty ? Self.separators(kind) : separators).map(XMLElement.Child.element)
      parts[kind] = part
      let last = part.elements.compactMap { $0.attributes["w:id"].flatMap { Int($0) } }.max() ?? 0
      next[kind] = max(0, min(last, 1 << 30)) + 1
    }
  }

  static let namespaces: XMLAttributes = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]

  private static func separators(_ kind: String) -> [XMLElement] {
    [("-1", "separator"), ("0", "continuationSeparator")].map { id, type in
      XMLElement(
        "w:\(kind)", ["w:type": type, "w:id": id],
        [XMLElement("w:p", [:], [XMLElement("w:r", [:], [XMLElement("w:\(type)")])])])
    }
  }

  /// `footnote` from `w:footnoteReference`.
  private static func kind(of reference: String) -> String {
    reference.hasPrefix("w:endnote") ? "endnote" : "footnote"
  }

  /// The name of the part that notes stand in which `reference` refers to.
  func part(of reference: String) -> String { names[Self.kind(of: reference)] ?? "" }

  /// Adds a note with `children`; its id.
  mutating func add(_ children: [XMLElement.Child], _ reference: String) -> String {
    let kind = Self.kind(of: reference)
    let id = next[kind] ?? 1
    next[kind] = id + 1
    added[kind, default: []].append(
      XMLElement(name: "w:\(kind)", attributes: ["w:id": String(id)], children: children))
    return String(id)
  }

  /// The part with the notes of `kind`; `nil` where there are none and the template has no such part.
  func whole(_ kind: String, in package: WordPackage) -> XMLElement? {
    guard var part = parts[kind], package.trees[names[kind] ?? ""] != nil || added[kind] != nil else {
      return nil
    }
    part.children += (added[kind] ?? []).map(XMLElement.Child.element)
    return part
  }

  /// The settings that say which notes are separators, as the format wants them beside a part with notes.
  func settings(_ kind: String) -> XMLElement {
    let ids = (parts[kind]?.elements ?? []).compactMap {
      $0.attributes["w:type"] == nil ? nil : $0.attributes["w:id"]
    }
    return XMLElement("w:\(kind)Pr", [:], ids.map { XMLElement("w:\(kind)", ["w:id": $0]) })
  }
}
