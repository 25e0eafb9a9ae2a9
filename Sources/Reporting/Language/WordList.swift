/// Terms to avoid and what to write instead, as data with sources: `Workflows/words/luxembourg.yaml`.
public struct WordList: Hashable, Sendable {
  /// The name of a list: `luxembourg`.
  public typealias ID = Identifier<WordList>

  /// One term to avoid.
  public struct Term: Hashable, Sendable {
    /// The name of a term in its list: `child-prostitution`.
    public typealias ID = Identifier<Term>

    /// Its name.
    public var id: ID
    /// How it is written, in the singular; plurals, cases, hyphens and accents are found without being listed.
    public var avoid: [Language: [String]]
    /// Words of which one must stand in the same sentence; without any, the term is found everywhere.
    ///
    /// For words that are harmless in most sentences, as "client".
    public var near: [Language: [String]]
    /// What to write instead, in every language of ``avoid``.
    public var instead: Translations
    /// Whether it blocks.
    public var severity: Finding.Severity
    /// Where that can be read.
    public var source: String
    /// The edition or date of that source.
    public var edition: String
    /// The day on which somebody last looked, as `YYYY-MM-DD`.
    public var checkedOn: String
    /// Whether it was read there.
    public var status: Rule.Status

    /// Makes a term.
    public init(
      id: ID, avoid: [Language: [String]], near: [Language: [String]] = [:], instead: Translations,
      severity: Finding.Severity = .warning, source: String, edition: String, checkedOn: String,
      status: Rule.Status
    ) {
      self.id = id
      self.avoid = avoid
      self.near = near
      self.instead = instead
      self.severity = severity
      self.source = source
      self.edition = edition
      self.checkedOn = checkedOn
      self.status = status
    }
  }

  /// The languages in which terms can be told: those with rules for plurals in ``Stem``.
  public static let languages: [Language] = [.en, .es, .fr]

  /// Its name.
  public var id: ID
  /// What it is called.
  public var title: Translations
  /// The list that this one adds to; `nil` where it stands by itself.
  public var addsTo: ID?
  /// The terms, in the order of the file.
  public var terms: [Term]
  /// Phrases in which a term may stand: titles of treaties and laws, names of organisations.
  public var exempt: [Language: [String]]

  /// Makes a list.
  public init(
    id: ID, title: Translations = [:], addsTo: ID? = nil, terms: [Term] = [],
    exempt: [Language: [String]] = [:]
  ) {
    self.id = id
    self.title = title
    self.addsTo = addsTo
    self.terms = terms
    self.exempt = exempt
  }

  /// What the check compares of `phrase`: its words without case, accents, plurals and articles.
  public static func stems(of phrase: String, in language: Language) -> [String] {
    let links = TermCues.of(language).links
    return Passage([.text(phrase)], language: language).words.map(\.stem).filter { !links.contains($0) }
  }

  /// This list with what `other` adds: its exemptions, and its terms in place of those of the same name.
  public func adding(_ other: WordList) -> WordList {
    var sum = self
    for term in other.terms {
      if let index = sum.terms.firstIndex(where: { $0.id == term.id }) {
        sum.terms[index] = term
      } else {
        sum.terms.append(term)
      }
    }
    sum.exempt.merge(other.exempt) { $0 + $1 }
    return sum
  }
}

extension Citation {
  /// Cites a term of a list of words.
  public init(_ term: WordList.Term, of list: WordList.ID) {
    self.init(
      Rule(
        id: Rule.ID("\(list).\(term.id)"), demand: .advice, source: term.source, edition: term.edition,
        checkedOn: term.checkedOn, status: term.status))
  }
}

extension Workflow {
  /// The lists of words that its requirements name.
  public var wordLists: Set<WordList.ID> {
    var names: Set<WordList.ID> = []
    for requirement in transitions.flatMap(\.requires) {
      for parameter in AllChecks.named(requirement.check)?.parameters ?? [] where parameter.kind == .wordList
      {
        if let name = requirement.arguments.name(parameter.key) { names.insert(WordList.ID(name)) }
      }
    }
    return names
  }
}
