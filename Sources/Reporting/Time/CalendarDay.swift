public import Foundation

/// A day of the Gregorian calendar, as people type it: `2026-11-23`.
///
/// Our own strict reader, because Foundation's accept 30 February and characters after the date.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible, Codable {
  /// The year, from 1900 to 2199.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Reads `YYYY-MM-DD`; `nil` where it is no day of the calendar.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]), (1900...2199).contains(year), (1...12).contains(month),
      (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that it is at `moment` by the clock of `calendar`'s time zone.
  public init(_ moment: Date, in calendar: Calendar) {
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    year = parts.year ?? 1900
    month = parts.month ?? 1
    day = parts.day ?? 1
  }

  /// Reads the text that ``description`` writes.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = CalendarDay(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no day"))
    }
    self = day
  }

  /// Writes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// The earlier day comes first.
  public static func < (a: Self, b: Self) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Date {
  /// Reads `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD HH:MM` by the clock of `zone`; `nil` where it is none.
  ///
  /// A day alone means `hour:minute`. An hour that the clock skips in spring is read as the hour after it.
  public init?(typed text: String, zone: String, hour: Int = 23, minute: Int = 59) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || bytes.count == 16, let day = CalendarDay(String(text.prefix(10))) else {
      return nil
    }
    var components = DateComponents(
      year: day.year, month: day.month, day: day.day, hour: hour, minute: minute)
    if bytes.count == 16 {
      guard bytes[10] == 0x54 || bytes[10] == 0x20, bytes[13] == 0x3A,
        let hour = Int(String(decoding: bytes[11..<13], as: UTF8.self)),
        let minute = Int(String(decoding: bytes[14..<16], as: UTF8.self)),
        bytes[11..<13].allSatisfy({ (0x30...0x39).contains($0) }),
        bytes[14..<16].allSatisfy({ (0x30...0x39).contains($0) }),
        (0...23).contains(hour), (0...59).contains(minute)
      else { return nil }
      components.hour = hour
      components.minute = minute
    }
    guard let date = Calendar.gregorian(zone: zone).date(from: components) else { return nil }
    self = date
  }
}
