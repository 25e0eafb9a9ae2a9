import Glibc
import Wording

/// Puts each message into a folder as a file that mail programs open: for offices without a mail server, and to look
/// at what would be sent.
public struct FolderTransport: Transport {
  /// The folder; made where it is missing.
  public let folder: String

  /// A transport into `folder`.
  public init(folder: String) { self.folder = folder }

  /// Writes the message whole or not at all, readable by its owner alone, named after its `Message-ID`; the same
  /// message a second time takes the place of the first.
  public func deliver(_ message: Message) throws(MailFailure) {
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw failure() }
    let name = String(
      message.id.map { $0.isASCII && ($0.isLetter || $0.isNumber || "@.-_".contains($0)) ? $0 : "_" })
    let path = "\(folder)/\(name).eml"
    let temporary = "\(folder)/.\(name).\(getpid()).partial"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    guard writeWhole(message.bytes, to: file), fsync(file) == 0, close(file) == 0,
      rename(temporary, path) == 0
    else {
      let reason = failure()
      close(file)
      unlink(temporary)
      throw reason
    }
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw failure() }
    defer { close(directory) }
    if fsync(directory) != 0, errno != EINVAL, errno != EROFS { throw failure() }
  }

  private func failure() -> MailFailure {
    let why = String(cString: strerror(errno))
    return MailFailure(
      .unavailable,
      Localized(
        en: "messages can't be put into \(folder): \(why)",
        fr: "les messages ne peuvent pas être déposés dans \(folder) : \(why)"),
      remedy: Localized(
        en: "see \"folder\" under \"mail\" in rapporteur.yaml",
        fr: "voyez « folder » sous « mail » dans rapporteur.yaml"))
  }
}
