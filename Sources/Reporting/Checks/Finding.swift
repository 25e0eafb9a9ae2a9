public import Wording

/// Something that stands in the way, or might: with a place, a reason and a way out.
public struct Finding: Hashable, Sendable {
  /// How much it weighs.
  public enum Severity: String, Hashable, Sendable {
    /// It blocks.
    case error
    /// It is shown and blocks nothing.
    case warning
  }

  /// Where it is.
  public enum Place: Hashable, Sendable {
    case field(Field.ID)
    /// A row of a table of facts, from 1.
    case row(Field.ID, Int)
    /// A section, and a line in its text from 1.
    case section(Section.ID, line: Int?)
    case recommendation(Recommendation.ID)
    case source(Source.ID)
    case comment(Comment.ID)
    /// How far a section, or the whole, may travel.
    case label(Section.ID?)
  }

  /// What the person who gives the command can add to it, so that the finding goes away.
  public enum Answer: String, Hashable, Sendable {
    /// A reason in words.
    case reason
    /// The receipt of a submission.
    case receipt
  }

  /// A stable name, as `words.over-limit`; `rapporteur explain CODE` tells more.
  public var code: String
  /// How much it weighs.
  public var severity: Severity
  /// Where it is; `nil` is the report as a whole.
  public var place: Place?
  /// The reason.
  public var message: Localized
  /// The way out.
  public var remedy: Localized
  /// The rule that it rests on; `nil` where no rule of a mechanism does.
  public var rule: Citation?
  /// What would be enough to give with the command; `nil` where more has to be done.
  public var answer: Answer?

  /// Makes a finding.
  public init(
    _ code: String, _ severity: Severity = .error, at place: Place? = nil, message: Localized,
    remedy: Localized, rule: Citation? = nil, answer: Answer? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.remedy = remedy
    self.rule = rule
    self.answer = answer
  }
}

/// Why a command changed nothing: every finding at once, each with a way out.
public struct Refusal: Error, Hashable, Sendable {
  /// What stands in the way; never empty.
  public var findings: [Finding]
  /// The definition that the report is on, by whose titles a person knows its parts; `nil` where it is about none.
  public var workflow: Workflow?

  /// Makes a refusal.
  public init(_ findings: [Finding], in workflow: Workflow? = nil) {
    self.findings = findings
    self.workflow = workflow
  }
}
