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

  /// Says findings that stop nothing.
  func say(_ warnings: [Finding], in workflow: Workflow? = nil) {
    for finding in warnings { line(text(of: finding, in: workflow)) }
  }

  func text(of place: Finding.Place, in workflow: Workflow?) -> String { place.text(in: workflow)(language) }
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
