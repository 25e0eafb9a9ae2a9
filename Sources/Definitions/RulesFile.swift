public import Reporting
public import Wording
import YAML

/// Reads files of rules: `Workflows/rules/*.yaml`.
public enum RulesFile {
  /// The rules that `bytes` states.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> RuleSet {
    let document = try YAMLReader.read(bytes, file: file)
    var findings = ShapeCheck.check(document, RulesShape.file)
    for pair in document.root?["limits"]?.pairs ?? [] { findings += demands(of: pair, in: document) }
    guard findings.isEmpty, let root = document.root else { throw Diagnostics(findings) }
    return RuleSet(
      id: root.name("rules"), title: root.translations("title"), rules: root.mapped("limits", rule))
  }

  private static func rule(_ id: Rule.ID, _ node: Node) -> Rule {
    let demand: Rule.Demand
    if let words = node["words"]?.scalar?.integer {
      demand = .words(max: words, counts: Set(node.texts("counts").compactMap(TextPart.init(rawValue:))))
    } else if node["formats"] != nil {
      demand = .formats(node.texts("formats"))
    } else if node["languages"] != nil {
      demand = .languages(node.texts("languages").compactMap(Language.init(rawValue:)))
    } else if let years = node["years"]?.scalar?.integer {
      demand = .period(years: years)
    } else if let type = node["type"] {
      demand = .type(
        TextType(
          font: type["font"]?.scalar?.text,
          size: type["size"]?.scalar.flatMap { Length.read($0.text, in: .points) }))
    } else {
      demand = .advice
    }
    return Rule(
      id: id, title: node.translations("title"), demand: demand,
      weight: node["weight"]?.scalar.flatMap { Rule.Weight(rawValue: $0.text) } ?? .binding,
      source: node["source"]?.scalar?.text ?? "",
      edition: node["edition"]?.scalar?.text ?? "", checkedOn: node["checked-on"]?.scalar?.text ?? "",
      status: Rule.Status(rawValue: node["status"]?.scalar?.text ?? "") ?? .unverified)
  }

  private static func demands(of pair: Node.Pair, in document: Document) -> [Diagnostic] {
    let keys = Set(pair.value.pairs?.map(\.key.text) ?? [])
    if keys.intersection(["words", "formats", "languages", "years", "type"]).count > 1 {
      return [
        document.diagnostic(
          at: pair.key, code: "rules.two-demands",
          message: Localized(
            en: "the rule \"\(pair.key.text)\" demands more than one thing",
            fr: "la règle « \(pair.key.text) » exige plus d'une chose"),
          remedy: Localized(en: "make two rules of it", fr: "faites-en deux règles"))
      ]
    }
    if keys.contains("words") != keys.contains("counts") {
      return [
        document.missingKey(
          keys.contains("words") ? "counts" : "words", in: pair.value,
          help: Localized(
            en: "a limit says how many words, and in which parts",
            fr: "une limite dit combien de mots, et dans quelles parties"))
      ]
    }
    return []
  }
}
