/// How a workflow records what became of what we asked for: which table, and what its columns mean.
public struct OutcomeDefinition: Hashable, Sendable {
  /// What we asked for.
  public enum Subject: Hashable, Sendable {
    /// The draft's recommendations, by their names: `r3`.
    case recommendations
    /// The rows of a table of facts, by their number from 1; its first column of text says what is asked.
    case rows(of: Field.ID)
  }

  /// The table that is filled in afterwards.
  public var field: Field.ID
  /// What we asked for.
  public var of: Subject
  /// The column that names which of ours a row takes up; several are separated by commas.
  public var ours: Field.ID
  /// The column with the number that the body gave; `nil` where there is none.
  public var number: Field.ID?
  /// The column that says who took it up.
  public var from: Field.ID?
  /// The column with the words of the body.
  public var text: Field.ID?
  /// The column that says what the State answered.
  public var answer: Field.ID?

  /// Makes a definition.
  public init(
    field: Field.ID, of subject: Subject, ours: Field.ID, number: Field.ID? = nil, from: Field.ID? = nil,
    text: Field.ID? = nil, answer: Field.ID? = nil
  ) {
    self.field = field
    of = subject
    self.ours = ours
    self.number = number
    self.from = from
    self.text = text
    self.answer = answer
  }
}
