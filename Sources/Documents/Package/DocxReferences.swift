/// Whether everything that one part of a Word file says of another is there: parts, links, bookmarks, styles, lists.
///
/// Word repairs such a file, or opens it and shows "Error! Reference source not found." in print; the validators of
/// other people let it pass.
struct DocxReferences {
  private let parts: [String: XMLElement]
  /// Parts by the relationship that names them: `word/document.xml` has `rL1`.
  private var relationships: [String: [String: (target: String, isOutside: Bool)]] = [:]

  /// - Parameters:
  ///   - parts: The parts that are XML.
  ///   - names: All parts.
  static func problems(in parts: [String: XMLElement], names: [String]) -> [PackageProblem] {
    let references = DocxReferences(parts: parts)
    return references.unreached(Set(names))
      + parts.keys.sorted().flatMap { references.problems(inPart: $0) }
  }

  private let styles: Set<String>
  private let lists: Set<String>
  private let bookmarks: Set<String>

  private init(parts: [String: XMLElement]) {
    self.parts = parts
    func values(_ root: XMLElement?, _ name: String, _ attribute: String) -> Set<String> {
      var found: Set<String> = []
      root?.forEach { if $0.name == name, let value = $0.attributes[attribute] { found.insert(value) } }
      return found
    }
    styles = values(parts["word/styles.xml"], "w:style", "w:styleId")
    lists = values(parts["word/numbering.xml"], "w:num", "w:numId")
    bookmarks = parts.values.reduce(into: []) { $0.formUnion(values($1, "w:bookmarkStart", "w:name")) }
    for (name, root) in parts where name.hasSuffix(".rels") {
      let steps = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let folder = steps.dropLast(2).joined(separator: "/")
      let owner = (folder.isEmpty ? "" : folder + "/") + String(steps.last?.dropLast(5) ?? "")
      for element in root.elements {
        let target = element.attributes["Target"] ?? ""
        let isOutside = element.attributes["TargetMode"] == "External"
        relationships[owner, default: [:]][element.attributes["Id"] ?? ""] =
          (isOutside ? target : Self.path(target, from: folder), isOutside)
      }
    }
  }

  private static func relationshipsPart(of owner: String) -> String {
    let steps = owner.split(separator: "/").map(String.init)
    return (steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
  }

  private static func path(_ target: String, from folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }

  // MARK: - Parts

  /// Parts that nothing leads to, and targets that are not there.
  private func unreached(_ names: Set<String>) -> [PackageProblem] {
    var reached: Set<String> = []
    var waiting = [""]
    var problems: [PackageProblem] = []
    while let owner = waiting.popLast() {
      for (id, link) in (relationships[owner] ?? [:]).sorted(by: { $0.key < $1.key }) where !link.isOutside {
        if !names.contains(link.target) {
          problems.append(
            PackageProblem(
              Self.relationshipsPart(of: owner), "docx.no-part",
              en: "\(id) leads to \(link.target), which is not in the file",
              fr: "\(id) mène à \(link.target), absent du fichier"))
        } else if reached.insert(link.target).inserted {
          waiting.append(link.target)
        }
      }
    }
    let unseen = names.sorted().filter {
      $0 != "[Content_Types].xml" && !$0.hasSuffix(".rels") && !reached.contains($0)
    }
    return problems
      + unseen.map {
        PackageProblem(
          $0, "docx.unused-part", en: "nothing in the file leads to this part",
          fr: "rien dans le fichier ne mène à cette partie")
      }
  }

  // MARK: - What stands in a part

  private func problems(inPart part: String) -> [PackageProblem] {
    guard let root = parts[part], root.name.hasPrefix("w:") else { return [] }
    var missing: [String: String] = [:]
    // A picture that is in the file and shown nowhere.
    var unshown = (relationships[part] ?? [:]).filter { $0.value.target.contains("/media/") }
    root.forEach { element in
      for id in ["r:embed", "r:id", "r:link"].compactMap({ element.attributes[$0] }) { unshown[id] = nil }
      if let found = missingTarget(of: element, in: part) { missing[found.name] = found.code }
    }
    let pictures = unshown.values.map(\.target).sorted().map {
      PackageProblem(
        $0, "docx.unused-part", en: "this picture is shown nowhere",
        fr: "cette image n'est montrée nulle part")
    }
    return pictures
      + missing.sorted { $0.key < $1.key }.map { name, code in
        code == "docx.no-alternative"
          ? PackageProblem(
            part, code, en: "a picture has no alternative text",
            fr: "une image n'a pas de texte de remplacement")
          : PackageProblem(
            part, code, en: "it refers to \"\(name)\", which is not in the file",
            fr: "il renvoie à « \(name) », absent du fichier")
      }
  }

  private func missingTarget(of element: XMLElement, in part: String) -> (name: String, code: String)? {
    let value = element.attributes["w:val"] ?? ""
    switch element.name {
    case "w:pStyle", "w:rStyle", "w:tblStyle":
      return styles.contains(value) ? nil : (value, "docx.no-style")
    case "w:numId":
      return value == "0" || lists.contains(value) ? nil : ("numId \(value)", "docx.no-list")
    case "w:hyperlink":
      if let anchor = element.attributes["w:anchor"], !bookmarks.contains(anchor) {
        return (anchor, "docx.no-bookmark")
      }
    case "w:instrText":
      let words = element.text.split(separator: " ")
      if words.count > 1, ["REF", "NOTEREF", "PAGEREF"].contains(words[0]),
        !bookmarks.contains(String(words[1]))
      {
        return (String(words[1]), "docx.no-bookmark")
      }
    case "wp:docPr":
      let words = element.attributes["descr"] ?? ""
      if words.utf8.allSatisfy({ $0 == 0x20 }) { return ("descr", "docx.no-alternative") }
    default: break
    }
    for name in ["r:id", "r:embed", "r:link"] {
      if let id = element.attributes[name], relationships[part]?[id] == nil {
        return (id, "docx.no-relationship")
      }
    }
    return nil
  }
}
