import CZlib

/// PNG (ISO/IEC 15948): chunks with check sums; those that only describe are left out.
enum PNGReader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// What pixels need, with how many bytes it may have, so that nothing else hides in it.
  private static let kept: [String: ClosedRange<Int>] = [
    "IHDR": 13...13, "PLTE": 3...768, "tRNS": 1...256, "gAMA": 4...4, "cHRM": 32...32, "sRGB": 1...1,
    "IDAT": 0...ImageFile.maximumBytes, "IEND": 0...0,
  ]

  /// The picture with what its pixels need; `nil` where it is no whole picture, or its pixels unpack to another number
  /// than its head says.
  static func read(_ bytes: [UInt8]) -> CleanedImage? {
    var image = CleanedImage(width: 0, height: 0, bytes: signature)
    var place = signature.count
    var pixels: PixelStream?
    var seen: Set<String> = []
    while place + 12 <= bytes.count {
      let length = number(bytes, place)
      let end = place + 12 + length
      guard length <= ImageFile.maximumBytes, end <= bytes.count else { return nil }
      let name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
      let data = bytes[(place + 8)..<(end - 4)]
      guard sum(bytes[(place + 4)..<(end - 4)]) == number(bytes, end - 4) else { return nil }
      guard seen.isEmpty == (name == "IHDR") else { return nil }
      let isFirst = seen.insert(name).inserted
      if name == "IHDR" {
        guard length == 13 else { return nil }
        (image.width, image.height) = (number(bytes, place + 8), number(bytes, place + 12))
        // What no document takes is told from its head; nothing of it is unpacked.
        guard ImageFile.isFit(image.width, image.height) else { return image }
        guard let size = unpackedSize(Array(data)) else { return nil }
        pixels = PixelStream(size: size)
      }
      if name == "pHYs" { image.resolution = resolution(Array(data)) }
      if name == "eXIf" { image.isTurned = Exif.isTurned(Array(data)) }
      if name == "IDAT", pixels?.take(data) != true { return nil }
      if let range = kept[name] {
        guard range.contains(length), isFirst || name == "IDAT" else { return nil }
        image.bytes += bytes[place..<end]
      } else if bytes[place + 4] & 0x20 == 0 {
        return nil  // A capital first letter is what no reader may leave out; an unknown one can't be shown.
      }
      place = end
      // What stands behind the end is no part of the picture.
      if name == "IEND" { return pixels?.isWhole == true ? image : nil }
    }
    return nil
  }

  /// How many bytes the pixels unpack to; `nil` for kinds that do not exist.
  private static func unpackedSize(_ head: [UInt8]) -> Int? {
    let (width, height, depth) = (number(head, 0), number(head, 4), Int(head[8]))
    let kinds: [UInt8: (channels: Int, depths: Set<Int>)] = [
      0: (1, [1, 2, 4, 8, 16]), 2: (3, [8, 16]), 3: (1, [1, 2, 4, 8]), 4: (2, [8, 16]), 6: (4, [8, 16]),
    ]
    guard let kind = kinds[head[9]], kind.depths.contains(depth), head[10] == 0, head[11] == 0, head[12] <= 1
    else { return nil }
    func size(_ width: Int, _ height: Int) -> Int {
      width == 0 || height == 0 ? 0 : height * (1 + (width * kind.channels * depth + 7) / 8)
    }
    guard head[12] == 1 else { return size(width, height) }
    // Adam7: seven pictures, each of some columns and rows.
    let passes = [
      (0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4), (0, 2, 2, 4), (1, 2, 0, 2), (0, 1, 1, 2),
    ]
    return passes.reduce(0) { sum, pass in
      sum + size((width - pass.0 + pass.1 - 1) / pass.1, (height - pass.2 + pass.3 - 1) / pass.3)
    }
  }

  /// Pixels to the inch, from pixels to the metre.
  private static func resolution(_ data: [UInt8]) -> Int? {
    guard data.count == 9, data[8] == 1 else { return nil }
    return Int((Double(number(data, 0)) * 0.0254).rounded())
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func sum(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}

/// Packed pixels as they come in, unpacked piece by piece and only counted: neither more nor fewer may come out than the
/// head of the picture says, and nothing may stand behind them. Pictures that were cropped have kept there what was cut off.
private final class PixelStream {
  /// At a place of its own: zlib remembers where it is.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let size: Int
  private var count = 0
  private(set) var isWhole = false

  init?(size: Int) {
    self.size = size
    stream.initialize(to: z_stream())
    guard inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Takes the next piece; `false` where it can't be one.
  func take(_ packed: ArraySlice<UInt8>) -> Bool {
    if packed.isEmpty { return true }
    if isWhole { return false }
    var input = Array(packed)
    var output = [UInt8](repeating: 0, count: 64 * 1024)
    return input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.pointee.next_in = source.baseAddress
        stream.pointee.avail_in = UInt32(source.count)
        while true {
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(target.count)
          let state = inflate(stream, Z_NO_FLUSH)
          count += target.count - Int(stream.pointee.avail_out)
          guard count <= size, state == Z_OK || state == Z_STREAM_END || state == Z_BUF_ERROR else {
            return false
          }
          if state == Z_STREAM_END {
            isWhole = count == size
            return isWhole && stream.pointee.avail_in == 0
          }
          if stream.pointee.avail_in == 0, stream.pointee.avail_out > 0 { return true }
          if state == Z_BUF_ERROR { return stream.pointee.avail_in == 0 }
        }
      }
    }
  }
}
