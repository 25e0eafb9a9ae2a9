import Wording

/// What kind of file somebody brings, told from its bytes and never from its name.
public enum WordFileKind {
  /// Whether `bytes` are a Word file, or another kind of file that somebody may take for one: anything but a plain text.
  public static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || other(bytes) != nil
  }

  /// Why `bytes` are no .docx, where that shows at once: another format, a password, nothing at all.
  static func other(_ bytes: [UInt8]) -> PackageProblem? {
    if bytes.isEmpty {
      return problem("word.empty", en: "the file is empty", fr: "le fichier est vide", .again)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
    let kinds: [(String, String)] = [
      ("%PDF", "PDF"), ("{\\rtf", "RTF"), ("<!DOCTYPE html", "HTML"), ("<html", "HTML"), ("<?xml", "XML"),
      ("\u{89}PNG", "PNG"), ("GIF8", "GIF"),
    ]
    let head = String(decoding: bytes.prefix(32), as: UTF8.self).lowercased()
    if let kind = kinds.first(where: { head.hasPrefix($0.0.lowercased()) }) { return foreign(kind.1) }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return foreign("JPEG") }
    return nil
  }

  /// A container of old Office files: a document of Word 97 to 2003, or a new one behind a password.
  private static func compound(_ bytes: [UInt8]) -> PackageProblem {
    func has(_ name: String) -> Bool {
      let wide: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] }
      return bytes.firstRange(of: wide) != nil
    }
    if has("EncryptedPackage") {
      return problem(
        "word.password", en: "the file has a password", fr: "le fichier est protégé par un mot de passe",
        Localized(
          en: "open it in Word, take the password off (File > Info > Protect Document), and save it as .docx",
          fr:
            "ouvrez-le dans Word, retirez le mot de passe (Fichier > Informations > Protéger le document), et enregistrez-le en .docx"
        ))
    }
    return foreign("Word 97-2003 (.doc)")
  }

  /// Another format, in the words of people.
  static func foreign(_ kind: String) -> PackageProblem {
    problem(
      "word.other-format", en: "this is a file of the kind \(kind), not a Word document (.docx)",
      fr: "c'est un fichier du type \(kind), pas un document Word (.docx)",
      Localized(
        en: "open it in Word or LibreOffice and save it as .docx",
        fr: "ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx"))
  }

  static func problem(_ code: String, en: String, fr: String, _ remedy: Localized) -> PackageProblem {
    PackageProblem("", code, en: "\(en); \(remedy.en)", fr: "\(fr) ; \(remedy.fr)")
  }
}

extension Localized {
  /// The way out where a file did not arrive whole.
  static let again = Localized(
    en: "ask for it again, or save it once more as .docx",
    fr: "redemandez-le, ou enregistrez-le encore une fois en .docx")
}
