import Wording

/// Moves: where they lead, who may take them, what they require.
extension WorkflowLint.Lint {
  func transitions() -> [Fault] {
    var seen: Set<[String]> = []
    return workflow.transitions.flatMap { transition -> [Fault] in
      let path = ["transitions", transition.id.rawValue]
      var faults: [Fault] = []
      for state in transition.from {
        if workflow.state(state) == nil {
          faults.append(unknownState(state, at: path + ["from", state.rawValue]))
        }
        if !seen.insert([transition.id.rawValue, state.rawValue]).inserted {
          faults.append(
            Fault(
              path, "workflow.same-name",
              Localized(
                en: "two moves called \"\(transition.id)\" lead from \"\(state)\"",
                fr: "deux passages nommés « \(transition.id) » partent de « \(state) »"),
              Localized(en: "rename one of the two", fr: "renommez l'un des deux")))
        }
      }
      if workflow.state(transition.to) == nil {
        faults.append(unknownState(transition.to, at: path + ["to"]))
      }
      if transition.by.isEmpty {
        faults.append(
          Fault(
            path + ["by"], "workflow.nobody-moves",
            Localized(
              en: "nobody may take \"\(transition.id)\"",
              fr: "personne ne peut effectuer « \(transition.id) »"),
            Localized(en: "name a role: by: [officer]", fr: "nommez un rôle : by: [officer]"),
            pointsAtValue: true))
      }
      faults += roles(transition.by, at: path + ["by"])
      for (index, requirement) in transition.requires.enumerated() {
        faults += self.requirement(requirement, of: transition, at: path + ["requires", String(index)])
      }
      return faults
    }
  }

  /// Conditions on a field that nobody must fill in: with it empty the check is silently skipped.
  private func skipped(_ requirement: Requirement, of transition: Transition, at path: [String]) -> [Fault] {
    let asks = transition.requires.contains { $0.check == Check.requiredFields.name && $0.when.isEmpty }
    return requirement.when.keys.sorted().compactMap { id in
      guard let field = workflow.field(id), !(field.isRequired && field.when.isEmpty && asks) else {
        return nil
      }
      var fault = Fault(
        path + ["when", id.rawValue], "workflow.may-be-skipped", severity: .warning,
        Localized(
          en: "with \"\(id)\" left empty, this check is skipped",
          fr: "si « \(id) » reste vide, ce contrôle est sauté"),
        Localized(
          en: "set \"required: true\" in the field, and \"required-fields\" in this transition",
          fr: "écrivez « required: true » dans le champ, et « required-fields » dans cette transition"))
      fault.pointsAtName = true
      return fault
    }
  }

  private func requirement(_ requirement: Requirement, of transition: Transition, at path: [String])
    -> [Fault]
  {
    guard let check = AllChecks.named(requirement.check) else {
      return [
        .unknown(
          path, "workflow.unknown-check", requirement.check,
          what: Localized(en: "the check", fr: "le contrôle"),
          known: AllChecks.all.map(\.name))
      ]
    }
    let path = path + [check.name]
    var faults =
      condition(requirement.when, at: path + ["when"]) + skipped(requirement, of: transition, at: path)
    for parameter in check.parameters {
      let here = path + [parameter.key]
      switch parameter.kind {
      case .wordRule, .periodRule, .languageRule, .rule:
        faults += rule(parameter.kind, requirement.arguments.name(parameter.key), at: here)
      case .recordsField, .columns, .choiceColumn, .columnWords, .column:
        faults += table(parameter, requirement.arguments, at: here)
      case .wordList: faults += wordList(requirement.arguments.name(parameter.key), at: here)
      case .organisationsField, .dateField:
        faults += field(parameter.kind, requirement.arguments.name(parameter.key), at: here)
      case .sections: faults += sections(requirement.arguments.names(parameter.key), at: here)
      case .quorums:
        for (index, quorum) in requirement.arguments.quorums(parameter.key).enumerated() {
          faults += roles([quorum.role], at: here + [String(index), "role"]).map { fault in
            var fault = fault
            fault.path.removeLast()
            return fault
          }
        }
      case .count, .words: break
      }
    }
    return faults + gate(requirement, of: transition, at: path)
  }

