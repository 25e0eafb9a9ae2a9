/// A way to get one kind of report out: what is asked for, where it goes, who moves it and what stops it.
///
/// Written by people as YAML; see `Definitions`. A test writes it as a Swift value. ``WorkflowLint`` says what
/// in it can't work.
public struct Workflow: Hashable, Sendable {
  /// The name of a workflow: `upr`.
  public typealias ID = Identifier<Workflow>

  /// Which definition exactly: name, version, and the texts of the files as content.
  public struct Pin: Hashable, Sendable, Codable {
    /// The workflow's name.
    public let name: ID
    /// The version that its author gave it.
    public let version: Int
    /// The text of the workflow file.
    public let definition: Content.ID
    /// The text of the file with its rules, where it names one.
    public let rules: Content.ID?

    /// Makes a pin.
    public init(name: ID, version: Int, definition: Content.ID, rules: Content.ID?) {
      self.name = name
      self.version = version
      self.definition = definition
      self.rules = rules
    }

    /// The content that it names.
    public var contents: [Content.ID] { [definition, rules].compactMap(\.self) }
  }

  /// Its name.
  public var name: ID
  /// A whole number from 1 that its author raises with each change.
  public var version: Int
  /// What it is called.
  public var title: Translations
  /// The set of rules whose limits its checks cite; `nil` where they cite none.
  public var rules: RuleSet.ID?
  /// The roles that it adds to ``Role/standard``.
  public var roles: [Role]
  /// What the front matter asks for, in order.
  public var fields: [Field]
  /// The sections, in the order of the document.
  public var sections: [SectionDefinition]
  /// The states, in the order of the file.
  public var states: [State]
  /// The moves between states, in the order of the file.
  public var transitions: [Transition]
  /// The moments that count.
  public var deadlines: [Deadline]
  /// Who is told before and after a deadline.
  public var reminders: [Reminder]
  /// What is produced; `nil` where nothing is.
  public var document: DocumentDefinition?
  /// Which reports not everybody may read; `nil` where only their labels say so.
  public var confidential: Confidentiality?
  /// How it records what became of what was asked for; `nil` where it does not.
  public var outcome: OutcomeDefinition?

  /// Makes a workflow.
  public init(
    name: ID, version: Int = 1, title: Translations = [:], rules: RuleSet.ID? = nil, roles: [Role] = [],
    fields: [Field] = [], sections: [SectionDefinition] = [], states: [State] = [],
    transitions: [Transition] = [], deadlines: [Deadline] = [], reminders: [Reminder] = [],
    document: DocumentDefinition? = nil, confidential: Confidentiality? = nil,
    outcome: OutcomeDefinition? = nil
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.rules = rules
    self.roles = roles
    self.fields = fields
    self.sections = sections
    self.states = states
    self.transitions = transitions
    self.deadlines = deadlines
    self.reminders = reminders
    self.document = document
    self.confidential = confidential
    self.outcome = outcome
  }

  /// The state of that name.
  public func state(_ id: State.ID) -> State? { states.first { $0.id == id } }
  /// The field of that name.
  public func field(_ id: Field.ID) -> Field? { fields.first { $0.id == id } }
  /// The section of that name.
  public func section(_ id: Section.ID) -> SectionDefinition? { sections.first { $0.id == id } }
  /// The state in which a report is opened.
  public var initial: State? { states.first(where: \.isInitial) }
  /// Every role that may be named.
  public var allRoles: [Role] { Role.standard + roles }
  /// Whether any move asks for `check`.
  func requires(_ check: Check) -> Bool {
    transitions.contains { $0.requires.contains { $0.check == check.name } }
  }
  /// The moves that lead out of `state`.
  public func transitions(from state: State.ID) -> [Transition] {
    transitions.filter { $0.from.contains(state) }
  }
}

/// A section as the workflow defines it.
public struct SectionDefinition: Hashable, Sendable {
  /// Its name.
  public var id: Section.ID
  /// Its heading in the document.
  public var title: Translations
  /// What belongs into it.
  public var guidance: Translations
  /// Whether a check may ask for it.
  public var isRequired: Bool
  /// Whether it is an annex, whose words limits do not count unless they say so.
  public var isAnnex: Bool

  /// Makes a section's definition.
  public init(
    id: Section.ID, title: Translations, guidance: Translations = [:], isRequired: Bool = false,
    isAnnex: Bool = false
  ) {
    self.id = id
    self.title = title
    self.guidance = guidance
    self.isRequired = isRequired
    self.isAnnex = isAnnex
  }
}

/// The document that a workflow produces.
public struct DocumentDefinition: Hashable, Sendable {
  /// The template's path inside `Templates/`.
  public var template: String
  /// The formats, the first being the one that is handed in.
  public var formats: [String]
  /// A template for the name of the file, without its ending.
  public var fileName: String
  /// Where its notes stand.
  public var notes: NotePlace
  /// How it looks, as the mechanism asks; `nil` leaves that to the office.
  public var style: HouseStyle.ID?
  /// The files beside it, in the order of the workflow.
  public var attachments: [Attachment]

  /// A part of the text that is handed in as a file of its own, in the same formats.
  public struct Attachment: Hashable, Sendable {
    /// The sections that it holds, and the main document does not. Without a word in them no file is made.
    public var sections: [Section.ID]
    /// The template's path inside `Templates/`.
    public var template: String
    /// A template for the name of the file, without its ending.
    public var fileName: String

    /// Makes an attachment's definition.
    public init(of sections: [Section.ID], template: String, fileName: String) {
      self.sections = sections
      self.template = template
      self.fileName = fileName
    }
  }

  /// Whether `section` stands in `attachment`, or in the main document where that is `nil`.
  public func holds(_ section: Section.ID, in attachment: Attachment?) -> Bool {
    attachment.map { $0.sections.contains(section) }
      ?? !attachments.contains { $0.sections.contains(section) }
  }

  /// Makes a document's definition.
  public init(
    template: String, formats: [String], fileName: String, notes: NotePlace = .footnotes,
    style: HouseStyle.ID? = nil, attachments: [Attachment] = []
  ) {
    self.template = template
    self.formats = formats
    self.fileName = fileName
    self.notes = notes
    self.style = style
    self.attachments = attachments
  }

  /// The formats that can be produced.
  public static let knownFormats = ["docx", "html", "pdf"]
}
