/// What people wrote, as the ledger keeps it beside the chain of events.
///
/// Events hold no free text; they name content by a digest that is salted for each item, so that content
/// can be destroyed together with its salt while the chain still verifies.
public struct Content: Hashable, Sendable {
  /// The SHA-256 of salt and bytes, in lower-case hexadecimal.
  public typealias ID = Identifier<Content>

  /// Its name.
  public let id: ID
  /// 16 random bytes, made for this item alone.
  public let salt: [UInt8]
  /// What was written, in a form that the reader of the event knows.
  public let bytes: [UInt8]

  /// Takes content whose `id` was computed from `salt` and `bytes`.
  public init(id: ID, salt: [UInt8], bytes: [UInt8]) {
    self.id = id
    self.salt = salt
    self.bytes = bytes
  }
}
