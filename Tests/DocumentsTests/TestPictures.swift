/// PNG files made by hand, sound or not as a test wants them.
enum TestPictures {
  static let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A grey picture.
  ///
  /// - Parameters:
  ///   - rows: How many rows of pixels are in it, where its head says something else.
  ///   - hidden: Bytes behind the packed pixels.
  ///   - more: Chunks before the pixels.
  static func png(
    _ width: Int, _ height: Int, rows: Int? = nil, interlaced: Bool = false, hidden: [UInt8] = [],
    more: [(String, [UInt8])] = []
  ) -> [UInt8] {
    let ihdr = number(width) + number(height) + [8, 0, 0, 0, interlaced ? 1 : 0]
    let pixels = [UInt8](repeating: 0, count: (rows ?? height) * (width + 1))
    return head + chunk("IHDR", ihdr) + more.flatMap(chunk) + chunk("IDAT", packed(pixels) + hidden)
      + chunk("IEND", [])
  }

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return number(data.count) + body + number(Int(sum(body)))
  }

  static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// A zlib stream that is not packed at all.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x78, 0x01]
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(60_000)
      rest = rest.dropFirst(60_000)
      let count = UInt16(piece.count)
      result +=
        [rest.isEmpty ? 1 : 0] + [
          UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8),
        ]
      result += piece
    } while !rest.isEmpty
    var (a, b) = (1, 0)
    for byte in bytes { (a, b) = ((a + Int(byte)) % 65_521, (b + a + Int(byte)) % 65_521) }
    return result + number(b << 16 | a)
  }

  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
      }
    }
  }

  static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 255)] + data
  }

  /// What a camera writes that lay on its side, with the place where it was.
  static func exif(orientation: UInt8) -> [UInt8] {
    Array("Exif\0\0MM\0*".utf8) + [
      0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
    ]
      + Array("27.7172 N 85.3240 E".utf8)
  }
}
