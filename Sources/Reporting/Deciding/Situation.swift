public import Foundation

/// Everything that a decision may look at: the report, its words, its workflow, the people, the moment.
public struct Situation: Sendable {
  /// What the actor gives along with a move.
  public struct Given: Hashable, Sendable {
    /// Why, in words.
    public var reason: Content.ID?
    /// The receipt of a submission.
    public var receipt: Content.ID?

    /// Makes what is given.
    public init(reason: Content.ID? = nil, receipt: Content.ID? = nil) {
      self.reason = reason
      self.receipt = receipt
    }
  }

  /// The report; `nil` before it is opened.
  public var report: Report?
  /// The words of its current revision.
  public var draft: Draft { didSet { looked = Looked() } }
  /// What was read in them.
  public var reading: Reading { didSet { looked = Looked() } }
  /// The definition that it is on.
  public var workflow: Workflow { didSet { looked = Looked() } }
  /// The rules that the workflow cites.
  public var rules: RuleSet?
  /// The lists of words that the workflow's requirements name; one that can't be read is missing.
  public var wordLists: [WordList.ID: WordList] {
    get { listedWords.value }
    set { (listedWords, looked) = (Deferred(newValue), Looked()) }
  }
  /// The people of the office.
  public var directory: Directory
  /// Who acts.
  public var actor: Person.ID
  /// The moment.
  public var now: Date
  /// What the actor gives along with a move.
  public var given: Given
  /// Where names that the office protects stand in the draft.
  public var protectedNames: ProtectedNames {
    get { foundNames.value }
    set { foundNames = Deferred(newValue) }
  }
  /// The report that this one translates, or is to translate; `nil` where it is no translation.
  public var original: Original?
  /// The calendars that deadlines come from; one that can't be read is missing.
  public var calendars: [SessionCalendar.ID: SessionCalendar] {
    get { listedCalendars.value }
    set { listedCalendars = Deferred(newValue) }
  }
  /// The days that the office works.
  public var workingDays = WorkingDays.standard
  // What most acts never ask for is looked up where a check or a decision does.
  private var listedWords: Deferred<[WordList.ID: WordList]>
  private var listedCalendars: Deferred<[SessionCalendar.ID: SessionCalendar]>
  private var foundNames: Deferred<ProtectedNames>
  /// What was read in the words so far. Copies share it until one of them gets other words.
  private(set) var looked = Looked()

  /// Makes a situation; lists of words, calendars and protected names are asked for when something needs them.
  public init(
    report: Report?, draft: Draft = Draft(),
    reading: Reading = Reading(sections: [:], notes: [:], problems: []), workflow: Workflow,
    rules: RuleSet? = nil, directory: Directory, actor: Person.ID, now: Date, given: Given = Given(),
    wordLists: @autoclosure @escaping @Sendable () -> [WordList.ID: WordList] = [:],
    calendars: @autoclosure @escaping @Sendable () -> [SessionCalendar.ID: SessionCalendar] = [:],
    protectedNames: @autoclosure @escaping @Sendable () -> ProtectedNames = .found([])
  ) {
    self.report = report
    self.draft = draft
    self.reading = reading
    self.workflow = workflow
    self.rules = rules
    listedWords = Deferred(wordLists)
    listedCalendars = Deferred(calendars)
    foundNames = Deferred(protectedNames)
    self.directory = directory
    self.actor = actor
    self.now = now
    self.given = given
  }

  /// The roles of the actor on this report.
  public var roles: Set<Role.ID> { directory.roles(of: actor, on: report) }

  /// Whether `report` is where it may rest for ever.
  func rests(_ report: Report) -> Bool { workflow.state(report.state)?.isFinal == true }
}
