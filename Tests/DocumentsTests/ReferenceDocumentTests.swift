import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Reference documents")
struct ReferenceDocumentTests {
  /// Parts of a document as Word in French saves it: ids of its own, a theme, a list, traces.
  private static func file(
    styles: String = french, numbering: String? = list, section: String = page,
    replacing: [String: String] = [:]
  ) throws -> [UInt8] {
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func link(_ kind: String, _ target: String) -> String {
      "<Relationship Id=\"r\(kind)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/>"
    }
    var parts = [
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)\">\(link("officeDocument", "/word/document2.xml"))</Relationships>"
      ),
      (
        "word/document2.xml",
        "<w:document xmlns:w=\"\(w)\"><w:body><w:p w:rsidR=\"00AB\"><w:r><w:t>SECRET WORDS</w:t></w:r></w:p>\(section)</w:body></w:document>"
      ),
      (
        "word/_rels/document2.xml.rels",
        "<Relationships xmlns=\"\(package)\">\(link("styles", "styles.xml"))\(numbering == nil ? "" : link("numbering", "./numbering.xml"))\(link("theme", "../word/theme/theme1.xml"))</Relationships>"
      ),
      ("word/styles.xml", "<w:styles xmlns:w=\"\(w)\" xmlns:w14=\"urn:x\" w14:x=\"1\">\(styles)</w:styles>"),
      (
        "word/theme/theme1.xml",
        String(decoding: ThemePart.bytes, as: UTF8.self).replacing("1F4E79", with: "C00000")
      ),
    ]
    if let numbering {
      parts.append(("word/numbering.xml", "<w:numbering xmlns:w=\"\(w)\">\(numbering)</w:numbering>"))
    }
    var zip = ZipWriter()
    for (name, text) in parts {
      var text = text
      for (old, new) in replacing { text = text.replacing(old, with: new) }
      try zip.add(name, Array(text.utf8))
    }
    return zip.finish()
  }

  private static func style(_ id: String, _ name: String, _ rest: String = "", type: String = "paragraph")
    -> String
  {
    "<w:style w:type=\"\(type)\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"\(type == "paragraph" ? "Normale" : "Police")\"/><w:rsid w:val=\"00AB12\"/>\(rest)</w:style>"
  }

  private static let defaults = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="character" w:default="1" w:styleId="Police"><w:name w:val="Default Paragraph Font"/></w:style>
    """

  private static let french =
    defaults + style("Titre1", "heading 1", "<w:rPr><w:color w:val=\"C00000\"/></w:rPr>")
    + style("Titre2", "heading 2")
    + style("ParaNum", "Numbered paragraph", "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>")
    + style("Appel", "footnote reference", type: "character")

  private static let list = """
    <w:abstractNum w:abstractNumId="4"><w:nsid w:val="1A2B"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"/></w:abstractNum>\
    <w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="9"/></w:num>
    """

  private static let page =
    #"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1000" w:bottom="2000" w:left="1000" w:header="500" w:footer="500"/></w:sectPr>"#

  private static func parts(_ file: [UInt8], _ document: Document? = nil) throws -> [String: String] {
    let document = try document ?? Samples.all()[1].document
    let made = try DocxWriter.write(document, like: ReferenceDocument.read(file, file: "house.docx"))
    #expect(
      (DocxLint.problems(in: made) + DocxLint.gaps(in: made)).map { "\($0.part) \($0.code) \($0.message.en)" }
        == [])
    return Dictionary(
      uniqueKeysWithValues: try ZipReader.read(made).map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private static func problems(_ file: () throws -> [UInt8]) throws -> [String] {
    do {
      _ = try DocxWriter.write(
        try Samples.all()[0].document, like: ReferenceDocument.read(try file(), file: "house.docx"))
      return []
    } catch let diagnostics as Diagnostics {
      return diagnostics.all.map { "\($0.code): \($0.remedy?.en ?? "")" }
    }
  }

  @Test("Styles are used by their names, whatever their ids; ours fill the gaps")
  func names() throws {
    let parts = try Self.parts(try Self.file())
    let main = try #require(parts["word/document.xml"])
    let styles = try #require(parts["word/styles.xml"])
    #expect(main.contains(#"<w:pStyle w:val="Titre1"/>"#) && main.contains(#"<w:pStyle w:val="ParaNum"/>"#))
    #expect(!main.contains("Heading1") && !main.contains("NumberedParagraph"))
    #expect(
      main.contains(#"<w:rStyle w:val="Appel"/>"#)
        && main.contains(#"<w:pStyle w:val="FootnoteText"/>"#) == false)
    #expect(
      styles.contains(#"w:styleId="FootnoteText""#) && styles.contains(#"<w:basedOn w:val="Normale"/>"#))
    #expect(styles.contains(#"<w:color w:val="C00000"/>"#) && styles.contains(#"w:asciiTheme="minorHAnsi""#))
    #expect(parts["word/theme/theme1.xml"]?.contains("C00000") == true)
    #expect(main.contains(#"<w:pgMar w:top="2000" w:right="1000""#))
  }

  @Test("Nothing else of the reference is in the document: no words, traces, foreign names, its language")
  func clean() throws {
    let all = try Self.parts(try Self.file()).values.joined()
    for trace in ["SECRET", "rsid", "w:nsid", "w14", "de-DE", "document2"] {
      #expect(!all.contains(trace), "\(trace)")
    }
    #expect(all.contains(#"<w:lang w:val="fr-FR" w:eastAsia="zh-CN" w:bidi="ar-SA"/>"#))
  }

  @Test(
    "Its lists number paragraphs where its style has one; lists of its own text stay behind, ours come after")
  func lists() throws {
    let numbering = try #require(try Self.parts(try Self.file())["word/numbering.xml"])
    #expect(numbering.contains("[%1]") && numbering.contains(#"<w:num w:numId="7">"#))
    #expect(!numbering.contains(#"w:abstractNumId="9""#) && !numbering.contains(#"<w:num w:numId="8""#))
    #expect(!numbering.contains("w:pStyle"))
    let main = try #require(try Self.parts(try Self.file())["word/document.xml"])
    #expect(main.contains(#"<w:numId w:val="11"/>"#))  // 9 paragraphs, 10 bullets, 11 the first list
  }

  @Test("A style for numbered paragraphs without a list takes ours")
  func numbered() throws {
    let plain = Self.french.replacing("<w:numPr><w:numId w:val=\"7\"/></w:numPr>", with: "")
    let main = try #require(try Self.parts(try Self.file(styles: plain, numbering: nil))["word/document.xml"])
    #expect(
      main.contains(
        #"<w:pStyle w:val="ParaNum"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#))
  }

  @Test("What can't be used says why")
  func wrong() throws {
    #expect(try Self.problems { Array("no zip".utf8) }.first?.hasPrefix("word.other-format") == true)
    #expect(
      try Self.problems { try Self.file(styles: Self.defaults) }
        == [
          "reference.no-style: apply the style once in Word, save, and delete the text again: Word keeps the style"
        ])
    let near = Self.french.replacing(
      "<w:style w:type=\"paragraph\" w:styleId=\"ParaNum\"><w:name w:val=\"Numbered paragraph\"/>",
      with:
        "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"ParaNum\"><w:name w:val=\"Numberd paragraf\"/>"
    )
    #expect(try Self.problems { try Self.file(styles: near) }.first?.contains("\"Numberd paragraf\"") == true)
    #expect(
      try Self.problems { try Self.file(replacing: ["wordprocessingml/2006/main": "other"]) }.first?
        .hasPrefix("reference.other-form") == true)
  }

  @Test("A page that no text fits on is not taken", arguments: ["w=\"100\"", "w=\"99999\"", "w=\"x\""])
  func pages(_ width: String) throws {
    let section = Self.page.replacing("w=\"11906\"", with: width)
    let main = try #require(try Self.parts(try Self.file(section: section))["word/document.xml"])
    #expect(main.contains(#"<w:pgSz w:w="11906""#))
  }

  @Test("Every sample can be set in a reference, and the validators' folder gets one")
  func samples() throws {
    for (name, document) in try Samples.all() {
      _ = try Self.parts(try Self.file(), document)
      #expect(!name.isEmpty)
    }
  }
}
