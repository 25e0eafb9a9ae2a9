/// A message about something that waits for people: a deadline that comes near, a draft that nobody has read.
///
/// Which of its properties count depends on its ``kind``: see ``Kind/keys``.
public struct Reminder: Hashable, Sendable {
  /// The name of a reminder.
  public typealias ID = Identifier<Reminder>

  /// What it is about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A deadline: before it, on its day, after it.
    case deadline
    /// The report came to a state in which something is asked of people. Due at once.
    case asked
    /// The report is in a state, and somebody has neither approved nor commented on its words there.
    case notLooked = "not-looked"
    /// The report is in a state, and an organisation has not endorsed its words.
    case notEndorsed = "not-endorsed"
    /// Nothing has happened to the report for a time.
    case untouched
    /// A comment waits for an answer.
    case comments

    /// The keys of a workflow file that mean something for it, beside `id`, `kind`, `to` and `when`.
    public var keys: [String] {
      switch self {
      case .deadline: ["deadline", "before", "on-the-day", "after", "overdue", "until"]
      case .asked: ["in"]
      case .notLooked, .notEndorsed, .untouched, .comments: ["in", "after", "again"]
      }
    }
  }

  /// Its name.
  public var id: ID
  /// What it is about.
  public var kind: Kind
  /// The roles that it goes to.
  public var to: [Role.ID]
  /// It is sent only where each of these fields has one of these values.
  public var when: [Field.ID: [String]] = [:]

  /// The deadline that it counts from; only where it is about one.
  public var deadline: Deadline.ID?
  /// How long before the deadline; each is one message.
  public var before: [Span]
  /// Whether there is a message on the day of the deadline.
  public var onTheDay: Bool
  /// How often after the deadline, one pace after another; empty means never.
  public var overdue: [Pace]
  /// It stops once the report came to this state; in any case once it came to a final one.
  public var until: State.ID?

  /// The states in which it is sent; only where it is about no deadline.
  public var states: [State.ID]
  /// How long after the deadline, each one message; or how long something has to wait first.
  public var after: [Span]
  /// How often it is repeated while something waits, one pace after another; empty means never.
  public var again: [Pace]

  /// Makes a reminder about a deadline.
  public init(
    id: ID, deadline: Deadline.ID, to: [Role.ID], before: [Span] = [], onTheDay: Bool = false,
    after: [Span] = [], overdue: [Pace] = [], until: State.ID? = nil
  ) {
    self.init(id: id, kind: .deadline, to: to, in: [], after: after)
    self.deadline = deadline
    self.before = before
    self.onTheDay = onTheDay
    self.overdue = overdue
    self.until = until
  }

  /// Makes a reminder about something that waits while the report is in one of `states`.
  public init(
    id: ID, kind: Kind, to: [Role.ID], in states: [State.ID], after: [Span] = [], again: [Pace] = []
  ) {
    self.id = id
    self.kind = kind
    self.to = to
    self.states = states
    self.after = after
    self.again = again
    before = []
    overdue = []
    onTheDay = false
  }
}

extension Reminder {
  /// What one message to one person is known by, on record and in its `Message-ID`.
  ///
  /// The occurrence names a step of the reminder ("7-days-before", "overdue-3"); where the step comes again for another
  /// date of the deadline, also that date ("7-days-before@2027-04-14"), so that it is another message.
  public struct Key: Hashable, Sendable, Codable, Comparable {
    /// The reminder.
    public let reminder: Reminder.ID
    /// The step.
    public let occurrence: String
    /// Whom it goes to.
    public let person: Person.ID

    /// Makes a key.
    public init(_ reminder: Reminder.ID, _ occurrence: String, _ person: Person.ID) {
      self.reminder = reminder
      self.occurrence = occurrence
      self.person = person
    }

    /// By reminder, step and person.
    public static func < (a: Self, b: Self) -> Bool {
      (a.reminder, a.occurrence, a.person) < (b.reminder, b.occurrence, b.person)
    }
  }
}
