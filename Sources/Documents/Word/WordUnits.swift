import Reporting

/// A house style in the units of Word: half points for sizes, twentieths of a point for lengths.
extension HouseStyle {
  /// Half points.
  static func halfPoints(_ points: Double) -> Int { Int((points * 2).rounded()) }
  /// Twentieths of a point.
  static func twips(points: Double) -> Int { Int((points * 20).rounded()) }

  private static func twips(millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }

  /// The width of a page.
  var pageWidth: Int { Self.twips(millimetres: paper.size.width) }
  /// The height of a page.
  var pageHeight: Int { Self.twips(millimetres: paper.size.height) }
  /// The margins.
  var marginWidth: Int { Self.twips(millimetres: margin) }
  /// The room between the margins.
  var textWidth: Int { pageWidth - 2 * marginWidth }
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
