import Glibc
import Wording

/// A file that only its owner can read, for as long as another program needs it.
struct TemporaryFile {
  let path: String

  init(_ bytes: [UInt8]) throws(MailFailure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/rapporteur-mail-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard file >= 0 else { throw .noRoom(folder) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        remove()
        throw .noRoom(folder)
      }
      written += count
    }
    close(file)
  }

  func remove() { unlink(path) }
}

extension MailFailure {
  fileprivate static func noRoom(_ folder: String) -> MailFailure {
    MailFailure(
      .unavailable,
      Localized(
        en: "a message can't be put into \(folder): \(String(cString: strerror(errno)))",
        fr: "un message ne peut pas être mis dans \(folder) : \(String(cString: strerror(errno)))"),
      remedy: Localized(
        en: "set TMPDIR to a folder with room", fr: "indiquez par TMPDIR un dossier où il y a de la place"))
  }
}
