import Wording

/// Reminders.
extension WorkflowLint.Lint {
  func reminders() -> [Fault] {
    workflow.reminders.flatMap { reminder -> [Fault] in
      let path = ["reminders", reminder.id.rawValue]
      var faults = roles(reminder.to, at: path + ["to"])
      if reminder.to.isEmpty { faults.append(never(path, "to")) }
      faults += condition(reminder.when, at: path + ["when"])
      return faults + (reminder.kind == .deadline ? ofDeadline(reminder, path) : ofWaiting(reminder, path))
    }
  }

  private func ofDeadline(_ reminder: Reminder, _ path: [String]) -> [Fault] {
    var faults: [Fault] = []
    if let deadline = reminder.deadline, !workflow.deadlines.contains(where: { $0.id == deadline }) {
      faults.append(unknownDeadline(deadline, at: path + ["deadline"]))
    }
    if reminder.before.isEmpty, reminder.after.isEmpty, !reminder.onTheDay, reminder.overdue.isEmpty,
      !reminder.to.isEmpty
    {
      faults.append(never(path, "before"))
    }
    if let until = reminder.until {
      if workflow.state(until) == nil {
        faults.append(unknownState(until, at: path + ["until"]))
      } else if workflow.state(until)?.isInitial == true {
        faults.append(never(path, "until"))
      }
    }
    return faults
  }

  private func ofWaiting(_ reminder: Reminder, _ path: [String]) -> [Fault] {
    var faults = reminder.states.filter { workflow.state($0) == nil }
      .map { unknownState($0, at: path + ["in", $0.rawValue]) }
    if reminder.states.isEmpty { faults.append(never(path, "in")) }
    let hasOrganisations = workflow.fields.contains { $0.kind == .organisations }
    if reminder.kind == .notEndorsed, !hasOrganisations { faults.append(never(path, "kind")) }
    if reminder.kind == .untouched, reminder.after.isEmpty { faults.append(never(path, "after")) }
    return faults
  }

  private func never(_ path: [String], _ key: String) -> Fault {
    Fault(
      path + [key], "workflow.reminder-never",
      Localized(
        en: "the reminder \"\(path[1])\" can never be sent: see \"\(key)\"",
        fr: "le rappel « \(path[1]) » ne peut jamais partir : voyez « \(key) »"),
      Self.remedies[key]
        ?? Localized(
          en: "it needs somebody to go to, a time before or after, and an end that is not the beginning",
          fr: "il lui faut un destinataire, un moment avant ou après, et une fin qui ne soit pas le début"))
  }

  private static let remedies = [
    "in": Localized(
      en: "name the states in which something waits: in: review",
      fr: "nommez les étapes où quelque chose attend : in: review"),
    "kind": Localized(
      en: "endorsements are given for organisations: the workflow needs a field of the type organisations",
      fr: "les adhésions se donnent au nom d'organisations : il faut au modèle un champ du type organisations"
    ),
    "after": Localized(
      en: "say how long nothing may happen: after: 1 month",
      fr: "dites combien de temps rien ne peut se passer : after: 1 month"),
  ]
}
