/// Takes from pictures what they carry beside what one sees: where and by whom they were taken, comments, thumbnails.
enum Picture {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// `bytes` without any of that; fonts and GIFs stay as they are.
  ///
  /// - Throws: Where it is a picture of another kind, or a damaged one.
  static func cleaned(_ bytes: [UInt8], part: String) throws(PackageProblem) -> [UInt8] {
    if bytes.starts(with: png) { return try png(bytes, part) }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return try jpeg(bytes, part) }
    let name = part.lowercased()
    if name.hasSuffix(".odttf") || bytes.starts(with: "GIF8".utf8) { return bytes }
    throw .picture(in: part)
  }

  /// What a PNG needs to be shown; text, time and Exif are other chunks.
  private static let chunks: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs",
  ]

  private static func png(_ bytes: [UInt8], _ part: String) throws(PackageProblem) -> [UInt8] {
    var result = png
    var place = png.count
    while place + 12 <= bytes.count {
      let size = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
      let end = place + 12 + size
      guard end <= bytes.count else { throw .picture(in: part) }
      if chunks.contains(name) { result += bytes[place..<end] }
      // What stands behind the end is no part of the picture.
      if name == "IEND" { return result }
      place = end
    }
    throw .picture(in: part)
  }

  private static func jpeg(_ bytes: [UInt8], _ part: String) throws(PackageProblem) -> [UInt8] {
    var result: [UInt8] = [0xFF, 0xD8]
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      let end = place + 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
      // From the start of the scan on there are only data.
      if marker == 0xDA { return result + bytes[place...] }
      guard end <= bytes.count, end > place + 3 else { throw .picture(in: part) }
      // JFIF (E0), the profile of colours (E2) and Adobe's note on colours (EE) are needed; Exif, XMP and comments go.
      let isExtra = (0xE0...0xEF).contains(marker) && ![0xE0, 0xE2, 0xEE].contains(marker) || marker == 0xFE
      if !isExtra { result += bytes[place..<end] }
      place = end
    }
    throw .picture(in: part)
  }
}
