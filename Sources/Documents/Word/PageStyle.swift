import Reporting

/// How pages look.
struct PageStyle: Sendable {
  /// The type face.
  let font: String
  /// The face for Chinese.
  let eastAsianFont: String
  /// The size of the text in half points.
  let size: Int
  /// The size of notes in half points.
  let noteSize: Int
  /// The margins in twentieths of a point.
  let margin: Int

  /// What the OHCHR asks for: A4, Times New Roman 12, notes 10. Unverified: see the rule `form.type`.
  static let ohchr = PageStyle(
    font: "Times New Roman", eastAsianFont: "SimSun", size: 24, noteSize: 20, margin: 1418)

  /// A4 in twentieths of a point.
  static let width = 11906
  static let height = 16838

  /// The room between the margins.
  var textWidth: Int { Self.width - 2 * margin }
}

extension Language {
  /// The language as Word names it.
  var tag: String {
    switch self {
    case .ar: "ar-SA"
    case .en: "en-GB"
    case .es: "es-ES"
    case .fr: "fr-FR"
    case .ru: "ru-RU"
    case .zh: "zh-CN"
    }
  }

  /// Whether it is written from right to left.
  var isRightToLeft: Bool { self == .ar }
}
