import Foundation
import Mail
import Testing

@Suite("A message")
struct MessageTests {
  static let moment = Date(timeIntervalSince1970: 1_793_520_000)

  static func message(
    subject: String = "Reminder", name: String? = nil, text: String = "Hello\n", html: String? = nil,
    id: String = "f00d@example.org"
  ) throws -> Message {
    try Message(
      id: id, from: Mailbox("office@example.org", name: "CRW"), to: Mailbox("ana@example.org", name: name),
      subject: subject, date: moment, text: text, html: html)
  }

  static func lines(_ message: Message) -> [String] {
    String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test(
    "Whatever could end a header is refused",
    arguments: [
      "a\nBcc: eve@example.org", "a\r\nBcc: eve@example.org", "a\rb", "a\u{0}b", "a\u{85}b", "a\u{2028}b",
      "a\u{2029}b",
      "a\u{B}b", "a\u{C}b", "a\u{1B}[31m", "a\u{202E}b", "\r\n", "é\r\nX: y",
    ])
  func injection(_ text: String) {
    #expect(throws: UnfitForMail.subject) { try Self.message(subject: text) }
    #expect(throws: UnfitForMail.name) { try Self.message(name: text) }
    #expect(throws: UnfitForMail.address) { try Mailbox("ana@example.org" + text) }
    #expect(throws: UnfitForMail.address) { try Mailbox(text + "@example.org") }
    #expect(throws: UnfitForMail.identifier) { try Self.message(id: "a\(text)@example.org") }
  }

  @Test(
    "Addresses in their plain form, and what is none",
    arguments: [
      ("ana@example.org", true), ("ana.b+c@mail.example.org", true), ("root@localhost", true), ("ana", false),
      ("@example.org", false), ("ana@", false), ("a b@example.org", false), ("ana@exa mple.org", false),
      ("ana,eve@example.org", false), ("\"ana\"@example.org", false), ("ana@[127.0.0.1]", false),
      ("ana@example.org>", false), ("<ana@example.org", false), ("-oQ/tmp@example.org", false),
      ("ana%0a@example.org", true), ("zoë@example.org", false), ("ana@exämple.org", false),
      ("a..b@example.org", false),
      ("ana@-example.org", false), ("", false),
    ])
  func addresses(_ address: String, _ isOne: Bool) {
    #expect(Mailbox.isWellFormed(address) == isOne)
  }

  @Test(
    "All lines are ASCII and at most 78 bytes, whatever the subject and the name",
    arguments: [
      "Reminder", "Rappel : l'échéance approche",
      "تذكير: الموعد النهائي يقترب " + String(repeating: "قريب ", count: 20),
      String(repeating: "x", count: 400), String(repeating: "word ", count: 60) + "end", "=?UTF-8?B?eA==?=",
      String(repeating: "👩‍👩‍👧", count: 30), " two  spaces ", "提醒：截止日期" + String(repeating: "。", count: 100),
    ])
  func folding(_ subject: String) throws {
    let name = String(subject.unicodeScalars.prefix(190))
    let message = try Self.message(
      subject: subject, name: name,
      text: subject + "\n" + String(repeating: "é=", count: 300) + "\n.\nFrom me \n",
      html: "<p>\(subject)</p>")
    for line in Self.lines(message) {
      #expect(line.utf8.count <= 78, "\(line)")
      #expect(line.utf8.allSatisfy { $0 < 0x80 && $0 >= 0x20 || $0 == 0x09 })
      #expect(line != "." && !line.hasPrefix("From "))
    }
  }

  @Test("The same message gives the same bytes, and says that a machine wrote it")
  func stable() throws {
    let message = try Self.message(html: "<p>Hello</p>")
    #expect(try message.bytes == Self.message(html: "<p>Hello</p>").bytes)
    let lines = Self.lines(message)
    #expect(lines.contains("Auto-Submitted: auto-generated"))
    #expect(lines.contains("Date: Sun, 1 Nov 2026 08:00:00 +0000"))
    #expect(lines.contains(" <f00d@example.org>"))
  }

  @Test("A folder keeps each message once, for its owner alone")
  func folder() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let transport = FolderTransport(folder: path)
    let message = try Self.message()
    try transport.deliver(message)
    try transport.deliver(message)
    try transport.deliver(Self.message(id: "a/b@example.org"))
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(names == ["a_b@example.org.eml", "f00d@example.org.eml"])
    let file = path + "/f00d@example.org.eml"
    #expect(FileManager.default.contents(atPath: file).map { [UInt8]($0) } == message.bytes)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
