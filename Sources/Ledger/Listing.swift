public import Foundation
import GRDB
public import Reporting

/// Which lines a list shows, and in which order.
public struct Listing: Hashable, Sendable {
  /// What comes first.
  public enum Order: Hashable, Sendable {
    /// The deadline that comes first; reports without one come last.
    case due
    /// What changed last.
    case changed
    /// The report's name.
    case name
  }

  /// Only reports in one of these states; `nil` is all.
  public var states: Set<State.ID>?
  /// Only reports on this workflow.
  public var workflow: Workflow.ID?
  /// Only reports in whose name, title or country all these words occur, whatever their case and accents.
  public var text: String?
  /// Only that report and those that translate it.
  public var versionsOf: Report.ID?
  /// Whether reports in a final state are left out.
  public var openOnly: Bool
  /// Only reports that are to be looked at by that moment.
  public var wakingBy: Date?
  /// What comes first.
  public var order: Order
  /// The most lines wanted; `nil` is all.
  public var limit: Int?

  /// Makes a listing; without arguments, of all reports by deadline.
  public init(
    states: Set<State.ID>? = nil, workflow: Workflow.ID? = nil, text: String? = nil,
    versionsOf: Report.ID? = nil, openOnly: Bool = false, wakingBy: Date? = nil, order: Order = .due,
    limit: Int? = nil
  ) {
    self.states = states
    self.workflow = workflow
    self.text = text
    self.versionsOf = versionsOf
    self.openOnly = openOnly
    self.wakingBy = wakingBy
    self.order = order
    self.limit = limit
  }

  /// The query; every value is an argument.
  var sql: (text: String, arguments: StatementArguments) {
    var conditions: [String] = []
    var arguments = StatementArguments()
    func add(_ condition: String, _ values: [any DatabaseValueConvertible] = []) {
      conditions.append(condition)
      arguments += StatementArguments(values)
    }
    if let states {
      let marks = Array(repeating: "?", count: states.count).joined(separator: ", ")
      add("state IN (\(marks))", states.sorted().map(\.rawValue))
    }
    if let workflow { add("workflow = ?", [workflow.rawValue]) }
    for word in text.map(Listing.folded)?.split(separator: " ") ?? [] {
      add("instr(words, ?) > 0", [String(word)])
    }
    if let versionsOf {
      // Few lines are those of translations, and only these are taken apart.
      add(
        "(report = ? OR instr(json, '\"translates\"') > 0 AND json_extract(json, '$.translates.original') = ?)",
        [versionsOf.rawValue, versionsOf.rawValue])
    }
    if openOnly { add("final = 0") }
    if let wakingBy { add("wake_at <= ?", [wakingBy.timeIntervalSince1970.rounded(.down)]) }
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    arguments += [limit ?? -1]
    return (
      "SELECT \(SummaryRow.columns) FROM summaries \(filter) ORDER BY \(sortedBy) LIMIT ?", arguments
    )
  }

  private var sortedBy: String {
    switch order {
    case .due: "due IS NULL, due, report"
    case .changed: "changed_at DESC, report"
    // The plus keeps SQLite from walking through every line where an index on what is asked for finds the few.
    case .name: wakingBy == nil ? "report" : "+report"
    }
  }

  /// The form in which words are compared: without case and accents, single spaces.
  static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
