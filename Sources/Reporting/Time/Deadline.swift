public import Foundation
import Synchronization

/// A moment that counts, given by hand, taken from a calendar or derived from another, in a time zone.
public struct Deadline: Hashable, Sendable {
  /// The name of a deadline: `submission`.
  public typealias ID = Identifier<Deadline>

  /// Where its moment comes from.
  public enum Origin: Hashable, Sendable {
    /// Somebody says it for each report.
    case given
    /// An entry of a calendar says it: the one that the first of these fields with a value names.
    case calendar(SessionCalendar.ID, fields: [Field.ID])
    /// So long before another deadline of the same workflow.
    case before(Deadline.ID, by: Span)
  }

  /// Its name.
  public var id: ID
  /// What it is called; empty where its name is all there is.
  public var title: Translations
  /// Where its moment comes from.
  public var origin: Origin
  /// The time zone whose clock counts: `Europe/Zurich` for Geneva.
  public var zone: String

  /// Makes a deadline.
  public init(id: ID, title: Translations = [:], origin: Origin, zone: String = "Europe/Zurich") {
    self.id = id
    self.title = title
    self.origin = origin
    self.zone = zone
  }
}

extension Workflow {
  /// When `deadline` falls for a report with these moments given; `nil` where it rests on one not given yet.
  ///
  /// A deadline that depends on itself is never asked for twice and yields `nil`: ``WorkflowLint`` reports it.
  ///
  /// - Parameters:
  ///   - given: The moments that are fixed: ``Report/deadlines``.
  ///   - workingDays: The days that count as working days: ``Report/workingDays``.
  public func moment(
    of deadline: Deadline.ID, given: [Deadline.ID: Date], counting workingDays: WorkingDays = .standard
  ) -> Date? {
    moment(of: deadline, given: given, counting: workingDays, visiting: [])
  }

  private func moment(
    of id: Deadline.ID, given: [Deadline.ID: Date], counting workingDays: WorkingDays,
    visiting: Set<Deadline.ID>
  ) -> Date? {
    if let moment = given[id] { return moment }
    guard !visiting.contains(id), let deadline = deadlines.first(where: { $0.id == id }),
      case .before(let other, let span) = deadline.origin,
      let base = moment(of: other, given: given, counting: workingDays, visiting: visiting.union([id]))
    else { return nil }
    return span.before(base, in: .gregorian(zone: deadline.zone), counting: workingDays)
  }
}

extension Calendar {
  /// The Gregorian calendar by the clock of `zone`; UTC where the zone is unknown (lint reports that).
  public static func gregorian(zone: String) -> Calendar {
    made.withLock { made in
      if let calendar = made[zone] { return calendar }
      var calendar = Calendar(identifier: .gregorian)
      calendar.locale = Locale(identifier: "en_US_POSIX")
      calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
      // There are few zones in an office, and a file with a thousand invented ones must not fill the memory.
      if made.count < 100 { made[zone] = calendar }
      return calendar
    }
  }

  /// Making one costs far more than asking it, and lists ask for each of their lines.
  private static let made = Mutex<[String: Calendar]>([:])
}
