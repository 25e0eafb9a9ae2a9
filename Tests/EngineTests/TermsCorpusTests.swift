import Foundation
import Reporting
import Testing

/// Ordinary prose of reports, invented, with the terms in it that a reader who knows the guidelines would mark.
///
/// `swift test --filter TermsCorpusTests` prints the figures.
@Suite("Terms to avoid: how often the check is right")
struct TermsCorpusTests {
  @Test("Few wrong findings, most right ones", arguments: [Language.en, .fr, .es])
  func measure(language: Language) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("TermsCorpus/\(language.rawValue).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    #expect(lines.count >= 25)
    var (right, surplus, missed, words) = (0, 0, 0, 0)
    for line in lines {
      let (text, wanted) = TerminologyTests.unmarked(line)
      var left = wanted
      words += WordCount.words(in: text)
      for found in try TerminologyTests.findings(text, in: language).map(TerminologyTests.found) {
        if let index = left.firstIndex(of: found) {
          left.remove(at: index)
          right += 1
        } else {
          surplus += 1
          print("  too much: \(found) in: \(text)")
        }
      }
      missed += left.count
      for term in left { print("  missed: \(term) in: \(text)") }
    }
    let precision = Double(right) / Double(max(1, right + surplus))
    let recall = Double(right) / Double(max(1, right + missed))
    print(
      "terminology \(language.rawValue): right \(right), wrong \(surplus), missed \(missed), in \(words) words;",
      String(format: "precision %.2f, recall %.2f", precision, recall))
    #expect(precision >= 0.95)
    #expect(recall >= 0.9)
  }
}
