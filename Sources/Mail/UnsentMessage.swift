import Foundation

/// A message that a person will complete and send with a program of their own: no address, no date, files attached.
public struct UnsentMessage: Hashable, Sendable {
  /// A file that goes along.
  public struct Attachment: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its kind: `application/pdf`.
    public let type: String
    /// The file.
    public let bytes: [UInt8]

    /// Makes an attachment.
    public init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  private let subject: String
  private let text: String
  private let attachments: [Attachment]

  /// Makes a message.
  ///
  /// - Throws: ``UnfitForMail`` where something in it can't stand in a message.
  public init(subject: String, text: String, attachments: [Attachment]) throws(UnfitForMail) {
    guard subject.unicodeScalars.count <= 500, HeaderText.isSafe(subject) else { throw .subject }
    guard BodyText.isSafe(text), attachments.allSatisfy({ HeaderText.isSafe($0.name) }) else { throw .text }
    self.subject = subject
    self.text = text
    self.attachments = attachments
  }

  /// The message as a file that mail programs open; the same message gives the same bytes.
  public var bytes: [UInt8] {
    let (encoding, body) = BodyText.encoded(text)
    // Neither encoding of a part ever writes `=_`.
    let boundary = "=_unsent"
    var message = """
      \(HeaderText.unstructured(subject, after: "Subject"))\r
      X-Unsent: 1\r
      MIME-Version: 1.0\r
      Content-Type: multipart/mixed; boundary="\(boundary)"\r
      \r
      --\(boundary)\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Transfer-Encoding: \(encoding)\r
      \r
      \(body)
      """
    for attachment in attachments { message += "\r\n--\(boundary)\r\n" + Self.part(attachment) }
    return Array((message + "\r\n--\(boundary)--\r\n").utf8)
  }

  private static func part(_ attachment: Attachment) -> String {
    let content = Data(attachment.bytes).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    return """
      Content-Type: \(attachment.type)\r
      Content-Transfer-Encoding: base64\r
      Content-Disposition: attachment;\r
       \(fileName(attachment.name))\r
      \r
      \(content)
      """
  }

  /// The name as RFC 2231 writes what is not plain ASCII.
  private static func fileName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { HeaderText.isAlphanumeric($0) || "-_.".utf8.contains($0) }
    if isPlain { return "filename=\"\(name)\"" }
    let encoded = name.utf8.map { byte in
      HeaderText.isAlphanumeric(byte) || "-_.".utf8.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + hexadecimal(byte)
    }.joined()
    return "filename*=UTF-8''\(encoded)"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}
