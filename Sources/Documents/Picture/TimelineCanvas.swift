import Foundation
import Reporting
import Wording

/// The SVG as it grows.
struct TimelineCanvas {
  private var xml = XMLText()

  mutating func begin(title: String, about: String, pages: Int) {
    let height = Int(TimelineLayout.height) * pages
    xml.raw(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="\(height)mm" viewBox="0 0 420 \(height)" \
      role="img" aria-labelledby="title about" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif">
      <title id="title">
      """)
    text(title)
    xml.raw("</title>\n<desc id=\"about\">")
    text(about)
    xml.raw("</desc>\n<rect width=\"420\" height=\"\(height)\" fill=\"#ffffff\"/>\n")
  }

  mutating func end() -> [UInt8] {
    xml.raw("</svg>\n")
    return xml.bytes
  }

  mutating func draw(_ rows: [Timeline.Row], number: Int, of layout: TimelineLayout, _ timeline: Timeline) {
    xml.raw("<g transform=\"translate(0 \(Int(TimelineLayout.height) * number))\">\n")
    head(number: number, of: layout, timeline)
    axis(layout, timeline, until: TimelineLayout.rowsTop + Double(max(1, rows.count)) * layout.rowHeight)
    if rows.isEmpty {
      write(
        Localized(en: "Nothing is coming.", fr: "Rien n'est prévu.")(timeline.language),
        x: TimelineLayout.left, y: TimelineLayout.rowsTop + 6, size: 5)
    }
    for (index, row) in rows.enumerated() {
      draw(
        row, y: TimelineLayout.rowsTop + (Double(index) + 0.5) * layout.rowHeight, isEven: index % 2 == 0,
        layout)
    }
    legend(timeline.language)
    xml.raw("</g>\n")
  }

  // MARK: - What surrounds the rows

  private mutating func head(number: Int, of layout: TimelineLayout, _ timeline: Timeline) {
    let page = layout.pages.count > 1 ? " (\(number + 1)/\(layout.pages.count))" : ""
    let room = TimelineLayout.right - TimelineLayout.left
    let ratio = 8 / layout.fontSize
    write(
      layout.clipped(Visible.text(timeline.title), to: (room - 30) / ratio) + page, x: TimelineLayout.left,
      y: 20,
      size: 8, isBold: true)
    let today = CalendarDay(timeline.now, in: .gregorian(zone: timeline.zone))
    write(
      Localized(
        en: "As of \(today). Hours by Geneva's clock. Not yet sent means: no receipt is on record.",
        fr:
          "État au \(today). Heures de Genève. Pas encore envoyé : aucun accusé de réception n'est enregistré."
      )(
        timeline.language),
      x: TimelineLayout.left, y: 28, size: 4)
  }

  private mutating func axis(_ layout: TimelineLayout, _ timeline: Timeline, until bottom: Double) {
    var free = 0.0
    for tick in layout.ticks {
      let x = layout.x(tick.at)
      line(x, 37, x, bottom, "#c8c8c8", 0.2)
      // A name that would run into the one before is left out; its line stays.
      guard x >= free, x + 12 <= TimelineLayout.right + 6 else { continue }
      write(tick.name, x: x + 0.8, y: 41, size: 3)
      free = x + 0.8 + Double(tick.name.utf8.count) * 3 * 0.58
    }
    line(TimelineLayout.left, 43.5, TimelineLayout.right, 43.5, "#404040", 0.3)
    let x = layout.x(timeline.now)
    line(x, 33, x, bottom, "#a00000", 0.5)
    write(
      Localized(en: "today", fr: "aujourd'hui")(timeline.language), x: x + 0.8, y: 35.5, size: 3,
      isBold: true,
      fill: "#a00000")
  }

  private mutating func legend(_ language: InterfaceLanguage) {
    var x = TimelineLayout.left + 2
    for kind in Timeline.Row.Kind.allCases {
      mark(kind, from: x, to: kind == .session ? x + 6 : x, y: 287, size: 3)
      let name = kind.name(language)
      write(name, x: x + (kind == .session ? 8 : 4), y: 288.2, size: 3.2)
      x += 14 + Double(name.unicodeScalars.count) * 3.2 * 0.55
    }
  }

  // MARK: - A row

  private mutating func draw(_ row: Timeline.Row, y: Double, isEven: Bool, _ layout: TimelineLayout) {
    let (label, note) = (Visible.text(row.label), Visible.text(row.note))
    xml.raw("<g><title>")
    text("\(label): \(note)")
    xml.raw("</title>\n")
    if isEven {
      let top = y - layout.rowHeight / 2
      xml.raw(
        "<rect x=\"\(number(TimelineLayout.left))\" y=\"\(number(top))\" width=\"\(number(TimelineLayout.right - TimelineLayout.left))\" height=\"\(number(layout.rowHeight))\" fill=\"#000000\" fill-opacity=\"0.04\"/>\n"
      )
    }
    let base = y + layout.fontSize * 0.35
    write(
      layout.clipped(label, to: TimelineLayout.labelEnd - TimelineLayout.left - 1),
      x: TimelineLayout.left + 1, y: base,
      size: layout.fontSize)
    let (from, to) = (layout.x(row.starts), layout.x(row.ends))
    mark(row.kind, from: from, to: to, y: y, size: min(3, layout.rowHeight * 0.6))
    let (before, after) = (from - TimelineLayout.chartStart - 3, TimelineLayout.right - to - 4)
    if layout.width(of: note) <= after || after >= before {
      write(layout.clipped(note, to: after), x: to + 3, y: base, size: layout.fontSize * 0.92)
    } else {
      write(
        layout.clipped(note, to: before), x: from - 3, y: base, size: layout.fontSize * 0.92, isAtEnd: true)
    }
    xml.raw("</g>\n")
  }

  /// Each kind has a shape of its own, so that it is known without colours.
  private mutating func mark(_ kind: Timeline.Row.Kind, from: Double, to: Double, y: Double, size: Double) {
    let half = size / 2
    func points(_ pairs: [(Double, Double)]) -> String {
      pairs.map { "\(number(from + $0.0)),\(number(y + $0.1))" }.joined(separator: " ")
    }
    let diamond = points([(0, -half), (half, 0), (0, half), (-half, 0)])
    switch kind {
    case .deadline: xml.raw("<polygon points=\"\(diamond)\" fill=\"#003d7a\"/>\n")
    case .estimated:
      xml.raw(
        "<polygon points=\"\(diamond)\" fill=\"#ffffff\" stroke=\"#003d7a\" stroke-width=\"0.35\" stroke-dasharray=\"0.7 0.4\"/>\n"
      )
    case .overdue:
      xml.raw(
        "<polygon points=\"\(points([(0, -half), (half, half), (-half, half)]))\" fill=\"#a00000\"/>\n")
    case .closing:
      xml.raw(
        "<rect x=\"\(number(from - half * 0.8))\" y=\"\(number(y - half * 0.8))\" width=\"\(number(size * 0.8))\" height=\"\(number(size * 0.8))\" fill=\"#404040\"/>\n"
      )
    case .opening:
      xml.raw(
        "<circle cx=\"\(number(from))\" cy=\"\(number(y))\" r=\"\(number(half * 0.8))\" fill=\"#ffffff\" stroke=\"#404040\" stroke-width=\"0.4\"/>\n"
      )
    case .session:
      xml.raw(
        "<rect x=\"\(number(from))\" y=\"\(number(y - half * 0.6))\" width=\"\(number(max(0.8, to - from)))\" height=\"\(number(size * 0.6))\" rx=\"0.6\" fill=\"#b8c8d8\" stroke=\"#404040\" stroke-width=\"0.2\"/>\n"
      )
    }
  }

  // MARK: - Strokes and letters

  private mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, _ width: Double
  ) {
    xml.raw(
      "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" stroke=\"\(colour)\" stroke-width=\"\(number(width))\"/>\n"
    )
  }

  private mutating func write(
    _ words: String, x: Double, y: Double, size: Double, isBold: Bool = false, fill: String = "#101010",
    isAtEnd: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let anchor = isAtEnd ? " text-anchor=\"end\"" : ""
    xml.raw(
      "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" fill=\"\(fill)\"\(weight)\(anchor)>"
    )
    text(words)
    xml.raw("</text>\n")
  }

  private mutating func text(_ words: String) { xml.escaped(Visible.text(words)) }

  /// Hundredths of a millimetre are fine enough, and the same on every machine.
  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Timeline.Row.Kind {
  fileprivate func name(_ language: InterfaceLanguage) -> String {
    switch self {
    case .deadline: Localized(en: "deadline of a report", fr: "échéance d'un rapport")(language)
    case .overdue: Localized(en: "overdue, not yet sent", fr: "dépassée, pas encore envoyé")(language)
    case .estimated: Localized(en: "estimated: ask the OHCHR", fr: "estimée : demandez au HCDH")(language)
    case .closing: Localized(en: "submissions close", fr: "clôture des communications")(language)
    case .opening: Localized(en: "submissions open", fr: "ouverture")(language)
    case .session: Localized(en: "session", fr: "session")(language)
    }
  }
}
