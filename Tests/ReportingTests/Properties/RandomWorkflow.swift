import Reporting

/// Workflows that no person would write, made of parts that every workflow has.
enum RandomWorkflow {
  static let roles: [Role.ID] = ["officer", "reviewer", "lawyer"]
  static let kinds = ["a", "b"]
  static let rules = RuleSet(
    id: "r",
    rules: [
      Sample.rule("few", .words(max: 6, counts: [.body])),
      Sample.rule("many", .words(max: 60, counts: [.body, .headings, .recommendations])),
    ])

  static func make(_ random: inout SplitMix) -> Workflow {
    let states = (0..<(2 + random.below(4))).map { number in
      State(
        id: State.ID("s\(number)"), isInitial: number == 0, isFinal: number > 0 && random.once(in: 4),
        edit: random.once(in: 4) ? [] : random.some(of: roles))
    }
    let names = states.map(\.id)
    var transitions: [Transition] = []
    for number in 0..<(3 + random.below(6)) {
      transitions.append(
        Transition(
          id: Transition.ID("t\(number)"), from: [random.one(of: names)] + random.some(of: names),
          to: random.one(of: names),
          by: random.once(in: 8) ? [] : [random.one(of: roles)] + random.some(of: roles),
          requires: (0..<random.below(4)).map { _ in requirement(&random) }))
    }
    return Workflow(
      name: "w", roles: [Role(id: "lawyer", title: [:])],
      fields: [
        Field(id: "kind", kind: .choice(kinds), isRequired: random.once(in: 2)),
        Field(id: "title", kind: .text, isRequired: random.once(in: 3), when: condition(&random)),
        Field(id: "submitters", kind: .organisations),
      ],
      sections: [
        SectionDefinition(id: "x", title: ["en": "X"], isRequired: random.once(in: 2)),
        SectionDefinition(id: "y", title: ["en": "Y"], isRequired: random.once(in: 4)),
      ],
      states: states, transitions: transitions,
      deadlines: [
        Deadline(id: "d0", origin: .given),
        Deadline(id: "d1", origin: .before("d0", by: Span(3, .workingDays))),
      ])
  }

  static func condition(_ random: inout SplitMix) -> [Field.ID: [String]] {
    random.once(in: 3) ? ["kind": [random.one(of: kinds)]] : [:]
  }

  static func requirement(_ random: inout SplitMix) -> Requirement {
    let when = condition(&random)
    switch random.below(14) {
    case 0: return Requirement("required-fields", when: when)
    case 1: return Requirement("required-sections", when: when)
    case 2: return Requirement("recommendations", ["at-least": .count(random.below(2))], when: when)
    case 3: return Requirement("submitters", ["of": .name("submitters")], when: when)
    case 4: return Requirement("word-limit", ["rule": .name(random.one(of: ["few", "many"]))], when: when)
    case 5: return Requirement("endorsements", ["of": .name("submitters")], when: when)
    case 6: return Requirement("comments-resolved", when: when)
    case 7, 8: return Requirement("reason", when: when)
    case 9: return Requirement("receipt", when: when)
    case 10: return random.once(in: 4) ? Requirement("blessing", when: when) : Requirement("sound-text")
    default:
      let quorums = (0...random.below(2)).map { _ in
        Arguments.Quorum(random.one(of: roles), atLeast: 1 + random.below(2))
      }
      let key = random.one(of: ["all-of", "any-of"])
      let not = random.some(of: ["author", "last-editor"])
      return Requirement("approvals", [key: .quorums(quorums), "not": .names(not)], when: when)
    }
  }
}
