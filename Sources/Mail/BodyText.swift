import Foundation

/// Texts as parts of a message hold them: lines of at most 76 bytes of ASCII, ended by CRLF.
enum BodyText {
  /// Whether `text` can be sent: no control characters but line feeds and tabs, at most 256 KiB.
  static func isSafe(_ text: String) -> Bool {
    text.utf8.count <= 256 * 1024
      && text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
      }
  }

  /// The header of the encoding and the encoded text: quoted-printable, which stays readable, unless base64 is
  /// shorter.
  static func encoded(_ text: String) -> (encoding: String, body: String) {
    let foreign = text.utf8.count { $0 >= 0x80 }
    return foreign * 6 > text.utf8.count
      ? ("base64", base64(text)) : ("quoted-printable", quotedPrintable(text))
  }

  private static func base64(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    return Data(lines.utf8).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ]) + "\r\n"
  }

  static func quotedPrintable(_ text: String) -> String {
    var result = ""
    for line in (text.hasSuffix("\n") ? text.dropLast() : text[...]).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      result += quotedPrintable(line: Array(line.utf8)) + "\r\n"
    }
    return result
  }

  /// A line with soft breaks. A dot or `From ` at its beginning is encoded, since some programs change those.
  private static func quotedPrintable(line bytes: [UInt8]) -> String {
    var result = ""
    var length = 0
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let begins = length == 0
      let isPlain =
        (0x21...0x7E).contains(byte) && byte != 0x3D && !(begins && byte == 0x2E)
        && !(begins && bytes[index...].starts(with: "From ".utf8))
        || (byte == 0x20 || byte == 0x09) && !isLast
      let piece = isPlain ? String(UnicodeScalar(byte)) : hex(byte)
      // One byte is kept for the `=` of a soft break.
      if length + piece.utf8.count > (isLast ? 76 : 75) {
        result += "=\r\n"
        length = 0
        // A line that begins anew has the same dangers.
        let again = byte == 0x2E || bytes[index...].starts(with: "From ".utf8) ? hex(byte) : piece
        result += again
        length = again.utf8.count
        continue
      }
      result += piece
      length += piece.utf8.count
    }
    return result
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}
