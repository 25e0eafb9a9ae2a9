/// What `rapporteur explain CODE` tells about a code, with an example that shows it.
public struct Explanation: Hashable, Sendable {
  /// The code: `yaml.duplicate-key`.
  public let code: String
  /// What is wrong, in a sentence.
  public let title: Localized
  /// Why it matters and how to mend it.
  public let text: Localized
  /// An example that has the mistake; empty where none can be shown.
  public let bad: String
  /// The same example, mended.
  public let good: String

  /// Makes an explanation.
  public init(_ code: String, title: Localized, text: Localized, bad: String = "", good: String = "") {
    self.code = code
    self.title = title
    self.text = text
    self.bad = bad
    self.good = good
  }
}
