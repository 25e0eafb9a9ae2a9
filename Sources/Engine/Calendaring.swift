import Definitions
import Foundation
import Ledger
public import Reporting
public import Wording

/// Deadlines as a calendar file.
extension Office {
  /// The deadlines of all reports as a calendar, of one, or those that are for one person to mind.
  ///
  /// For people who chose to be discreet no entry names a report, country or title. A report that can't be read is left
  /// out, and named in the result.
  ///
  /// - Throws: `Refusal` where nobody has that name; ``Trouble`` where there is no such report.
  public func calendarFile(
    for person: Person.ID? = nil, on report: Report.ID? = nil, in language: InterfaceLanguage
  ) throws -> (calendar: ICalendar, broken: [Round.Broken]) {
    let directory = try directory()
    let profile = try person.map { try self.profile(of: $0) }
    var spoken = language
    if let code = profile?.language?.rawValue { spoken = InterfaceLanguage(rawValue: code) ?? language }
    let reports =
      try report.map { [try file(of: $0).report.id] } ?? ledger.reports()
    let writer = CalendarWriter(
      isDiscreet: profile?.isDiscreet ?? false, language: spoken, zone: profile?.zone ?? zone)
    var (entries, broken): ([ICalendar.Entry], [Round.Broken]) = ([], [])
    for id in reports {
      do {
        entries += try self.entries(of: id, for: person, in: directory, by: writer)
      } catch {
        broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
      }
    }
    return (ICalendar(name: writer.name(of: workspace.settings.organisation), entries: entries), broken)
  }

  /// The entries of one report that are for `person` to mind; `nil` is everybody.
  private func entries(
    of id: Report.ID, for person: Person.ID?, in directory: Directory, by writer: CalendarWriter
  ) throws -> [ICalendar.Entry] {
    let record = try ledger.entries(of: id)
    guard let found = Report(folding: record) else {
      throw LedgerError.unsuitable(Localized(same: id.rawValue))
    }
    let workflow = try definition(found.workflow).0
    let mine = try person.map {
      let words = try self.words(of: found)
      return Schedule(of: found, draft: words, in: workflow).deadlines(for: $0, in: directory)
    }
    return workflow.deadlineHistories(of: record).filter { mine?.contains($0.id) ?? true }
      .map { writer.entry(of: $0, on: found, in: workflow) }
  }

  /// Puts a calendar at `path`, whole or not at all, in the place of an earlier one of this office.
  ///
  /// - Throws: ``Trouble`` where anything else stands there.
  public func write(_ calendar: ICalendar, to path: String) throws {
    let isPut = try Files.place(Array(calendar.text.utf8), at: path, over: isOurCalendar)
    if !isPut { throw Trouble.otherFile(path) }
  }

  /// Whether `bytes` are a calendar file with entries of this office's reports, or none at all.
  private func isOurCalendar(_ bytes: [UInt8]) -> Bool {
    guard let names = ICalendar.names(in: String(decoding: bytes, as: UTF8.self)) else { return false }
    if names.isEmpty { return true }
    // Of whomever and whatever report it was: the reader may have been another one then.
    let ours = (try? calendarFile(in: .en))?.calendar.entries.map(\.uid) ?? []
    return !Set(names).isDisjoint(with: ours)
  }
}

extension Trouble {
  fileprivate static func otherFile(_ path: String) -> Trouble {
    Trouble(
      .cannotCreate,
      Localized(
        en: "\(path) is there already, and is no calendar file of this office",
        fr: "\(path) existe déjà, et n'est pas un fichier d'agenda de ce bureau"),
      remedy: Localized(
        en: "choose another name, or move the file away",
        fr: "choisissez un autre nom, ou déplacez le fichier"))
  }
}

/// How deadlines are said in a calendar.
private struct CalendarWriter {
  let isDiscreet: Bool
  let language: InterfaceLanguage
  let zone: String

  func name(of organisation: String) -> String {
    isDiscreet
      ? Localized(en: "Deadlines", fr: "Échéances")(language)
      : Localized(en: "Deadlines – \(organisation)", fr: "Échéances – \(organisation)")(language)
  }

  func entry(of history: DeadlineHistory, on report: Report, in workflow: Workflow) -> ICalendar.Entry {
    let title = workflow.deadlines.first { $0.id == history.id }?.title ?? [:]
    let name = title.isEmpty ? history.id.rawValue : title.localized(language)
    let when = history.moment.text(alsoIn: zone)(language)
    let text =
      history.isOver
      ? Localized(en: "No longer counts.", fr: "Ne compte plus.")
      : Localized(en: "Not yet sent. \(when)", fr: "Pas encore envoyé. \(when)")
    // The first revision's name is salted: the entry's name tells nothing, and is the same in no other office.
    let key = Array("\(report.revisions[0].id) \(report.id) \(history.id)".utf8)
    return ICalendar.Entry(
      uid: "\(Salted.digest(ofFile: key).prefix(40))@rapporteur", sequence: history.changes,
      changedAt: history.changedAt, start: history.moment.at, zone: history.moment.zone,
      alarms: ICalendar.Entry.alarms(before: history.moment.at, readerZone: zone),
      isCancelled: history.isOver,
      title: isDiscreet ? Localized(en: "Deadline", fr: "Échéance")(language) : "\(name) (\(report.id))",
      text: text(language))
  }
}
