import Reporting

/// Writes a document as one web page that stands alone: no script, nothing fetched from elsewhere, the same document
/// always the same bytes.
///
/// For readers with a screen reader: one first heading, no level left out, landmarks, table heads with their scope,
/// notes that lead there and back.
public enum HTMLWriter {
  /// The page.
  public static func write(_ document: Document) throws -> [UInt8] {
    var body = HTMLBody(document)
    let content = body.write()
    let words = PageWords(document.language)
    var page = XMLText()
    page.raw("<!DOCTYPE html>\n<html lang=\"\(document.language.rawValue)\"")
    page.raw(document.language.isRightToLeft ? " dir=\"rtl\">\n" : " dir=\"ltr\">\n")
    page.raw("<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    page.escaped(document.title)
    page.raw("</title>\n")
    if !document.keywords.isEmpty {
      page.raw("<meta name=\"keywords\" content=\"")
      page.escaped(document.keywords.joined(separator: ", "))
      page.raw("\">\n")
    }
    page.raw("<meta name=\"date\" content=\"")
    page.escaped(document.date)
    page.raw("\">\n<style>\n\(HTMLStyle.text)</style>\n</head>\n<body>\n")
    page.raw("<a class=\"skip\" href=\"#content\">\(words.skip)</a>\n")
    return page.bytes + content + Array("</body>\n</html>\n".utf8)
  }

  /// Nothing may be run or fetched, and nothing sent.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
}

/// What a page says itself, in the language of the document.
struct PageWords {
  let skip: String
  let contents: String
  let notes: String
  let back: String

  init(_ language: Language) {
    (skip, contents, notes, back) =
      switch language {
      case .en: ("Skip to the text", "Contents", "Notes", "Back to the text, note")
      case .fr: ("Aller au texte", "Table des matières", "Notes", "Retour au texte, note")
      case .es: ("Ir al texto", "Índice", "Notas", "Volver al texto, nota")
      case .ar: ("الانتقال إلى النص", "المحتويات", "الحواشي", "العودة إلى النص، الحاشية")
      case .ru: ("Перейти к тексту", "Содержание", "Примечания", "Вернуться к тексту, примечание")
      case .zh: ("跳到正文", "目录", "注释", "返回正文，注")
      }
  }
}
