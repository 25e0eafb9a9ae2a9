import Foundation
import Mail
import Testing
import Wording

@Suite("Handing a message to a mail server")
struct SMTPTests {
  typealias Script = ScriptedServer.Script

  func transport(
    _ server: ScriptedServer, security: SMTPTransport.Security = .none, limit: Duration = .seconds(20)
  )
    -> SMTPTransport
  {
    SMTPTransport(host: "127.0.0.1", port: server.port, security: security, limit: limit)
  }

  @Test("What was taken is what was written, dots at the beginnings of lines too")
  func whole() throws {
    let server = try ScriptedServer()
    let message = try MessageTests.message(subject: "Échéance", text: "Hello\n.\n..two\nFrom here\n")
    try transport(server).deliver(message)
    let wire = try #require(server.messages.first)
    let sent = String(decoding: message.bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    #expect(server.messages.count == 1)
    // On the wire a dot that begins a line is doubled (RFC 5321, 4.5.2).
    #expect(
      wire.split(separator: "\n").map { $0.hasPrefix("..") ? $0.dropFirst() : $0 }
        == sent.split(separator: "\n"))
  }

  @Test(
    "A refusal for good is told from a request to try again, and one of us from one of an address",
    arguments: [
      (Script(greeting: "554 go away"), MailFailure.Kind.unavailable),
      (Script(greeting: "421 not now"), .temporary), (Script(mail: "452 full"), .temporary),
      (Script(mail: "550 not you"), .unavailable), (Script(recipient: "550 no such person"), .permanent),
      (Script(recipient: "451 greylisted"), .temporary), (Script(data: "503 no"), .permanent),
      (Script(final: "554 spam"), .permanent), (Script(final: "421 busy"), .temporary),
    ])
  func refusals(_ script: Script, _ kind: MailFailure.Kind) throws {
    let server = try ScriptedServer(script)
    let failure = #expect(throws: MailFailure.self) { try transport(server).deliver(MessageTests.message()) }
    #expect(failure?.kind == kind)
    #expect(server.messages.isEmpty)
  }

  @Test(
    "A refusal is told in the server's own words, those of several lines too",
    arguments: [
      (Script(recipient: "550 5.7.1 relay denied"), "550 5.7.1 relay denied, "),
      (Script(final: "552 5.3.4 too big"), "552 5.3.4 too big"),
      (
        Script(recipient: "550-5.7.1 not from here\r\n550 5.7.1 ask the office"),
        "550-5.7.1 not from here 5.7.1 ask the office, "
      ),
      (Script(mail: "550 not you"), "550 not you, "),
    ])
  func words(_ script: Script, _ words: String) throws {
    let server = try ScriptedServer(script)
    let failure = #expect(throws: MailFailure.self) { try transport(server).deliver(MessageTests.message()) }
    #expect(
      failure?.message.en.contains("did not take the message: \(words)") == true,
      "\(failure?.message.en ?? "")")
  }

  @Test("Half a conversation is tried again", arguments: ["EHLO", "MAIL", "RCPT", "DATA", "."])
  func hangsUp(_ word: String) throws {
    let server = try ScriptedServer(Script(hangsUpBefore: word))
    let failure = #expect(throws: MailFailure.self) { try transport(server).deliver(MessageTests.message()) }
    #expect(failure?.kind == .temporary)
  }

  @Test("Once the server has said yes it may hang up without a word")
  func hangsUpAfterYes() throws {
    let server = try ScriptedServer(Script(hangsUpAfter: "."))
    try transport(server).deliver(MessageTests.message())
    #expect(server.messages.count == 1)
  }

  @Test("A server that falls silent costs no more than the limit", arguments: ["MAIL", "."])
  func fallsSilent(_ word: String) throws {
    let server = try ScriptedServer(Script(fallsSilentAt: word))
    let start = ContinuousClock.now
    let failure = #expect(throws: MailFailure.self) {
      try transport(server, limit: .seconds(2)).deliver(MessageTests.message())
    }
    #expect(failure?.kind == .temporary)
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test("A server that never greets is asked once in a round, and costs no more than the limit")
  func neverGreets() throws {
    let server = try ScriptedServer(Script(greeting: "HTTP/1.1 400 Bad Request"))
    let start = ContinuousClock.now
    let failure = #expect(throws: MailFailure.self) {
      try transport(server, limit: .seconds(2)).deliver(MessageTests.message())
    }
    #expect(failure?.kind == .unavailable && failure?.remedy == nil)
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test("Without the protection that was asked for nothing is sent")
  func noTLS() throws {
    let server = try ScriptedServer()
    let failure = #expect(throws: MailFailure.self) {
      try transport(server, security: .starttls).deliver(MessageTests.message())
    }
    #expect(failure?.kind == .unavailable)
    #expect(server.messages.isEmpty)
  }

  @Test("A server that offers protection and drops it gets nothing")
  func dropsTLS() throws {
    let server = try ScriptedServer(Script(hello: "250-here\r\n250 STARTTLS", hangsUpAfter: "STARTTLS"))
    let failure = #expect(throws: MailFailure.self) {
      try transport(server, security: .starttls).deliver(MessageTests.message())
    }
    #expect(failure?.kind == .temporary)
    #expect(server.messages.isEmpty)
  }

  @Test("No server, no such name: nothing else can be sent either, or it is tried again")
  func unreachable() throws {
    var closed: Int = 0
    do { closed = try ScriptedServer().port }
    let refused = #expect(throws: MailFailure.self) {
      try SMTPTransport(host: "127.0.0.1", port: closed, security: .none).deliver(MessageTests.message())
    }
    #expect(refused?.kind == .temporary)
    let unknown = #expect(throws: MailFailure.self) {
      try SMTPTransport(host: "no-such-host.invalid", security: .none).deliver(MessageTests.message())
    }
    #expect(unknown?.kind == .unavailable)
  }

  @Test("A password goes nowhere in the clear, and comes from a file that only its owner reads")
  func passwords() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("password").path
    _ = FileManager.default.createFile(
      atPath: file, contents: Data("secret\n".utf8), attributes: [.posixPermissions: 0o644])
    let server = try ScriptedServer()
    func failure(_ security: SMTPTransport.Security, _ path: String?) -> MailFailure? {
      #expect(throws: MailFailure.self) {
        try SMTPTransport(
          host: "127.0.0.1", port: server.port, security: security, user: "office", passwordFile: path
        ).deliver(MessageTests.message())
      }
    }
    #expect(failure(.none, file)?.message.en == "a password is never sent in the clear")
    #expect(failure(.starttls, nil)?.message.en == "there is no password for the mail server")
    #expect(failure(.starttls, file)?.remedy?.en == "chmod 600 \(file)")
    #expect(failure(.starttls, folder.path)?.message.en.hasSuffix("is no file") == true)
    #expect(failure(.starttls, file + "x")?.message.en.contains("can't be read") == true)
    for content in ["", "\n", "a\u{7}b\n", String(repeating: "x", count: 2000)] {
      try Data(content.utf8).write(to: URL(fileURLWithPath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      #expect(failure(.starttls, file)?.message.en.hasSuffix("holds no password") == true)
    }
  }

  @Test("Nothing of a failure names the recipient")
  func discretion() throws {
    let server = try ScriptedServer(Script(recipient: "550 <ana@example.org> is unknown here"))
    let failure = #expect(throws: MailFailure.self) { try transport(server).deliver(MessageTests.message()) }
    #expect(failure?.message.en.contains("ana") == false)
  }
}
