public import Reporting
public import Wording
import YAML

/// The words that a template says itself, by language: `labels.yaml` beside the template.
public struct LabelsFile: Hashable, Sendable {
  /// The words by key, in each language.
  public let labels: [Language: [String: String]]
  /// The languages whose words nobody has read yet who grew up with them.
  public let unverified: Set<Language>

  /// Makes labels.
  public init(labels: [Language: [String: String]], unverified: Set<Language> = []) {
    self.labels = labels
    self.unverified = unverified
  }

  /// Labels without any words.
  public static let none = LabelsFile(labels: [:])

  /// Every key.
  public var keys: [String] { Set(labels.values.flatMap(\.keys)).sorted() }

  private static let shape: Shape = .object(
    Language.allCases.map { language in
      .init(
        language.rawValue, .map(of: .text),
        Localized(
          en: "the words in \"\(language.rawValue)\", by key",
          fr: "les mots en « \(language.rawValue) », par clé"))
    } + [
      .init(
        "unverified", .list(of: .choice(Language.allCases.map(\.rawValue))),
        Localized(
          en: "the languages whose words nobody has read yet who grew up with them",
          fr: "les langues dont personne ayant grandi avec elles n'a encore relu les mots"))
    ])

  /// Reads the words; every language must have the same keys.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> LabelsFile {
    let document = try YAMLReader.read(bytes, file: file)
    var findings = ShapeCheck.check(document, shape)
    var labels: [Language: [String: String]] = [:]
    let languages = document.root?.pairs?.filter { Language(rawValue: $0.key.text) != nil } ?? []
    for pair in languages {
      guard let language = Language(rawValue: pair.key.text) else { continue }
      for label in pair.value.pairs ?? [] {
        labels[language, default: [:]][label.key.text] = label.value.scalar?.text
      }
    }
    let unverified = Set(document.root?.texts("unverified").compactMap(Language.init(rawValue:)) ?? [])
    let result = LabelsFile(labels: labels, unverified: unverified)
    for pair in languages {
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
