/// The name of a thing of kind `Kind`, as people type it: `np-upr-51`, `maya`, `request-review`.
///
/// Typed, so that a person's name can't be passed where a report's is wanted.
public struct Identifier<Kind>: Hashable, Sendable, Comparable, Codable, RawRepresentable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The characters of the name.
  public let rawValue: String

  /// Takes `rawValue` as it is; ``isWellFormed`` says whether a person may use it.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Takes `name` as it is.
  public init(_ name: String) { rawValue = name }
  /// Takes a literal.
  public init(stringLiteral value: String) { rawValue = value }
  /// Reads a plain string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes a plain string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The name itself.
  public var description: String { rawValue }

  /// Alphabetical order by UTF-8 bytes.
  public static func < (a: Self, b: Self) -> Bool {
    a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
  }

  /// Whether it is 1 to 64 letters a to z, digits, hyphens, underscores and dots, beginning with a letter or
  /// digit: safe in a command, a file name and a mail.
  public var isWellFormed: Bool {
    let bytes = Array(rawValue.utf8)
    guard (1...64).contains(bytes.count), let first = bytes.first else { return false }
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    return isAlphanumeric(first)
      && bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E }
  }
}