  /// A gate that a small office can't pass: the role that approves is the only one that writes, so that it takes
  /// somebody in it who did not write. Where there are several it is four eyes among equals, and right.
  private func gate(_ requirement: Requirement, of transition: Transition, at path: [String]) -> [Fault] {
    guard requirement.check == Check.approvals.name else { return [] }
    let excluded = requirement.arguments.names("not")
    let writers = Set(workflow.states.flatMap(\.edit))
    let any = requirement.arguments.quorums("any-of")
    let isOneRole = Set(any.map(\.role)).count == 1
    let quorums = requirement.arguments.quorums("all-of") + (isOneRole ? any : [])
    return quorums.filter { !excluded.isEmpty && writers == [$0.role] }.map { quorum in
      Fault(
        path, "workflow.gate-nobody-passes", severity: .warning,
        Localized(
          en: "only \"\(quorum.role)\" writes and approves: with one such person nobody can approve",
          fr: "seul « \(quorum.role) » rédige et approuve : s'il n'y en a qu'un, personne ne peut approuver"),
        Localized(
          en: "let another role approve, as reviewer, or give the role to people who do not write",
          fr: "confiez l'approbation à un autre rôle, comme reviewer, ou donnez le rôle à qui ne rédige pas"))
    }
  }

  private func wordList(_ name: String?, at path: [String]) -> [Fault] {
    guard let name, !wordLists.contains(WordList.ID(name)) else { return [] }
    return [
      .unknown(
        path, "workflow.unknown-word-list", name,
        what: Localized(en: "the list of words", fr: "la liste de mots"), known: wordLists.map(\.rawValue))
    ]
  }

  private func rule(_ kind: Check.Parameter.Kind, _ name: String?, at path: [String]) -> [Fault] {
    guard let name else { return [] }
    guard workflow.rules != nil else {
      return [
        Fault(
          path, "workflow.no-rules",
          Localized(
            en: "the workflow names no set of rules", fr: "le modèle ne nomme aucun ensemble de règles"),
          Localized(en: "add \"rules: …\" at its top", fr: "ajoutez « rules: … » à son début"))
      ]
    }
    guard let rules else { return [] }
    let known = rules.rules.filter { $0.demand.fits(kind) }.map(\.id.rawValue)
    guard !known.contains(name) else { return [] }
    let what: Localized =
      switch kind {
      case .wordRule: Localized(en: "the word limit", fr: "la limite de mots")
      case .periodRule: Localized(en: "the rule with \"years:\"", fr: "la règle avec « years: »")
      case .languageRule: Localized(en: "the rule on languages", fr: "la règle sur les langues")
      default: Localized(en: "the rule", fr: "la règle")
      }
    return [.unknown(path, "workflow.unknown-rule", name, what: what, known: known)]
  }

  private func field(_ kind: Check.Parameter.Kind, _ name: String?, at path: [String]) -> [Fault] {
    guard let name else { return [] }
    let isDay = kind == .dateField
    let known = workflow.fields.filter { $0.kind == (isDay ? .date : .organisations) }.map(\.id.rawValue)
    guard !known.contains(name) else { return [] }
    return [
      .unknown(
        path, "workflow.unknown-field", name,
        what: isDay
          ? Localized(en: "the field with a day", fr: "le champ avec un jour")
          : Localized(en: "the field of organisations", fr: "le champ d'organisations"), known: known)
    ]
  }

  func sections(_ names: [String], at path: [String]) -> [Fault] {
    let known = workflow.sections.map(\.id.rawValue)
    return names.filter { !known.contains($0) }.map {
      .unknown(
        path + [$0], "workflow.unknown-section", $0, what: Localized(en: "the section", fr: "la partie"),
        known: known)
    }
  }
}

extension Rule.Demand {
  /// Whether a parameter of that kind may name a rule with this demand.
  fileprivate func fits(_ kind: Check.Parameter.Kind) -> Bool {
    switch (kind, self) {
    case (.wordRule, .words), (.periodRule, .period), (.languageRule, .languages), (.rule, _): true
    default: false
    }
  }
}
