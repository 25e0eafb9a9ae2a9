/// The newest entry's number and hash. Kept elsewhere, it proves that nothing was altered or cut off before it.
public struct Head: Hashable, Sendable, LosslessStringConvertible {
  /// How many entries the ledger holds.
  public let count: Int
  /// The hash of the newest entry, 32 bytes; zeros where there is none.
  public let hash: [UInt8]

  /// A ledger without entries.
  public static let empty = Head(count: 0, hash: Chain.beginning)

  init(count: Int, hash: [UInt8]) {
    self.count = count
    self.hash = hash
  }

  /// Reads what ``description`` gave; capital letters and white space around it are forgiven, since people
  /// copy it from a receipt or a mail.
  public init?(_ description: String) {
    let text = description.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 3, parts[0] == "h1", parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int(parts[1]), let hash = Hex.bytes(parts[2]), hash.count == 32
    else { return nil }
    self.init(count: count, hash: hash)
  }

  /// The form that a person can copy: `h1-120-9f86d0…`, with the number of entries and the hash in hexadecimal.
  public var description: String { "h1-\(count)-\(Hex.text(hash))" }
}
