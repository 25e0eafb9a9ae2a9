public import Reporting

/// Writes a document as a Word file (.docx): parts made directly, the same document always the same bytes.
///
/// Nothing is in it that was not put there: no author, no revision numbers, no hidden text.
public enum DocxWriter {
  /// The file, set in `style`; with a `reference`, in its styles by their names, and in ours where it has none.
  ///
  /// - Throws: `Diagnostics` where the reference lacks what the text needs; else where compression fails, which takes
  ///   a lack of memory.
  public static func write(
    _ document: Document, in style: HouseStyle = .ohchr, like reference: ReferenceDocument? = nil
  ) throws -> [UInt8] {
    let theirs = try reference.map { try ReferenceLook($0, style, document.language) }
    let look = theirs?.look ?? .own
    var body = BodyWriter(document: document, style: style, look: look)
    let main = body.write()
    let parts = PackageParts(
      document: document, style: style, look: look,
      pictures: body.pictures.compactMap { document.pictures[$0] })
    var zip = ZipWriter()
    try zip.add("[Content_Types].xml", parts.contentTypes)
    try zip.add("_rels/.rels", parts.packageRelationships)
    try zip.add("word/document.xml", main)
    try zip.add("word/_rels/document.xml.rels", parts.relationships(links: body.links))
    try zip.add("word/styles.xml", theirs?.stylesPart ?? StylesPart.write(document.language, style))
    try zip.add(
      "word/numbering.xml",
      theirs?.numberingPart(restarts: body.numberedLists)
        ?? NumberingPart.write(restarts: body.numberedLists, style))
    let notes = document.notePlace.rawValue
    try zip.add("word/\(notes).xml", body.notesPart)
    try zip.add("word/_rels/\(notes).xml.rels", parts.noteRelationships(links: body.noteLinks))
    if let header = parts.header { try zip.add("word/header1.xml", header) }
    try zip.add("word/footer1.xml", parts.footer)
    if let image = document.logo?.image {
      try zip.add("word/media/logo.\(image.format.rawValue)", image.bytes)
    }
    for (index, image) in parts.pictures.enumerated() {
      try zip.add("word/\(PackageParts.pictureName(index, image))", image.bytes)
    }
    try zip.add("word/settings.xml", parts.settings)
    try zip.add("word/fontTable.xml", parts.fontTable)
    try zip.add("word/theme/theme1.xml", theirs?.themePart ?? ThemePart.bytes)
    try zip.add("docProps/core.xml", parts.core)
    try zip.add("docProps/app.xml", parts.app)
    return zip.finish()
  }
}
