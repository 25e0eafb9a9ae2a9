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
  public var draft: Draft { didSet { look() } }
  /// What was read in them.
  public var reading: Reading { didSet { look() } }
  /// The definition that it is on.
  public var workflow: Workflow { didSet { look() } }
  /// The rules that the workflow cites.
  public var rules: RuleSet?
  /// The lists of words that the workflow's requirements name; one that can't be read is missing.
  public var wordLists: [WordList.ID: WordList] { didSet { look() } }
  /// The people of the office.
  public var directory: Directory
  /// Who acts.
  public var actor: Person.ID
  /// The moment.
  public var now: Date
  /// What the actor gives along with a move.
  public var given: Given
  /// Where names that the office protects stand in the draft.
  public var protectedNames = ProtectedNames.found([])
  /// The report that this one translates, or is to translate; `nil` where it is no translation.
  public var original: Original?
  /// The calendars that deadlines come from; one that can't be read is missing.
  public var calendars: [SessionCalendar.ID: SessionCalendar] = [:]
  /// The days that the office works.
  public var workingDays = WorkingDays.standard
  /// The words of the whole draft by part. Counted once: every preview of a move asks for them several times.
  public private(set) var tally = WordTally()
  /// What the author wrote, taken apart once for every check that reads it.
  private(set) var passages: [PlacedPassage] = []
  /// What each list of words finds in the draft. Looked for once: a decision must not read the whole text again.
  private(set) var terms: [WordList.ID: [Finding]] = [:]
  /// Names of States that are not the United Nations', where the workflow asks for them.
  private(set) var otherStateNames: [Finding] = []
  /// Symbols of documents that are not well formed, where the workflow asks for them.
  private(set) var doubtfulSymbols: [Finding] = []
  /// What could tell which child is meant; `nil` where no move asks for it. Looked for once too.
  private(set) var identifying: [Finding]?

  /// Makes a situation.
  public init(
    report: Report?, draft: Draft = Draft(),
    reading: Reading = Reading(sections: [:], notes: [:], problems: []), workflow: Workflow,
    rules: RuleSet? = nil, directory: Directory, actor: Person.ID, now: Date, given: Given = Given(),
    wordLists: [WordList.ID: WordList] = [:]
  ) {
    self.report = report
    self.draft = draft
    self.reading = reading
    self.workflow = workflow
    self.rules = rules
    self.wordLists = wordLists
    self.directory = directory
    self.actor = actor
    self.now = now
    self.given = given
    look()
  }

  private mutating func look() {
    tally = WordTally(of: draft, read: reading, in: workflow, language: language)
    passages = passages(in: language)
    let own = passages.filter { !$0.isSomebodyElses }
    terms = wordLists.reduce(into: [:]) { $0[$1.key] = findings(of: $1.value, named: $1.key, in: own) }
    otherStateNames = workflow.requires(.unNames) ? otherStateNames(in: own) : []
    doubtfulSymbols = workflow.requires(.unSymbols) ? doubtfulSymbols(in: own) : []
    identifying = workflow.requires(.identification) ? identities() : nil
  }

  /// The roles of the actor on this report.
  public var roles: Set<Role.ID> { directory.roles(of: actor, on: report) }

  /// Whether `report` is where it may rest for ever.
  func rests(_ report: Report) -> Bool { workflow.state(report.state)?.isFinal == true }
}
