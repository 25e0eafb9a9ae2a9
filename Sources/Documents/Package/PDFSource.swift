import CZlib

/// A PDF taken apart as far as it takes to see what it is made of: its names, strings and metadata, without its pages.
///
/// Streams are left out, but those that hold objects, which are unpacked, within bounds. Nothing is run.
struct PDFSource {
  /// Every name that stands where it says what something is: `/S /Launch`, `/Subtype /Ink`, or that is a key. Those in
  /// the structure of a tagged document are left out.
  private(set) var names: Set<String> = []
  /// What the information dictionary says.
  private(set) var information: [(name: String, value: String)] = []
  /// The XMP packet.
  private(set) var packet: [UInt8]?
  /// How often the file was ended.
  private(set) var endings = 0
  /// Whether it begins and ends as a PDF, and everything in it could be unpacked.
  private(set) var isWhole = true

  /// The most that object streams are unpacked to: 64 MiB.
  private static let limit = 64 << 20

  init(_ bytes: [UInt8]) {
    isWhole = bytes.starts(with: "%PDF-".utf8)
    var plain: [UInt8] = []
    var place = 0
    var unpacked = 0
    while let start = Self.find("stream", in: bytes, from: place) {
      let dictionary = bytes[max(place, start - 4_096)..<start]
      plain += bytes[place..<start]
      guard let end = Self.find("endstream", in: bytes, from: start + 6) else { break }
      place = end + 9
      let body = Self.body(bytes[(start + 6)..<end])
      let said = String(decoding: Self.lastDictionary(dictionary), as: UTF8.self).filter { $0 != " " }
      let isPacked = said.contains("/FlateDecode")
      if said.contains("/Type/ObjStm") || said.contains("/Type/Metadata") {
        guard let content = isPacked ? Self.inflate(body, limit: Self.limit - unpacked) : Array(body) else {
          isWhole = false
          continue
        }
        unpacked += content.count
        if said.contains("/Type/Metadata") { packet = packet ?? content } else { plain += content + [0x0A] }
      }
    }
    plain += bytes[min(place, bytes.count)...]
    var reader = PDFTokens(plain)
    reader.read()
    names = reader.names
    information = reader.information
    var ending = Self.find("%%EOF", in: plain, from: 0)
    while let found = ending {
      endings += 1
      ending = Self.find("%%EOF", in: plain, from: found + 5)
    }
    isWhole = isWhole && endings > 0
  }

  private static func find(_ word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = word.withUTF8Buffer(Array.init)
    guard start + wanted.count <= bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { all -> Int? in
      var index = start
      let last = all.count - wanted.count
      while index <= last {
        if all[index] == wanted[0] {
          var length = 1
          while length < wanted.count, all[index + length] == wanted[length] { length += 1 }
          if length == wanted.count { return index }
        }
        index += 1
      }
      return nil
    }
  }

  /// The dictionary right before a stream.
  private static func lastDictionary(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let marker = Array("obj".utf8)
    var index = bytes.endIndex - marker.count
    while index > bytes.startIndex {
      if bytes[index..<(index + 3)].elementsEqual(marker) { return bytes[index...] }
      index -= 1
    }
    return bytes
  }

  /// The bytes of a stream without the end of the line that it begins with.
  private static func body(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    if bytes.first == 0x0D { bytes = bytes.dropFirst() }
    if bytes.first == 0x0A { bytes = bytes.dropFirst() }
    return bytes
  }

  /// What `packed` unpacks to; `nil` where it is broken or larger than `limit`.
  private static func inflate(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    return input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      while true {
        let size = UInt32(chunk.count)
        let state = chunk.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = size
          return CZlib.inflate(&stream, Z_NO_FLUSH)
        }
        result += chunk[0..<Int(size - stream.avail_out)]
        if result.count > limit { return nil }
        if state == Z_STREAM_END { return result }
        guard state == Z_OK, stream.avail_out == 0 || stream.avail_in > 0 else { return nil }
      }
    }
  }
}
