/// Parts that a plain document does not need and that carry what nobody sees.
enum HiddenParts {
  private static let beginnings = [
    "customxml/", "docprops/thumbnail", "docprops/custom.xml", "word/comments", "word/people", "word/vba",
    "word/embeddings/", "word/activex/", "word/glossary/", "_xmlsignatures/",
  ]

  static func problems(among entries: [ZipReader.Entry]) -> [PackageProblem] {
    let shown = pictures(in: entries)
    let hidden = entries.filter { entry in
      beginnings.contains { entry.name.lowercased().hasPrefix($0) } && !shown.contains(entry.name)
    }
    return hidden.map {
      PackageProblem(
        $0.name, "docx.hidden-part", en: "the file holds a part that is not seen on its pages",
        fr: "le fichier contient une partie qui ne se voit pas sur ses pages")
    } + entries.filter { shown.contains($0.name) }.compactMap(tattle)
  }

  /// The parts that a page shows as pictures.
  private static func pictures(in entries: [ZipReader.Entry]) -> Set<String> {
    var names: Set<String> = []
    for entry in entries where entry.name.hasPrefix("word/_rels/") {
      guard let root = try? XMLReader.read(entry.bytes, part: entry.name) else { continue }
      for one in root.elements where one.attributes["Type"]?.hasSuffix("/image") == true {
        let target = one.attributes["Target"] ?? ""
        names.insert(target.utf8.first == 0x2F ? String(target.dropFirst()) : "word/\(target)")
      }
    }
    return names
  }

  /// A picture that tells more than it shows.
  private static func tattle(_ entry: ZipReader.Entry) -> PackageProblem? {
    if let image = try? ImageFile(entry.bytes), image.bytes == entry.bytes { return nil }
    return PackageProblem(
      entry.name, "docx.picture", en: "a picture may tell where and by whom it was made",
      fr: "une image peut dire où et par qui elle a été faite")
  }
}

/// Elements and attributes that say who wrote, what stood there before, or what is not shown.
enum HiddenContent {
  private static let people: Set<String> = ["dc:creator", "cp:lastModifiedBy", "Manager", "Company"]
  private static let unseen: Set<String> = ["w:vanish", "w:webHidden", "w:specVanish"]
  private static let changes: Set<String> = [
    "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge", "w:numberingChange",
  ]
  private static let traces: Set<String> = [
    "w:rsids", "w:rsid", "w:commentReference", "w:commentRangeStart", "w:attachedTemplate", "w:updateFields",
    "w:customXml", "w:documentProtection", "w:mailMerge",
  ]

  static func problems(in root: XMLElement, part: String) -> [PackageProblem] {
    var problems: [PackageProblem] = []
    root.forEach { element in
      if let found = problem(with: element, part) { problems.append(found) }
    }
    return problems
  }

  private static func problem(with element: XMLElement, _ part: String) -> PackageProblem? {
    let name = element.name
    if people.contains(name), !element.text.isEmpty {
      return PackageProblem(
        part, "docx.person", en: "\"\(name)\" names a person or an office",
        fr: "« \(name) » nomme une personne ou un bureau")
    }
    if unseen.contains(name), !["0", "false", "off"].contains(element.attributes["w:val"] ?? "1") {
      return PackageProblem(
        part, "docx.hidden-text", en: "there is hidden text", fr: "il y a du texte masqué")
    }
    if changes.contains(name) || name.hasSuffix("PrChange") {
      return PackageProblem(
        part, "docx.tracked-change", en: "\"\(name)\" shows what was changed",
        fr: "« \(name) » montre ce qui a été modifié")
    }
    if traces.contains(name) || element.attributes.keys.contains(where: { $0.hasPrefix("w:rsid") }) {
      return PackageProblem(
        part, "docx.trace", en: "\"\(name)\" carries traces of how it was written",
        fr: "« \(name) » porte des traces de sa rédaction")
    }
    if name == "Relationship", element.attributes["TargetMode"] == "External", !isPlainLink(element) {
      return PackageProblem(
        part, "docx.outside", en: "the file opens something outside when it is read",
        fr: "le fichier ouvre quelque chose d'extérieur à la lecture")
    }
    return nil
  }

  private static func isPlainLink(_ relationship: XMLElement) -> Bool {
    relationship.attributes["Type"]?.hasSuffix("/hyperlink") == true
      && WebAddress.isOne(relationship.attributes["Target"] ?? "")
  }
}

/// The addresses that a document may lead to.
enum WebAddress {
  /// Whether `url` is a web or e-mail address with something behind its beginning.
  static func isOne(_ url: String) -> Bool {
    let start = url.utf8.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["https://", "http://", "mailto:"].contains {
      start.starts(with: $0.utf8) && url.utf8.count > $0.utf8.count
    }
  }
}
