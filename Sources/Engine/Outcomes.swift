import Foundation
import Ledger
public import Reporting
import Wording

/// What became of what one report asked for.
public struct ReportOutcome: Sendable {
  /// The report.
  public let report: Report.ID
  /// Its workflow.
  public let workflow: Workflow.ID
  /// The State that it is about, where it says.
  public let country: Country?
  /// The year in which it was submitted; `nil` where it was not.
  public let year: Int?
  /// What became of it.
  public let outcome: Effect
}

extension Office {
  /// What became of what reports asked for, by report: those that were sent, are at their end, or have an outcome.
  ///
  /// Translations say the same a second time and are left out; so is what the actor may not read, which is counted.
  /// - Parameters:
  ///   - country: Only reports about this State, by its code.
  ///   - workflow: Only reports on this workflow.
  public func outcomes(country: String? = nil, workflow: Workflow.ID? = nil) throws -> (
    outcomes: [ReportOutcome], hidden: Int
  ) {
    let lines = try summaries().filter { workflow == nil || $0.workflow == workflow }
    let readable = lines.filter {
      !$0.isMasked && $0.translates == nil && (country == nil || $0.country == country)
    }
    var definitions: [Workflow.Pin: Workflow] = [:]
    let outcomes = try readable.sorted { $0.report < $1.report }.compactMap { line -> ReportOutcome? in
      guard let report = Report(folding: try ledger.entries(of: line.report)) else { return nil }
      let definition = try definitions[report.workflow] ?? self.definition(report.workflow).0
      definitions[report.workflow] = definition
      guard let found = Self.outcome(of: report, try words(of: report), definition) else { return nil }
      return line.isSubmitted || line.isFinal || found.outcome.rowCount > 0 ? found : nil
    }
    return (outcomes, country == nil ? lines.count(where: \.isMasked) : 0)
  }

  /// What became of what `file`'s report asked for.
  ///
  /// - Throws: ``Trouble`` where its workflow does not record that.
  public func outcome(of file: ReportFile) throws -> ReportOutcome {
    guard let outcome = Self.outcome(of: file.report, file.draft, file.workflow) else {
      throw Trouble(
        .configuration,
        Localized(
          en: "the workflow \"\(file.workflow.name)\" does not say where outcomes are recorded",
          fr: "le modèle « \(file.workflow.name) » ne dit pas où l'issue est enregistrée"),
        remedy: Localized(
          en: "add \"outcome:\" to it; a report stays on the version that it was opened with",
          fr: "ajoutez-y « outcome: » ; un rapport reste sur la version avec laquelle il a été ouvert"))
    }
    return outcome
  }

  private static func outcome(of report: Report, _ draft: Draft, _ workflow: Workflow) -> ReportOutcome? {
    guard let definition = workflow.outcome else { return nil }
    let field = workflow.fields.first { $0.kind == .country }
    return ReportOutcome(
      report: report.id, workflow: workflow.name,
      country: field.flatMap { draft.fields[$0.id]?.text }.flatMap(Country.init(code:)),
      year: report.submission.map { Calendar.gregorian(zone: "Europe/Zurich").component(.year, from: $0.at) },
      outcome: Effect(of: draft, by: definition, in: workflow))
  }
}
