public import Reporting
public import Wording
import YAML

/// The words that a template says itself, by language: `labels.yaml` beside the template.
public struct LabelsFile: Hashable, Sendable {
  /// The words by key, in each language.
  public let labels: [Language: [String: String]]

  /// Makes labels.
  public init(labels: [Language: [String: String]]) { self.labels = labels }

  /// Labels without any words.
  public static let none = LabelsFile(labels: [:])

  /// Every key.
  public var keys: [String] { Set(labels.values.flatMap(\.keys)).sorted() }

  /// Reads the words; every language must have the same keys.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> LabelsFile {
    let document = try YAMLReader.read(bytes, file: file)
    var findings = ShapeCheck.check(document, .map(of: .map(of: .text)))
    var labels: [Language: [String: String]] = [:]
    for pair in document.root?.pairs ?? [] {
      guard let language = Language(rawValue: pair.key.text) else {
        findings.append(document.unknownKey(pair.key, among: Language.allCases.map(\.rawValue)))
        continue
      }
      for label in pair.value.pairs ?? [] {
        labels[language, default: [:]][label.key.text] = label.value.scalar?.text
      }
    }
    let result = LabelsFile(labels: labels)
    for pair in document.root?.pairs ?? [] {
      let there = Set(pair.value.pairs?.map(\.key.text) ?? [])
      for key in result.keys where !there.contains(key) {
        findings.append(
          document.diagnostic(
            at: pair.key, code: "labels.untranslated",
            message: Localized(
              en: "\"\(key)\" has no words in \"\(pair.key.text)\"",
              fr: "« \(key) » n'a pas de texte en « \(pair.key.text) »"),
            remedy: Localized(en: "add it", fr: "ajoutez-le")))
      }
    }
    guard findings.isEmpty else { throw Diagnostics(findings) }
    return result
  }
}
