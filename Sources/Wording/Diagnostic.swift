/// A mistake in a file that a person wrote: where it is, what is wrong and what to do about it.
///
/// A `Diagnostic` is about text (file, line, column). What stands in the way of a report is a `Finding`.
public struct Diagnostic: Hashable, Sendable {
  /// How much it weighs: an error stops the file from being used.
  public enum Severity: String, Sendable, Codable {
    case error
    case warning
  }

  /// The file as the person named it.
  public var file: String
  /// Where in the file, in words, for files that have no lines: the part, the paragraph and the heading above it.
  public var spot: Localized?
  /// The line, from 1; 0 where the whole file is meant.
  public var line: Int
  /// The column in Unicode scalars, from 1; 0 where the whole line is meant.
  public var column: Int
  /// How many scalars the caret underlines; at least 1.
  public var length: Int
  /// An error stops the file from being used; a warning does not.
  public var severity: Severity
  /// A stable name, as `yaml.duplicate-key`; `rapporteur explain CODE` tells more.
  public var code: String
  /// What is wrong.
  public var message: Localized
  /// A way out.
  public var remedy: Localized?
  /// The text of the line, without its end; `nil` where there is none.
  public var sourceLine: String?

  /// Makes a diagnostic.
  public init(
    file: String, line: Int, column: Int, length: Int = 1, severity: Severity = .error,
    code: String, message: Localized, remedy: Localized? = nil, sourceLine: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.severity = severity
    self.code = code
    self.message = message
    self.remedy = remedy
    self.sourceLine = sourceLine
  }
}

/// Every mistake found in one pass over one or more files.
public struct Diagnostics: Error, Hashable, Sendable {
  /// The mistakes, sorted by place.
  public var all: [Diagnostic]

  /// Makes a collection sorted by file and place.
  public init(_ all: [Diagnostic]) {
    self.all = all.sorted { ($0.file, $0.line, $0.column, $0.code) < ($1.file, $1.line, $1.column, $1.code) }
  }

  /// Whether any of them is an error.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }
}
