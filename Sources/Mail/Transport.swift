public import Wording

/// A way to hand messages over: a folder, a program, a server.
public protocol Transport: Sendable {
  /// Hands `message` over. When this returns, the other side has taken it and answers for it.
  ///
  /// The same message may be handed over twice: where the answer was lost, it is sent again under the same
  /// `Message-ID`.
  ///
  /// - Throws: ``MailFailure``. Nobody knows for certain then whether the message was taken; it is tried again.
  func deliver(_ message: Message) throws(MailFailure)
}

/// Why a message was not handed over.
public struct MailFailure: Error, Hashable, Sendable {
  /// How far the trouble goes.
  public enum Kind: String, Hashable, Sendable {
    /// It may work later: a full mailbox, a server that asks to wait.
    case temporary
    /// This message will not be taken as long as nobody changes something: an address that does not exist.
    case permanent
    /// No message can be handed over: no network, a wrong password, no such program. Trying the next is no use.
    case unavailable
  }

  /// How far it goes.
  public var kind: Kind
  /// What happened. It names no recipient and holds nothing of the message.
  public var message: Localized
  /// What to do about it.
  public var remedy: Localized?

  /// Makes a failure.
  public init(_ kind: Kind, _ message: Localized, remedy: Localized? = nil) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }
}
