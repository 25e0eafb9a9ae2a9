/// A message due some time before or after a deadline. Defined and checked now; sent by a later version.
public struct Reminder: Hashable, Sendable {
  /// The name of a reminder.
  public typealias ID = Identifier<Reminder>

  /// Its name.
  public var id: ID
  /// The deadline that it counts from.
  public var deadline: Deadline.ID
  /// The roles that it goes to.
  public var to: [Role.ID]
  /// How long before the deadline; each is one message.
  public var before: [Span]
  /// How often after the deadline; `nil` means never.
  public var overdueEvery: Span?
  /// It stops once the report is in this state; `nil` means: in any final state.
  public var until: State.ID?

  /// Makes a reminder.
  public init(
    id: ID, deadline: Deadline.ID, to: [Role.ID], before: [Span] = [], overdueEvery: Span? = nil,
    until: State.ID? = nil
  ) {
    self.id = id
    self.deadline = deadline
    self.to = to
    self.before = before
    self.overdueEvery = overdueEvery
    self.until = until
  }
}
