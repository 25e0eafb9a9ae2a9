import Engine
import Foundation
import Reporting
import Wording

/// A workspace with many reports on the UPR workflow, all ready for review.
enum SampleOffice {
  /// A moment that stands, so that every run does the same.
  static let moment = Date(timeIntervalSince1970: 1_800_000_000)
  static let officer: Person.ID = "ana"
  static let reviewer: Person.ID = "omar"

  /// The office at `folder` as `person` opens it.
  static func open(_ folder: String, as person: Person.ID) throws -> Office {
    try Office(Workspace.open(folder, searching: false), actor: person, clock: { moment })
  }

  /// Makes the workspace; every report holds the words of the Markdown file at `draft`.
  static func make(at folder: String, reports count: Int, draft: String) throws {
    let coordinator = try Office.begin(
      at: folder,
      Workspace.Beginning(
        organisation: "Child Rights Watch", acronym: "CRW", language: .en, coordinator: Profile(name: "Maya")),
      actor: "maya", clock: { moment })
    try coordinator.addPerson(officer, profile: Profile(name: "Ana"), roles: ["officer"])
    try coordinator.addPerson(reviewer, profile: Profile(name: "Omar"), roles: ["reviewer"])

    let office = try open(folder, as: officer)
    // The file may name a report and a revision of its own; here it is the first draft of many others.
    let text = try String(contentsOfFile: draft, encoding: .utf8)
      .replacing(/(?m)^(report|revision):.*\n/, with: "")
    for number in 1...count {
      let id = name(of: number)
      let file = try office.open(id, on: "upr").file
      _ = try office.save(try office.read(Array(text.utf8), name: draft, for: file), over: nil, of: id)
    }
  }

  /// The name of the report with that number, from 1.
  static func name(of number: Int) -> Report.ID { Report.ID("upr-\(number)") }
}
