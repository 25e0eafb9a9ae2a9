/// A step of a workflow: `draft`, `review`, `submitted`.
public struct State: Hashable, Sendable {
  /// The name of a state.
  public typealias ID = Identifier<State>

  /// Its name.
  public var id: ID
  /// What it is called; empty where its name is all there is.
  public var title: Translations
  /// Whether reports are opened in it.
  public var isInitial: Bool
  /// Whether a report may rest in it for ever.
  public var isFinal: Bool
  /// The roles that may change the draft while the report is in it.
  public var edit: [Role.ID]
  /// The only fields that may be changed here; empty where the whole draft may be.
  ///
  /// For the time after a submission: what became of it is added, what was sent stays.
  public var editOnly: [Field.ID]

  /// Makes a state.
  public init(
    id: ID, title: Translations = [:], isInitial: Bool = false, isFinal: Bool = false, edit: [Role.ID] = [],
    editOnly: [Field.ID] = []
  ) {
    self.id = id
    self.title = title
    self.isInitial = isInitial
    self.isFinal = isFinal
    self.edit = edit
    self.editOnly = editOnly
  }
}

/// A move from one state to another.
public struct Transition: Hashable, Sendable {
  /// The name of a transition: `request-review`.
  public typealias ID = Identifier<Transition>

  /// Its name.
  public var id: ID
  /// What it is called; empty where its name is all there is.
  public var title: Translations
  /// The states from which it leads.
  public var from: [State.ID]
  /// The state it leads to.
  public var to: State.ID
  /// The roles that may take it.
  public var by: [Role.ID]
  /// What must hold before it is taken.
  public var requires: [Requirement]

  /// Makes a transition.
  public init(
    id: ID, title: Translations = [:], from: [State.ID], to: State.ID, by: [Role.ID],
    requires: [Requirement] = []
  ) {
    self.id = id
    self.title = title
    self.from = from
    self.to = to
    self.by = by
    self.requires = requires
  }
}

/// A check that a transition requires, with what it needs to know and when it applies.
public struct Requirement: Hashable, Sendable {
  /// The check's name, as in ``AllChecks``.
  public var check: String
  /// The check's parameters.
  public var arguments: Arguments
  /// The requirement applies where each of these fields has one of these values.
  public var when: [Field.ID: [String]]

  /// Makes a requirement.
  public init(_ check: String, _ arguments: Arguments = [:], when: [Field.ID: [String]] = [:]) {
    self.check = check
    self.arguments = arguments
    self.when = when
  }

  /// Whether it applies to a draft with these fields.
  public func applies(to fields: [Field.ID: FieldValue]) -> Bool {
    when.allSatisfy { field, values in
      fields[field]?.text.map(values.contains) ?? false
    }
  }
}
