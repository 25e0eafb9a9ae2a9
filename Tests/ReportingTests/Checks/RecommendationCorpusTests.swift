import Foundation
import Reporting
import Testing

/// Invented recommendations with what a careful reader would say of each, against what the check says.
///
/// The texts stand in `Corpus/`, those of `held-out-…` were written after
/// the check: what it said of them at first sight stands in `Workflows/README.md`, and three mistakes were mended since.
/// `swift test --filter RecommendationCorpusTests` prints the figures.
@Suite("Recommendations: how often the check is right")
struct RecommendationCorpusTests {
  struct Row {
    let expected: Set<Character>
    let text: String
  }

  static let codes: [(letter: Character, asks: String, code: String)] = [
    ("w", "addressee", "recommendations.no-addressee"), ("t", "time", "recommendations.no-time-frame"),
    ("v", "verb", "recommendations.weak-verb"), ("a", "one-act", "recommendations.several-acts"),
  ]

  static func rows(_ name: String) throws -> [Row] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { line in
        let parts = line.split(separator: "|", maxSplits: 1)
        return Row(
          expected: Set(parts[0]).intersection("wtva"), text: parts[1].trimmingCharacters(in: .whitespaces))
      }
  }

  static func situation(_ list: [Recommendation], in language: Language) throws -> Situation {
    var draft = Sample.draft
    draft.fields["language"] = .text(language.rawValue)
    draft.recommendations = list
    return try Desk.opened(draft).situation("maya")
  }

  /// What the check says about one recommendation.
  static func found(_ text: String, in language: Language) throws -> Set<Character> {
    let situation = try situation([Recommendation(id: "r1", text: text, section: "housing")], in: language)
    let codes = Set(
      try judge(
        "smart-recommendations", ["asks": .names(Self.codes.map(\.asks))], in: situation
      ).map(\.code))
    return Set(Self.codes.filter { codes.contains($0.code) }.map(\.letter))
  }

  @Test(
    "Few wrong findings, most right ones",
    arguments: [
      ("recommendations-en", Language.en), ("recommendations-fr", .fr), ("recommendations-es", .es),
      ("held-out-en", .en), ("held-out-fr", .fr), ("held-out-es", .es),
    ])
  func measure(name: String, language: Language) throws {
    let rows = try Self.rows(name)
    #expect(rows.count >= 20)
    var wrong: [String] = []
    for (letter, asks, _) in Self.codes {
      var (right, surplus, missed) = (0, 0, 0)
      for row in rows {
        switch (try Self.found(row.text, in: language).contains(letter), row.expected.contains(letter)) {
        case (true, true): right += 1
        case (true, false):
          surplus += 1
          wrong.append("\(letter) too much: \(row.text)")
        case (false, true):
          missed += 1
          wrong.append("\(letter) missed: \(row.text)")
        case (false, false): break
        }
      }
      let precision = Double(right) / Double(max(1, right + surplus))
      let recall = Double(right) / Double(max(1, right + missed))
      print(
        "\(name) \(asks): right \(right), wrong \(surplus), missed \(missed), of \(rows.count);",
        String(format: "precision %.2f, recall %.2f", precision, recall))
      #expect(precision >= 0.95, "\(asks)")
      #expect(recall >= 0.8, "\(asks)")
    }
    for line in wrong { print("  \(line)") }
  }
}
