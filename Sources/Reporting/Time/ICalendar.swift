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
    /// When it is.
    public var start: Date
    /// Whether it no longer counts.
    public var isCancelled: Bool
    /// What it is.
    public var title: String
    /// More about it.
    public var text: String

    /// Makes an entry.
    public init(
      uid: String, sequence: Int, changedAt: Date, start: Date, isCancelled: Bool, title: String, text: String
    ) {
      self.uid = uid
      self.sequence = sequence
      self.changedAt = changedAt
      self.start = start
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
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rapporteur//Deadlines//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))", "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H",
    ]
    for entry in entries.sorted(by: { ($0.start, $0.uid) < ($1.start, $1.uid) }) {
      lines += Self.lines(of: entry)
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func lines(of entry: Entry) -> [String] {
    let title = escaped(entry.title)
    let changed = utc(entry.changedAt)
    var lines = [
      "BEGIN:VEVENT", "UID:\(escaped(entry.uid))", "DTSTAMP:\(changed)", "LAST-MODIFIED:\(changed)",
      "SEQUENCE:\(entry.sequence)", "DTSTART:\(utc(entry.start))",
      "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")", "SUMMARY:\(title)",
      "DESCRIPTION:\(escaped(entry.text))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
    ]
    for trigger in entry.isCancelled ? [] : ["-P7D", "-P1D", "-PT3H"] {
      lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:\(trigger)", "DESCRIPTION:\(title)", "END:VALARM"]
    }
    return lines + ["END:VEVENT"]
  }

  /// `20270331T215900Z`.
  private static func utc(_ moment: Date) -> String {
    let parts = Calendar.gregorian(zone: "UTC").dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: moment)
    func padded(_ number: Int?, _ width: Int = 2) -> String {
      let text = String(number ?? 0)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(padded(parts.year, 4))\(padded(parts.month))\(padded(parts.day))T"
      + "\(padded(parts.hour))\(padded(parts.minute))\(padded(parts.second))Z"
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
