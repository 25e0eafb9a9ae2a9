import Wording

extension Check {
  /// Nothing in the report is meant for fewer people than those it goes to, and who was interviewed agreed.
  static let audience = Check(
    "audience",
    summary: Localized(
      en:
        "No section or cited source is meant for fewer people than the text goes to; interviews have consent.",
      fr:
        "Aucune partie ni source citée n'est destinée à moins de personnes que le texte n'en atteint ; les entretiens ont un consentement."
    ),
    parameters: [
      Parameter(
        "is", .words(Label.allCases.map(\.rawValue)),
        help: Localized(
          en: "to whom the text goes; public if not said", fr: "à qui va le texte ; public par défaut"))
    ]
  ) { situation, arguments in
    situation.restricted(for: arguments.names("is").first.flatMap(Label.init(rawValue:)) ?? .public)
  }
}

extension Situation {
  /// What keeps a document from going to `audience`: what is restricted, and, beyond the team, every place that tells
  /// for certain which child is meant or names whom the office protects.
  public func unfit(for audience: Label) -> [Finding] {
    let restricted = restricted(for: audience)
    return audience > .team ? restricted + namesFound : restricted
  }

  /// Every place that may tell which child is meant or names whom the office protects, where a move asks for that.
  public var namesFound: [Finding] {
    (identifying ?? []) + (workflow.requires(.protectedNames) ? Check.protectedNames.judge(self, [:]) : [])
  }

  /// What must not reach `audience`: sections and sources with a narrower label, interviews without consent.
  ///
  /// A source that no footnote cites by its name is not in the document, so it is only warned about.
  public func restricted(for audience: Label) -> [Finding] {
    var findings: [Finding] = []
    if let label = draft.label, label < audience {
      findings.append(.narrower(label, than: audience, at: nil))
    }
    for section in workflow.sections where !draft.text(of: section.id).isEmpty {
      guard let label = draft.labels?[section.id], label < audience else { continue }
      findings.append(.narrower(label, than: audience, at: .section(section.id, line: nil)))
    }
    for source in draft.sources {
      let severity: Finding.Severity = reading.notes[source.id.rawValue] == nil ? .warning : .error
      if let label = source.label, label < audience {
        findings.append(.narrower(label, than: audience, at: .source(source.id), severity))
      }
      if source.consent == .refused || source.consent == .withdrawn {
        findings.append(.deniedConsent(to: source, severity))
      } else if source.kind == .interview, source.consent != .recorded {
        findings.append(.noConsent(to: source, severity))
      }
    }
    return findings
  }
}

extension Finding {
  fileprivate static func narrower(
    _ label: Label, than audience: Label, at place: Place?, _ severity: Severity = .error
  ) -> Finding {
    let spelling = spelling(of: audience, at: place)
    return Finding(
      "label.narrower", severity, at: place,
      message: Localized(
        en: "this is marked \"\(label.rawValue)\", and the text goes to \"\(audience.rawValue)\"",
        fr: "ceci est marqué « \(label.rawValue) », et le texte va à « \(audience.rawValue) »"),
      remedy: Localized(
        en:
          "take it out, or widen its label after asking those whom it may harm: \"\(spelling)\" at the top of the draft",
        fr:
          "retirez-le, ou élargissez sa marque après avoir demandé à ceux à qui cela peut nuire : « \(spelling) » en tête du projet"
      ))
  }

  /// How a label is written at the top of a draft.
  private static func spelling(of label: Label, at place: Place?) -> String {
    if case .section(let id, _)? = place { return "labels: { \(id): \(label.rawValue) }" }
    return "label: \(label.rawValue)"
  }

  fileprivate static func deniedConsent(to source: Source, _ severity: Severity) -> Finding {
    Finding(
      "source.consent-denied", severity, at: .source(source.id),
      message: Localized(
        en: "consent to the source \"\(source.id)\" was refused or taken back",
        fr: "le consentement à la source « \(source.id) » a été refusé ou retiré"),
      remedy: Localized(
        en: "take out the source and what the text says from it",
        fr: "retirez la source et ce que le texte en dit"))
  }

  fileprivate static func noConsent(to source: Source, _ severity: Severity) -> Finding {
    Finding(
      "source.no-consent", severity, at: .source(source.id),
      message: Localized(
        en: "the source \"\(source.id)\" is an interview without recorded consent",
        fr: "la source « \(source.id) » est un entretien sans consentement enregistré"),
      remedy: Localized(
        en: "write \"consent: recorded\" when it was given for this use, or take the source out",
        fr: "écrivez « consent: recorded » s'il a été donné pour cet usage, ou retirez la source"))
  }
}
