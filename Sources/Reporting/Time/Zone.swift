import Foundation
public import Wording

/// The names of time zones.
public enum Zone {
  /// Whether there is a time zone of that name.
  public static func exists(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

  /// The nearest name.
  public static func hint(to name: String) -> Localized {
    Nearest.hint(to: name, among: TimeZone.knownTimeZoneIdentifiers)
      ?? Localized(en: "Geneva is Europe/Zurich", fr: "Genève est Europe/Zurich")
  }
}
