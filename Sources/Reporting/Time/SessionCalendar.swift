public import Foundation

/// When a mechanism sits, which States it looks at, and until when it takes submissions: `Workflows/calendars/*.yaml`.
public struct SessionCalendar: Hashable, Sendable {
  /// The name of a calendar: `upr`.
  public typealias ID = Identifier<SessionCalendar>

  /// How far a date can be relied on.
  public enum Certainty: String, CaseIterable, Hashable, Sendable, Codable {
    /// The mechanism itself published it.
    case official
    /// Somebody announced it, or it follows from a standing rule; it was not seen for this very session.
    case announced
    /// Reckoned from what was usual before: ask the OHCHR.
    case estimated
  }

  /// A session, or what else the mechanism takes submissions for.
  public struct Entry: Hashable, Sendable {
    /// The name of an entry: `51`, `2027-02`.
    public typealias ID = Identifier<Entry>

    /// Its name, as a report's field names it.
    public var id: ID
    /// What it is called; empty where its name is all there is.
    public var title: Translations
    /// The first day, or the month.
    public var first: CalendarPart?
    /// The last day, or the month.
    public var last: CalendarPart?
    /// The States that it is about, by their codes of two letters, in the order of the file.
    public var states: [String]
    /// When submissions are taken from.
    public var opens: Date?
    /// When submissions close.
    public var closes: Date?
    /// How far the closing can be relied on.
    public var certainty: Certainty
    /// What a reader has to know about it.
    public var note: Translations
    /// What it says about other fields of a report, as they are typed: the cycle of a session.
    public var facts: [Field.ID: String]
    /// Where it can be read.
    public var source: String
    /// The day when somebody last looked there.
    public var checkedOn: CalendarDay

    /// Makes an entry.
    public init(
      id: ID, title: Translations = [:], first: CalendarPart? = nil, last: CalendarPart? = nil,
      states: [String] = [], opens: Date? = nil, closes: Date? = nil, certainty: Certainty = .estimated,
      note: Translations = [:], facts: [Field.ID: String] = [:], source: String, checkedOn: CalendarDay
    ) {
      self.id = id
      self.title = title
      self.first = first
      self.last = last
      self.states = states
      self.opens = opens
      self.closes = closes
      self.certainty = certainty
      self.note = note
      self.facts = facts
      self.source = source
      self.checkedOn = checkedOn
    }
  }

  /// Its name.
  public var id: ID
  /// What it is called.
  public var title: Translations
  /// What one of its entries is called: "session".
  public var entryTitle: Translations
  /// The calendar to which this one adds its entries; `nil` where it stands by itself.
  public var addsTo: ID?
  /// The time zone whose clock counts.
  public var zone: String
  /// Its entries, in the order of the file.
  public var entries: [Entry]
  /// The SHA-256 of the file that it was read from, in hexadecimal; empty where it was made otherwise.
  public var digest: String

  /// Makes a calendar.
  public init(
    id: ID, title: Translations = [:], entryTitle: Translations = [:], addsTo: ID? = nil,
    zone: String = "Europe/Zurich", entries: [Entry], digest: String = ""
  ) {
    self.id = id
    self.title = title
    self.entryTitle = entryTitle
    self.addsTo = addsTo
    self.zone = zone
    self.entries = entries
    self.digest = digest
  }
}

extension SessionCalendar {
  /// This calendar with the entries of `other`, which go before its own of the same name.
  public func adding(_ other: SessionCalendar) -> SessionCalendar {
    var sum = self
    for entry in other.entries {
      if let index = sum.entries.firstIndex(where: { $0.id == entry.id }) {
        sum.entries[index] = entry
      } else {
        sum.entries.append(entry)
      }
    }
    sum.digest = digest.isEmpty ? other.digest : other.digest.isEmpty ? digest : "\(digest)+\(other.digest)"
    return sum
  }

  /// The entry that a report means whose field `field` of `workflow` holds `value`; `nil` where there is none.
  ///
  /// A field with a State means the entry that lists it; of several the one that closes next at `now`, else the last.
  public func entry(for value: String, of field: Field, at now: Date) -> Entry? {
    guard field.kind == .country else { return entries.first { $0.id.rawValue == value } }
    guard let code = Country(code: value)?.alpha2 else { return nil }
    let found = entries.filter { $0.states.contains(code) }
    let open = found.filter { $0.closes.map { $0 >= now } ?? false }
    return open.min { ($0.closes ?? now) < ($1.closes ?? now) } ?? found.last
  }
}

/// A day, or a month of which the day is not known: `2026-11-02`, `2026-11`.
public struct CalendarPart: Hashable, Sendable, CustomStringConvertible {
  /// The day; of a month, its first.
  public let day: CalendarDay
  /// Whether only the month is known.
  public let isMonth: Bool

  /// Reads `YYYY-MM-DD` or `YYYY-MM`; `nil` where it is neither.
  public init?(_ text: String) {
    isMonth = text.utf8.count == 7
    guard let day = CalendarDay(isMonth ? text + "-01" : text) else { return nil }
    self.day = day
  }

  /// As it was written.
  public var description: String { isMonth ? String("\(day)".prefix(7)) : "\(day)" }
}

/// The entry of a calendar that a deadline was taken from.
public struct CalendarReference: Hashable, Sendable, Codable {
  /// The calendar.
  public let calendar: SessionCalendar.ID
  /// Its entry.
  public let entry: SessionCalendar.Entry.ID
  /// How far it could be relied on when it was taken.
  public let certainty: SessionCalendar.Certainty
  /// The SHA-256 of the file that it was taken from, in hexadecimal.
  public let digest: String

  /// Makes a reference.
  public init(
    calendar: SessionCalendar.ID, entry: SessionCalendar.Entry.ID, certainty: SessionCalendar.Certainty,
    digest: String
  ) {
    self.calendar = calendar
    self.entry = entry
    self.certainty = certainty
    self.digest = digest
  }
}

/// What a report took from a calendar for one of its deadlines.
public struct FollowedDeadline: Hashable, Sendable {
  /// When the calendar said it falls; `nil` where it gave no date.
  public let at: Date?
  /// Which entry; `nil` where the report named none that exists.
  public let reference: CalendarReference?

  /// Makes a followed deadline.
  public init(at: Date?, reference: CalendarReference?) {
    self.at = at
    self.reference = reference
  }
}
