import Foundation

extension String {
  /// Without case, accents and widths of letters: how a name is told whoever types it.
  public var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }

  /// How a draft's heading is compared: ``folded``, without punctuation.
  public var asHeading: String {
    folded.split(whereSeparator: { $0.isWhitespace || $0.isPunctuation }).joined(separator: " ")
  }
}
