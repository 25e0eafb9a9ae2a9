public import Wording

/// An address with the name that is shown beside it.
public struct Mailbox: Hashable, Sendable {
  /// The address: `ana@example.org`.
  public let address: String
  /// The name; `nil` shows the address alone.
  public let name: String?

  /// Takes an address in its plain form, in ASCII, and a name.
  ///
  /// Stricter than RFC 5321: no quoted local parts, no address literals, no addresses in other scripts. What passes
  /// can stand in a header, an SMTP command and an argument of a program.
  /// - Throws: ``UnfitForMail`` where one of them can't stand in a header.
  public init(_ address: String, name: String? = nil) throws(UnfitForMail) {
    guard Self.isWellFormed(address) else { throw .address }
    if let name {
      guard name.unicodeScalars.count <= 200, HeaderText.isSafe(name) else { throw .name }
    }
    self.address = address
    self.name = name?.isEmpty == true ? nil : name
  }

  /// Whether `address` is one in its plain form.
  public static func isWellFormed(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    guard bytes.count <= 254, let at = bytes.lastIndex(of: 0x40) else { return false }
    let local = bytes[..<at]
    let labels = bytes[(at + 1)...].split(separator: 0x2E, omittingEmptySubsequences: false)
    return (1...64).contains(local.count) && local.first != 0x2D
      && local.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0.allSatisfy(HeaderText.isAtomByte)
      }
      && labels.count >= 1 && labels.allSatisfy(isLabel)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
      && label.allSatisfy { HeaderText.isAlphanumeric($0) || $0 == 0x2D }
  }

  /// The part after the `@`.
  public var domain: String { String(address.split(separator: "@").last ?? "") }

  /// How it stands in a header named `header`, folded.
  func headerLines(after header: String) -> String {
    guard let name else { return "\(header): \(address)" }
    return HeaderText.phrase(name, after: header) + "\r\n <\(address)>"
  }
}

/// Why something can't be sent by mail as it is.
public enum UnfitForMail: Error, Hashable, Sendable {
  /// It is no address in its plain form.
  case address
  /// The name holds characters that a header can't, or is longer than 200.
  case name
  /// The subject holds characters that a header can't, or is longer than 500.
  case subject
  /// The name of the message is no `left@right`.
  case identifier
  /// The text holds control characters, or is longer than 256 KiB.
  case text

  /// What a person is told.
  public var message: Localized {
    switch self {
    case .address: Localized(en: "this is no e-mail address", fr: "ce n'est pas une adresse électronique")
    case .name:
      Localized(
        en: "the name beside an address holds control characters, or is too long",
        fr: "le nom joint à une adresse contient des caractères de contrôle, ou est trop long")
    case .subject:
      Localized(
        en: "the subject holds control characters, or is too long",
        fr: "l'objet contient des caractères de contrôle, ou est trop long")
    case .identifier:
      Localized(en: "a message has no proper name", fr: "un message n'a pas de nom convenable")
    case .text:
      Localized(
        en: "the text of a message holds control characters, or is too long",
        fr: "le texte d'un message contient des caractères de contrôle, ou est trop long")
    }
  }
}
