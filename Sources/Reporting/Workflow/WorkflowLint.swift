public import Wording

/// Finds what in a workflow fits its shape and still can't work.
public enum WorkflowLint {
  /// Something that can't work, with the path of names that leads to it: `transitions`, `submit`, `to`.
  public struct Fault: Hashable, Sendable {
    /// The names from the top of the file.
    public var path: [String]
    /// An error stops the workflow from being used.
    public var severity: Diagnostic.Severity
    /// A stable name.
    public var code: String
    /// What is wrong.
    public var message: Localized
    /// A way out.
    public var remedy: Localized
    /// Whether the list under the last name is meant, and not the name.
    public var pointsAtValue = false
    /// Whether the last name itself is meant, and not its value.
    public var pointsAtName = false

    /// The name that something else should have and nothing has; `nil` where the fault is of another kind.
    public var deadName: String?
  }

  /// Everything that can't work, in the order of the file.
  ///
  /// - Parameters:
  ///   - rules: The set of rules that the workflow names; `nil` where there is none of that name.
  ///   - wordLists: The names of the lists of words that there are.
  ///   - calendars: The names of the calendars that there are; `nil` where that is not known.
  ///   - templates: Whether a template with that path exists.
  public static func faults(
    in workflow: Workflow, rules: RuleSet?, wordLists: [WordList.ID], calendars: [SessionCalendar.ID]? = nil,
    templates: (String) -> Bool
  ) -> [Fault] {
    let lint = Lint(workflow: workflow, rules: rules, wordLists: wordLists, calendars: calendars)
    return lint.head() + lint.fields() + lint.confidentiality() + lint.outcome() + lint.sections()
      + lint.states()
      + lint.transitions() + lint.ways()
      + lint.deadlines() + lint.reminders() + lint.document(templates)
  }

  /// A workflow being looked at; what it looks for stands in the files beside this one.
  struct Lint {
    let workflow: Workflow
    let rules: RuleSet?
    let wordLists: [WordList.ID]
    let calendars: [SessionCalendar.ID]?
  }
}

extension WorkflowLint.Fault {
  init(
    _ path: [String], _ code: String, severity: Diagnostic.Severity = .error, _ message: Localized,
    _ remedy: Localized, pointsAtValue: Bool = false
  ) {
    self.path = path
    self.severity = severity
    self.code = code
    self.message = message
    self.remedy = remedy
    self.pointsAtValue = pointsAtValue
  }

  /// A name that leads nowhere.
  static func unknown(
    _ path: [String], _ code: String, _ name: String, what: Localized, known: [String]
  ) -> Self {
    let list = known.isEmpty ? "–" : known.joined(separator: ", ")
    let nearest = Nearest.word(to: name, among: known)
    var fault = Self(
      path, code,
      Localized(en: "\(what.en) \"\(name)\" does not exist", fr: "\(what.fr) « \(name) » n'existe pas"),
      nearest.map {
        Localized(
          en: "did you mean \"\($0)\"? There are: \(list)",
          fr: "vouliez-vous dire « \($0) » ? Il y a : \(list)")
      } ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
    // Where nothing of the kind is defined, that is the mistake.
    fault.deadName = known.isEmpty ? nil : name
    return fault
  }
}

extension WorkflowLint.Lint {
  typealias Fault = WorkflowLint.Fault

  // MARK: - What several look for

  func roles(_ roles: [Role.ID], at path: [String]) -> [Fault] {
    let known = workflow.allRoles.map(\.id.rawValue)
    return roles.filter { !known.contains($0.rawValue) }.map {
      .unknown(
        path + [$0.rawValue], "workflow.unknown-role", $0.rawValue,
        what: Localized(en: "the role", fr: "le rôle"),
        known: known)
    }
  }

  func unknownState(_ state: State.ID, at path: [String]) -> Fault {
    .unknown(
      path, "workflow.unknown-state", state.rawValue, what: Localized(en: "the state", fr: "l'étape"),
      known: workflow.states.map(\.id.rawValue))
  }

  /// A list that must name something and names nothing.
  func empty(_ path: [String]) -> Fault {
    Fault(
      path, "workflow.empty-list",
      Localized(
        en: "\"\(path.last ?? "")\" names nothing, so this would never ask or do anything",
        fr: "« \(path.last ?? "") » ne nomme rien : ceci ne demanderait ni ne ferait jamais rien"),
      Localized(en: "name at least one, or delete it", fr: "nommez-en au moins un, ou supprimez-le"),
      pointsAtValue: true)
  }

  // MARK: - Head

  func head() -> [Fault] {
    guard let name = workflow.rules, rules == nil else { return rolesTwice() }
    return [
      Fault(
        ["rules"], "workflow.unknown-rules",
        Localized(
          en: "there is no set of rules \"\(name)\"", fr: "il n'y a pas d'ensemble de règles « \(name) »"),
        Localized(
          en: "it must stand, without mistakes, in Workflows/rules/\(name).yaml",
          fr: "il doit se trouver, sans erreur, dans Workflows/rules/\(name).yaml"))
    ] + rolesTwice()
  }

  /// Roles that the workflow defines although every workflow has them.
  private func rolesTwice() -> [Fault] {
    workflow.roles.filter { role in Role.standard.contains { $0.id == role.id } }.map { role in
      var fault = Fault(
        ["roles", role.id.rawValue], "workflow.role-exists",
        Localized(
          en: "every workflow has the role \"\(role.id)\"", fr: "chaque modèle a le rôle « \(role.id) »"),
        Localized(
          en: "delete it here, or give yours another name",
          fr: "supprimez-le ici, ou donnez un autre nom au vôtre"))
      fault.pointsAtName = true
      return fault
    }
  }
}
