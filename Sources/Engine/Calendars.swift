import Definitions
import Ledger
public import Reporting
public import Wording

/// Calendars, read from the shelf whenever they are looked at.
///
/// They are not pinned: what a report took from one stands in its record, and a changed file moves nothing until
/// somebody applies it.
extension Shelf {
  /// The names of all calendars, sorted.
  public var calendarNames: [SessionCalendar.ID] {
    names(in: "Workflows/calendars").map { SessionCalendar.ID($0) }.filter(\.isWellFormed)
  }

  /// Every calendar, each with what others add to it, sorted by name.
  ///
  /// - Throws: `Diagnostics` with every mistake in all of them.
  public func calendars() throws(Diagnostics) -> [SessionCalendar] {
    let mistakes = calendarMistakes()
    guard mistakes.isEmpty else { throw Diagnostics(mistakes) }
    return merged(readCalendars().compactMapValues { try? $0.get() }).values.sorted { $0.id < $1.id }
  }

  /// The calendars that deadlines of `workflow` come from; none where any has mistakes.
  func calendars(of workflow: Workflow) -> [SessionCalendar.ID: SessionCalendar] {
    let wanted = workflow.calendars
    return wanted.isEmpty ? [:] : soundCalendars().filter { wanted.contains($0.key) }
  }

  /// Every calendar by name, each with what others add to it; none where any has mistakes.
  public func soundCalendars() -> [SessionCalendar.ID: SessionCalendar] {
    var all: [SessionCalendar.ID: SessionCalendar] = [:]
    for (name, result) in readCalendars() {
      // What adds to a calendar stands in a file of its own: a broken one might be it.
      guard case .success(let calendar) = result else { return [:] }
      all[name] = calendar
    }
    return merged(all)
  }

  /// Every mistake in the calendar at `path`, or in any where `path` is `nil`.
  public func calendarMistakes(in path: String? = nil) -> [Diagnostic] {
    if let path { return mistakes(in: readCalendar(path)) }
    return readCalendars().sorted { $0.key < $1.key }.flatMap { mistakes(in: $1) }
  }

  /// Every mistake in the file at `path`: a calendar where it lies in a folder of that name, else a workflow.
  public func checkAny(_ path: String) throws -> [Diagnostic] {
    let folder = Files.absolute(path).map { Files.parent(of: $0) } ?? ""
    guard folder.utf8.reversed().starts(with: "/calendars".utf8.reversed()) else { return try check(path) }
    return calendarMistakes(in: path)
  }

  private func mistakes(
    in result: Result<SessionCalendar, Diagnostics>
  ) -> [Diagnostic] {
    switch result {
    case .failure(let found): return found.all
    case .success(let calendar):
      guard let other = calendar.addsTo, !calendarNames.contains(other) || other == calendar.id else {
        return []
      }
      return [addsToNothing(calendar.id, other)].compactMap(\.self)
    }
  }

  private func merged(
    _ all: [SessionCalendar.ID: SessionCalendar]
  ) -> [SessionCalendar.ID: SessionCalendar] {
    let additions = all.sorted { $0.key < $1.key }.map(\.value).filter { $0.addsTo != nil }
    return all.filter { $0.value.addsTo == nil }.mapValues { calendar in
      additions.filter { $0.addsTo == calendar.id }.reduce(calendar) { $0.adding($1) }
    }
  }

  private func addsToNothing(_ name: SessionCalendar.ID, _ other: SessionCalendar.ID) -> Diagnostic? {
    let known = calendarNames.filter { $0 != name }.map(\.rawValue)
    let list = known.joined(separator: ", ")
    guard let path = path(of: "Workflows/calendars/\(name).yaml"), let bytes = try? read(path) else {
      return nil
    }
    return WorkflowCheck.diagnostic(
      in: bytes, file: path, at: ["adds-to"], code: "calendar.adds-to-nothing",
      message: Localized(
        en: "the calendar \"\(other)\" does not exist", fr: "le calendrier « \(other) » n'existe pas"),
      remedy: Nearest.hint(to: other.rawValue, among: known)
        ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
  }

  private func readCalendars() -> [SessionCalendar.ID: Result<SessionCalendar, Diagnostics>] {
    var calendars: [SessionCalendar.ID: Result<SessionCalendar, Diagnostics>] = [:]
    for name in calendarNames {
      if let path = path(of: "Workflows/calendars/\(name).yaml") {
        // A file is known by its own name, whatever it calls itself.
        calendars[name] = readCalendar(path).map {
          var calendar = $0
          calendar.id = name
          return calendar
        }
      }
    }
    return calendars
  }

  private func readCalendar(_ path: String) -> Result<SessionCalendar, Diagnostics> {
    do throws(Trouble) {
      let bytes = try read(path)
      do throws(Diagnostics) {
        var calendar = try CalendarFile.read(bytes, file: path)
        calendar.digest = Salted.digest(ofFile: bytes)
        return .success(calendar)
      } catch { return .failure(error) }
    } catch {
      return .failure(
        Diagnostics([
          Diagnostic(
            file: path, line: 0, column: 0, code: "calendar.unreadable", message: error.message,
            remedy: error.remedy)
        ]))
    }
  }
}
