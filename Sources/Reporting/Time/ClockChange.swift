public import Foundation
public import Wording

/// A typed hour that the clock of its zone doesn't show once on that day, because it is put forward or back.
public struct ClockChange: Hashable, Sendable {
  /// What was typed, as it would be read on a clock: `2027-03-28 02:30`.
  public let typed: String
  /// The moment that is taken for it.
  public let taken: Date
  /// The zone.
  public let zone: String
  /// Whether the hour comes twice; else it does not come at all.
  public let isTwice: Bool

  /// What the clock of `zone` does at the hour in `text`, which was read as `moment`; `nil` where that is plain.
  public init?(typed text: String, readAs moment: Date, zone: String) {
    guard text.utf8.count == 16 else { return nil }
    let typed = "\(text.prefix(10)) \(text.suffix(5))"
    let isSkipped = moment.wallClock(in: zone) != typed
    // Clocks go back by an hour, on Lord Howe by half of one.
    let isTwice = [1_800.0, 3_600].contains { (moment + $0).wallClock(in: zone) == typed }
    guard isSkipped || isTwice else { return nil }
    (self.typed, taken, self.zone, self.isTwice) = (typed, moment, zone, isTwice && !isSkipped)
  }

  /// What is taken, and why.
  public var sentence: Localized {
    let name = DeadlineMoment.clock(of: zone)
    let (shown, utc) = (taken.wallClock(in: zone), taken.wallClock(in: "UTC"))
    return isTwice
      ? Localized(
        en:
          "the clock of \(name.en) is put back then and shows \(typed) twice: the first is taken, \(utc) UTC",
        fr:
          "l'heure de \(name.fr) recule alors et il est deux fois \(typed) : la première est retenue, \(utc) UTC"
      )
      : Localized(
        en:
          "the clock of \(name.en) is put forward then and never shows \(typed): \(shown) is taken, \(utc) UTC",
        fr: "l'heure de \(name.fr) avance alors et il n'est jamais \(typed) : \(shown) est retenu, \(utc) UTC"
      )
  }
}
