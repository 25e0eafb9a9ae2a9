import Reporting

@testable import Documents

/// A Word file made by hand, as small as the thing that a test is about.
struct WordSample {
  /// What stands inside of `w:body`.
  var body: String
  /// What stands inside of `w:styles`.
  var styles = ""
  /// What stands inside of `w:numbering`.
  var numbering = ""
  /// What stands inside of `w:footnotes`.
  var footnotes = ""
  var comments = ""
  /// The relationships of the text beside those of the parts.
  var relations = ""
  /// Other entries.
  var others: [(name: String, content: [UInt8])] = []
  /// The namespace of `w:`.
  var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  var prefix = "w"

  init(_ body: String) { self.body = body }

  static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  private var namespaces: String {
    #"xmlns:\#(prefix)="\#(namespace)" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#
      + #"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" "#
      + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#
      + #"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#
      + #"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#
      + #"xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" "#
      + #"xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" "#
      + #"xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml""#
  }

  private func part(_ root: String, _ content: String) -> [UInt8] {
    Array("\(Self.head)<\(prefix):\(root) \(namespaces)>\(content)</\(prefix):\(root)>".utf8)
  }

  /// The file.
  func bytes(without left: String? = nil) throws -> [UInt8] {
    var zip = ZipWriter()
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relation(_ id: String, _ kind: String, _ target: String) -> String {
      #"<Relationship Id="\#(id)" Type="\#(office)/\#(kind)" Target="\#(target)"/>"#
    }
    let parts =
      relation("s", "styles", "styles.xml") + relation("n", "numbering", "numbering.xml")
      + relation("f", "footnotes", "footnotes.xml") + relation("c", "comments", "comments.xml")
    let files: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      (
        "_rels/.rels",
        Array(
          #"<Relationships xmlns="\#(package)">\#(relation("r", "officeDocument", "word/document.xml"))</Relationships>"#
            .utf8)
      ),
      ("word/document.xml", part("document", "<\(prefix):body>\(body)</\(prefix):body>")),
      (
        "word/_rels/document.xml.rels",
        Array(#"<Relationships xmlns="\#(package)">\#(parts)\#(relations)</Relationships>"#.utf8)
      ),
      ("word/styles.xml", part("styles", styles)), ("word/numbering.xml", part("numbering", numbering)),
      ("word/footnotes.xml", part("footnotes", footnotes)), ("word/comments.xml", part("comments", comments)),
    ]
    for (name, content) in files.filter({ $0.0 != left }) + others { try zip.add(name, content) }
    return zip.finish()
  }

  func read() throws -> WordText { try DocxReader.read(try bytes()) }

  /// What it says, as Markdown.
  func markdown() throws -> String { MarkdownWriter.text(ReadParagraph.blocks(try read().paragraphs)) }
}

/// Short forms for the markup of Word.
enum W {
  /// Many in one; cheaper for the compiler than so many `+`.
  static func all(_ parts: String...) -> String { parts.joined() }

  static func p(_ content: String, _ properties: String = "") -> String {
    "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + content + "</w:p>"
  }

  static func r(_ text: String, _ properties: String = "") -> String {
    "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")
      + "<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func style(_ id: String, _ name: String, _ inner: String = "", on base: String? = nil) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "") + inner + "</w:style>"
  }

  static func field(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }

  static func instruction(_ text: String) -> String {
    "<w:r><w:instrText xml:space=\"preserve\">\(text)</w:instrText></w:r>"
  }

  static func list(_ id: Int, _ level: Int = 0) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>"
  }

  /// A list whose levels have the formats.
  static func abstract(_ id: Int, _ formats: [String]) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">"
      + formats.enumerated().map {
        "<w:lvl w:ilvl=\"\($0)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\($1)\"/><w:lvlText w:val=\"%\($0 + 1).\"/></w:lvl>"
      }.joined() + "</w:abstractNum>"
  }

  static func num(_ id: Int, _ abstract: Int) -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(abstract)\"/></w:num>"
  }

  static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(r(text)))</w:tc>"
  }

  static func table(_ rows: [[String]]) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>" + rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined() + "</w:tbl>"
  }
}
