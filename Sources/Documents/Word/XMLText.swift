/// XML as it grows: bytes, escaped as they come in.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(64 * 1024) }

  /// Adds markup as it is.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Adds what was made apart.
  mutating func append(_ other: XMLText) { bytes += other.bytes }

  /// Adds text from outside. What XML can't hold is replaced by U+FFFD, visibly; white space becomes a space.
  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { source in
      for (index, byte) in source.enumerated() {
        switch byte {
        case 0x26: raw("&amp;")
        case 0x3C: raw("&lt;")
        case 0x3E: raw("&gt;")
        case 0x22: raw("&quot;")
        case 0x09, 0x0A, 0x0D: bytes.append(0x20)
        case 0..<0x20: bytes.append(contentsOf: Self.replacement)
        case 0xBE, 0xBF:
          // U+FFFE and U+FFFF, of which the first two bytes were added already.
          if index >= 2, source[index - 1] == 0xBF, source[index - 2] == 0xEF {
            bytes.removeLast(2)
            bytes.append(contentsOf: Self.replacement)
          } else {
            bytes.append(byte)
          }
        default: bytes.append(byte)
        }
      }
    }
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
