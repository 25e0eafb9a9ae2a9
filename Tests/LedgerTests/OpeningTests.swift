import Foundation
import GRDB
import Reporting
import Testing
import Wording

@testable import Ledger

@Suite("Making and opening a ledger")
struct OpeningTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test("What is appended survives a power cut: WAL is synchronous FULL, whatever GRDB sets")
  func durable() throws {
    let file = try folder.make()
    #expect(try file.pragma("journal_mode") == "wal")
    #expect(try file.pragma("synchronous") == "2")
    try file.append(opening("np-upr-51"))
    #expect(try file.pragma("synchronous") == "2")
  }

  @Test("On a network file system the rollback journal is used, and its removal synced")
  func network() throws {
    try folder.makeSample()
    let file = try LedgerFile.connect(to: folder.ledger, readOnly: false, place: .network)
    #expect(try file.pragma("journal_mode") == "delete")
    #expect(try file.pragma("synchronous") == "3")
    try file.append(saving("np-upr-51", at: 5, text: "Over the network."))
    #expect(try file.verify().isSound)
    #expect(!FileManager.default.fileExists(atPath: folder.ledger + "-wal"))
  }

  @Test("Foreign keys hold")
  func foreignKeys() throws {
    #expect(try folder.make().pragma("foreign_keys") == "1")
  }

  @Test("Only its owner may read the files of a ledger")
  func mode() throws {
    let file = try folder.make()
    try file.append(opening("np-upr-51"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == ["", ".lock", "-shm", "-wal"].map { "ledger.sqlite" + $0 }.sorted())
    for name in files {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test("A closed ledger is one file, with its lock beside it")
  func closed() throws {
    try folder.makeSample()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == ["ledger.sqlite", "ledger.sqlite.lock"])
  }

  @Test("What is there already is never made anew")
  func exists() throws {
    let sample = try folder.makeSample()
    #expect(throws: LedgerError.exists(folder.ledger)) { try LedgerFile.create(at: folder.ledger) }
    #expect(try folder.verify().head == sample.head)
  }

  @Test("What a creation left that was cut short is in nobody's way")
  func cutShort() throws {
    try Data("half".utf8).write(to: URL(fileURLWithPath: folder.ledger + ".new"))
    #expect(try folder.make().head() == .empty)
    #expect(!FileManager.default.fileExists(atPath: folder.ledger + ".new"))
  }

  @Test("A missing file and a missing folder are said to be missing")
  func missing() throws {
    #expect(throws: LedgerError.missing(folder.ledger)) { try LedgerFile.open(at: folder.ledger) }
    let deep = folder.path + "/none/ledger.sqlite"
    #expect(throws: LedgerError.missing(deep)) { try LedgerFile.open(at: deep) }
    #expect(throws: LedgerError.noFolder(deep)) { try LedgerFile.create(at: deep) }
  }

  @Test(
    "A file that is something else is refused and left as it is",
    arguments: ["", "short", String(repeating: "A letter about a child.\n", count: 500)])
  func somethingElse(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.ledger))
    #expect(throws: LedgerError.notALedger(folder.ledger)) { try LedgerFile.open(at: folder.ledger) }
    #expect(throws: LedgerError.notALedger(folder.ledger)) {
      try LedgerFile.open(at: folder.ledger, readOnly: true)
    }
    #expect(try String(contentsOfFile: folder.ledger, encoding: .utf8) == text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ledger.sqlite"])
  }

  @Test("The database of another program is refused")
  func anotherDatabase() throws {
    try folder.run("CREATE TABLE addresses (name TEXT)")
    #expect(throws: LedgerError.notALedger(folder.ledger)) { try LedgerFile.open(at: folder.ledger) }
  }

  @Test("A folder is no ledger")
  func directory() throws {
    #expect(throws: LedgerError.self) { try LedgerFile.open(at: folder.path) }
  }

  @Test("A ledger of a newer format is refused with both formats, and not touched")
  func newerFormat() throws {
    try folder.makeSample()
    try folder.run("PRAGMA user_version = 7")
    let error = LedgerError.newerFormat(folder.ledger, found: 7, known: 1)
    #expect(throws: error) { try LedgerFile.open(at: folder.ledger) }
    #expect(throws: error) { try LedgerFile.open(at: folder.ledger, readOnly: true) }
    #expect(error.message.en.hasSuffix("has format 7; this version of Rapporteur knows formats up to 1"))
  }

  @Test("A folder that a service copies between machines is refused for writing, not for reading")
  func synchronised() throws {
    try folder.makeSample()
    let shared = folder.path + "/OneDrive - Our Office/upr"
    try FileManager.default.createDirectory(atPath: shared, withIntermediateDirectories: true)
    let path = shared + "/ledger.sqlite"
    #expect(throws: LedgerError.synchronised(path, service: "OneDrive")) { try LedgerFile.create(at: path) }
    try FileManager.default.copyItem(atPath: folder.ledger, toPath: path)
    #expect(throws: LedgerError.synchronised(path, service: "OneDrive")) { try LedgerFile.open(at: path) }
    #expect(try LedgerFile.open(at: path, readOnly: true).head().count == 12)
  }

  @Test("A synchronised folder is found behind a link, too")
  func behindLink() throws {
    let real = folder.path + "/Dropbox"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/kept", withDestinationPath: real)
    let path = folder.path + "/kept/ledger.sqlite"
    #expect(throws: LedgerError.synchronised(path, service: "Dropbox")) { try LedgerFile.create(at: path) }
  }

  @Test(
    "A folder is judged by its name and by those above it",
    arguments: [
      ("/home/maya/Dropbox/office", "Dropbox"), ("/home/maya/Dropbox (Personal)", "Dropbox"),
      ("/home/maya/dropbox-research", nil), ("/home/maya/Nextcloud", "Nextcloud"),
      ("/Users/maya/Library/CloudStorage/OneDrive-Office/x", "CloudStorage"), ("/home/maya/office", nil),
      ("/", nil),
    ] as [(String, String?)])
  func services(_ path: String, _ service: String?) {
    #expect(Place.service(of: path) == service)
  }

  @Test(
    "A network file system is known by the mount that covers the folder",
    arguments: [
      ("/home/maya", false), ("/srv/office", true), ("/srv/office/upr", true), ("/srv/officeless", false),
      ("/mnt/USB stick/upr", true), ("/srv/office/local", false),
    ])
  func mounts(_ path: String, _ isNetwork: Bool) {
    let mounts = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      30 22 0:45 / /srv/office rw - nfs4 server:/office rw
      31 22 8:3 / /mnt/USB\\040stick rw shared:3 master:1 - fuseblk /dev/sdb1 rw
      32 30 8:2 / /srv/office/local rw - ext4 /dev/sda2 rw
      broken line

      """
    #expect(Place.isOnNetwork(path, mounts: Array(mounts.utf8)) == isNetwork)
  }

  @Test("A ledger opened for reading refuses to grow")
  func readOnly() throws {
    try folder.makeSample()
    let file = try LedgerFile.open(at: folder.ledger, readOnly: true)
    #expect(try file.entries(of: "np-upr-51").count == 5)
    #expect(throws: LedgerError.notPermitted(folder.ledger)) {
      try file.append(saving("np-upr-51", at: 5, text: "No."))
    }
  }

  @Test("A ledger in a folder that may not be written can be read and verified", .enabled(if: geteuid() != 0))
  func readOnlyFolder() throws {
    let sample = try folder.makeSample()
    defer { chmod(folder.path, 0o700) }
    chmod(folder.ledger, 0o400)
    chmod(folder.path, 0o500)
    let file = try LedgerFile.open(at: folder.ledger, readOnly: true)
    #expect(try file.verify(against: sample.head).isSound)
    #expect(throws: LedgerError.notPermitted(folder.ledger)) { try LedgerFile.open(at: folder.ledger) }
    #expect(throws: LedgerError.notPermitted(folder.path + "/new.sqlite")) {
      try LedgerFile.create(at: folder.path + "/new.sqlite")
    }
  }

  @Test("A full disk leaves the record as it was")
  func full() throws {
    let sample = try folder.makeSample()
    let file = try LedgerFile.open(at: folder.ledger)
    _ = try file.pragma("max_page_count = 24")
    #expect(throws: LedgerError.full(folder.ledger)) {
      try file.append(saving("np-upr-51", at: 5, text: String(repeating: "long ", count: 100_000)))
    }
    #expect(try file.head() == sample.head)
    #expect(try file.verify(against: sample.head).isSound)
  }

  @Test("While another writes for longer than 5 seconds, that is what is said")
  func busy() throws {
    try folder.makeSample()
    let other = try LedgerFile.open(at: folder.ledger)
    let file = try LedgerFile.open(at: folder.ledger)
    try other.queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let start = Date()
      #expect(throws: LedgerError.busy(folder.ledger)) {
        try Result { try append(to: file) }.get()
      }
      #expect((4.0..<9.0).contains(Date().timeIntervalSince(start)))
      try database.execute(sql: "ROLLBACK")
    }
    try append(to: file)
  }

  private func append(to file: LedgerFile) throws {
    let done = DispatchSemaphore(value: 0)
    let outcome = Outcome()
    // The other connection's queue is held by this thread, and one thread may use one connection only.
    Thread.detachNewThread {
      outcome.result = Result { try file.append(saving("np-upr-51", at: 5, text: "Wait.")) }
      done.signal()
    }
    done.wait()
    _ = try outcome.result?.get()
  }

  private final class Outcome: @unchecked Sendable { var result: Result<Head, any Error>? }

  @Test("While another opens for longer than 5 seconds, that is what is said")
  func lockHeld() throws {
    try folder.makeSample()
    try FileLock.holding(of: folder.ledger) { () throws(LedgerError) -> Void in
      _ = #expect(throws: LedgerError.busy(folder.ledger)) { try LedgerFile.open(at: folder.ledger) }
    }
    #expect(try LedgerFile.open(at: folder.ledger).head().count == 12)
  }

  @Test("Every error says what happened and what to do, in both languages", arguments: everyError)
  func sentences(_ error: LedgerError) {
    for sentence in [error.message, error.remedy] {
      #expect(!sentence.en.isEmpty && !sentence.fr.isEmpty && sentence.en != sentence.fr)
    }
  }

  static let everyError: [LedgerError] = [
    .missing("a"), .exists("a"), .noFolder("a"), .notALedger("a"), .newerFormat("a", found: 2, known: 1),
    .busy("a"), .notPermitted("a"), .synchronised("a", service: "Dropbox"), .full("a"), .notDurable("a"),
    .failed("a", detail: "b"), .damaged("a", place: .init(en: "x", fr: "y"), detail: nil),
    .stale(nil, expected: 1, actual: 2), .stale("np-upr-51", expected: 1, actual: 2), .unknownContent("ff"),
    .unsuitable(.init(en: "x", fr: "y")),
  ]
}

extension LedgerFile {
  /// What SQLite answers to a pragma.
  fileprivate func pragma(_ name: String) throws -> String? {
    try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }
}
