import Foundation
import Reporting
import Testing
import Wording

@testable import Documents

/// A Word file as a test wants it, made from pieces of XML, and what comes out when it is filled.
struct WordFile {
  var body = ""
  var header: String?
  var footer: String?
  var footnotes: String?
  var styles = Self.usualStyles
  var numbering: String?
  var settings = ""
  /// More parts, by name, with their content type and the kind of their relationship.
  var more: [(name: String, type: String, kind: String, bytes: [UInt8])] = []
  var outside: [(kind: String, target: String)] = []
  var core = ""
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

  static let namespaces =
    BodyWriter.namespaces
    + #" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#
    + #" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape""#
    + #" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14""#

  static let usualStyles =
    [
      ("Normal", "Normal", "paragraph"), ("Ttl1", "heading 1", "paragraph"),
      ("Ttl2", "heading 2", "paragraph"),
      ("Quo", "Quote", "paragraph"), ("Grid", "Table Grid", "table"), ("FnT", "footnote text", "paragraph"),
      ("FnR", "footnote reference", "character"), ("HL", "Hyperlink", "character"),
    ].map { #"<w:style w:type="\#($0.2)" w:styleId="\#($0.0)"><w:name w:val="\#($0.1)"/></w:style>"# }
    .joined()
    + #"<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#
    + #"<w:style w:type="paragraph" w:styleId="LN"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>"#

  static let usualNumbering =
    (1...3).map {
      #"<w:abstractNum w:abstractNumId="\#($0)"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="\#($0 == 1 ? "bullet" : "decimal")"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>"#
    }.joined()
    + (1...3).map { #"<w:num w:numId="\#($0)"><w:abstractNumId w:val="\#($0)"/></w:num>"# }.joined()

  /// A paragraph whose text Word has cut into these runs.
  static func p(_ runs: String..., style: String? = nil, list: String? = nil) -> String {
    let properties =
      (style.map { #"<w:pStyle w:val="\#($0)"/>"# } ?? "")
      + (list.map { #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="\#($0)"/></w:numPr>"# } ?? "")
    return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + runs.map { r($0) }.joined()
      + "</w:p>"
  }

  static func r(_ text: String, _ formatting: String = "") -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<w:r>" + (formatting.isEmpty ? "" : "<w:rPr>\(formatting)</w:rPr>")
      + "<w:t xml:space=\"preserve\">\(escaped)</w:t></w:r>"
  }

  static func table(_ rows: [String]...) -> String {
    let grid = (rows.first ?? []).map { _ in #"<w:gridCol w:w="1000"/>"# }.joined()
    return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>"
      + rows.map {
        "<w:tr>" + $0.map { "<w:tc>\($0.hasPrefix("<") ? $0 : p($0))</w:tc>" }.joined() + "</w:tr>"
      }
      .joined() + "</w:tbl>"
  }

  var bytes: [UInt8] {
    get throws {
      let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
      let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      var parts: [(name: String, type: String, kind: String, bytes: [UInt8])] = []
      func add(_ kind: String, _ root: String, _ content: String?) {
        guard let content else { return }
        let text = "<w:\(root) \(Self.namespaces)>\(content)</w:\(root)>"
        parts.append(("word/\(kind).xml", "\(word).\(kind)+xml", kind, Array(text.utf8)))
      }
      add("header", "hdr", header)
      add("footer", "ftr", footer)
      add("footnotes", "footnotes", footnotes)
      add("styles", "styles", styles)
      add("numbering", "numbering", numbering ?? Self.usualNumbering)
      add("settings", "settings", settings)
      parts += more
      var zip = ZipWriter()
      let overrides = parts.map { #"<Override PartName="/\#($0.name)" ContentType="\#($0.type)"/>"# }.joined()
      try zip.add(
        "[Content_Types].xml",
        Array(
          (#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Override PartName="/word/document.xml" ContentType="\#(type)"/>\#(overrides)</Types>"#).utf8)
      )
      func relationships(_ list: String) -> [UInt8] {
        Array(
          #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#(list)</Relationships>"#
            .utf8)
      }
      try zip.add(
        "_rels/.rels",
        relationships(
          #"<Relationship Id="a" Type="\#(office)/officeDocument" Target="word/document.xml"/>"#
            + #"<Relationship Id="b" Type="x/metadata/core-properties" Target="docProps/core.xml"/>"#))
      try zip.add(
        "word/document.xml",
        Array("<w:document \(Self.namespaces)><w:body>\(body)<w:sectPr/></w:body></w:document>".utf8))
      let inside = parts.enumerated().map {
        #"<Relationship Id="p\#($0)" Type="\#(office)/\#($1.kind)" Target="\#($1.name.dropFirst(5))"/>"#
      }
      let out = outside.enumerated().map {
        #"<Relationship Id="o\#($0)" Type="\#(office)/\#($1.kind)" Target="\#($1.target)" TargetMode="External"/>"#
      }
      try zip.add("word/_rels/document.xml.rels", relationships((inside + out).joined()))
      try zip.add("docProps/core.xml", Array("<cp:coreProperties>\(core)</cp:coreProperties>".utf8))
      for part in parts { try zip.add(part.name, part.bytes) }
      return zip.finish()
    }
  }

  // MARK: - Filling

  func template(include: [String: String] = [:]) throws -> WordTemplate {
    try WordTemplate(bytes, file: "t.docx", scope: TemplateTests.scope) { include[$0].map { Array($0.utf8) } }
  }

  /// The parts of the filled file.
  func filled(
    _ values: [String: TemplateValue] = TemplateTests.values, notes: [String: Prose] = [:],
    language: Language = .en, include: [String: String] = [:]
  ) throws -> Filled {
    let document = Document(
      language: language, title: "T", date: "2026-11-23T10:00:00Z", parts: [], notes: notes)
    return Filled(bytes: try template(include: include).fill(values, as: document))
  }

  /// What the template is told to be wrong: place, code, quoted text.
  func mistakes(include: [String: String] = [:]) -> [String] {
    do {
      _ = try template(include: include)
      return []
    } catch let error as Diagnostics {
      return error.all.map { "\($0.spot?.en ?? "-"): \($0.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  struct Filled {
    let bytes: [UInt8]

    func part(_ name: String) throws -> XMLElement? {
      try ZipReader.read(bytes).first { $0.name == name }.map { try XMLReader.read($0.bytes, part: name) }
    }

    func xml(_ name: String = "word/document.xml") throws -> String {
      try ZipReader.read(bytes).first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
        ?? ""
    }

    /// The text of each paragraph, tables in brackets by row.
    func lines(_ name: String = "word/document.xml") throws -> [String] {
      var lines: [String] = []
      try part(name)?.forEach { element in
        if element.name == "w:p" { lines.append(Self.text(of: element)) }
      }
      return lines
    }

    static func text(of paragraph: XMLElement) -> String {
      var text = ""
      func add(_ element: XMLElement) {
        switch element.name {
        case "w:t": text += element.text
        case "w:br": text += "/"
        case "w:tab": text += "\t"
        case "w:footnoteReference": text += "[\(element.attributes["w:id"] ?? "")]"
        case "w:p": break
        default: for inner in element.elements { add(inner) }
        }
      }
      for element in paragraph.elements { add(element) }
      return text
    }

    var names: [String] { get throws { try ZipReader.read(bytes).map(\.name) } }
  }
}
