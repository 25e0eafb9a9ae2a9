import Reporting
import Wording
import YAML

/// The reminders of a workflow file.
extension WorkflowFile {
  static func reminder(_ node: Node) -> Reminder {
    var reminder = timed(node)
    reminder.when = node.condition("when")
    return reminder
  }

  private static func timed(_ node: Node) -> Reminder {
    let kind = kind(of: node) ?? .deadline
    let after = node.texts("after").compactMap { Span($0) }
    guard kind == .deadline else {
      return Reminder(
        id: node.name("id"), kind: kind, to: node.names("to"), in: node.names("in"), after: after,
        again: node.texts("again").compactMap { Pace($0) })
    }
    return Reminder(
      id: node.name("id"), deadline: node.name("deadline"), to: node.names("to"),
      before: node.texts("before").compactMap { Span($0) }, onTheDay: node.flag("on-the-day"), after: after,
      overdue: node.texts("overdue").compactMap { Pace($0) },
      until: node["until"]?.scalar.map { State.ID($0.text) })
  }

  private static func kind(of node: Node) -> Reminder.Kind? {
    guard let kind = node["kind"] else { return .deadline }
    return kind.scalar.flatMap { Reminder.Kind(rawValue: $0.text) }
  }

  /// Keys that mean nothing for the kind of reminder, and those that it lacks.
  static func misfits(in reminder: Node, of document: Document) -> [Diagnostic] {
    guard let kind = kind(of: reminder) else { return [] }
    let known = ["id", "kind", "to", "when"] + kind.keys
    let every = Set(Reminder.Kind.allCases.flatMap(\.keys))
    var found = (reminder.pairs ?? []).filter { every.contains($0.key.text) && !known.contains($0.key.text) }
      .map {
        document.strangeKey($0.key, of: kind)
      }
    if kind != .deadline, let after = reminder["after"]?.items, after.count > 1 {
      found.append(
        document.diagnostic(
          at: after[1], code: "workflow.reminder-key",
          message: Localized(
            en: "something that waits is told of once, then \"again\"",
            fr: "ce qui attend est signalé une fois, puis par « again »"),
          remedy: Localized(
            en: "write after: 5 days and again: every 3 days",
            fr: "écrivez after: 5 days et again: every 3 days")))
    }
    for key in ["overdue", "again"] { found += endless(in: reminder[key], of: document) }
    let needed = kind == .deadline ? "deadline" : "in"
    if reminder.pairs != nil, reminder[needed] == nil {
      let help =
        kind == .deadline
        ? Localized(en: "the deadline that it is about", fr: "l'échéance concernée")
        : Localized(en: "the states in which it is sent", fr: "les étapes où il est envoyé")
      found.append(document.missingKey(needed, in: reminder, help: help))
    }
    return found
  }
}

extension WorkflowFile {
  /// Paces before the last that say no end: what stands behind them would never come.
  private static func endless(in node: Node?, of document: Document) -> [Diagnostic] {
    (node?.items ?? []).dropLast().filter {
      $0.scalar.flatMap { Pace($0.text) }.map { $0.lasts == nil } ?? false
    }
    .map {
      document.diagnostic(
        at: $0, code: "workflow.reminder-pace",
        message: Localized(
          en: "this has no end, so that what stands behind it never comes",
          fr: "ceci n'a pas de fin : ce qui le suit ne vient jamais"),
        remedy: Localized(
          en: "say for how long: every 1 day for 1 week",
          fr: "dites pendant combien de temps : every 1 day for 1 week"))
    }
  }
}

extension Document {
  fileprivate func strangeKey(_ key: Scalar, of kind: Reminder.Kind) -> Diagnostic {
    let list = kind.keys.joined(separator: ", ")
    return diagnostic(
      at: key, code: "workflow.reminder-key",
      message: Localized(
        en: "a reminder of the kind \"\(kind.rawValue)\" has no \"\(key.text)\"",
        fr: "un rappel du genre « \(kind.rawValue) » n'a pas de « \(key.text) »"),
      remedy: Localized(en: "it may have: \(list)", fr: "il peut avoir : \(list)"))
  }
}
