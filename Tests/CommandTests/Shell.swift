import Foundation
import Testing

/// Runs the real program in a workspace of its own.
struct Shell {
  /// What a command printed, and how it ended.
  struct Result {
    let out: String
    let err: String
    let code: Int32

    /// The output as a JSON object.
    var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(out.utf8))) as? [String: Any] ?? [:]
    }
  }

  private let place: Place
  var folder: URL { place.folder }

  init() throws { place = try Place() }

  /// The folder; it goes with the last who knows it.
  private final class Place: Sendable {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rapporteur-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program that the test run built: beside the test bundle.
  static let program: URL = {
    var folder = Bundle.main.bundleURL
    let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    if let tests { folder = URL(fileURLWithPath: tests) }
    for _ in 0..<6 {
      let candidate = folder.appendingPathComponent("rapporteur")
      if FileManager.default.isExecutableFile(atPath: candidate.path), !candidate.hasDirectoryPath {
        return candidate
      }
      folder = folder.deletingLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug/rapporteur")
  }()

  @discardableResult
  func run(
    _ arguments: [String], as person: String = "maya", input: String? = nil,
    environment: [String: String] = [:]
  )
    throws -> Result
  {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = [
      "PATH": "/usr/bin:/bin", "RAPPORTEUR_USER": person, "RAPPORTEUR_SHARE": Self.root.path, "TZ": "UTC",
      "RAPPORTEUR_LANG": "en",
    ]
    variables.merge(environment) { $1 }
    process.environment = variables
    let (out, err, source) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    process.standardInput = source
    try process.run()
    if let input { source.fileHandleForWriting.write(Data(input.utf8)) }
    source.fileHandleForWriting.closeFile()
    let drained = Drain(err.fileHandleForReading)
    let printed = bytesToEnd(of: out.fileHandleForReading)
    let complained = drained.wait()
    process.waitUntilExit()
    return Result(
      out: String(decoding: printed, as: UTF8.self), err: String(decoding: complained, as: UTF8.self),
      code: process.terminationReason == .uncaughtSignal
        ? 128 + process.terminationStatus : process.terminationStatus)
  }

  @discardableResult
  func ok(_ arguments: String..., as person: String = "maya", input: String? = nil) throws -> Result {
    let result = try run(arguments, as: person, input: input)
    #expect(result.code == 0, "\(arguments): \(result.err)")
    return result
  }

  /// A workspace with a coordinator (maya), an officer (ana) and two reviewers (omar, lena).
  func office() throws {
    try ok("init", ".", "--organisation", "Child Rights Watch", "--acronym", "CRW")
    try ok("people", "add", "ana", "--role", "officer")
    try ok("people", "add", "omar", "--role", "reviewer")
    try ok("people", "add", "lena", "--role", "reviewer")
  }

  /// The same with a report that is ready for review.
  func report(_ name: String = "li-upr-55") throws {
    try office()
    try open(name)
    try ok("import", name, "-", as: "ana", input: Self.draft())
  }

  func open(_ name: String) throws {
    try ok(
      "open", name, "--workflow", "upr", "--field", "country=LI", "--field", "session=55", "--field",
      "kind=individual", "--field", "language=en", "--deadline", "submission=2027-03-31", as: "ana")
  }

  /// A short, complete draft.
  static func draft(
    summary: String = "We work for children.[^1]", situation: String = "The situation is invented."
  ) -> String {
    """
    ---
    fields:
      country: LI
      session: 55
      kind: individual
      language: en
      submitters: [{ acronym: CRW, name: Child Rights Watch, city: Vaduz, country: LI }]
      contact: { name: Ana, email: ana@example.org }
    recommendations:
      - { id: r1, text: Ratify the third Optional Protocol, section: framework, by: "2028" }
    ---
    # Introduction and summary

    \(summary)

    [^1]: An invented source.

    # Methodology and consultation

    Desk review.

    # Follow-up to the previous review

    Done.

    # Normative and institutional framework

    Laws.

    # Promotion and protection of children's rights on the ground

    \(situation)
    """
  }

  func revision(of report: String) throws -> String {
    try ok("show", report, "--json").json["revision"] as? String ?? ""
  }
}

/// Reads a pipe while another one is read.
private final class Drain: @unchecked Sendable {
  private var data = Data()
  private let done = DispatchSemaphore(value: 0)

  init(_ handle: FileHandle) {
    DispatchQueue.global().async {
      self.data = bytesToEnd(of: handle)
      self.done.signal()
    }
  }

  func wait() -> Data {
    done.wait()
    return data
  }
}

/// Everything up to the end. `readDataToEndOfFile` ends the test run where a signal interrupts it.
private func bytesToEnd(of handle: FileHandle) -> Data {
  var data = Data()
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(handle.fileDescriptor, &buffer, buffer.count)
    if count > 0 { data.append(contentsOf: buffer[..<count]) }
    if count == 0 || (count < 0 && errno != EINTR) { return data }
  }
}
