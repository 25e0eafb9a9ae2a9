import Glibc
import Wording

/// A password in a file of its own.
enum Secret {
  /// More than any password, less than any other file.
  private static let limit = 1024

  /// Reads the first line of the file at `path`.
  ///
  /// - Throws: Where it can't be read, others can read it, or it holds no password.
  static func read(_ path: String) throws(MailFailure) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      throw .secret(
        path,
        Localized(
          en: "can't be read: \(String(cString: strerror(errno)))",
          fr: "ne peut pas être lu : \(String(cString: strerror(errno)))"))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .secret(path, Localized(en: "is no file", fr: "n'est pas un fichier"))
    }
    guard status.st_mode & 0o077 == 0 else {
      throw .secret(
        path, Localized(en: "can be read by others", fr: "peut être lu par d'autres"),
        remedy: Localized(en: "chmod 600 \(path)", fr: "chmod 600 \(path)"))
    }
    var buffer = [UInt8](repeating: 0, count: limit + 1)
    let count = Glibc.read(file, &buffer, buffer.count)
    let line = buffer.prefix(max(0, count)).prefix { $0 != 0x0A && $0 != 0x0D }
    let isText = line.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    guard !line.isEmpty, line.count <= limit, isText, let password = String(validating: line, as: UTF8.self)
    else {
      throw .secret(path, Localized(en: "holds no password", fr: "ne contient pas de mot de passe"))
    }
    return password
  }
}

extension MailFailure {
  fileprivate static func secret(_ path: String, _ what: Localized, remedy: Localized? = nil) -> MailFailure {
    MailFailure(
      .unavailable,
      Localized(
        en: "the file with the mail server's password, \(path), \(what.en)",
        fr: "le fichier du mot de passe du serveur de courrier, \(path), \(what.fr)"),
      remedy: remedy
        ?? Localized(
          en: "put the password on its first line; see \"password-file\" in rapporteur.yaml",
          fr: "mettez le mot de passe sur sa première ligne ; voir « password-file » dans rapporteur.yaml"))
  }
}
