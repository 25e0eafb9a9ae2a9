public import Wording

/// A place that two people changed in different ways.
public struct Conflict: Hashable, Sendable {
  /// The place.
  public let place: Finding.Place
  /// What stood there before; `nil` where nothing did.
  public let base: String?
  /// What the file that is brought back says.
  public let mine: String?
  /// What the report says now.
  public let theirs: String?

  /// Makes a conflict.
  public init(place: Finding.Place, base: String?, mine: String?, theirs: String?) {
    (self.place, self.base, self.mine, self.theirs) = (place, base, mine, theirs)
  }

  /// The place in words.
  public var name: Localized { place.name }
}

extension Finding.Place {
  /// The place in words, by its names in the workflow.
  public var name: Localized {
    switch self {
    case .field(let id): Localized(en: "field \"\(id)\"", fr: "champ « \(id) »")
    case .row(let id, let row):
      Localized(en: "field \"\(id)\", row \(row)", fr: "champ « \(id) », ligne \(row)")
    case .section(let id, _): Localized(en: "section \"\(id)\"", fr: "partie « \(id) »")
    case .recommendation(let id): Localized(en: "recommendation \"\(id)\"", fr: "recommandation « \(id) »")
    case .source(let id): Localized(en: "source \"\(id)\"", fr: "source « \(id) »")
    case .comment(let id): Localized(en: "comment \"\(id)\"", fr: "commentaire « \(id) »")
    case .label(nil): Localized(en: "the label", fr: "la marque")
    case .label(let id?):
      Localized(en: "the label of section \"\(id)\"", fr: "la marque de la partie « \(id) »")
    }
  }
}

/// What came of merging two drafts that began as one.
public struct Merged: Hashable, Sendable {
  /// The draft with what either side changed; what both changed stands as the report has it.
  public var draft: Draft
  /// What both changed, in different ways.
  public var conflicts: [Conflict]
}

extension Draft {
  /// Merges `mine` with `theirs`, both made from `base`: what only one side touched is taken from it.
  ///
  /// Fields, sections, recommendations and sources are each taken whole. The order of recommendations and sources
  /// is that of `mine` where `mine` changed it, with those that only `theirs` has behind.
  public static func merge(base: Draft, mine: Draft, theirs: Draft) -> Merged {
    var conflicts: [Conflict] = []
    func choose<Value: Equatable>(
      _ base: Value?, _ mine: Value?, _ theirs: Value?, at place: Finding.Place, _ text: (Value) -> String
    ) -> Value? {
      if mine == theirs || mine == base { return theirs }
      if theirs == base { return mine }
      conflicts.append(
        Conflict(place: place, base: base.map(text), mine: mine.map(text), theirs: theirs.map(text)))
      return theirs
    }

    var draft = Draft()
    for id in Set(base.fields.keys).union(mine.fields.keys).union(theirs.fields.keys).sorted() {
      draft.fields[id] = choose(base.fields[id], mine.fields[id], theirs.fields[id], at: .field(id)) {
        $0.shown
      }
    }
    for id in ordered(mine.sections.map(\.id), theirs.sections.map(\.id), base: base.sections.map(\.id)) {
      let chosen = choose(
        base.section(id), mine.section(id), theirs.section(id), at: .section(id, line: nil), \.text)
      if let chosen { draft.sections.append(chosen) }
    }
    let ids = (
      base.recommendations.map(\.id), mine.recommendations.map(\.id), theirs.recommendations.map(\.id)
    )
    for id in ordered(ids.1, ids.2, base: ids.0) {
      func find(_ draft: Draft) -> Recommendation? { draft.recommendations.first { $0.id == id } }
      let chosen = choose(find(base), find(mine), find(theirs), at: .recommendation(id), \.text)
      if let chosen { draft.recommendations.append(chosen) }
    }
    for id in ordered(mine.sources.map(\.id), theirs.sources.map(\.id), base: base.sources.map(\.id)) {
      func find(_ draft: Draft) -> Source? { draft.sources.first { $0.id == id } }
      let chosen = choose(find(base), find(mine), find(theirs), at: .source(id), \.title)
      if let chosen { draft.sources.append(chosen) }
    }
    draft.label = choose(base.label, mine.label, theirs.label, at: .label(nil), \.rawValue)
    let labelled = [base, mine, theirs].flatMap { Array(($0.labels ?? [:]).keys) }
    for id in Set(labelled).sorted() {
      let chosen = choose(
        base.labels?[id], mine.labels?[id], theirs.labels?[id], at: .label(id), \.rawValue)
      if let chosen { draft.labels = (draft.labels ?? [:]).merging([id: chosen]) { $1 } }
    }
    return Merged(draft: draft, conflicts: conflicts)
  }

  private static func ordered<Kind>(
    _ mine: [Identifier<Kind>], _ theirs: [Identifier<Kind>], base: [Identifier<Kind>]
  ) -> [Identifier<Kind>] {
    let (first, second) = mine == base ? (theirs, mine) : (mine, theirs)
    let known = Set(first)
    return first + second.filter { !known.contains($0) }
  }

  func section(_ id: Section.ID) -> Section? { sections.first { $0.id == id } }
}

extension FieldValue {
  /// The value on one line, for people.
  public var shown: String {
    switch self {
    case .text, .integer, .boolean: text ?? ""
    case .texts(let list): list.joined(separator: ", ")
    case .organisations(let list): list.map { "\($0.acronym) (\($0.name))" }.joined(separator: ", ")
    case .contact(let contact): contact.name
    case .records(let rows): rows.map(\.shown).joined(separator: "; ")
    }
  }
}

extension Record {
  /// The cells on one line, in the order of the columns' names.
  fileprivate var shown: String {
    cells.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ")
  }
}
