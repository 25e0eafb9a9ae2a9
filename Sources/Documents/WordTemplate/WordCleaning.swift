/// Takes from a part of a template what tells who made it and how, and refuses what can't simply be taken away.
struct WordCleaning {
  private let part: String

  /// `root`, the tree of `part`, without it.
  static func cleaned(_ root: XMLElement, part: String) throws(PackageProblem) -> XMLElement {
    let cleaning = WordCleaning(part: part)
    return try cleaning.content(of: root)
  }

  /// Traces of writing, and what comments, permissions and the checking of spelling leave behind.
  private static let dropped: Set<String> = [
    "w:proofErr", "w:lastRenderedPageBreak", "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference",
    "w:annotationRef", "w:permStart", "w:permEnd", "w:webHidden", "w:specVanish", "w:noProof",
    "w:printerSettings",
    "w:rsids", "w:rsid", "w:attachedTemplate", "w:documentProtection", "w:writeProtection", "w:mailMerge",
    "w:docVars",
    "w:revisionView", "w:trackRevisions", "w:updateFields", "w:saveThroughXslt", "w:linkStyles",
    "w:smartTagType",
    "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:hdrShapeDefaults", "w:stylePaneFormatFilter",
    "w:proofState", "w:activeWritingStyle", "w:docId", "w14:docId", "w15:docId", "w15:chartTrackingRefBased",
    "w:documentType", "w:schemaLibrary", "sl:schemaLibrary", "w:attachedSchema", "w:readModeInkLockDown",
    "w:decimalSymbol", "w:listSeparator", "w:personalCompose",
  ]
  /// What is only a shell around text.
  private static let shells: [String: String] = [
    "w:sdt": "w:sdtContent", "w:smartTag": "", "w:customXml": "",
  ]
  private static let tracked: Set<String> = [
    "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge", "w:numberingChange",
  ]

  private func content(of element: XMLElement) throws(PackageProblem) -> XMLElement {
    var result = element.shell
    result.attributes.removeAll {
      $0.hasPrefix("w:rsid") || $0.hasPrefix("w16du:") || $0 == "w14:paraId" || $0 == "w14:textId"
    }
    for child in element.children {
      switch child {
      case .text: result.children.append(child)
      case .element(let inner): result.children += try cleaned(inner, in: element.name)
      }
    }
    return result
  }

  private func cleaned(_ element: XMLElement, in parent: String) throws(PackageProblem) -> [XMLElement.Child]
  {
    let name = element.name
    if Self.dropped.contains(name) { return [] }
    if Self.tracked.contains(name) || name.hasSuffix("PrChange") {
      throw .tracked(in: part, String(element.text.prefix(40)))
    }
    if let inside = Self.shells[name] {
      let holder = inside.isEmpty ? element : element.first(inside)
      return try holder.map { (one) throws(PackageProblem) in try content(of: one).children }?
        .filter { !Self.isShellProperty($0) } ?? []
    }
    switch name {
    case "mc:AlternateContent":
      // The other form is for programs of before 2010, and says everything a second time.
      let choices = element.elements.filter { $0.name == "mc:Choice" }
      guard !choices.isEmpty else { break }
      var result = element.shell
      for choice in choices { result.children.append(.element(try content(of: choice))) }
      return [.element(result)]
    case "w:r":
      let isHidden = element.first("w:rPr")?.elements.contains { $0.name == "w:vanish" && $0.isOn } == true
      if isHidden, !element.text.isEmpty { throw .hidden(in: part, String(element.text.prefix(40))) }
    case "w:vanish": return []
    case "w:bookmarkStart" where element.attributes["w:name"] == "_GoBack": return []
    case "w:p": try checkFields(in: element)
    case "w:fldSimple": try check(element.attributes["w:instr"] ?? "")
    case "a:extLst" where parent == "a:blip": return []  // A second form of the picture.
    case "v:imagedata", "v:shape": return [.element(named(try content(of: element)))]
    case "pic:cNvPr", "wp:docPr": return [.element(named(try content(of: element)))]
    default: break
    }
    return [.element(try content(of: element))]
  }

  private static func isShellProperty(_ child: XMLElement.Child) -> Bool {
    guard case .element(let element) = child else { return false }
    return ["w:smartTagPr", "w:customXmlPr"].contains(element.name)
  }

  /// A picture under a name that does not tell whose file it was; its description stays, unless it is a path.
  private func named(_ element: XMLElement) -> XMLElement {
    var result = element
    if result.attributes["name"] != nil { result.attributes["name"] = "Picture" }
    result.attributes["o:title"] = nil
    for name in ["descr", "title", "alt"] {
      guard let text = result.attributes[name], text.utf8.contains(0x5C) || text.utf8.contains(0x2F) else {
        continue
      }
      result.attributes[name] = nil
    }
    return result
  }

  // MARK: - Fields

  /// Fields that name a person or a file, or fetch what stands elsewhere.
  private static let forbidden: Set<String> = [
    "AUTHOR", "USERNAME", "USERADDRESS", "USERINITIALS", "LASTSAVEDBY", "COMMENTS", "DOCPROPERTY", "FILENAME",
    "TEMPLATE",
    "INFO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "DDE", "DDEAUTO", "LINK", "DATABASE", "IMPORT", "RD",
    "EMBED",
    "MACROBUTTON", "AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY", "MERGEFIELD", "ADDRESSBLOCK", "GREETINGLINE",
  ]

  private func checkFields(in paragraph: XMLElement) throws(PackageProblem) {
    var instruction = ""
    var instructions: [String] = []
    paragraph.forEach { element in
      switch element.name {
      case "w:instrText": instruction += element.text
      case "w:fldChar":
        instructions.append(instruction)
        instruction = ""
      default: break
      }
    }
    for one in instructions + [instruction] { try check(one) }
  }

  private func check(_ instruction: String) throws(PackageProblem) {
    let word = instruction.split(separator: " ").first?.uppercased() ?? ""
    if Self.forbidden.contains(word) { throw .field(word, in: part) }
  }
}
