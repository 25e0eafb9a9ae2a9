import Wording

extension Situation {
  /// Which of `formats` the mechanism does not take. Making such a file is right, for other readers; handing it in is not.
  public func notAdmitted(_ formats: [String]) -> [Finding] {
    let rule = rules?.rules.first { if case .formats = $0.demand { true } else { false } }
    guard let rule, case .formats(let admitted) = rule.demand else { return [] }
    return formats.filter { !admitted.contains($0) }.map { .notAdmitted($0, among: admitted, by: rule) }
  }
}

extension Finding {
  fileprivate static func notAdmitted(_ format: String, among admitted: [String], by rule: Rule) -> Finding {
    let list = admitted.joined(separator: ", ")
    return Finding(
      "format.not-admitted", .warning,
      message: Localized(
        en: "the mechanism takes \(list) and no \(format)", fr: "le mécanisme accepte \(list), pas \(format)"),
      remedy: Localized(
        en: "hand in the \(list); the \(format) is for other readers",
        fr: "remettez le \(list) ; le \(format) est pour d'autres lecteurs"),
      rule: Citation(rule))
  }
}
