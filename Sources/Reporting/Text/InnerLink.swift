/// What a link of the draft means where it is no address: a paragraph or a note that it names, or a language.
///
/// `[para. 1](#evictions)` shows the number that the paragraph with `{#evictions}` at its end has in the document,
/// whichever number was typed; `[note 1](#^courts)` that of a note; `[le droit](lang:fr)` is text in French.
public enum InnerLink: Hashable, Sendable {
  /// The paragraph or heading that carries this label.
  case place(String)
  /// The note with this label.
  case note(String)
  /// The language of the words, as BCP 47 names it: `fr`.
  case language(String)

  /// What `url` means; `nil` where it is something else.
  public init?(url: String) {
    let bytes = Array(url.utf8)
    if bytes.starts(with: "#^".utf8), Self.isLabel(bytes.dropFirst(2)) {
      self = .note(String(decoding: bytes.dropFirst(2), as: UTF8.self))
    } else if bytes.first == 0x23, Self.isLabel(bytes.dropFirst()) {
      self = .place(String(decoding: bytes.dropFirst(), as: UTF8.self))
    } else if bytes.starts(with: "lang:".utf8), Self.isLanguage(bytes.dropFirst(5)) {
      self = .language(String(decoding: bytes.dropFirst(5), as: UTF8.self))
    } else {
      return nil
    }
  }

  /// Whether `text` can name a paragraph: letters, digits, hyphens, underscores and full stops, at most 64.
  public static func isLabel(_ text: some Collection<UInt8>) -> Bool {
    (1...64).contains(text.count)
      && text.allSatisfy { isLetter($0) || isDigit($0) || [0x2D, 0x2E, 0x5F].contains($0) }
  }

  /// Two or three letters, and perhaps a country or a script behind a hyphen.
  private static func isLanguage(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 3 else { return false }
    return (2...3).contains(first.count) && first.allSatisfy(isLetter)
      && parts.dropFirst().allSatisfy {
        (2...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
