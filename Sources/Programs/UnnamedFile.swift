import Glibc

/// Bytes in a file that only this user could read and that has no name any more: whoever is given its number reads it
/// whole, and it goes away with the last one who holds it, however this process ends.
final class UnnamedFile {
  /// Its number among the open files.
  let number: Int32

  init(_ bytes: [UInt8]) throws(ProgramFailure) {
    if bytes.isEmpty {
      number = open("/dev/null", O_RDONLY | O_CLOEXEC)
      if number < 0 { throw Self.failure("/dev") }
      return
    }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/rapporteur-XXXXXX".utf8CString)
    // Made with the rights 0600; gone from the folder before anything stands in it.
    number = mkstemp(&template)
    if number < 0 { throw Self.failure(folder) }
    unlink(template)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    var left = bytes[...]
    while !left.isEmpty {
      let count = left.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw Self.failure(folder) }
      left = left.dropFirst(count)
    }
    if lseek(number, 0, SEEK_SET) != 0 { throw Self.failure(folder) }
  }

  private static func failure(_ folder: String) -> ProgramFailure {
    .noRoom(folder, reason: String(cString: strerror(errno)))
  }

  deinit { if number >= 0 { close(number) } }
}
