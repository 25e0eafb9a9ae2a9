import Glibc

/// Another program that runs on our behalf.
///
/// Our own code over `posix_spawn`, because callers wait for it: a library whose calls are asynchronous starves its
/// own threads where several wait, and Foundation's `Process` puts an editor out of reach of its terminal.
public struct Program: Sendable {
  /// Its path from the root.
  public var path: String
  /// Its arguments, the path not among them.
  public var arguments: [String]
  /// All that it sees of the environment.
  public var environment: [String: String]
  /// How long it may take.
  public var limit: Duration
  /// How many bytes it may print, on each of its two outputs.
  public var outputLimit: Int

  /// Makes a program; nothing runs yet.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    limit: Duration = .seconds(60), outputLimit: Int = 262_144
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.limit = limit
    self.outputLimit = outputLimit
  }

  /// Where it finds the second thing that it is given to read.
  public static let filePath = "/dev/fd/3"

  /// How it ended. An exit status is what the program says of itself: whether the work was done is looked at apart.
  public struct Ending: Sendable, Hashable {
    /// The exit status; `nil` where a signal ended it.
    public var status: Int32?
    /// What it printed.
    public var output: String
    /// What it complained.
    public var complaint: String
  }

  /// The program of that name on `searchPath`, a list of folders as in `PATH`; `nil` where there is none.
  public static func find(_ name: String, on searchPath: String) -> String? {
    searchPath.utf8.split(separator: 0x3A).map { "\(Substring($0))/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Runs it in a process group of its own with `input` on its standard input, and waits.
  ///
  /// It reads files and no pipes: what it is given is whole from the first byte, also where this process is killed in
  /// the middle. At the end of a pipe that was cut it would take half a mail, or half a crontab, for all of it.
  ///
  /// - Parameter file: A second thing to read; it finds it as ``filePath``.
  /// - Throws: ``ProgramFailure`` where it can't be started, takes too long or prints too much. It has ended then, with
  ///   all of its group.
  public func run(input: [UInt8] = [], file: [UInt8]? = nil) throws(ProgramFailure) -> Ending {
    let deadline = ContinuousClock.now + limit
    let standing = try UnnamedFile(input)
    let second = try file.map { bytes throws(ProgramFailure) in try UnnamedFile(bytes) }
    let pipes = try Pipes(for: path)
    let child = try spawn(Ends(input: standing, file: second, pipes: pipes))
    var conversation = Conversation(pipes: pipes, limit: outputLimit)
    let end = conversation.hold(until: deadline)
    let isInTime = end == .finished && child.hasEnded(by: deadline)
    if !isInTime {
      kill(-child.id, SIGTERM)
      _ = child.hasEnded(by: .now + .milliseconds(300))
    }
    // Whoever it left behind, too. Its number is still its own: it was not taken note of yet.
    kill(-child.id, SIGKILL)
    let status = child.status()
    if end == .tooMuch { throw .tooTalkative(path, limit: outputLimit) }
    guard isInTime else { throw .tookTooLong(path, limit: limit) }
    return Ending(
      status: status, output: String(decoding: conversation.output, as: UTF8.self),
      complaint: String(decoding: conversation.complaint, as: UTF8.self))
  }

  /// Runs it on the terminal of this process, with the environment of this process, as long as it takes: an editor.
  ///
  /// - Returns: Its exit status; `nil` where a signal ended it.
  /// - Throws: ``ProgramFailure`` where it can't be started.
  public func runOnTerminal() throws(ProgramFailure) -> Int32? {
    // Ctrl-C is meant for the program in front; ours must live to keep the text.
    let interrupted = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupted)
      signal(SIGQUIT, quit)
    }
    return try spawn(nil).status()
  }
}
