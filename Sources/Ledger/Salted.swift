import Crypto
public import Reporting

/// Gives content its name: the one place where content is hashed.
public enum Salted {
  /// `bytes` with 16 random bytes of salt, named by the SHA-256 of salt and bytes.
  public static func content(_ bytes: [UInt8]) -> Content {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    return Content(id: id(of: bytes, salt: salt), salt: salt, bytes: bytes)
  }

  /// The name of `bytes` with `salt`.
  public static func id(of bytes: [UInt8], salt: [UInt8]) -> Content.ID {
    var hash = SHA256()
    hash.update(data: salt)
    hash.update(data: bytes)
    return Content.ID(Hex.text(hash.finalize()))
  }

  /// What is kept of `bytes` that must be recognised and not read: their HMAC-SHA-256 under `key`, in hexadecimal.
  public static func keyed(_ bytes: [UInt8], key: [UInt8]) -> String {
    Hex.text(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
  }

  /// The SHA-256 of a file that leaves the office, in lower-case hexadecimal; not salted, so that whoever
  /// receives the file can compare it.
  public static func digest(ofFile bytes: [UInt8]) -> String { Hex.text(SHA256.hash(data: bytes)) }
}
