import Definitions
import Documents
public import Foundation
import Ledger
public import Reporting
import Wording

/// The one door: load, decide, append, then act. The command line, the web page and cron all come in here.
public struct Office: Sendable {
  /// The workspace.
  public let workspace: Workspace
  /// Who acts.
  public let actor: Person.ID
  /// Whether acts are only decided and nothing is put on record.
  public let isRehearsal: Bool
  let ledger: LedgerFile
  let clock: @Sendable () -> Date
  let definitions = ReadDefinitions()

  /// Opens the office of `workspace` for `actor`; `clock` tells the moment of each act.
  ///
  /// - Parameter isRehearsal: Whether acts are only decided and nothing is put on record.
  /// - Throws: `LedgerError` where the ledger can't be opened.
  public init(
    _ workspace: Workspace, actor: Person.ID, isRehearsal: Bool = false, clock: @escaping @Sendable () -> Date
  ) throws {
    self.workspace = workspace
    self.isRehearsal = isRehearsal
    self.actor = actor
    self.clock = clock
    ledger = try LedgerFile.open(at: workspace.ledgerPath)
  }

  /// The people of the office, and the definitions in use.
  public func directory() throws -> Directory {
    Directory(folding: try ledger.entries(of: nil))
  }

  /// How often a decision is made again because somebody else was faster.
  static let attempts = 20

  /// Decides on `command` and puts what it adds on record, as one.
  ///
  /// Where somebody else appends in between, the situation is loaded and decided again: commands name what the
  /// person saw, so that nothing else is done than was meant.
  ///
  /// - Parameter loaded: The report as the caller loaded it a moment ago, so that it is not loaded twice.
  /// - Returns: The situation after it, and the events that were added (none where nothing had to change).
  /// - Throws: `Refusal` with everything that stands in the way; `LedgerError`, ``Trouble``.
  @discardableResult
  public func perform(
    _ command: Command, on id: Report.ID, with contents: [Content] = [], loaded: ReportFile? = nil
  ) throws -> Outcome {
    for attempt in 0..<Self.attempts {
      let before = try (attempt == 0 ? loaded : nil) ?? file(of: id)
      var situation = before.situation(for: actor, at: clock())
      if case .translate(let original, let revision) = command {
        _ = try file(of: original)  // Only of what the actor may read.
        situation.original = try self.original(original, at: revision)
      }
      let events = try situation.decide(command)
      if events.isEmpty { return Outcome(file: before, events: []) }
      let after = try before.adding(events, by: self, at: clock(), command: command)
      if try append(after, over: before, contents: contents) { return Outcome(file: after, events: events) }
    }
    throw Trouble.tooBusy
  }

  /// Appends what `after` has over `before`, with the content that its events name; `false` where somebody else was
  /// faster.
  private func append(_ after: ReportFile, over before: ReportFile, contents: [Content]) throws -> Bool {
    let added = Array(after.entries.dropFirst(before.entries.count))
    return try append(
      Batch(
        report: after.report.id, expected: before.entries.count, entries: added, contents: contents,
        summary: after.summary))
  }

  /// Appends `batch` with the content that its events name, and no other; `false` where somebody else was faster.
  ///
  /// In a rehearsal nothing is appended.
  func append(_ batch: Batch) throws(LedgerError) -> Bool {
    if isRehearsal { return true }
    let named = Set(batch.entries.flatMap(\.event.contents))
    var batch = batch
    batch.contents.removeAll { !named.contains($0.id) }
    do throws(LedgerError) {
      try ledger.append(batch)
      return true
    } catch {
      if case .stale = error { return false }
      throw error
    }
  }

  /// Appends all `batches`, whose entries name no content, as one; `false` where somebody else was faster on any.
  ///
  /// In a rehearsal nothing is appended.
  func append(_ batches: [Batch]) throws(LedgerError) -> Bool {
    if isRehearsal { return true }
    do throws(LedgerError) {
      try ledger.append(batches)
      return true
    } catch {
      if case .stale = error { return false }
      throw error
    }
  }

  /// Decides on `command` about the office itself and puts what it adds on record.
  @discardableResult
  public func perform(_ command: OfficeCommand, with contents: [Content] = []) throws -> [Event] {
    for _ in 0..<Self.attempts {
      let record = try ledger.entries(of: nil)
      let events = try Directory(folding: record).decide(command, by: actor)
      if events.isEmpty { return [] }
      let now = clock()
      let entries = events.map { Entry(report: nil, by: actor, at: now, event: $0) }
      let batch = Batch(
        report: nil, expected: record.count, entries: entries, contents: contents, summary: nil)
      if try append(batch) { return events }
    }
    throw Trouble.tooBusy
  }
}

/// What came of a command.
public struct Outcome: Sendable {
  /// The report as it is now.
  public let file: ReportFile
  /// What was added to its record.
  public let events: [Event]
}

extension Trouble {
  static let tooBusy = Trouble(
    .busy,
    Localized(
      en: "others are changing this all the time; nothing was changed",
      fr: "d'autres modifient ceci sans cesse ; rien n'a été changé"),
    remedy: Localized(en: "give the command again", fr: "relancez la commande"))
}
