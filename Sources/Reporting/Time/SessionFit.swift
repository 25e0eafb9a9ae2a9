import Foundation

/// The session that a report names, held against the calendar that one of its deadlines comes from.
struct SessionFit {
  let calendar: SessionCalendar
  /// The field that names it, and what stands there.
  let field: Field
  let typed: String
  /// The State that the report is about; `nil` where it names none.
  let country: Country?
  /// The entry of that name; `nil` where the calendar has none.
  let entry: SessionCalendar.Entry?

  /// The entry, where it lists the State, or lists no States at all: only then its dates are the report's.
  var entryOfState: SessionCalendar.Entry? { listsState ? entry : nil }

  /// Whether the entry may be about the State of the report.
  var listsState: Bool {
    guard let entry, let country else { return true }
    return entry.states.isEmpty || entry.states.contains(country.alpha2)
  }

  /// The entries that list the State.
  var entriesOfState: [SessionCalendar.Entry] {
    country.map { country in calendar.entries.filter { $0.states.contains(country.alpha2) } } ?? []
  }

  // MARK: - What can't be

  /// Why nothing that is called so can ever be in the calendar.
  enum Impossibility: Equatable {
    /// Its entries are named by months, and this is none.
    case notAMonth
    /// Its entries are numbered from 1, and this is no such number.
    case notANumber
    /// A number that would come in this year, long after every other.
    case tooFar(year: Int)
  }

  /// Why no entry can ever have this name; `nil` where one might.
  ///
  /// The calendar itself says how its entries are named: where all are numbers or all are months, others are too.
  var impossibility: Impossibility? {
    guard entry == nil, field.kind != .country, !calendar.entries.isEmpty else { return nil }
    let ids = calendar.entries.map(\.id.rawValue)
    if ids.allSatisfy({ CalendarPart($0)?.isMonth == true }) {
      return CalendarPart(typed)?.isMonth == true ? nil : .notAMonth
    }
    guard ids.allSatisfy({ Int($0) != nil }) else { return nil }
    guard let number = Int(typed), number > 0 else { return .notANumber }
    return yearOfNumber(number).flatMap {
      $0 > Self.lastYear(of: calendar) + Self.reach ? .tooFar(year: $0) : nil
    }
  }

  /// The names in the calendar that are nearest to what was typed, in its order: three at most.
  var nearest: [String] {
    let ids = calendar.entries.map(\.id.rawValue)
    let near = ids.enumerated().sorted {
      (distance($0.element), $0.offset) < (distance($1.element), $1.offset)
    }
    return near.prefix(3).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// How many years after the last entry a report may name one.
  private static let reach = 10

  private static func lastYear(of calendar: SessionCalendar) -> Int {
    calendar.entries.compactMap(\.first?.day.year).max() ?? 0
  }

  /// In which year the entry of `number` would come if the others' pace goes on; `nil` where they show none.
  private func yearOfNumber(_ number: Int) -> Int? {
    let dated = calendar.entries.compactMap { entry -> (number: Int, year: Double)? in
      guard let number = Int(entry.id.rawValue), let day = entry.first?.day else { return nil }
      return (number, Double(day.year) + Double(day.month - 1) / 12)
    }.sorted { $0.number < $1.number }
    guard let first = dated.first, let last = dated.last, last.number > first.number, number > last.number,
      last.year > first.year
    else { return nil }
    let pace = (last.year - first.year) / Double(last.number - first.number)
    return Int(min(last.year + (Double(number) - Double(last.number)) * pace, 9999))
  }

  /// How far `id` is from what was typed: by number where both are numbers, else by how much of the beginning they share.
  private func distance(_ id: String) -> Double {
    if let number = Int(typed), let other = Int(id) { return abs(Double(number) - Double(other)) }
    return -Double(zip(id.utf8, typed.utf8).prefix { $0 == $1 }.count)
  }
}

extension Workflow {
  /// The State that a report with `draft` is about; `nil` where it names none.
  func country(of draft: Draft) -> Country? {
    fields.first { $0.kind == .country }.flatMap { draft.fields[$0.id]?.text }.flatMap(Country.init(code:))
  }
}

extension Situation {
  /// How `draft` stands to the calendar of `deadline`; `nil` where it has none, it can't be read, or no field names a session.
  func fit(of deadline: Deadline, in draft: Draft) -> SessionFit? {
    guard case .calendar(let name, let fields) = deadline.origin, let calendar = calendars[name] else {
      return nil
    }
    for id in fields {
      guard let field = workflow.field(id), let value = draft.fields[id], !value.isEmpty,
        let text = value.text
      else { continue }
      return SessionFit(
        calendar: calendar, field: field, typed: text, country: workflow.country(of: draft),
        entry: calendar.entry(for: text, of: field, at: now))
    }
    return nil
  }
}
