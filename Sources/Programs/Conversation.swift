import Glibc

/// The three pipes between a program and us; each end is closed once, at the latest when these go away.
final class Pipes {
  /// Both ends of one pipe; −1 is closed.
  struct Ends {
    var read: Int32
    var write: Int32
  }

  var input: Ends
  var output: Ends
  var complaint: Ends

  init(for path: String) throws(ProgramFailure) {
    var made: [Ends] = []
    for _ in 0..<3 {
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
    (input, output, complaint) = (made[0], made[1], made[2])
  }

  /// Closes the ends that the program holds, so that its end is seen.
  func leaveOurs() {
    shut(&input.read)
    shut(&output.write)
    shut(&complaint.write)
  }

  func shut(_ end: inout Int32) {
    if end >= 0 { close(end) }
    end = -1
  }

  deinit {
    for end in [input.read, input.write, output.read, output.write, complaint.read, complaint.write]
    where end >= 0 {
      close(end)
    }
  }
}

/// What is said to a program and what it says, at the same time, so that neither waits for the other for ever.
struct Conversation {
  /// How it came to its end.
  enum End {
    case finished
    case tooLate
    case tooMuch
  }

  let pipes: Pipes
  /// What is still to be said.
  private var input: ArraySlice<UInt8>
  private let limit: Int
  private(set) var output: [UInt8] = []
  private(set) var complaint: [UInt8] = []

  init(pipes: Pipes, input: [UInt8], limit: Int) {
    self.pipes = pipes
    self.input = input[...]
    self.limit = limit
  }

  /// Talks until both outputs are closed, or until `moment`.
  mutating func hold(until moment: ContinuousClock.Instant) -> End {
    pipes.leaveOurs()
    _ = fcntl(pipes.input.write, F_SETFL, O_NONBLOCK)
    if input.isEmpty { pipes.shut(&pipes.input.write) }
    while pipes.output.read >= 0 || pipes.complaint.read >= 0 {
      let left = moment - .now
      guard left > .zero else { return .tooLate }
      var polled = [
        pollfd(fd: pipes.input.write, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: pipes.output.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes.complaint.read, events: Int16(POLLIN), revents: 0),
      ]
      let wait = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
      let ready = poll(&polled, nfds_t(polled.count), Int32(min(wait, 60_000)))
      if ready < 0, errno != EINTR { return .tooLate }
      guard ready > 0 else { continue }
      if polled[0].revents != 0 { say() }
      if polled[1].revents != 0 { listen(&pipes.output.read, &output) }
      if polled[2].revents != 0 { listen(&pipes.complaint.read, &complaint) }
      if output.count > limit || complaint.count > limit { return .tooMuch }
    }
    return .finished
  }

  private mutating func say() {
    let (count, reason) = input.withUnsafeBytes { writeQuietly(pipes.input.write, $0.prefix(65_536)) }
    if count > 0 { input = input.dropFirst(count) }
    let isOver = count < 0 && reason != EAGAIN && reason != EINTR
    if input.isEmpty || isOver { pipes.shut(&pipes.input.write) }
  }

  private func listen(_ end: inout Int32, _ heard: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(end, &buffer, buffer.count)
    if count > 0 { heard += buffer[..<count] } else if count == 0 || errno != EINTR { pipes.shut(&end) }
  }
}

/// Writes, and is not ended by SIGPIPE where the reader is gone: this thread blocks the signal and takes it back.
private func writeQuietly(_ end: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> (count: Int, reason: Int32)
{
  var pipe = sigset_t()
  sigemptyset(&pipe)
  sigaddset(&pipe, SIGPIPE)
  var before = sigset_t()
  pthread_sigmask(SIG_BLOCK, &pipe, &before)
  let buffer = UnsafeRawBufferPointer(rebasing: bytes)
  let count = write(end, buffer.baseAddress, buffer.count)
  let reason = errno
  var none = timespec()
  if count < 0, reason == EPIPE { while sigtimedwait(&pipe, nil, &none) < 0, errno == EINTR {} }
  pthread_sigmask(SIG_SETMASK, &before, nil)
  return (count, reason)
}
