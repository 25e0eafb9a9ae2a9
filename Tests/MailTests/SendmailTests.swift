import Foundation
import Mail
import Testing
import Wording

@Suite("Handing a message to a program")
struct SendmailTests {
  /// A program that does what a mail program can do, with the folder that it writes to. The shell reads it: a file
  /// that was written a moment ago may still be open for writing in a child of another test, and can't be run then.
  struct Stand {
    let folder: URL
    let program: String

    init(_ script: String) throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      program = folder.appendingPathComponent("sendmail").path
      _ = FileManager.default.createFile(
        atPath: program, contents: Data("#!/bin/sh\ncd \(folder.path)\n\(script)\n".utf8),
        attributes: [.posixPermissions: 0o755])
    }

    func deliver(_ message: Message, extra: [String] = [], limit: Duration = .seconds(20)) throws {
      defer { try? FileManager.default.removeItem(at: folder) }
      try SendmailTransport(
        command: ["/bin/sh", program] + extra,
        environment: ["PATH": "/usr/bin:/bin", "HOME": "/home/office"],
        limit: limit
      ).deliver(message)
    }
  }

  @Test("It gets the message with plain line ends, the sender, and the recipient after the end of options")
  func whole() throws {
    let message = try MessageTests.message(text: "Hello\n.\nbye\n")
    let wanted = String(decoding: message.bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    let arguments = "-a office -i -f office@example.org -- ana@example.org"
    // The script itself looks at what it was given: 65 would be its answer to anything else.
    let stand = try Stand(
      """
      cat > got
      cat > wanted <<'END-OF-MESSAGE'
      \(wanted)END-OF-MESSAGE
      cmp got wanted && [ "$*" = "\(arguments)" ] && [ "$HOME" = /home/office ] && [ -z "$RAPPORTEUR_USER" ] || exit 65
      """)
    try stand.deliver(message, extra: ["-a", "office"])
  }

  @Test(
    "What it returns says how far the trouble goes",
    arguments: [
      (75, MailFailure.Kind.temporary), (71, .temporary), (1, .temporary), (69, .temporary), (67, .permanent),
      (68, .permanent), (65, .permanent), (77, .unavailable), (78, .unavailable), (64, .unavailable),
    ])
  func status(_ status: Int, _ kind: MailFailure.Kind) throws {
    let stand = try Stand("echo 'first' >&2; echo 'cannot reach <ana@example.org> now' >&2; exit \(status)")
    let failure = #expect(throws: MailFailure.self) { try stand.deliver(MessageTests.message()) }
    #expect(failure?.kind == kind)
    #expect(failure?.message.en.hasSuffix("ended with \(status): cannot reach … now") == true)
  }

  @Test("What the server answered is told, not what the program says after it")
  func reply() throws {
    let stand = try Stand(
      """
      echo 'msmtp: recipient address ana@example.org not accepted by the server' >&2
      echo 'msmtp: server message: 550 5.1.1 nobody' >&2
      echo 'msmtp: could not send mail (account default from /etc/msmtprc)' >&2
      exit 65
      """)
    let failure = #expect(throws: MailFailure.self) { try stand.deliver(MessageTests.message()) }
    #expect(failure?.message.en.hasSuffix("ended with 65: msmtp: server message: 550 5.1.1 nobody") == true)
    #expect(failure?.remedy?.en.contains("people profile") == true)
  }

  @Test("It may end without reading, and must not take for ever")
  func limits() throws {
    try Stand("exit 0").deliver(MessageTests.message(text: String(repeating: "long\n", count: 20_000)))
    let failure = #expect(throws: MailFailure.self) {
      try Stand("sleep 60").deliver(MessageTests.message(), limit: .seconds(1))
    }
    #expect(failure?.kind == .temporary)
  }

  @Test("Without the program nothing can be sent, and the way out is named")
  func missing() {
    let failure = #expect(throws: MailFailure.self) {
      try SendmailTransport(command: ["/nowhere/sendmail"], environment: [:]).deliver(MessageTests.message())
    }
    #expect(failure?.kind == .unavailable)
    #expect(failure?.remedy != nil)
  }
}
