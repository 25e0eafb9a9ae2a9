public import Wording

/// Why something could not be done that is neither a rule of the workflow nor a mistake in a file.
public struct Trouble: Error, Hashable, Sendable {
  /// What kind of trouble it is; each has an exit code of its own (see `sysexits.h`).
  public enum Kind: Int, CaseIterable, Sendable {
    /// The command line asks for something that makes no sense.
    case usage = 64
    /// What was given can't be used as it is.
    case data = 65
    /// A file or report that was named does not exist.
    case missing = 66
    /// Something this needs is not there.
    case unavailable = 69
    /// Something that can't happen did: a mistake in the program.
    case software = 70
    /// A file can't be created.
    case cannotCreate = 73
    /// Reading or writing failed.
    case input = 74
    /// Somebody else is at it; the same command works later.
    case busy = 75
    /// The actor may not do this.
    case permission = 77
    /// The workspace is not set up as it must be.
    case configuration = 78
  }

  /// What kind of trouble it is.
  public var kind: Kind
  /// What happened, and where.
  public var message: Localized
  /// What to do about it.
  public var remedy: Localized?

  /// Makes trouble.
  public init(_ kind: Kind, _ message: Localized, remedy: Localized? = nil) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }
}
