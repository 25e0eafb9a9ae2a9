/// A picture that stands by itself between paragraphs, with its caption.
///
/// Documents number figures apart from paragraphs, tables and notes, in the order of the text.
public struct Figure: Hashable, Sendable {
  /// Where the picture lies beside the draft: `figures/map.png`.
  public var path: String
  /// What it shows, for those who don't see it.
  public var alternative: String
  /// What stands below it behind its number; empty where the number stands alone.
  public var caption: String

  /// Makes a figure.
  public init(path: String, alternative: String, caption: String = "") {
    (self.path, self.alternative, self.caption) = (path, alternative, caption)
  }

  /// The path that the address of a picture in a draft means, with `%20` as the space that it stands for; `nil` for
  /// addresses that lead out of the draft's folder: from the root, upwards, to what is hidden, or into the web.
  public static func path(of address: String) -> String? {
    let typed = unescaped(address)
    let path = typed.hasPrefix("./") ? String(typed.dropFirst(2)) : typed
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...200).contains(path.utf8.count), parts.count <= 8,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.first != 0x2E }),
      !path.unicodeScalars.contains(where: {
        $0.value < 0x20 || $0.value == 0x7F || "\\:?#".unicodeScalars.contains($0)
      })
    else { return nil }
    return path
  }

  private static func unescaped(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(validating: result, as: UTF8.self) ?? address
  }
}

/// Why a picture that a draft names can't be in its document.
public enum PictureFault: Hashable, Sendable {
  /// Nobody said what it shows.
  case noAlternative
  /// Words stand beside it, or it stands in a list, a quotation, a table or a note.
  case notAlone
  /// Its address is no path below the draft's folder.
  case address
  /// No such file came in with the draft.
  case missing
}
