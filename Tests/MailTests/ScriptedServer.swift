import Foundation
import Glibc

/// A mail server on loopback that says what a test wants it to say, once for each connection.
final class ScriptedServer: Sendable {
  /// How one conversation goes.
  struct Script: Sendable {
    var greeting = "220 ready"
    var hello = "250-here\r\n250 8BITMIME"
    var mail = "250 ok"
    var recipient = "250 ok"
    var data = "354 go on"
    var final = "250 taken"
    /// The word before whose answer the server hangs up: `MAIL`, `.` is the end of the message.
    var hangsUpBefore: String?
    /// The word after whose answer it hangs up.
    var hangsUpAfter: String?
    /// The word that it never answers.
    var fallsSilentAt: String?
  }

  let port: Int
  private let listener: Int32
  private let script: Script
  private let received = Received()

  /// The messages that it took, as they stood on the wire.
  var messages: [String] { received.all }

  init(_ script: Script = Script()) throws {
    self.script = script
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard bound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    port = Int(UInt16(bigEndian: address.sin_port))
    self.listener = listener
    let received = received
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else {
          close(listener)
          return
        }
        Thread.detachNewThread { Self.talk(connection, script, received) }
      }
    }
  }

  // Only the thread that accepts closes: a number that is closed here could be another server's by its next call.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  private static func talk(_ connection: Int32, _ script: Script, _ received: Received) {
    defer { close(connection) }
    func say(_ line: String) {
      let bytes = Array((line + "\r\n").utf8)
      _ = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }
    say(script.greeting)
    var lines = Lines(connection)
    var message: String?
    while let line = lines.next() {
      if message != nil, line != "." {
        message? += line + "\n"
        continue
      }
      let word = message == nil ? line.split(separator: " ").first.map { $0.uppercased() } ?? "" : "."
      if script.hangsUpBefore == word { return }
      if script.fallsSilentAt == word {
        sleep(30)
        return
      }
      switch word {
      case "EHLO": say(script.hello)
      case "MAIL": say(script.mail)
      case "RCPT": say(script.recipient)
      case "STARTTLS": say("220 go on")
      case "DATA":
        say(script.data)
        if script.data.hasPrefix("354") { message = "" }
      case ".":
        if script.final.hasPrefix("250") { received.add(message ?? "") }
        message = nil
        say(script.final)
      case "QUIT":
        say("221 bye")
        return
      default: say("500 what?")
      }
      if script.hangsUpAfter == word { return }
    }
  }

  /// What was received, told from many threads.
  private final class Received: @unchecked Sendable {
    private let lock = NSLock()
    private var messages: [String] = []
    func add(_ message: String) { lock.withLock { messages.append(message) } }
    var all: [String] { lock.withLock { messages } }
  }

  /// The lines of a connection.
  private struct Lines {
    let connection: Int32
    private var waiting: [UInt8] = []

    init(_ connection: Int32) { self.connection = connection }

    mutating func next() -> String? {
      while true {
        if let end = waiting.firstIndex(of: 0x0A) {
          let line = waiting[..<end].filter { $0 != 0x0D }
          waiting.removeSubrange(...end)
          return String(decoding: line, as: UTF8.self)
        }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(connection, &buffer, buffer.count, 0)
        if count <= 0 { return nil }
        waiting += buffer[..<count]
      }
    }
  }
}
