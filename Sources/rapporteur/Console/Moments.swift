import Foundation
import Reporting
import Wording

/// Moments as people read them.
enum Moments {
  /// `2027-03-31 23:59` by the clock of `zone`.
  static func text(_ date: Date, zone: String) -> String {
    let parts = Calendar.gregorian(zone: zone).dateComponents(
      [.year, .month, .day, .hour, .minute], from: date)
    func two(_ number: Int?) -> String {
      let number = number ?? 0; return number < 10 ? "0\(number)" : "\(number)"
    }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
  }

  /// The moment by Geneva's clock.
  static func geneva(_ date: Date) -> Localized {
    let there = text(date, zone: "Europe/Zurich")
    return Localized(en: "\(there) Geneva", fr: "\(there) Genève")
  }

  /// The moment by the deadline's clock and, where that differs, by the reader's.
  static func both(_ date: Date, zone: String, reader: String) -> Localized {
    let there = text(date, zone: zone)
    let here = text(date, zone: reader)
    let place =
      reader == TimeZone.current.identifier ? Localized(en: "here", fr: "ici") : Localized(same: reader)
    let name = Localized(
      en: zone == "Europe/Zurich" ? "Geneva" : zone, fr: zone == "Europe/Zurich" ? "Genève" : zone)
    if here == there { return Localized(en: "\(there) \(name.en)", fr: "\(there) \(name.fr)") }
    return Localized(
      en: "\(there) \(name.en) (\(here) \(place.en))", fr: "\(there) \(name.fr) (\(here) \(place.fr))")
  }

  /// How long from `now` to `date`.
  static func left(until date: Date, from now: Date) -> Localized { Span.left(until: date, from: now) }
}
