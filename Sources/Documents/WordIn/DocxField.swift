/// A field: an instruction to Word, and what Word last showed for it.
struct DocxField {
  /// What becomes of a field.
  enum Kind: Hashable {
    /// What it showed stays, as text.
    case text
    /// What it showed is made anew by whoever sets the document: page numbers, lists of contents.
    case dropped
    case contents
    case link(String)
    /// A reference to another place of the file, which became text.
    case reference
    /// A citation of a program for sources.
    case citation
    /// It would open another file or program; it is never followed.
    case dangerous
  }

  /// The instruction as it was typed.
  var instruction = ""
  /// Whether its result has begun.
  var isSeparated = false
  /// What it is, once the instruction is complete.
  var kind = Kind.text
  /// The link that its result is, as the text counts them.
  var link: Int?

  static let maximumInstruction = 4_096

  /// What `instruction` asks for.
  static func kind(of instruction: String) -> Kind {
    let words = words(instruction)
    switch words.first?.uppercased() ?? "" {
    case "HYPERLINK":
      // \l alone names a place in the file itself; the words behind \o and \t are no address either.
      guard let address = words.dropFirst().first, !address.hasPrefix("\\") else { return .text }
      let place = words.firstIndex(of: "\\l").flatMap { words.dropFirst($0 + 1).first }
      return .link(place.map { address.utf8.contains(0x23) ? address : "\(address)#\($0)" } ?? address)
    case "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "TC", "XE", "TA", "RD", "PRIVATE", "FILENAME",
      "AUTHOR",
      "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "TEMPLATE", "REVNUM", "EDITTIME", "SAVEDATE",
      "PRINTDATE", "CREATEDATE", "NUMWORDS", "NUMCHARS", "FILESIZE":
      return .dropped
    case "TOC", "INDEX", "TOA": return .contents
    case "REF", "PAGEREF", "NOTEREF", "STYLEREF": return .reference
    case "ADDIN", "CITATION", "BIBLIOGRAPHY": return .citation
    case "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "EMBED",
      "MACROBUTTON",
      "DATABASE", "AUTOTEXT", "CONTROL", "HTMLACTIVEX", "GOTOBUTTON", "MAILMERGE", "ASK", "FILLIN":
      return .dangerous
    default: return .text
    }
  }

  /// The words of an instruction, those between quotation marks whole.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var isQuoted = false
    for scalar in text.unicodeScalars.prefix(maximumInstruction) {
      if scalar == "\"" {
        isQuoted.toggle()
        word = word ?? String.UnicodeScalarView()
      } else if !isQuoted, scalar.properties.isWhitespace {
        if let done = word { words.append(String(done)) }
        word = nil
      } else {
        word = word ?? String.UnicodeScalarView()
        word?.append(scalar)
      }
    }
    if let done = word { words.append(String(done)) }
    return words
  }
}
