public import Wording

/// Reads YAML strictly: one document of mappings, sequences and scalars, every node with its place.
///
/// Anchors, aliases, merge keys, tags and directives are refused: nothing in a definition needs them, and each
/// has surprised somebody. All that is wrong is reported in one pass, up to the first place that can't be
/// understood at all.
public enum YAMLReader {
  /// How much a file may hold.
  public struct Limits: Sendable {
    /// The size in bytes.
    public var bytes = 1024 * 1024
    /// How deep mappings and sequences may be nested.
    public var depth = 64
    /// How many nodes there may be.
    public var nodes = 100_000
    /// How many findings are kept.
    public var findings = 100

    /// The usual limits: 1 MiB, 64 levels, 100,000 nodes.
    public static let standard = Limits()

    /// Makes the usual limits.
    public init() {}
  }

  /// Reads `bytes`, which the person knows as `file`.
  ///
  /// - Parameter firstLine: The line of the file at which `bytes` begins; front matter begins at line 2.
  /// - Throws: Every mistake found, sorted by place.
  public static func read(
    _ bytes: [UInt8], file: String, limits: Limits = .standard, firstLine: Int = 1
  ) throws(Diagnostics) -> Document {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let problem = Encoding.problem(in: bytes, file: file, limit: limits.bytes, firstLine: firstLine) {
      throw Diagnostics([problem])
    }
    var lines = Document.lines(of: bytes)
    if firstLine > 1 { lines = Array(repeating: "", count: firstLine - 1) + lines }
    var composer = Composer(
      document: Document(file: file, lines: lines, root: nil), limits: limits, firstLine: firstLine)
    let root = composer.compose(bytes)
    guard composer.findings.isEmpty else { throw Diagnostics(composer.findings) }
    return Document(file: file, lines: lines, root: root)
  }

  /// What is wrong with `bytes` as text: too many of them, no UTF-8, control characters; `nil` where nothing is.
  public static func problem(in bytes: [UInt8], file: String, limit: Int) -> Diagnostic? {
    Encoding.problem(in: bytes, file: file, limit: limit, firstLine: 1)
  }
}
