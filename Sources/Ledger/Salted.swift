import Crypto
public import Reporting

/// The one place where hashes are made.
public enum Salted {
  /// `bytes` as content, with 16 random bytes of salt of its own.
  public static func content(_ bytes: [UInt8]) -> Content {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return Content(id: id(salt: salt, bytes: bytes), salt: salt, bytes: bytes)
  }

  /// The name of content with this salt and these bytes.
  static func id(salt: [UInt8], bytes: [UInt8]) -> Content.ID {
    var hash = SHA256()
    hash.update(data: salt)
    hash.update(data: bytes)
    return Content.ID(hex(hash.finalize()))
  }

  /// The SHA-256 of a file, in lower-case hexadecimal.
  public static func digest(of bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(64)
    for byte in bytes {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }
}
