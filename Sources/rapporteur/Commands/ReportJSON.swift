import ArgumentParser
import Engine
import Foundation
import Ledger
import Reporting
import Wording

/// Whether a yes counts.
enum ConsentState: String {
  case counts
  case stale
  case withdrawn

  init(_ revision: Revision.ID, _ withdrawnAt: Date?, _ report: Report) {
    let counts = report.counts(revision, withdrawn: withdrawnAt)
    self = counts ? .counts : withdrawnAt != nil ? .withdrawn : .stale
  }

  var text: Localized {
    switch self {
    case .counts: Localized(en: "counts", fr: "compte")
    case .stale: Localized(en: "stale, the text was changed since", fr: "périmé, le texte a changé depuis")
    case .withdrawn: Localized(en: "withdrawn", fr: "retiré")
    }
  }
}

/// A report as `--json` shows it.
struct ReportJSON: Encodable {
  struct MoveJSON: Encodable {
    let transition: String
    let to: String
    let blocked: Bool
    let needs: [String]
    let findings: [FindingJSON]
  }

  struct ConsentJSON: Encodable {
    let by: String
    let organisation: String?
    let revision: String
    let at: Date
    let state: String
  }

  let format = "rapporteur.report/1"
  let report: String
  let workflow: String
  let workflowVersion: Int
  let state: String
  let submitted: Bool
  let revision: String
  let sentRevision: String?
  let position: Int
  let deadlines: [String: Date]
  let notes: [FindingJSON]
  let words: [String: Int]
  let approvals: [ConsentJSON]
  let endorsements: [ConsentJSON]
  let openComments: [String]
  let confidential: Bool
  let translates: TranslationJSON?
  let versions: [TranslationJSON]
  let moves: [MoveJSON]

  init(_ file: ReportFile, for office: Office, _ console: Console) {
    let current = file.report
    let situation = file.situation(for: office.actor, at: office.now)
    report = current.id.rawValue
    workflow = file.workflow.name.rawValue
    workflowVersion = file.workflow.version
    state = current.state.rawValue
    submitted = current.submission != nil
    revision = current.revision.id.rawValue
    sentRevision = current.sent?.rawValue
    position = current.position
    deadlines = Dictionary(
      uniqueKeysWithValues: file.workflow.moments(of: current).map { ($0.id.rawValue, $0.at) })
    notes = (situation.sessionNotes + file.workflow.misorderings(of: current))
      .map { FindingJSON($0, console) }
    words = Dictionary(uniqueKeysWithValues: situation.tally.byPart.map { ($0.key.rawValue, $0.value) })
    approvals = current.approvals.map {
      ConsentJSON(
        by: $0.by.rawValue, organisation: nil, revision: $0.revision.rawValue, at: $0.at,
        state: ConsentState($0.revision, $0.withdrawnAt, current).rawValue)
    }
    endorsements = current.endorsements.map {
      ConsentJSON(
        by: $0.by.rawValue, organisation: $0.organisation.rawValue, revision: $0.revision.rawValue, at: $0.at,
        state: ConsentState($0.revision, $0.withdrawnAt, current).rawValue)
    }
    openComments = current.openComments.map(\.id.rawValue)
    confidential = file.access != .open
    translates = current.translation.map {
      TranslationJSON($0.original, at: $0.revision, file.original?.freshness, console)
    }
    // What a list can't show is no reason to hide what was done.
    versions = ((try? office.versions(of: current.id)) ?? []).compactMap { line, freshness in
      line.translates.map { TranslationJSON(line.report, at: $0.revision, freshness, console) }
    }
    moves = situation.moves.map { move in
      MoveJSON(
        transition: move.transition.id.rawValue, to: move.transition.to.rawValue, blocked: move.isBlocked,
        needs: move.needs.map(\.rawValue), findings: move.findings.map { FindingJSON($0, console) })
    }
  }
}
