import Foundation
import Reporting

/// One report and its office: decides, and takes what was decided into account, as the engine does.
struct Desk {
  var directory = Sample.directory
  var workflow = Sample.workflow
  var rules: RuleSet? = Sample.rules
  var now = Sample.noon
  /// The report's name.
  var id: Report.ID = "np-upr-51"
  var calendars: [SessionCalendar.ID: SessionCalendar] = [:]
  var workingDays = WorkingDays.standard
  private(set) var entries: [Entry] = []
  private(set) var report: Report?
  /// The words of every revision, by name.
  private(set) var drafts: [Revision.ID: Draft] = [:]

  private var readings: [Revision.ID: Reading] = [:]

  /// The words of the current revision.
  var draft: Draft { report.flatMap { drafts[$0.revision.id] } ?? Draft() }
  /// The name of the current revision.
  var seen: Revision.ID { report?.revision.id ?? "none" }
  /// Where the report is.
  var state: State.ID? { report?.state }

  /// A report that maya opened with `draft`, the revision `r1`.
  static func opened(_ draft: Draft = Sample.draft, workflow: Workflow = Sample.workflow) throws -> Desk {
    var desk = Desk()
    desk.workflow = workflow
    try desk.open(draft, as: "r1", by: "maya")
    return desk
  }

  /// A report in review: `r1`, by maya.
  static func inReview(_ draft: Draft = Sample.draft) throws -> Desk {
    var desk = try opened(draft)
    try desk.advance("request-review", by: "maya")
    return desk
  }

  func situation(_ actor: Person.ID, words: Draft? = nil) -> Situation {
    let reading = words.map { Reading(plain: $0) } ?? readings[seen] ?? Reading(plain: draft)
    var situation = Situation(
      report: report, draft: words ?? draft, reading: reading, workflow: workflow, rules: rules,
      directory: directory, actor: actor, now: now)
    (situation.calendars, situation.workingDays) = (calendars, workingDays)
    return situation
  }

  mutating func open(
    _ draft: Draft, as revision: Revision.ID, deadlines: [Deadline.ID: Date] = [:], by actor: Person.ID
  ) throws {
    let command = Command.open(Sample.pin, draft: revision, deadlines: deadlines)
    let events = try situation(actor, words: draft).decide(command)
    keep(draft, as: revision)
    append(events, by: actor)
  }

  /// Decides `command` and applies the events; a refusal changes nothing.
  @discardableResult
  mutating func perform(_ command: Command, by actor: Person.ID) throws -> [Event] {
    let events = try situation(actor).decide(command)
    if case .save(let words, let revision, _) = command, !events.isEmpty { keep(words, as: revision) }
    append(events, by: actor)
    return events
  }

  @discardableResult
  mutating func advance(
    _ move: Transition.ID, reason: Content.ID? = nil, receipt: Content.ID? = nil, by actor: Person.ID
  ) throws -> [Event] {
    try perform(
      .advance(move, seen: seen, given: .init(reason: reason, receipt: receipt)), by: actor)
  }

  /// Saves the draft after `change`, as the revision `name`.
  @discardableResult
  mutating func edit(as name: Revision.ID, by actor: Person.ID, _ change: (inout Draft) -> Void) throws
    -> [Event]
  {
    var words = draft
    change(&words)
    return try perform(.save(words, as: name, over: seen), by: actor)
  }

  mutating func office(_ command: OfficeCommand, by actor: Person.ID = "carl") throws {
    for event in try directory.decide(command, by: actor) {
      directory.evolve(Entry(report: nil, by: actor, at: now, event: event))
    }
  }

  /// The codes of everything that stands in the way of `command`; empty where nothing does.
  func codes(_ command: Command, by actor: Person.ID) -> [String] {
    do {
      _ = try situation(actor).decide(command)
      return []
    } catch {
      return error.findings.map(\.code)
    }
  }

  /// The codes of everything that stands in the way of `move`, with what is given.
  func codes(
    advance move: Transition.ID, reason: Content.ID? = nil, receipt: Content.ID? = nil, by actor: Person.ID
  ) -> [String] {
    codes(.advance(move, seen: seen, given: .init(reason: reason, receipt: receipt)), by: actor)
  }

  private mutating func keep(_ words: Draft, as revision: Revision.ID) {
    drafts[revision] = words
    readings[revision] = Reading(plain: words)
  }

  mutating func append(_ events: [Event], by actor: Person.ID) {
    for event in events {
      let entry = Entry(report: id, by: actor, at: now, event: event)
      entries.append(entry)
      if report == nil { report = Report(opening: entry) } else { report?.evolve(entry) }
    }
  }
}

extension Reading {
  /// Reads sections whose paragraphs are separated by an empty line and hold no markup.
  init(plain draft: Draft, problems: [Problem] = []) {
    var sections: [Section.ID: Prose] = [:]
    for section in draft.sections {
      let paragraphs = section.text.split(separator: "\n\n").map(String.init)
      sections[section.id] = Prose(paragraphs.map { Block(.paragraph([.text($0)])) })
    }
    self.init(sections: sections, notes: [:], problems: problems)
  }
}

extension Directory {
  /// The codes of everything that stands in the way of `command`; empty where nothing does.
  func codes(_ command: OfficeCommand, by actor: Person.ID) -> [String] {
    do {
      _ = try decide(command, by: actor)
      return []
    } catch {
      return error.findings.map(\.code)
    }
  }
}
