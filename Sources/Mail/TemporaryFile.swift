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
    guard writeWhole(bytes, to: file) else {
      let failure = MailFailure.noRoom(folder)
      close(file)
      remove()
      throw failure
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
