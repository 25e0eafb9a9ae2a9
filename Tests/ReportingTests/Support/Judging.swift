import Reporting
import Testing

/// What a check says: its code and its place.
struct Verdict: Hashable, Sendable, CustomTestStringConvertible {
  var code: String
  var place: Finding.Place?

  init(_ code: String, at place: Finding.Place? = nil) {
    self.code = code
    self.place = place
  }

  var testDescription: String { place.map { "\(code) at \($0)" } ?? code }
}

/// What the check called `name` says about `situation`.
func judge(_ name: String, _ arguments: Arguments = [:], in situation: Situation) throws -> [Finding] {
  try #require(AllChecks.named(name)).judge(situation, arguments)
}

/// The codes and places of what the check called `name` says about `situation`.
func verdicts(_ name: String, _ arguments: Arguments = [:], in situation: Situation) throws -> [Verdict] {
  try judge(name, arguments, in: situation).map { Verdict($0.code, at: $0.place) }
}
