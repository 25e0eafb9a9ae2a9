import Reporting

/// The few words that a page says by itself, in the language of the document.
struct PageWords {
  /// Leads past the contents.
  let skip: String
  let contents: String
  let notes: String
  /// Before the number of a note.
  let note: String
  /// Before the number of the place that a note leads back to.
  let back: String
  let table: String
  let figure: String
  let paragraph: String
  /// A title where there is none.
  let document: String
  /// What stands between the number of a figure and its caption.
  var colon = ": "

  static func of(_ language: Language) -> PageWords {
    switch language {
    case .ar:
      PageWords(
        skip: "انتقل إلى النص", contents: "المحتويات", notes: "الحواشي", note: "الحاشية",
        back: "العودة إلى موضع الحاشية", table: "الجدول", figure: "الشكل", paragraph: "الفقرة",
        document: "وثيقة")
    case .en:
      PageWords(
        skip: "Skip to the text", contents: "Contents", notes: "Notes", note: "Note",
        back: "Back to the place of note", table: "Table", figure: "Figure", paragraph: "Paragraph",
        document: "Document")
    case .es:
      PageWords(
        skip: "Ir al texto", contents: "Índice", notes: "Notas", note: "Nota",
        back: "Volver al lugar de la nota", table: "Cuadro", figure: "Figura", paragraph: "Párrafo",
        document: "Documento")
    case .fr:
      PageWords(
        skip: "Aller au texte", contents: "Table des matières", notes: "Notes", note: "Note",
        back: "Revenir à l’appel de la note", table: "Tableau", figure: "Figure", paragraph: "Paragraphe",
        document: "Document",
        colon: "\u{A0}: ")
    case .ru:
      PageWords(
        skip: "Перейти к тексту", contents: "Содержание", notes: "Примечания", note: "Примечание",
        back: "Вернуться к месту примечания", table: "Таблица", figure: "Рисунок", paragraph: "Пункт",
        document: "Документ")
    case .zh:
      PageWords(
        skip: "跳到正文", contents: "目录", notes: "注释", note: "注", back: "返回注释所在处：注", table: "表", figure: "图",
        paragraph: "段", document: "文件", colon: "：")
    }
  }

  /// The caption of the figure with that number.
  func caption(of figure: Figure, number: Int) -> String {
    "\(self.figure) \(number)" + (figure.caption.isEmpty ? "" : "\(colon)\(figure.caption)")
  }
}
