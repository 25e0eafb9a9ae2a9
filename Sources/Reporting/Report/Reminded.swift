public import Foundation

/// What is on record about the reminders of a report: the fold of their events.
public struct Reminded: Hashable, Sendable {
  /// How it stands with one that is not settled.
  public enum Standing: Hashable, Sendable {
    /// It came due then and nobody has begun to send it.
    case due(Date)
    /// Somebody began to send it then, under that name of a message.
    case claimed(Date, message: String)
    /// It was not taken that many times, the last time then.
    case failed(Date, message: String, times: Int, isTemporary: Bool)
  }

  /// The steps that came due or were passed over, by reminder.
  public private(set) var steps: [Reminder.ID: Set<String>] = [:]
  /// When each step last came due or was passed over, and last came due, by reminder; whatever the deadline was then.
  private(set) var marks: [Reminder.ID: [String: Mark]] = [:]
  /// When a step last came due, by reminder.
  public private(set) var lastDue: [Reminder.ID: Date] = [:]
  /// What is neither sent nor passed over.
  public private(set) var open: [Reminder.Key: Standing] = [:]
  /// How many were sent.
  public private(set) var sentCount = 0

  /// When a step was on record last.
  struct Mark: Hashable, Sendable {
    /// When it came due or was passed over.
    var at: Date
    /// When it came due, and people were told; `nil` where it was only ever passed over.
    var told: Date?
  }

  /// How long a claim holds, in seconds: whoever made it is thought dead afterwards, and somebody else may send it.
  /// Longer than handing over one message ever takes.
  public static let claimHolds: TimeInterval = 30 * 60

  /// How long to wait after the `times`-th failure, in seconds: 15 minutes, then twice as long each time, at most a day.
  ///
  /// What was refused for good is ready as soon, so that another address helps at once; who sends waits for that.
  public static func pause(after times: Int, isTemporary: Bool) -> TimeInterval {
    isTemporary ? min(86_400, 900 * pow(2, Double(min(times, 20) - 1))) : 900
  }

  /// How many steps of a series of that name are on record.
  func count(of reminder: Reminder.ID, series: String) -> Int {
    steps[reminder]?.count { $0.hasPrefix("\(series)-") } ?? 0
  }

  /// Takes `entry` into account; what is about no reminder changes nothing.
  mutating func evolve(_ entry: Entry) {
    switch entry.event {
    case .reminderDue(let reminder, let occurrence, let people, let over):
      steps[reminder, default: []].formUnion(over + [occurrence])
      lastDue[reminder] = entry.at
      for name in over + [occurrence] {
        let step = Schedule.Step.base(of: name)
        let told = name == occurrence ? entry.at : marks[reminder]?[step]?.told
        marks[reminder, default: [:]][step] = Mark(at: entry.at, told: told)
      }
      // One current message: what of the same reminder has not gone out is passed over.
      for key in open.keys where key.reminder == reminder { open[key] = nil }
      for person in people { open[Reminder.Key(reminder, occurrence, person)] = .due(entry.at) }
    case .reminderClaimed(let keys, let message):
      for key in keys where open[key] != nil { open[key] = .claimed(entry.at, message: message) }
    case .reminderFailed(let keys, let message, let times, let isTemporary):
      for key in keys where open[key] != nil {
        open[key] = .failed(entry.at, message: message, times: times, isTemporary: isTemporary)
      }
    case .reminderSent(let keys, _):
      sentCount += keys.count
      for key in keys { open[key] = nil }
    case .reminderPassed(let keys):
      for key in keys { open[key] = nil }
    default: break
    }
  }
}

extension Reminded.Standing {
  /// From when on it may be sent.
  public var readyAt: Date {
    switch self {
    case .due(let date): date
    case .claimed(let date, _): date + Reminded.claimHolds
    case .failed(let date, _, let times, let isTemporary):
      date + Reminded.pause(after: times, isTemporary: isTemporary)
    }
  }

  /// The name under which it may have been sent already; `nil` where nobody began.
  public var message: String? {
    switch self {
    case .due: nil
    case .claimed(_, let message), .failed(_, let message, _, _): message
    }
  }

  /// How often it was not taken.
  public var failures: Int { if case .failed(_, _, let times, _) = self { times } else { 0 } }
}

extension Event {
  /// Whether it is about reminders: what the program does by itself.
  public var isAboutReminders: Bool {
    switch self {
    case .reminderDue, .reminderClaimed, .reminderSent, .reminderFailed, .reminderPassed: true
    default: false
    }
  }
}
