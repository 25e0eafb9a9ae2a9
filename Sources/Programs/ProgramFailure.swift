public import Wording

/// Why another program did not run to its end.
public enum ProgramFailure: Error, Hashable, Sendable {
  /// There is no such program.
  case missing(String)
  /// It could not be started.
  case notStarted(String, reason: String)
  /// What it was to read could not be put into this folder.
  case noRoom(String, reason: String)
  /// It printed more bytes than it may, and was ended.
  case tooTalkative(String, limit: Int)
  /// It was ended, with all that it had started.
  case tookTooLong(String, limit: Duration)

  /// What a person is told.
  public var message: Localized {
    switch self {
    case .missing(let path):
      Localized(en: "there is no program \(path)", fr: "il n'y a pas de programme \(path)")
    case .notStarted(let path, let reason):
      Localized(
        en: "\(path) can't be started: \(reason)", fr: "impossible de lancer \(path) : \(reason)")
    case .noRoom(let folder, let reason):
      Localized(
        en: "nothing can be put into \(folder) (\(reason)): set TMPDIR to a folder with room",
        fr:
          "rien ne peut être mis dans \(folder) (\(reason)) : indiquez par TMPDIR un dossier où il y a de la place"
      )
    case .tooTalkative(let path, let limit):
      Localized(
        en: "\(path) printed more than \(limit) bytes and was ended",
        fr: "\(path) a écrit plus de \(limit) octets et a été arrêté")
    case .tookTooLong(let path, let limit):
      Localized(
        en: "\(path) took longer than \(limit.components.seconds) seconds and was ended",
        fr: "\(path) a pris plus de \(limit.components.seconds) secondes et a été arrêté")
    }
  }
}
