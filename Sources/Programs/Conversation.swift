import Glibc

/// The two pipes between a program and us; each end is closed once, at the latest when these go away.
final class Pipes {
  /// Both ends of one pipe; −1 is closed.
  struct Ends {
    var read: Int32
    var write: Int32
  }

  var output: Ends
  var complaint: Ends

  init(for path: String) throws(ProgramFailure) {
    var made: [Ends] = []
    for _ in 0..<2 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else {
        let reason = String(cString: strerror(errno))
        for pair in made {
          close(pair.read)
          close(pair.write)
        }
        throw .notStarted(path, reason: reason)
      }
      // No program but this one's own may hold them open.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      made.append(Ends(read: ends[0], write: ends[1]))
    }
    (output, complaint) = (made[0], made[1])
  }

  /// Closes the ends that the program holds, so that its end is seen.
  func leaveOurs() {
    shut(&output.write)
    shut(&complaint.write)
  }

  func shut(_ end: inout Int32) {
    if end >= 0 { close(end) }
    end = -1
  }

  deinit {
    for end in [output.read, output.write, complaint.read, complaint.write]
    where end >= 0 {
      close(end)
    }
  }
}

/// What a program says on its two outputs, heard at the same time, so that neither waits for ever.
struct Conversation {
  /// How it came to its end.
  enum End {
    case finished
    case tooLate
    case tooMuch
  }

  let pipes: Pipes
  private let limit: Int
  private(set) var output: [UInt8] = []
  private(set) var complaint: [UInt8] = []

  init(pipes: Pipes, limit: Int) {
    self.pipes = pipes
    self.limit = limit
  }

  /// Listens until both outputs are closed, or until `moment`.
  mutating func hold(until moment: ContinuousClock.Instant) -> End {
    pipes.leaveOurs()
    while pipes.output.read >= 0 || pipes.complaint.read >= 0 {
      let left = moment - .now
      guard left > .zero else { return .tooLate }
      var polled = [
        pollfd(fd: pipes.output.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes.complaint.read, events: Int16(POLLIN), revents: 0),
      ]
      let wait = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
      let ready = poll(&polled, nfds_t(polled.count), Int32(min(wait, 60_000)))
      if ready < 0, errno != EINTR { return .tooLate }
      guard ready > 0 else { continue }
      if polled[0].revents != 0 { listen(&pipes.output.read, &output) }
      if polled[1].revents != 0 { listen(&pipes.complaint.read, &complaint) }
      if output.count > limit || complaint.count > limit { return .tooMuch }
    }
    return .finished
  }

  private func listen(_ end: inout Int32, _ heard: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(end, &buffer, buffer.count)
    if count > 0 { heard += buffer[..<count] } else if count == 0 || errno != EINTR { pipes.shut(&end) }
  }
}
