import Reporting

/// The small parts of a Word file: what it consists of, what it says about itself.
struct PackageParts {
  let document: Document
  let style: HouseStyle
  var look = WordLook.own
  /// The pictures of the figures, in the order of their relationships.
  var pictures: [ImageFile] = []

  /// The name of the part with a picture, from 0, inside `word/`.
  static func pictureName(_ index: Int, _ image: ImageFile) -> String {
    "media/picture\(index + 1).\(image.format.rawValue)"
  }

  private static let relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func bytes(_ xml: String) -> [UInt8] { Array((XMLDeclaration.text + xml).utf8) }

  var contentTypes: [UInt8] {
    let notes = document.notePlace.rawValue
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let overrides = [
      ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/numbering.xml", "\(word).numbering+xml"), ("/word/\(notes).xml", "\(word).\(notes)+xml"),
      ("/word/footer1.xml", "\(word).footer+xml"), ("/word/settings.xml", "\(word).settings+xml"),
      ("/word/fontTable.xml", "\(word).fontTable+xml"),
      ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    let all = (header == nil ? overrides : overrides + [("/word/header1.xml", "\(word).header+xml")]).map {
      "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>"
    }.joined()
    let formats = Set(((document.logo.map { [$0.image] } ?? []) + pictures).map(\.format.rawValue))
    let picture = formats.sorted().map { "<Default Extension=\"\($0)\" ContentType=\"image/\($0)\"/>" }
      .joined()
    return bytes(
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(picture)\(all)</Types>")
  }

  var packageRelationships: [UInt8] {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return bytes(
      "<Relationships xmlns=\"\(Self.relationshipsNamespace)\">"
        + "<Relationship Id=\"rId1\" Type=\"\(Self.office)/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(core)\" Target=\"docProps/core.xml\"/>"
        + "<Relationship Id=\"rId3\" Type=\"\(Self.office)/extended-properties\" Target=\"docProps/app.xml\"/>"
        + "</Relationships>")
  }

  func relationships(links: [String]) -> [UInt8] {
    let notes = document.notePlace.rawValue
    let parts = [
      ("rStyles", "styles", "styles.xml"), ("rNumbering", "numbering", "numbering.xml"),
      ("rNotes", notes, "\(notes).xml"), ("rFooter", "footer", "footer1.xml"),
      ("rSettings", "settings", "settings.xml"), ("rFonts", "fontTable", "fontTable.xml"),
      ("rTheme", "theme", "theme/theme1.xml"),
    ]
    let all = (header == nil ? parts : parts + [("rHeader", "header", "header1.xml")]).map {
      "<Relationship Id=\"\($0.0)\" Type=\"\(Self.office)/\($0.1)\" Target=\"\($0.2)\"/>"
    }.joined()
    let picture = document.logo.map { logo in
      "<Relationship Id=\"rLogo\" Type=\"\(Self.office)/image\" Target=\"media/logo.\(logo.image.format.rawValue)\"/>"
    }
    let figures = pictures.enumerated().map { index, image in
      "<Relationship Id=\"rP\(index + 1)\" Type=\"\(Self.office)/image\" Target=\"\(Self.pictureName(index, image))\"/>"
    }.joined()
    return relationships(all + (picture ?? "") + figures, links: links)
  }

  func noteRelationships(links: [String]) -> [UInt8] { relationships("", links: links) }

  private func relationships(_ parts: String, links: [String]) -> [UInt8] {
    var xml = XMLText()
    xml.raw(XMLDeclaration.text + "<Relationships xmlns=\"\(Self.relationshipsNamespace)\">" + parts)
    for (index, url) in links.enumerated() {
      xml.raw("<Relationship Id=\"rL\(index + 1)\" Type=\"\(Self.office)/hyperlink\" Target=\"")
      xml.escaped(URLText.encoded(url))
      xml.raw("\" TargetMode=\"External\"/>")
    }
    xml.raw("</Relationships>")
    return xml.bytes
  }

  /// What stands at the head of the pages; `nil` where nothing does.
  var header: [UInt8]? {
    guard !document.header.isEmpty else { return nil }
    let direction = document.language.isRightToLeft ? "<w:bidi/>" : ""
    var xml = XMLText()
    xml.raw(
      XMLDeclaration.text
        + "<w:hdr \(BodyWriter.namespaces)><w:p><w:pPr><w:pStyle w:val=\"\(look.id("Header"))\"/>")
    xml.raw("\(direction)</w:pPr>")
    for (piece, isRightToLeft) in Script.runs(
      of: document.header, inRightToLeft: document.language.isRightToLeft)
    {
      xml.raw("<w:r>\(RunProperties(isRightToLeft: isRightToLeft).xml)<w:t xml:space=\"preserve\">")
      xml.escaped(piece)
      xml.raw("</w:t></w:r>")
    }
    xml.raw("</w:p></w:hdr>")
    return xml.bytes
  }

  /// The page number in the middle; the number that is stored is the first page's.
  var footer: [UInt8] {
    let direction = document.language.isRightToLeft ? "<w:bidi/>" : ""
    return bytes(
      "<w:ftr \(BodyWriter.namespaces)><w:p><w:pPr><w:pStyle w:val=\"\(look.id("Footer"))\"/>\(direction)</w:pPr>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>")
  }

  var settings: [UInt8] {
    let tag = document.language.tag
    let other =
      document.language == .zh
      ? " w:eastAsia=\"\(tag)\"" : document.language == .ar ? " w:bidi=\"\(tag)\"" : ""
    let main = other.isEmpty ? tag : "en-GB"
    let note = document.notePlace.word
    // Word would number endnotes i, ii, iii.
    let format = document.notePlace == .endnotes ? "<w:numFmt w:val=\"decimal\"/>" : ""
    return bytes(
      "<w:settings \(BodyWriter.namespaces)><w:defaultTabStop w:val=\"720\"/>"
        + "<w:characterSpacingControl w:val=\"doNotCompress\"/>"
        + "<w:\(note)Pr>\(format)<w:\(note) w:id=\"-1\"/><w:\(note) w:id=\"0\"/></w:\(note)Pr>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
        + "w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"\(main)\"\(other)/></w:settings>")
  }

  var fontTable: [UInt8] {
    bytes(
      "<w:fonts \(BodyWriter.namespaces)><w:font w:name=\"\(style.fonts.text)\"><w:charset w:val=\"00\"/>"
        + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>")
  }

  /// Title, key words, language and the date of the words. No author: the file goes out into the world.
  var core: [UInt8] {
    var xml = XMLText()
    xml.raw(XMLDeclaration.text)
    xml.raw(
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
    )
    xml.raw("xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" ")
    xml.raw("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
    xml.escaped(document.title)
    xml.raw("</dc:title><cp:keywords>")
    xml.escaped(document.keywords.joined(separator: ", "))
    xml.raw("</cp:keywords>")
    for name in ["created", "modified"] {
      xml.raw("<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">")
      xml.escaped(document.date)
      xml.raw("</dcterms:\(name)>")
    }
    xml.raw("<dc:language>\(document.language.tag)</dc:language></cp:coreProperties>")
    return xml.bytes
  }

  var app: [UInt8] {
    bytes(
      "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
        + "<Application>Rapporteur</Application></Properties>")
  }
}

/// Addresses as a relationship may hold them.
enum URLText {
  /// `url` with everything that an address can't hold as percent signs.
  static func encoded(_ url: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    let source = Array(url.utf8)
    func isHex(_ index: Int) -> Bool {
      index < source.count && source[index] < 0x80 && Character(Unicode.Scalar(source[index])).isHexDigit
    }
    var bytes: [UInt8] = []
    for (index, byte) in source.enumerated() {
      let isLonePercent = byte == 0x25 && !(isHex(index + 1) && isHex(index + 2))
      if byte <= 0x20 || byte >= 0x7F || isLonePercent
        || [0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
      {
        bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
