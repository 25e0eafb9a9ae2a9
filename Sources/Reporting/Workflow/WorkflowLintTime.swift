import Wording

/// Deadlines and reminders.
extension WorkflowLint.Lint {
  func deadlines() -> [Fault] {
    workflow.deadlines.flatMap { deadline -> [Fault] in
      let path = ["deadlines", deadline.id.rawValue]
      var faults: [Fault] = []
      if !Zone.exists(deadline.zone) {
        faults.append(
          Fault(
            path + ["zone"], "workflow.unknown-zone",
            Localized(
              en: "the time zone \"\(deadline.zone)\" does not exist",
              fr: "le fuseau horaire « \(deadline.zone) » n'existe pas"),
            Zone.hint(to: deadline.zone)))
      }
      if case .calendar(let calendar, let fields) = deadline.origin {
        return faults + self.calendar(calendar, fields, at: path)
      }
      guard case .before(let other, _) = deadline.origin else { return faults }
      if !workflow.deadlines.contains(where: { $0.id == other }) {
        faults.append(unknownDeadline(other, at: path + ["before"]))
      } else if let circle = circle(from: deadline.id) {
        faults.append(
          Fault(
            path + ["before"], "workflow.deadline-circle",
            Localized(
              en: "the deadline depends on itself: \(circle)", fr: "l'échéance dépend d'elle-même : \(circle)"
            ),
            Localized(en: "give one of them: \"from: given\"", fr: "donnez l'une d'elles : « from: given »")))
      }
      return faults
    }
  }

  /// A deadline from a calendar that does not exist, or whose entry no field can name.
  private func calendar(_ calendar: SessionCalendar.ID, _ fields: [Field.ID], at path: [String]) -> [Fault] {
    var faults: [Fault] = []
    if let calendars, !calendars.contains(calendar) {
      faults.append(
        .unknown(
          path + ["calendar"], "workflow.unknown-calendar", calendar.rawValue,
          what: Localized(en: "the calendar", fr: "le calendrier"), known: calendars.map(\.rawValue)))
    }
    if fields.isEmpty { faults.append(empty(path + ["field"])) }
    for id in fields {
      guard let field = workflow.field(id) else {
        faults.append(
          .unknown(
            path + ["field", id.rawValue], "workflow.unknown-field", id.rawValue,
            what: Localized(en: "the field", fr: "le champ"), known: workflow.fields.map(\.id.rawValue)))
        continue
      }
      if !field.namesAnEntry {
        faults.append(
          Fault(
            path + ["field", id.rawValue], "workflow.calendar-field",
            Localized(
              en: "the field \"\(id)\" can't name an entry of a calendar",
              fr: "le champ « \(id) » ne peut pas nommer une entrée d'un calendrier"),
            Localized(
              en: "take a field of the type text, integer, choice or country",
              fr: "prenez un champ du type text, integer, choice ou country")))
      }
    }
    return faults
  }

  func unknownDeadline(_ id: Deadline.ID, at path: [String]) -> Fault {
    .unknown(
      path, "workflow.unknown-deadline", id.rawValue, what: Localized(en: "the deadline", fr: "l'échéance"),
      known: workflow.deadlines.map(\.id.rawValue))
  }

  private func circle(from start: Deadline.ID) -> String? {
    var path = [start]
    var here = start
    while case .before(let next, _)? = workflow.deadlines.first(where: { $0.id == here })?.origin {
      path.append(next)
      if next == start { return path.map(\.rawValue).joined(separator: " → ") }
      if path.dropLast().contains(next) { return nil }
      here = next
    }
    return nil
  }
}

extension Field {
  /// Whether what it holds can name an entry of a calendar.
  fileprivate var namesAnEntry: Bool {
    switch kind {
    case .text, .integer, .choice, .country: true
    case .boolean, .date, .symbol, .language, .texts, .organisations, .contact, .records: false
    }
  }
}
