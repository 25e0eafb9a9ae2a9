/// Looks through a Word file for what the validators of other people miss, and for anything that tells more than
/// its pages do: a submission is published, and says who wrote it only where its authors put that.
public enum DocxLint {
  /// Everything that is wrong with `file`; where it can't be read, why.
  public static func problems(in file: [UInt8]) -> [PackageProblem] {
    do throws(PackageProblem) {
      let entries = try ZipReader.read(file)
      var problems = HiddenParts.problems(among: entries)
      for entry in entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
        problems += self.problems(in: try XMLReader.read(entry.bytes, part: entry.name), part: entry.name)
      }
      return problems
    } catch {
      return [error]
    }
  }

  /// What one part of `file` says of another and is not there: links, bookmarks, styles, lists, pictures.
  ///
  /// For files that this program writes: Word repairs such a file without a word, so that those of other programs have it often.
  public static func gaps(in file: [UInt8]) -> [PackageProblem] {
    do throws(PackageProblem) {
      var parts: [String: XMLElement] = [:]
      let entries = try ZipReader.read(file)
      for entry in entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
        parts[entry.name] = try XMLReader.read(entry.bytes, part: entry.name)
      }
      return DocxReferences.problems(in: parts, names: entries.map(\.name))
    } catch {
      return [error]
    }
  }

  private static func problems(in root: XMLElement, part: String) -> [PackageProblem] {
    var problems = HiddenContent.problems(in: root, part: part)
    switch root.name {
    case "cp:coreProperties": problems += CoreProperties.problems(in: root, part: part)
    case "w:footnotes", "w:endnotes": problems += notesInNotes(root, part)
    default: break
    }
    return problems + Fields.problems(in: root, part: part) + tables(root, part)
      + Bookmarks.problems(in: root, part: part)
  }

  private static func notesInNotes(_ root: XMLElement, _ part: String) -> [PackageProblem] {
    var problems: [PackageProblem] = []
    root.forEach { element in
      guard element.name == "w:footnoteReference" || element.name == "w:endnoteReference" else { return }
      problems.append(
        PackageProblem(
          part, "docx.note-in-note", en: "a note refers to a note, which Word does not allow",
          fr: "une note renvoie à une note, ce que Word n'admet pas"))
    }
    return problems
  }

  private static func tables(_ root: XMLElement, _ part: String) -> [PackageProblem] {
    var problems: [PackageProblem] = []
    root.forEach { table in
      guard table.name == "w:tbl" else { return }
      let columns = table.elements.first { $0.name == "w:tblGrid" }?.elements.count ?? 0
      let rows = table.elements.filter { $0.name == "w:tr" }
      for (index, row) in rows.enumerated() where cells(of: row) != columns {
        problems.append(
          PackageProblem(
            part, "docx.table-grid",
            en: "row \(index + 1) of a table has \(cells(of: row)) cells in \(columns) columns",
            fr: "la ligne \(index + 1) d'un tableau a \(cells(of: row)) cellules pour \(columns) colonnes"))
      }
    }
    return problems
  }

  /// How many columns of the grid a row fills.
  private static func cells(of row: XMLElement) -> Int {
    func number(_ name: String, in element: XMLElement, _ properties: String) -> Int? {
      element.elements.first { $0.name == properties }?.elements.first { $0.name == name }?
        .attributes["w:val"].flatMap { Int($0) }
    }
    let skipped =
      (number("w:gridBefore", in: row, "w:trPr") ?? 0) + (number("w:gridAfter", in: row, "w:trPr") ?? 0)
    return row.elements.filter { $0.name == "w:tc" }
      .reduce(skipped) { $0 &+ (number("w:gridSpan", in: $1, "w:tcPr") ?? 1) }
  }
}

/// Fields such as the page number: begin, perhaps separate, end, inside each other at most.
private enum Fields {
  static func problems(in root: XMLElement, part: String) -> [PackageProblem] {
    var isSeparated: [Bool] = []
    var isGood = true
    root.forEach { element in
      guard element.name == "w:fldChar" else { return }
      switch element.attributes["w:fldCharType"] {
      case "begin": isSeparated.append(false)
      case "separate" where isSeparated.last == false: isSeparated[isSeparated.count - 1] = true
      case "end" where !isSeparated.isEmpty: isSeparated.removeLast()
      default: isGood = false
      }
    }
    if isGood && isSeparated.isEmpty { return [] }
    return [
      PackageProblem(
        part, "docx.field", en: "a field is not begun and ended properly",
        fr: "un champ n'est pas correctement ouvert et fermé")
    ]
  }
}

/// Bookmarks: each begun once, ended once, with a name of its own.
private enum Bookmarks {
  static func problems(in root: XMLElement, part: String) -> [PackageProblem] {
    var open: Set<String> = []
    var ids: Set<String> = []
    var names: Set<String> = []
    var isGood = true
    root.forEach { element in
      let id = element.attributes["w:id"] ?? ""
      if element.name == "w:bookmarkStart" {
        let isNew = ids.insert(id).inserted
        let isNamed = names.insert((element.attributes["w:name"] ?? "").lowercased()).inserted
        isGood = isGood && isNew && isNamed
        open.insert(id)
      } else if element.name == "w:bookmarkEnd" {
        isGood = open.remove(id) != nil && isGood
      }
    }
    if isGood && open.isEmpty { return [] }
    return [
      PackageProblem(
        part, "docx.bookmark", en: "a bookmark is not begun and ended once, or shares its name",
        fr: "un signet n'est pas ouvert et fermé une fois, ou partage son nom")
    ]
  }
}

/// What the file says about itself: each thing once, and dates as the format wants them.
private enum CoreProperties {
  static func problems(in root: XMLElement, part: String) -> [PackageProblem] {
    var seen: Set<String> = []
    var problems: [PackageProblem] = []
    for element in root.elements {
      if !seen.insert(element.name).inserted {
        problems.append(
          PackageProblem(
            part, "docx.property-twice", en: "\"\(element.name)\" stands twice",
            fr: "« \(element.name) » figure deux fois"))
      }
      let isDate = element.name == "dcterms:created" || element.name == "dcterms:modified"
      if isDate, element.attributes["xsi:type"] != "dcterms:W3CDTF" || !isMoment(element.text) {
        problems.append(
          PackageProblem(
            part, "docx.bad-date", en: "\"\(element.text)\" is no date as 2026-11-23T10:00:00Z",
            fr: "« \(element.text) » n'est pas une date comme 2026-11-23T10:00:00Z"))
      }
    }
    return problems
  }

  /// Whether `text` is a moment in UTC: `2026-11-23T10:00:00Z`.
  private static func isMoment(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 else { return false }
    for (byte, sign) in zip(bytes, "0000-00-00T00:00:00Z".utf8) {
      guard sign == 0x30 ? (0x30...0x39).contains(byte) : byte == sign else { return false }
    }
    func number(_ range: Range<Int>) -> Int { Int(String(decoding: bytes[range], as: UTF8.self)) ?? 0 }
    return (1...12).contains(number(5..<7)) && (1...31).contains(number(8..<10)) && number(11..<13) < 24
      && number(14..<16) < 60 && number(17..<19) < 60
  }
}
