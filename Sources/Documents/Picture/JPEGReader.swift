import Glibc

/// JPEG (ITU-T T.81): segments behind markers; those of programs and comments are left out.
enum JPEGReader {
  /// So many scans a picture may have; the finest ones have some ten.
  private static let maximumScans = 100

  /// The picture with what its pixels need; `nil` where it is no whole picture.
  static func read(_ bytes: [UInt8]) -> CleanedImage? {
    var image = CleanedImage(width: 0, height: 0, bytes: [0xFF, 0xD8])
    var place = 2
    var scans = 0
    while place + 2 <= bytes.count {
      guard bytes[place] == 0xFF else { return nil }
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      if marker == 0xD9 {
        image.bytes += [0xFF, 0xD9]
        return scans > 0 ? image : nil
      }
      guard place + 4 <= bytes.count else { return nil }
      let end = place + 2 + number(bytes, place + 2)
      guard end >= place + 4, end <= bytes.count else { return nil }
      let data = bytes[(place + 4)..<end]
      switch marker {
      case 0xC0, 0xC1, 0xC2:
        guard image.width == 0, let size = size(Array(data)) else { return nil }
        (image.width, image.height) = size
        image.bytes += bytes[place..<end]
      // Tables and restarts.
      case 0xC4, 0xDB, 0xDD: image.bytes += bytes[place..<end]
      // The way that Adobe mixes colours.
      case 0xEE: if data.count == 12, data.starts(with: "Adobe".utf8) { image.bytes += bytes[place..<end] }
      case 0xDA:
        scans += 1
        guard image.width > 0, scans <= maximumScans else { return nil }
        place = endOfScan(bytes, from: end, copying: &image.bytes, since: place)
        continue
      case 0xE0: image.resolution = resolution(Array(data)) ?? image.resolution
      case 0xE1 where data.starts(with: "Exif\0\0".utf8):
        image.isTurned = Exif.isTurned(Array(data.dropFirst(6)))
      case 0xE1...0xEF, 0xFE: break
      default: return nil
      }
      place = end
    }
    return nil
  }

  /// Width and height of a frame of one, three or four colours with eight bits each; `nil` for what is none.
  private static func size(_ frame: [UInt8]) -> (Int, Int)? {
    guard frame.count >= 6, frame[0] == 8, [1, 3, 4].contains(frame[5]), frame.count == 6 + 3 * Int(frame[5])
    else {
      return nil
    }
    let size = (number(frame, 3), number(frame, 1))
    return size.0 > 0 && size.1 > 0 ? size : nil
  }

  /// Pixels to the inch, from what JFIF says.
  private static func resolution(_ data: [UInt8]) -> Int? {
    guard data.count >= 12, data.starts(with: "JFIF\0".utf8) else { return nil }
    let density = Double(number(data, 8))
    switch data[7] {
    case 1: return Int(density)
    case 2: return Int((density * 2.54).rounded())
    default: return nil
    }
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    Int(bytes[place]) << 8 | Int(bytes[place + 1])
  }

  /// Copies a scan up to where the next marker stands that ends the pixels, and says where that is.
  private static func endOfScan(
    _ bytes: [UInt8], from start: Int, copying result: inout [UInt8], since head: Int
  ) -> Int {
    let end = bytes.withUnsafeBytes { buffer -> Int in
      var place = start
      while place + 1 < buffer.count, let base = buffer.baseAddress {
        guard let found = memchr(base + place, 0xFF, buffer.count - 1 - place) else { break }
        place = base.distance(to: UnsafeRawPointer(found))
        let next = buffer[place + 1]
        if next != 0, !(0xD0...0xD7).contains(next) { return place }
        place += 1
      }
      return buffer.count
    }
    result += bytes[head..<end]
    return end
  }
}

/// What a camera notes of a picture (Exif): read for one thing only, and never kept.
enum Exif {
  /// Whether the notes say that another side is up than the first row.
  static func isTurned(_ bytes: [UInt8]) -> Bool {
    let isLittle = bytes.starts(with: [0x49, 0x49])
    guard isLittle || bytes.starts(with: [0x4D, 0x4D]) else { return false }
    func number(_ place: Int, _ size: Int) -> Int? {
      guard place >= 0, place + size <= bytes.count else { return nil }
      let digits = bytes[place..<place + size]
      return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let first = number(4, 4), let count = number(first, 2) else { return false }
    for index in 0..<min(count, 512) {
      let entry = first + 2 + 12 * index
      guard let tag = number(entry, 2) else { return false }
      // Orientation: 1 is as it stands, 2 to 8 are turned or mirrored.
      if tag == 0x0112 { return (2...8).contains(number(entry + 8, 2) ?? 1) }
    }
    return false
  }
}
