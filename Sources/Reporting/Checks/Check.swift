public import Wording

/// A rule about a report that a transition can require.
///
/// To add one: a file in this folder that declares `extension Check { static let … }`, one line in
/// `AllChecks.swift`, one test file.
public struct Check: Sendable {
  /// What a check needs to know, as its author writes it in a workflow.
  public struct Parameter: Hashable, Sendable {
    /// What kind of value it takes.
    public enum Kind: Hashable, Sendable {
      /// A whole number from 0.
      case count
      /// The name of a rule of the workflow's set that limits words.
      case wordRule
      /// The name of a rule of the workflow's set that says how many years a report is about.
      case periodRule
      /// The name of a field that is a table of facts.
      case recordsField
      /// The name of a choice among the columns of the table that stands under `of`.
      case choiceColumn
      /// Words of that column's choice.
      case columnWords
      /// The name of any rule of the workflow's set.
      case rule
      /// The name of a rule of the workflow's set that admits languages.
      case languageRule
      /// The name of a list of words in `Workflows/words/`.
      case wordList
      /// The name of a field that holds organisations.
      case organisationsField
      /// The name of a field that holds a day.
      case dateField
      /// A list of columns of the table named under `of`.
      case columns
      /// The name of any column of the table that stands under `of`; which one if not said.
      case column(ifNotSaid: String? = nil)
      /// A list of section names.
      case sections
      /// A list of `{ role: …, at-least: … }`.
      case quorums
      /// A list of these words.
      case words([String])
    }

    /// Its key in YAML.
    public let key: String
    /// What kind of value it takes.
    public let kind: Kind
    /// Whether it must be there.
    public let isRequired: Bool
    /// What is taken where it is not said; `nil` where nothing is.
    public let usual: String?
    /// What it means.
    public let help: Localized

    /// Makes a parameter.
    public init(
      _ key: String, _ kind: Kind, required: Bool = false, ifNotSaid usual: String? = nil, help: Localized
    ) {
      self.key = key
      self.kind = kind
      isRequired = required
      self.usual = usual
      self.help = help
    }
  }

  /// Its name in YAML: `word-limit`.
  public let name: String
  /// What it asks for, in a sentence.
  public let summary: Localized
  /// What it needs to know.
  public let parameters: [Parameter]
  /// Keys of which at least one must be given; empty where none need be.
  public let needsOneOf: [String]
  /// The judgement itself.
  public let judge: @Sendable (Situation, Arguments) -> [Finding]

  /// Makes a check.
  public init(
    _ name: String, summary: Localized, parameters: [Parameter] = [], needsOneOf: [String] = [],
    judge: @escaping @Sendable (Situation, Arguments) -> [Finding]
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.needsOneOf = needsOneOf
    self.judge = judge
  }
}

/// What a workflow's author gives to a check.
public struct Arguments: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// At least so many of a role.
  public struct Quorum: Hashable, Sendable {
    /// The role.
    public var role: Role.ID
    /// How many people; from 1.
    public var atLeast: Int

    /// Makes a quorum.
    public init(_ role: Role.ID, atLeast: Int = 1) {
      self.role = role
      self.atLeast = atLeast
    }
  }

  /// One argument.
  public enum Value: Hashable, Sendable {
    case count(Int)
    case name(String)
    case names([String])
    case quorums([Quorum])
  }

  /// The arguments by key.
  public var values: [String: Value]

  /// Makes arguments.
  public init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(elements) { _, last in last }
  }

  /// Makes arguments.
  public init(_ values: [String: Value]) { self.values = values }

  /// The number under `key`.
  public func count(_ key: String) -> Int? {
    if case .count(let count)? = values[key] { count } else { nil }
  }
  /// The name under `key`.
  public func name(_ key: String) -> String? {
    if case .name(let name)? = values[key] { name } else { nil }
  }
  /// The names under `key`; empty where there are none.
  public func names(_ key: String) -> [String] {
    if case .names(let names)? = values[key] { names } else { [] }
  }
  /// The quorums under `key`; empty where there are none.
  public func quorums(_ key: String) -> [Quorum] {
    if case .quorums(let quorums)? = values[key] { quorums } else { [] }
  }
}
