/// Which reports of a workflow not everybody in the office may read.
public struct Confidentiality: Hashable, Sendable {
  /// A report is open where each of these fields has one of these values; where there are none, no report is.
  ///
  /// A field that says nothing yet leaves the report confidential: publishing is what has to be decided.
  public var unless: [Field.ID: [String]]
  /// The roles in the office that may read them, beside those who work on the report and coordinators.
  public var readers: [Role.ID]

  /// Makes a rule of confidentiality.
  public init(unless: [Field.ID: [String]] = [:], readers: [Role.ID] = []) {
    self.unless = unless
    self.readers = readers
  }

  /// Whether a report with these words is confidential.
  public func holds(for draft: Draft) -> Bool {
    unless.isEmpty
      || !unless.allSatisfy { field, values in draft.fields[field]?.text.map(values.contains) ?? false }
  }
}

extension WorkflowLint.Lint {
  /// Fields and values that open a report, and roles that may read one: those that don't exist.
  func confidentiality() -> [WorkflowLint.Fault] {
    guard let confidential = workflow.confidential else { return [] }
    return condition(confidential.unless, at: ["confidential", "unless"])
      + roles(confidential.readers, at: ["confidential", "readers"])
  }
}
