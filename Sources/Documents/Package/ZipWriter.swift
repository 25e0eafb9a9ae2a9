import CZlib

/// Writes a zip archive: fixed order, fixed date, nothing that says where or when it was made.
///
/// Our own, because no library at hand leaves the dates and the order to us.
public struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Makes an empty archive.
  public init() {}

  /// Why an entry could not be packed.
  enum Failure: Error { case compression(Int32) }

  /// Adds a file.
  ///
  /// - Throws: Where compression fails, which takes a lack of memory.
  public mutating func add(_ name: String, _ content: [UInt8]) throws {
    let packed = try Self.deflate(content)
    let sum = UInt32(crc32(0, content, UInt32(content.count)))
    let offset = UInt32(bytes.count)
    var header: [UInt8] = []
    Self.put(20, 2, &header)  // version needed
    // Bit 11 says that the name is in UTF-8.
    Self.put(name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800, 2, &header)
    Self.put(8, 2, &header)  // deflate
    Self.put(0, 2, &header)  // time
    Self.put(0x21, 2, &header)  // 1 January 1980
    Self.put(sum, 4, &header)
    Self.put(UInt32(packed.count), 4, &header)
    Self.put(UInt32(content.count), 4, &header)
    Self.put(UInt32(name.utf8.count), 2, &header)
    Self.put(0, 2, &header)  // extra
    bytes += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + packed
    directory += [0x50, 0x4B, 1, 2]
    Self.put(20, 2, &directory)  // version made by
    directory += header
    Self.put(0, 2, &directory)  // comment
    Self.put(0, 2, &directory)  // disk
    Self.put(0, 2, &directory)  // internal attributes
    Self.put(0, 4, &directory)  // external attributes
    Self.put(offset, 4, &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  public func finish() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6]
    Self.put(0, 4, &end)
    Self.put(UInt32(count), 2, &end)
    Self.put(UInt32(count), 2, &end)
    Self.put(UInt32(directory.count), 4, &end)
    Self.put(UInt32(bytes.count), 4, &end)
    Self.put(0, 2, &end)
    return bytes + directory + end
  }

  private static func put(_ value: UInt32, _ size: Int, _ bytes: inout [UInt8]) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(index)))) }
  }

  private static func deflate(_ content: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    var status = deflateInit2_(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    guard status == Z_OK else { throw Failure.compression(status) }
    defer { deflateEnd(&stream) }
    var input = content
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        status = CZlib.deflate(&stream, Z_FINISH)
        return Int(stream.total_out)
      }
    }
    guard status == Z_STREAM_END else { throw Failure.compression(status) }
    return Array(output.prefix(written))
  }
}
