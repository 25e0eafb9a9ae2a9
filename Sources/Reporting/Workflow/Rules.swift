/// The limits and formats of one mechanism, as data with sources, apart from the workflows that cite them.
public struct RuleSet: Hashable, Sendable {
  /// The name of a set: `upr-4th-cycle`.
  public typealias ID = Identifier<RuleSet>

  /// Its name.
  public var id: ID
  /// What it is called.
  public var title: Translations
  /// The rules, in the order of the file.
  public var rules: [Rule]

  /// Makes a set of rules.
  public init(id: ID, title: Translations = [:], rules: [Rule] = []) {
    self.id = id
    self.title = title
    self.rules = rules
  }

  /// The rule of that name.
  public func rule(_ id: Rule.ID) -> Rule? { rules.first { $0.id == id } }
}

/// One rule of a mechanism, with where it was read and whether that was checked.
public struct Rule: Hashable, Sendable {
  /// The name of a rule: `words.joint`.
  public typealias ID = Identifier<Rule>

  /// What the rule demands.
  public enum Demand: Hashable, Sendable {
    /// At most this many words in these parts of the document.
    case words(max: Int, counts: Set<TextPart>)
    /// Only these file formats.
    case formats([String])
    /// Only these languages.
    case languages([Language])
    /// What is reported happened in so many years before the report.
    case period(years: Int)
    /// The text in this type.
    case type(TextType)
    /// Something that no check decides; it is shown to people.
    case advice
  }

  /// Whether the rule was read at its source.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    case verified
    case unverified
    case superseded
  }

  /// Whether the mechanism insists on a rule. Its rules of form and time bind; what it says on substance is advice.
  ///
  /// The distinction is that of the UPR's guide for the second cycle; a rule that was not read for those to whom a
  /// workflow applies it can be no more than advice either.
  public enum Weight: String, CaseIterable, Hashable, Sendable {
    /// What does not keep to it may be left unread: it blocks.
    case binding
    /// It is pointed out and blocks nothing.
    case advice
  }

  /// Its name.
  public var id: ID
  /// What it says, in short.
  public var title: Translations
  /// What it demands.
  public var demand: Demand
  /// Whether it blocks where it is not kept.
  public var weight: Weight
  /// Where it can be read.
  public var source: String
  /// The edition or date of that source.
  public var edition: String
  /// The day on which somebody last looked, as `YYYY-MM-DD`.
  public var checkedOn: String
  /// Whether it was read there.
  public var status: Status

  /// Makes a rule.
  public init(
    id: ID, title: Translations = [:], demand: Demand, weight: Weight = .binding, source: String,
    edition: String, checkedOn: String, status: Status
  ) {
    self.id = id
    self.title = title
    self.demand = demand
    self.weight = weight
    self.source = source
    self.edition = edition
    self.checkedOn = checkedOn
    self.status = status
  }
}

extension Rule {
  /// How much a finding weighs that rests on it.
  public var severity: Finding.Severity { weight == .advice ? .warning : .error }
}

/// The rule that a finding rests on.
public struct Citation: Hashable, Sendable {
  /// The rule's name.
  public let rule: Rule.ID
  /// Where it can be read.
  public let source: String
  /// Whether it was read there.
  public let status: Rule.Status
  /// The day on which somebody last looked.
  public let checkedOn: String

  /// Cites `rule`.
  public init(_ rule: Rule) {
    self.rule = rule.id
    source = rule.source
    status = rule.status
    checkedOn = rule.checkedOn
  }
}
