import Definitions
import Documents
public import Foundation
import Ledger
public import Reporting
import Wording

/// Everything about one report, as loaded from the ledger: what every act begins with.
public struct ReportFile: Sendable {
  /// The record, the first entry first.
  public let entries: [Entry]
  /// The fold of the record.
  public let report: Report
  /// The situation at the load, whoever acts: the words are read once, not for everybody who looks at them.
  private let scene: Situation

  /// The definition that it is on.
  public var workflow: Workflow { scene.workflow }
  /// The words of the current revision.
  public var draft: Draft { scene.draft }
  /// What was read in them.
  public var reading: Reading { scene.reading }
  /// The people of the office.
  public var directory: Directory { scene.directory }

  /// A file of `report`, whose words and definition are those of `scene`.
  init(entries: [Entry], report: Report, scene: Situation) {
    self.entries = entries
    self.report = report
    var scene = scene
    scene.report = report
    self.scene = scene
  }

  /// What `actor` stands before at `now`.
  public func situation(for actor: Person.ID, at now: Date) -> Situation {
    var situation = scene
    situation.actor = actor
    situation.now = now
    return situation
  }

  /// Where it and the calendars of its deadlines do not agree at `now`.
  public func sessionNotes(at now: Date) -> [Finding] { situation(for: scene.actor, at: now).sessionNotes }

  /// Who may read it.
  public var access: Access { scene.access }
  /// The report that it translates; `nil` where it is no translation.
  public var original: Original? { scene.original }

  /// The line about it for lists.
  public var summary: Summary {
    Summary(of: report, draft: draft, in: workflow, changedAt: report.touchedAt)
  }

  /// The file with `events` added, as `actor` made them happen at `now`.
  func adding(_ events: [Event], by office: Office, at now: Date, command: Command) throws -> ReportFile {
    let added = events.map { Entry(report: report.id, by: office.actor, at: now, event: $0) }
    var next = report
    for entry in added { next.evolve(entry) }
    let words: Draft
    if case .save(let saved, _, _) = command {
      words = saved
    } else {
      words = next.wordsAreExpunged ? Draft() : draft
    }
    var scene = scene
    if words != draft {
      let original = scene.original
      scene = Situation(
        report: next, draft: words, reading: try MarkdownReader.read(words), workflow: workflow,
        rules: scene.rules, directory: directory, actor: office.actor, now: now,
        wordLists: self.scene.wordLists,
        calendars: self.scene.calendars, protectedNames: office.protectedNames(in: words, directory))
      scene.original = original
      scene.workingDays = self.scene.workingDays
    }
    if next.translation != report.translation { scene.original = try office.original(of: next) }
    return ReportFile(entries: entries + added, report: next, scene: scene)
  }
}

extension Office {
  /// Loads `id` from the ledger: the one way to a report's words, for those who may read them.
  ///
  /// - Throws: ``Trouble`` with the nearest known name where there is no such report.
  public func file(of id: Report.ID) throws -> ReportFile {
    let entries = try ledger.entries(of: id)
    guard let report = Report(folding: entries) else { throw try unknown(id) }
    let (workflow, rules) = try definition(report.workflow)
    let draft = try words(of: report)
    let directory = try directory()
    guard Access(to: report, draft: draft, in: workflow).admits(actor, in: directory) else {
      throw Refusal([.confidential(id, to: actor, in: directory)])
    }
    var scene = Situation(
      report: report, draft: draft, reading: try MarkdownReader.read(draft), workflow: workflow, rules: rules,
      directory: directory, actor: actor, now: clock(), wordLists: workspace.shelf.wordLists(of: workflow),
      calendars: workspace.shelf.calendars(of: workflow), protectedNames: protectedNames(in: draft, directory)
    )
    scene.original = try original(of: report)
    scene.workingDays = workspace.workingDays
    return ReportFile(entries: entries, report: report, scene: scene)
  }

  /// The line for lists of the report with this record; nothing is read for it but its definition and its words.
  ///
  /// - Parameter edition: The edition of the line; `nil` computes it as the versions did that kept none.
  func summary(of entries: [Entry], edition: Int? = Schedule.edition) throws -> Summary? {
    guard let report = Report(folding: entries) else { return nil }
    return Summary(
      of: report, draft: try words(of: report), in: try definition(report.workflow).0,
      changedAt: report.touchedAt, edition: edition)
  }

  /// What was sent can be destroyed afterwards; the report's record stays, without words.
  func words(of report: Report) throws -> Draft {
    report.wordsAreExpunged ? Draft() : try draft(report.revision.id)
  }

  func unknown(_ id: Report.ID) throws -> Trouble {
    let known = try ledger.reports().map(\.rawValue)
    return Trouble(
      .missing,
      Localized(en: "there is no report \"\(id)\"", fr: "il n'y a pas de rapport « \(id) »"),
      remedy: Nearest.hint(to: id.rawValue, among: known)
        ?? Localized(en: "see them all: rapporteur list", fr: "voyez-les tous : rapporteur list"))
  }

  /// The words of a revision.
  ///
  /// - Throws: ``Trouble`` where they were expunged.
  public func draft(_ revision: Revision.ID) throws -> Draft {
    guard let bytes = try ledger.content(revision) else { throw Trouble.expunged(revision) }
    return try Stored.draft(bytes)
  }

  /// A text that an event names; `nil` where it was expunged.
  ///
  /// Its name is a salted digest, which only the record tells, to those who may read it.
  public func text(_ id: Content.ID) throws -> String? {
    try ledger.content(id).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The profile of a person; one with the short name alone where nothing more is known.
  public func profile(of person: Person.ID, in directory: Directory) throws -> Profile {
    guard let known = directory.people[person], let bytes = try ledger.content(known.profile) else {
      return Profile(name: person.rawValue)
    }
    return try Stored.profile(bytes)
  }
}

/// How values are kept as content: JSON with sorted keys.
enum Stored {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }

  static func draft(_ bytes: [UInt8]) throws -> Draft {
    try JSONDecoder().decode(Draft.self, from: Data(bytes))
  }

  static func profile(_ bytes: [UInt8]) throws -> Profile {
    try JSONDecoder().decode(Profile.self, from: Data(bytes))
  }
}

extension Trouble {
  static func expunged(_ revision: Revision.ID) -> Trouble {
    Trouble(
      .unavailable,
      Localized(
        en: "the words of revision \(revision.short) were expunged",
        fr: "les mots de la version \(revision.short) ont été détruits"),
      remedy: Localized(
        en: "rapporteur history says when and by whom", fr: "rapporteur history dit quand et par qui"))
  }
}
