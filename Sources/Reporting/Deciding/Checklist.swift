public import Wording

/// What has to hold before a report is handed in: the mechanism's rules and the workflow's own demands, each with what
/// became of it in the draft.
public struct Checklist: Hashable, Sendable {
  /// What became of a rule or a demand.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// The program looked, and it holds.
    case met
    /// The program looked, and it does not hold.
    case unmet
    /// The program looked and has something to say that blocks nothing.
    case remarked
    /// It is not about a report with these facts.
    case spared
    /// No program can tell: somebody has to look.
    case byHand
  }

  /// A rule or a demand.
  public struct Line: Hashable, Sendable {
    /// The mechanism's rule; `nil` for a demand of the workflow.
    public var rule: Rule?
    /// What it asks for.
    public var asks: Localized
    /// What became of it.
    public var state: State
    /// What was measured, as "2,610 of 2,815 words"; `nil` where nothing was.
    public var measure: Localized?
    /// What the program has to say about it.
    public var findings: [Finding]

    /// Makes a line.
    public init(
      rule: Rule? = nil, asks: Localized, state: State, measure: Localized? = nil, findings: [Finding] = []
    ) {
      self.rule = rule
      self.asks = asks
      self.state = state
      self.measure = measure
      self.findings = findings
    }
  }

  /// The rules of the mechanism that concern this kind of report, in the order of their file.
  public var rules: [Line]
  /// What the workflow asks for besides, in its order.
  public var demands: [Line]

  /// Makes a checklist.
  public init(rules: [Line], demands: [Line]) {
    self.rules = rules
    self.demands = demands
  }

  /// Whether everything that a program can tell holds.
  public var isMet: Bool { (rules + demands).allSatisfy { $0.state != .unmet } }
}

extension Situation {
  /// The checklist for `transition`. What is given with the command, as a receipt, is no part of it.
  ///
  /// - Parameter type: What the text of the file to hand in is set in; `nil` where that is not known.
  public func checklist(for transition: Transition, setIn type: TextType? = nil) -> Checklist {
    let current = (rules?.rules ?? []).filter { $0.status != .superseded }
    let demands = transition.requires.compactMap { requirement -> Checklist.Line? in
      guard requirement.applies(to: draft.fields), let check = AllChecks.named(requirement.check),
        !check.isAboutOneRule
      else { return nil }
      let said = check.judge(self, requirement.arguments)
      let findings = said.filter { $0.answer == nil }
      if findings.isEmpty, !said.isEmpty { return nil }
      return Checklist.Line(asks: check.summary, state: .init(after: findings), findings: findings)
    }
    return Checklist(rules: current.compactMap { line(for: $0, before: transition, type) }, demands: demands)
  }

  /// `nil` where `rule` sets a measure that this workflow does not apply: it concerns another kind of report.
  private func line(for rule: Rule, before transition: Transition, _ type: TextType?) -> Checklist.Line? {
    let citing = transition.requires.filter { $0.cites(rule.id) }
    let asks = rule.title.localized
    guard !citing.isEmpty else {
      switch rule.demand {
      case .formats(let formats):
        guard let format = workflow.document?.formats.first else { return nil }
        return Checklist.Line(
          rule: rule, asks: asks, state: formats.contains(format) ? .met : .unmet,
          measure: Localized(same: ".\(format)"))
      case .type:
        guard let type else { return Checklist.Line(rule: rule, asks: asks, state: .byHand) }
        let findings = RuleSet(id: rules?.id ?? "", rules: [rule]).breaches(by: type, isHandedIn: true)
        return Checklist.Line(
          rule: rule, asks: asks, state: .init(after: findings), measure: Localized(same: type.text),
          findings: findings)
      case .advice: return Checklist.Line(rule: rule, asks: asks, state: .byHand)
      case .words, .languages, .period: return nil
      }
    }
    let applying = citing.filter { $0.applies(to: draft.fields) }
    guard !applying.isEmpty else { return Checklist.Line(rule: rule, asks: asks, state: .spared) }
    let findings = applying.flatMap { requirement in
      AllChecks.named(requirement.check)?.judge(self, requirement.arguments) ?? []
    }.filter { $0.rule?.rule == rule.id }
    return Checklist.Line(
      rule: rule, asks: asks, state: .init(after: findings), measure: measure(of: rule), findings: findings)
  }

  private func measure(of rule: Rule) -> Localized? {
    switch rule.demand {
    case .words(let limit, let parts):
      let count = tally.total(of: parts)
      return Localized(en: "\(count) of \(limit) words", fr: "\(count) mots sur \(limit)")
    case .languages: return Localized(same: language.rawValue)
    case .formats, .period, .type, .advice: return nil
    }
  }
}

extension Checklist.State {
  fileprivate init(after findings: [Finding]) {
    self = findings.contains { $0.severity == .error } ? .unmet : findings.isEmpty ? .met : .remarked
  }
}

extension Check {
  /// Whether it only holds a draft against a rule of the mechanism, which has a line of its own then.
  fileprivate var isAboutOneRule: Bool {
    parameters.contains { $0.isRequired && $0.kind.namesRule }
  }
}

extension Check.Parameter.Kind {
  fileprivate var namesRule: Bool {
    switch self {
    case .rule, .wordRule, .periodRule, .languageRule: true
    default: false
    }
  }
}

extension Requirement {
  /// Whether its check rests on `rule`, named or not.
  fileprivate func cites(_ rule: Rule.ID) -> Bool {
    guard let check = AllChecks.named(check) else { return false }
    return check.parameters.contains {
      $0.kind.namesRule && (arguments.name($0.key) ?? $0.usual) == rule.rawValue
    }
  }
}
