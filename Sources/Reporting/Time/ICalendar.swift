public import Foundation

/// A calendar file as RFC 5545 has it: what people import into the calendars that they already use.
///
/// The same entry keeps its name (`UID`) and counts its changes (`SEQUENCE`), so that importing again updates it; one that
/// no longer counts is cancelled and does not vanish.
public struct ICalendar: Hashable, Sendable {
  /// An entry.
  public struct Entry: Hashable, Sendable {
    /// Its name in the world, which must tell nothing.
    public var uid: String
    /// How often it was changed.
    public var sequence: Int
    /// When it was last changed.
    public var changedAt: Date
    /// When it is. A deadline always has an hour, and so has its entry: a day alone would be another one elsewhere.
    public var start: Date
    /// The time zone by whose clock it is.
    public var zone: String
    /// When it makes itself heard, in minutes before ``start``.
    public var alarms: [Int]
    /// Whether it no longer counts.
    public var isCancelled: Bool
    /// What it is.
    public var title: String
    /// More about it.
    public var text: String

    /// Makes an entry.
    public init(
      uid: String, sequence: Int, changedAt: Date, start: Date, zone: String, alarms: [Int],
      isCancelled: Bool, title: String, text: String
    ) {
      self.uid = uid
      self.sequence = sequence
      self.changedAt = changedAt
      self.start = start
      self.zone = zone
      self.alarms = alarms
      self.isCancelled = isCancelled
      self.title = title
      self.text = text
    }
  }

  /// What the calendar is called.
  public var name: String
  /// Its entries.
  public var entries: [Entry]

  /// Makes a calendar.
  public init(name: String, entries: [Entry]) {
    self.name = name
    self.entries = entries
  }

  /// The file: lines ended by CRLF, none longer than 75 bytes. The same entries give the same bytes.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(Self.product)", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))", "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H",
    ]
    let zones = zones
    lines += zones.keys.sorted().flatMap { zones[$0]?.lines ?? [] }
    for entry in entries.sorted(by: { ($0.start, $0.uid) < ($1.start, $1.uid) }) {
      lines += Self.lines(of: entry, in: zones[entry.zone])
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static let product = "-//Rapporteur//Deadlines//EN"

  /// The names of the entries of a calendar file as ``text`` writes them; `nil` where it is none.
  public static func names(in text: String) -> [String]? {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.first == "BEGIN:VCALENDAR", lines.contains("PRODID:\(product)") else { return nil }
    return lines.filter { $0.hasPrefix("UID:") }.map { String($0.dropFirst(4)) }
  }

  /// The time zones of its entries, as their clocks are in the years of these.
  private var zones: [String: ICalendarZone] {
    Dictionary(grouping: entries, by: \.zone).compactMapValues { entries in
      let years = entries.map { Calendar.gregorian(zone: $0.zone).component(.year, from: $0.start) }
      guard let first = years.min(), let last = years.max(), first > 1_900, last < 2_300 else { return nil }
      return ICalendarZone(entries[0].zone, during: first...last)
    }
  }

  private static func lines(of entry: Entry, in zone: ICalendarZone?) -> [String] {
    let title = escaped(entry.title)
    let changed = utc(entry.changedAt)
    var lines = [
      "BEGIN:VEVENT", "UID:\(escaped(entry.uid))", "DTSTAMP:\(changed)", "LAST-MODIFIED:\(changed)",
      "SEQUENCE:\(entry.sequence)", start(of: entry, in: zone),
      "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")", "SUMMARY:\(title)",
      "DESCRIPTION:\(escaped(entry.text))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
    ]
    for minutes in entry.isCancelled ? [] : entry.alarms {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT\(minutes)M", "DESCRIPTION:\(title)", "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }

  /// When it is by the clock of its zone; in UTC where nothing is known of that clock, or it shows the hour twice and the
  /// second is meant: RFC 5545 reads it as the first.
  private static func start(of entry: Entry, in zone: ICalendarZone?) -> String {
    let calendar = Calendar.gregorian(zone: entry.zone)
    let parts = calendar.dateComponents(Self.parts, from: entry.start)
    guard let zone, calendar.date(from: parts) == entry.start else { return "DTSTART:\(utc(entry.start))" }
    return "DTSTART;TZID=\(zone.name):\(parts.basic)"
  }

  private static let parts: Set<Calendar.Component> = [.year, .month, .day, .hour, .minute, .second]

  /// `20270331T215900Z`.
  private static func utc(_ moment: Date) -> String {
    Calendar.gregorian(zone: "UTC").dateComponents(parts, from: moment).basic + "Z"
  }

  /// A text as a value: line ends written out, other control characters left out.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      default: if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// A line in pieces of at most 75 bytes, never cut inside a scalar.
  static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}

extension ICalendar.Entry {
  /// When the entry of a deadline makes itself heard: at nine in the morning by the reader's clock of the last day that is
  /// whole before it by a week, and by a day, and three hours before.
  ///
  /// Most deadlines end with a day, a minute before midnight or in the reader's night: nobody should be woken a week ahead.
  public static func alarms(before start: Date, readerZone zone: String) -> [Int] {
    let calendar = Calendar.gregorian(zone: zone)
    let mornings = [7, 1].compactMap { days -> Int? in
      guard let latest = calendar.date(byAdding: .day, value: -days, to: start) else { return nil }
      var parts = calendar.dateComponents([.year, .month, .day], from: latest)
      parts.hour = 9
      guard var morning = calendar.date(from: parts) else { return nil }
      if morning > latest { morning = calendar.date(byAdding: .day, value: -1, to: morning) ?? morning }
      return Int(start.timeIntervalSince(morning)) / 60
    }
    return mornings + [180]
  }
}
