import Foundation

/// How often something is said again, and for how long: `every 1 day for 1 week`.
public struct Pace: Hashable, Sendable {
  /// How long from one time to the next.
  public var every: Span
  /// For how long it goes on so; `nil` leaves that to ``Swift/Array/thinning``.
  public var lasts: Span?

  /// Makes a pace.
  public init(every span: Span, for lasts: Span? = nil) {
    every = span
    self.lasts = lasts
  }

  /// Reads `every 1 day` or `every 1 day for 1 week`; `nil` where it is none.
  public init?(_ text: String) {
    guard text.hasPrefix("every ") else { return nil }
    let parts = text.dropFirst("every ".count).components(separatedBy: " for ")
    guard (1...2).contains(parts.count), let every = Span(parts[0]) else { return nil }
    self.init(every: every)
    guard parts.count == 2 else { return }
    guard let lasts = Span(parts[1]) else { return nil }
    self.lasts = lasts
  }
}

extension [Pace] {
  /// The same with an end: who has not listened seven times is told twelve times more, at most once a week, and then
  /// left alone. A reminder that comes for ever is read as long as one that never came; what waits stays in lists.
  var thinning: [Pace] {
    flatMap { pace -> [Pace] in
      if pace.lasts != nil { return [pace] }
      let (count, unit) = (pace.every.count, pace.every.unit)
      let calmer = pace.every.isShorterThanWeek ? Span(1, .weeks) : pace.every
      return [
        Pace(every: pace.every, for: Span(7 * count, unit)),
        Pace(every: calmer, for: Span(12 * calmer.count, calmer.unit)),
      ]
    }
  }
}

extension Span {
  fileprivate var isShorterThanWeek: Bool {
    switch unit {
    case .hours: count < 7 * 24
    case .days: count < 7
    case .workingDays: count < 5
    case .weeks, .months: false
    }
  }
}
