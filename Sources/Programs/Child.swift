import Glibc

/// A process that was started.
struct Child {
  let id: pid_t

  /// Whether it has ended, or does so by `moment`. It is not taken note of: its number stays its own.
  func hasEnded(by moment: ContinuousClock.Instant) -> Bool {
    while true {
      var information = siginfo_t()
      if waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT | WNOHANG) == 0, information.si_signo != 0 {
        return true
      }
      if ContinuousClock.now >= moment { return false }
      usleep(1_000)
    }
  }

  /// Waits for its end and gives its exit status; `nil` where a signal ended it.
  func status() -> Int32? {
    var raw: Int32 = 0
    while waitpid(id, &raw, 0) < 0 { if errno != EINTR { return nil } }
    return raw & 0x7F == 0 ? (raw >> 8) & 0xFF : nil
  }
}

extension Program {
  /// What it reads and writes.
  struct Ends {
    let input: UnnamedFile
    let file: UnnamedFile?
    let pipes: Pipes
  }

  /// Starts it: with `ends` in a group of its own, without them on the terminal.
  func spawn(_ ends: Ends?) throws(ProgramFailure) -> Child {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    if let ends {
      flags |= POSIX_SPAWN_SETPGROUP
      posix_spawn_file_actions_adddup2(&actions, ends.input.number, 0)
      posix_spawn_file_actions_adddup2(&actions, ends.pipes.output.write, 1)
      posix_spawn_file_actions_adddup2(&actions, ends.pipes.complaint.write, 2)
      // Last, since one of the others may be number 3 here.
      if let file = ends.file { posix_spawn_file_actions_adddup2(&actions, file.number, 3) }
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var id: pid_t = 0
    let variables = ends == nil ? nil : environment.map { "\($0.key)=\($0.value)" }
    let result = withStrings([path] + arguments) { argv in
      guard let variables else { return posix_spawn(&id, path, &actions, &attributes, argv, environ) }
      return withStrings(variables) { posix_spawn(&id, path, &actions, &attributes, argv, $0) }
    }
    guard result == 0 else {
      throw result == ENOENT ? .missing(path) : .notStarted(path, reason: String(cString: strerror(result)))
    }
    return Child(id: id)
  }
}

/// Hands `texts` to C as a list that ends with nothing.
private func withStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return body(copies)
}
