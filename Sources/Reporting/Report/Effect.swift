/// What became of what a report asked for.
public struct Effect: Hashable, Sendable {
  /// One thing that we asked for, and what takes it up.
  public struct Demand: Hashable, Sendable {
    /// Its name: `r3`, or the number of its row.
    public let name: String
    /// What is asked.
    public let text: String
    /// What takes it up, in the order of the table; empty where nothing does.
    public let uptake: [Uptake]
  }

  /// Something that the body said and that takes up what we asked for.
  public struct Uptake: Hashable, Sendable {
    /// The number that the body gave it.
    public let number: String
    /// Who said it: a code of ISO 3166-1 alpha-2 where the column holds a country.
    public let from: String
    /// In which words.
    public let text: String
    /// What the State answered; empty where nobody says.
    public let answer: String
  }

  /// A row that names something of ours that does not exist.
  public struct Stray: Hashable, Sendable {
    /// The row, from 1.
    public let row: Int
    /// What it names.
    public let name: String
  }

  /// Everything that we asked for, in its order.
  public let demands: [Demand]
  /// Rows that name what does not exist.
  public let strays: [Stray]
  /// How many rows the table has, also those that take up nothing of ours.
  public let rowCount: Int

  /// The outcome in `draft`, as `definition` says where it stands.
  public init(of draft: Draft, by definition: OutcomeDefinition, in workflow: Workflow) {
    let subjects = definition.subjects(in: draft, of: workflow)
    var uptakes = [[Uptake]](repeating: [], count: subjects.count)
    var strays: [Stray] = []
    let rows = Self.rows(of: definition.field, in: draft)
    for (number, row) in rows.enumerated() {
      func cell(_ column: Field.ID?) -> String { column.flatMap { row.cells[$0]?.text } ?? "" }
      let uptake = Uptake(
        number: cell(definition.number), from: cell(definition.from), text: cell(definition.text),
        answer: cell(definition.answer))
      var seen: Set<Int> = []
      for name in Self.names(in: cell(definition.ours)) {
        guard let index = subjects.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) else {
          strays.append(Stray(row: number + 1, name: name))
          continue
        }
        if seen.insert(index).inserted { uptakes[index].append(uptake) }
      }
    }
    demands = zip(subjects, uptakes).map { Demand(name: $0.name, text: $0.text, uptake: $1) }
    self.strays = strays
    rowCount = rows.count
  }

  /// How many were asked for, taken up, and answered how; each counts once, however often it was taken up.
  public var tally: EffectTally {
    var tally = EffectTally(asked: demands.count)
    for demand in demands where !demand.uptake.isEmpty {
      tally.takenUp += 1
      for answer in Set(demand.uptake.map(\.answer)) where !answer.isEmpty {
        tally.answers[answer, default: 0] += 1
      }
    }
    return tally
  }

  static func rows(of field: Field.ID, in draft: Draft) -> [Record] {
    if case .records(let rows)? = draft.fields[field] { rows } else { [] }
  }

  /// `r3, r4` as two names.
  private static func names(in text: String) -> [String] {
    text.unicodeScalars.split { ",;".unicodeScalars.contains($0) || $0.properties.isWhitespace }.map {
      String($0)
    }
  }
}

/// How much of what was asked for was taken up, in one report or in many.
public struct EffectTally: Hashable, Sendable {
  /// How many things were asked for.
  public var asked = 0
  /// How many of them somebody took up.
  public var takenUp = 0
  /// How many of those were answered so, by the word of the answer.
  public var answers: [String: Int] = [:]

  /// Makes a tally.
  public init(asked: Int = 0, takenUp: Int = 0, answers: [String: Int] = [:]) {
    self.asked = asked
    self.takenUp = takenUp
    self.answers = answers
  }

  /// Adds both.
  public static func + (a: EffectTally, b: EffectTally) -> EffectTally {
    EffectTally(
      asked: a.asked + b.asked, takenUp: a.takenUp + b.takenUp,
      answers: a.answers.merging(b.answers) { $0 + $1 })
  }
}

extension OutcomeDefinition {
  /// What `draft` asks for: name and words.
  func subjects(in draft: Draft, of workflow: Workflow) -> [(name: String, text: String)] {
    switch of {
    case .recommendations: return draft.recommendations.map { ($0.id.rawValue, $0.text) }
    case .rows(let field):
      guard case .records(let columns)? = workflow.field(field)?.kind else { return [] }
      let words = columns.first { $0.kind == .text }?.id
      return Effect.rows(of: field, in: draft).enumerated().map { number, row in
        ("\(number + 1)", words.flatMap { row.cells[$0]?.text } ?? "")
      }
    }
  }
}
