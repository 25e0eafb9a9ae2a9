/// A row of a field that holds a table of facts: a recommendation of the previous review, a ratified treaty.
public struct Record: Hashable, Sendable, Codable {
  /// What stands in each column; columns that say nothing are left out.
  public var cells: [Field.ID: FieldValue]

  /// Makes a row.
  public init(_ cells: [Field.ID: FieldValue] = [:]) { self.cells = cells }

  /// Whether it says nothing.
  public var isEmpty: Bool { cells.values.allSatisfy(\.isEmpty) }
}
