/// What a file says about itself and hides beside the text that its pages show, read from the bytes that go out.
public struct OutgoingFile: Sendable {
  /// Each property that says something, by the name that its format gives it.
  public var properties: [(name: String, value: String)] = []
  /// What must not leave.
  public var problems: [PackageProblem] = []

  /// Reads a Word file.
  public static func word(_ bytes: [UInt8]) -> OutgoingFile {
    OutgoingFile(
      properties: (try? DocxProperties.read(bytes)) ?? [], problems: DocxLint.problems(in: bytes))
  }

  /// Adds a problem once, however often it is there.
  mutating func add(_ part: String, _ code: String, en: String, fr: String) {
    let problem = PackageProblem(part, code, en: en, fr: fr)
    if !problems.contains(problem) { problems.append(problem) }
  }
}
