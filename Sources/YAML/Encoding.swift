import Wording

/// What is wrong with the bytes of a file before they are read as YAML.
enum Encoding {
  /// The first thing wrong, with its place; `nil` where the bytes are UTF-8 text within the limit.
  static func problem(in bytes: [UInt8], file: String, limit: Int, firstLine: Int) -> Diagnostic? {
    if bytes.count > limit {
      return Diagnostic(
        file: file, line: 0, column: 0, code: "yaml.too-large",
        message: Localized(
          en: "the file has \(bytes.count) bytes, more than the \(limit) allowed",
          fr: "le fichier compte \(bytes.count) octets, plus que les \(limit) admis"),
        remedy: Localized(en: "divide it", fr: "divisez-le"))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        file: file, line: 1, column: 1, code: "yaml.not-utf8",
        message: Localized(
          en: "the file is in UTF-16, not in UTF-8", fr: "le fichier est en UTF-16, pas en UTF-8"),
        remedy: Localized(
          en: "save it again as \"UTF-8\" in your editor", fr: "enregistrez-le de nouveau en « UTF-8 »"))
    }
    guard let (offset, isByte) = firstBad(bytes) else { return nil }
    let mark = place(of: offset, in: bytes, firstLine: firstLine)
    if isByte {
      return Diagnostic(
        file: file, line: mark.line, column: mark.column, code: "yaml.not-utf8",
        message: Localized(
          en: "the bytes here are no UTF-8: the file was saved in another encoding",
          fr: "les octets ne sont pas de l'UTF-8 ici : le fichier a été enregistré dans un autre codage"),
        remedy: Localized(
          en: "save it again as \"UTF-8\" in your editor", fr: "enregistrez-le de nouveau en « UTF-8 »"))
    }
    return Diagnostic(
      file: file, line: mark.line, column: mark.column, code: "yaml.control-character",
      message: Localized(
        en: "a control character (code \(bytes[offset])) stands here; it can't be seen and means nothing",
        fr:
          "un caractère de contrôle (code \(bytes[offset])) se trouve ici ; il est invisible et ne signifie rien"
      ),
      remedy: Localized(
        en: "delete it and type the text around it again", fr: "effacez-le et retapez le texte autour"))
  }

  /// The offset of the first byte that is no UTF-8 (`isByte`) or a control character.
  private static func firstBad(_ bytes: [UInt8]) -> (offset: Int, isByte: Bool)? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
          return (index, false)
        }
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
      guard length > 0, index + length <= bytes.count,
        String(validating: bytes[index..<index + length], as: UTF8.self) != nil
      else { return (index, true) }
      index += length
    }
    return nil
  }

  private static func place(of offset: Int, in bytes: [UInt8], firstLine: Int) -> Mark {
    var mark = Mark(line: firstLine, column: 1)
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        mark = Mark(line: mark.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        mark.column += 1
      }
    }
    return mark
  }
}
