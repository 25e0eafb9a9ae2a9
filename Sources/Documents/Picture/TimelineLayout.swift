import Foundation
import Reporting
import Wording

/// Where on the paper things stand, in millimetres.
struct TimelineLayout {
  static let (width, height) = (420.0, 297.0)
  static let (left, right) = (12.0, 408.0)
  static let labelEnd = 132.0
  static let (chartStart, chartEnd) = (136.0, 406.0)
  static let (rowsTop, rowsBottom) = (46.0, 278.0)

  /// The first and the last moment that are drawn, whole months.
  let span: ClosedRange<Date>
  /// The beginnings of months (of quarters or years, where there are many), with what they are called.
  let ticks: [(at: Date, name: String)]
  /// The height of a row.
  let rowHeight: Double
  /// The rows of each page; at least one page.
  let pages: [[Timeline.Row]]

  init(_ timeline: Timeline) {
    let calendar = Calendar.gregorian(zone: timeline.zone)
    // What is overdue for longer is drawn at the edge: it must not squeeze what is coming.
    let earliest = calendar.date(byAdding: .month, value: -3, to: timeline.now) ?? timeline.now
    let first = max(earliest, min(timeline.now, timeline.rows.map(\.starts).min() ?? timeline.now))
    let last = max(timeline.now, timeline.rows.map(\.ends).max() ?? timeline.now)
    let start = Self.month(of: first, in: calendar, plus: 0)
    let end = max(Self.month(of: last, in: calendar, plus: 1), Self.month(of: first, in: calendar, plus: 6))
    span = start...max(end, start + 1)
    let months = calendar.dateComponents([.month], from: start, to: end).month ?? 6
    let step = months <= 24 ? 1 : months <= 72 ? 3 : 12 * (1 + months / 400)
    ticks = stride(from: 0, to: max(1, min(months, 12_000)), by: step).map { offset in
      let at = Self.month(of: start, in: calendar, plus: offset)
      let parts = calendar.dateComponents([.year, .month], from: at)
      let names = Self.monthNames(timeline.language)
      return (at, "\(names[((parts.month ?? 1) - 1) % 12]) \(parts.year ?? 0)")
    }
    let room = Self.rowsBottom - Self.rowsTop
    let height = min(8, max(3.8, room / Double(max(1, timeline.rows.count))))
    rowHeight = height
    let perPage = Int(room / height)
    let rows = timeline.rows
    pages =
      rows.isEmpty
      ? [[]]
      : stride(from: 0, to: rows.count, by: perPage).map { Array(rows[$0..<min($0 + perPage, rows.count)]) }
  }

  /// How large letters are.
  var fontSize: Double { min(4.2, rowHeight * 0.68) }

  /// Where `moment` stands from left to right; what lies before stands at the edge.
  func x(_ moment: Date) -> Double {
    let length = span.upperBound.timeIntervalSince(span.lowerBound)
    let part = moment.timeIntervalSince(span.lowerBound) / length
    return Self.chartStart + min(1, max(0, part)) * (Self.chartEnd - Self.chartStart)
  }

  /// How wide `text` is at most, whatever the font: no letters are measured here.
  func width(of text: String) -> Double { Double(Visible.width(of: text)) * fontSize * 0.58 }

  /// `text`, cut with an ellipsis where it is wider than `width`.
  func clipped(_ text: String, to width: Double) -> String {
    if self.width(of: text) <= width { return text }
    let cells = max(1, Int(width / (fontSize * 0.58)) - 1)
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += Visible.width(scalar)
      if used > cells { break }
      kept.append(scalar)
    }
    while let last = kept.last, last.properties.isWhitespace || last == "\u{200D}" { kept.removeLast() }
    return String(kept) + "…"
  }

  private static func month(of moment: Date, in calendar: Calendar, plus months: Int) -> Date {
    let parts = calendar.dateComponents([.year, .month], from: moment)
    let start = calendar.date(from: DateComponents(year: parts.year, month: parts.month, day: 1)) ?? moment
    return calendar.date(byAdding: .month, value: months, to: start) ?? start
  }

  private static func monthNames(_ language: InterfaceLanguage) -> [String] {
    language == .fr
      ? [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
      ] : ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
  }
}
