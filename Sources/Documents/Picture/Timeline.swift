public import Foundation
import Reporting
public import Wording

/// Moments and lengths of time as a picture for the wall: SVG, in pages of A3 landscape below one another.
///
/// It stands alone: no script, no font, no other file. Nothing is told by colour alone, and every row says in words what
/// it draws.
public struct Timeline: Sendable {
  /// One line of the picture.
  public struct Row: Hashable, Sendable {
    /// What it is; each has a shape of its own.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case deadline
      case overdue
      case estimated
      case closing
      case opening
      case session
    }

    /// What stands at its left.
    public var label: String
    /// What stands at its mark.
    public var note: String
    /// When it begins.
    public var starts: Date
    /// When it ends; the same moment where it has no length.
    public var ends: Date
    /// What it is.
    public var kind: Kind

    /// Makes a row.
    public init(label: String, note: String, starts: Date, ends: Date, kind: Kind) {
      self.label = label
      self.note = note
      self.starts = starts
      self.ends = ends
      self.kind = kind
    }
  }

  /// What stands above it.
  public var title: String
  /// Its lines, from the top.
  public var rows: [Row]
  /// The moment that is marked as now.
  public var now: Date
  /// The time zone whose clock it is drawn by.
  public var zone: String
  /// The language of its words.
  public var language: InterfaceLanguage

  /// Makes a picture.
  public init(title: String, rows: [Row], now: Date, zone: String, language: InterfaceLanguage) {
    self.title = title
    self.rows = rows
    self.now = now
    self.zone = zone
    self.language = language
  }

  /// The picture; the same rows give the same bytes.
  public var svg: [UInt8] {
    let layout = TimelineLayout(self)
    var canvas = TimelineCanvas()
    canvas.begin(title: title, about: about, pages: layout.pages.count)
    for (number, page) in layout.pages.enumerated() { canvas.draw(page, number: number, of: layout, self) }
    return canvas.end()
  }

  /// The picture in a sentence, for those who don't see it.
  private var about: String {
    guard let first = rows.first else {
      return Localized(en: "Nothing is coming.", fr: "Rien n'est prévu.")(language)
    }
    return Localized(
      en:
        "A timeline with \(rows.count) entries by Geneva's clock. The first: \(first.label): \(first.note).",
      fr:
        "Une frise de \(rows.count) entrées à l'heure de Genève. La première : \(first.label) : \(first.note)."
    )(
      language)
  }
}
