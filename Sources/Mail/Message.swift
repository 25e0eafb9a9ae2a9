public import Foundation

/// A message to one person, as plain text that stands alone and, where wanted, as simple HTML.
///
/// A message that was made can be sent: everything that could break a header is refused by ``init``.
public struct Message: Hashable, Sendable {
  /// Its name in the world, without angle brackets: `f00d@example.org`. The same name means the same message.
  public let id: String
  /// Who writes.
  public let from: Mailbox
  /// To whom.
  public let to: Mailbox
  /// What it is about.
  public let subject: String
  /// When it was written.
  public let date: Date
  /// The language of its text: `en`.
  public let language: String
  /// The text.
  public let text: String
  /// The same as HTML; `nil` for none.
  public let html: String?

  /// Makes a message.
  ///
  /// - Throws: ``UnfitForMail`` where something in it can't be sent.
  public init(
    id: String, from: Mailbox, to: Mailbox, subject: String, date: Date, language: String = "en",
    text: String,
    html: String? = nil
  ) throws(UnfitForMail) {
    guard Mailbox.isWellFormed(id) else { throw .identifier }
    guard subject.unicodeScalars.count <= 500, HeaderText.isSafe(subject) else { throw .subject }
    guard BodyText.isSafe(text), html.map(BodyText.isSafe) ?? true else { throw .text }
    guard !language.isEmpty, language.utf8.allSatisfy({ HeaderText.isAlphanumeric($0) || $0 == 0x2D }) else {
      throw .text
    }
    self.id = id
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.language = language
    self.text = text
    self.html = html
  }

  /// The message as it goes over the wire: lines ended by CRLF, ASCII only. The same message gives the same bytes.
  public var bytes: [UInt8] {
    let headers = [
      from.headerLines(after: "From"), to.headerLines(after: "To"),
      HeaderText.unstructured(subject, after: "Subject"), "Date: \(HeaderText.date(date))",
      "Message-ID:\r\n <\(id)>",
      // Nobody's out-of-office notice answers it (RFC 3834).
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Language: \(language)",
    ]
    return Array((headers.joined(separator: "\r\n") + "\r\n" + content).utf8)
  }

  /// The header of the content's type, an empty line, the content.
  private var content: String {
    guard let html else { return Self.part(text, "plain") }
    // Neither encoding ever writes `=_`.
    let boundary = "=_alternative_of_\(id.utf8.count)"
    return """
      Content-Type: multipart/alternative;\r
       boundary="\(boundary)"\r
      \r
      --\(boundary)\r
      \(Self.part(text, "plain"))--\(boundary)\r
      \(Self.part(html, "html"))--\(boundary)--\r

      """
  }

  private static func part(_ text: String, _ kind: String) -> String {
    let (encoding, body) = BodyText.encoded(text)
    return """
      Content-Type: text/\(kind); charset=utf-8\r
      Content-Transfer-Encoding: \(encoding)\r
      \r
      \(body)
      """
  }
}
