import Reporting

/// Reads a Word file: its text as paragraphs, and what a draft can't hold of it.
///
/// Nothing in the file is run, followed or unpacked to disk, and everything has a bound. Changes that were tracked are
/// taken as accepted; what is hidden, or made anew by whoever sets the document (page numbers, lists of contents, the
/// numbers of paragraphs), is left out.
public enum DocxReader {
  /// The largest file that is read: 64 MiB, since pictures count.
  public static let limit = 64 * 1024 * 1024

  /// What `bytes` say.
  ///
  /// - Parameter pictures: Whether pictures are kept; else each is among what could not be.
  /// - Throws: What kind of file it is, where it is no .docx; else what is damaged, or too large to be a report.
  public static func read(_ bytes: [UInt8], pictures: Bool = true) throws(PackageProblem) -> WordText {
    let package = try DocxPackage(bytes)
    let relations = try package.relations(of: package.main)
    guard let root = try package.root(package.main), root.name == "w:document",
      let body = root.child("w:body")
    else {
      throw WordFileKind.problem(
        "word.damaged", en: "the file is damaged: its text is missing",
        fr: "le fichier est abîmé : son texte manque", .again)
    }
    var reading = DocxReading(
      styles: DocxStyles(try package.root(related: "styles", in: relations)?.0),
      numbering: DocxNumbering(try package.root(related: "numbering", in: relations)?.0))
    reading.share = MonospacedShare(of: body)
    reading.addresses = Self.addresses(relations)
    reading.media = pictures ? try package.pictures(relations) : nil
    try reading.read(body)
    var text = WordText(paragraphs: reading.settled(), notes: [:], losses: [], created: nil)
    for kind in ["footnote", "endnote"] {
      guard let (notes, name) = try package.root(related: "\(kind)s", in: relations) else { continue }
      reading.addresses = Self.addresses(try package.relations(of: name))
      try reading.readNotes(notes, kind: kind)
    }
    reading.loseMissingNotes()
    text.comments = try readComments(package, relations, &reading)
    lookAround(package, relations, &reading)
    text.notes = reading.notes
    text.pictures = reading.pictures
    text.losses = reading.losses.all
    text.created = try created(package)
    return text
  }

  private static func addresses(_ relations: [String: DocxPackage.Relation]) -> [String: String] {
    relations.filter { $0.value.kind == "hyperlink" }.mapValues(\.target)
  }

  /// What else the file holds that is not text.
  private static func lookAround(
    _ package: DocxPackage, _ relations: [String: DocxPackage.Relation], _ reading: inout DocxReading
  ) {
    let start = WordPlace.start
    if package.names.contains(where: { $0.hasSuffix("vbaproject.bin") || $0.hasPrefix("word/activex/") }) {
      reading.losses.add(.macros, at: start)
    }
    // Such a template is opened by Word from wherever it lies; it is never asked for here.
    let settings = try? package.relations(of: "word/settings.xml")
    if settings?.values.contains(where: { $0.kind == "attachedTemplate" && $0.isExternal }) == true {
      reading.losses.add(.template, at: start)
    }
    if relations.values.contains(where: { $0.kind == "aFChunk" || $0.kind == "subDocument" }) {
      reading.losses.add(.otherFile, at: start)
    }
  }

  private static func created(_ package: DocxPackage) throws(PackageProblem) -> String? {
    guard let relation = try package.relations(of: "").values.first(where: { $0.kind == "core-properties" })
    else {
      return nil
    }
    return try package.root(relation.target)?.child("dcterms:created")?.text
  }
}

/// Whether a file is set in a font for code throughout, so that the font says nothing about single words.
struct MonospacedShare {
  /// Whether such a font marks code.
  let marksCode: Bool

  init(of body: XMLElement) {
    var (all, monospaced) = (0, 0)
    func visit(_ element: XMLElement) {
      if element.name == "w:r" {
        let isMonospaced = Monospaced.has(element.child("w:rPr")?.child("w:rFonts")?.attributes["w:ascii"])
        for case .element(let text) in element.children where text.name == "w:t" {
          let count = text.text.utf8.count
          all += count
          if isMonospaced { monospaced += count }
        }
        return
      }
      for case .element(let inner) in element.children { visit(inner) }
    }
    visit(body)
    marksCode = monospaced * 2 < all || all < 200
  }
}

/// The losses as they are found: those of one kind together, with the place of the first.
struct LossTally {
  private(set) var all: [WordLoss] = []
  private var index: [WordLoss.Kind: Int] = [:]

  /// How many are told apart at most.
  private static let maximum = 500

  /// - Parameter each: Whether each is told with its own place and words.
  mutating func add(_ kind: WordLoss.Kind, at place: WordPlace, detail: String? = nil, each: Bool = false) {
    if let known = index[kind], !each || all.count >= Self.maximum {
      all[known].count += 1
      return
    }
    index[kind] = all.count
    let words = detail.map {
      $0.unicodeScalars.count > 200 ? String($0.unicodeScalars.prefix(200)) + "…" : $0
    }
    all.append(WordLoss(kind, at: place, detail: words))
  }
}
