import Reporting
import Wording

extension Console {
  /// A finding in three lines: what is wrong, a way out, the rule.
  func text(of finding: Finding, in workflow: Workflow? = nil, indent: String = "  ") -> String {
    let mark: Localized =
      switch (finding.severity, finding.answer) {
      case (_, .some): Localized(en: "needed:", fr: "à fournir :")
      case (.error, nil): Localized(en: "blocks:", fr: "bloque :")
      case (.warning, nil): Localized(en: "note:", fr: "remarque :")
      }
    var lines = ["\(indent)\(mark(language)) \(finding.message(language)) [\(finding.code)]"]
    if let place = finding.place.map({ text(of: $0, in: workflow) }) { lines[0] += " – \(place)" }
    lines.append("\(indent)  → \(finding.remedy(language))")
    if let rule = finding.rule {
      let status = Localized(
        en: rule.status == .verified ? "verified" : "not verified at the source",
        fr: rule.status == .verified ? "vérifiée" : "non vérifiée à la source")
      lines.append(
        "\(indent)  "
          + Localized(
            en: "rule \(rule.rule): \(status.en), last looked at \(rule.checkedOn); source: \(rule.source)",
            fr: "règle \(rule.rule) : \(status.fr), consultée le \(rule.checkedOn) ; source : \(rule.source)")(
            language))
    }
    return lines.joined(separator: "\n")
  }

  func text(of place: Finding.Place, in workflow: Workflow?) -> String {
    switch place {
    case .field(let id): return Localized(en: "field \(id)", fr: "champ \(id)")(language)
    case .row(let id, let row):
      return Localized(en: "field \(id), row \(row)", fr: "champ \(id), ligne \(row)")(language)
    case .section(let id, let line):
      let title = workflow?.section(id)?.title.localized(language) ?? id.rawValue
      guard let line else {
        return Localized(en: "section \"\(title)\"", fr: "partie « \(title) »")(language)
      }
      return Localized(
        en: "section \"\(title)\", line \(line)", fr: "partie « \(title) », ligne \(line)")(language)
    case .recommendation(let id):
      return Localized(en: "recommendation \(id)", fr: "recommandation \(id)")(language)
    case .source(let id): return Localized(en: "source \(id)", fr: "source \(id)")(language)
    case .comment(let id): return Localized(en: "comment \(id)", fr: "commentaire \(id)")(language)
    case .label(let section):
      return Localized(
        en: section.map { "label of section \($0)" } ?? "label",
        fr: section.map { "marque de la partie \($0)" } ?? "marque")(language)
    }
  }
}

/// A finding as `--json` shows it.
struct FindingJSON: Encodable {
  let code: String
  let severity: String
  let place: String?
  let line: Int?
  let message: String
  let remedy: String
  let rule: String?
  let needs: String?

  init(_ finding: Finding, _ console: Console) {
    code = finding.code
    severity = finding.severity.rawValue
    place = finding.place.map { console.text(of: $0, in: nil) }
    if case .section(_, let line)? = finding.place { self.line = line } else { line = nil }
    message = finding.message(console.language)
    remedy = finding.remedy(console.language)
    rule = finding.rule?.rule.rawValue
    needs = finding.answer?.rawValue
  }
}
