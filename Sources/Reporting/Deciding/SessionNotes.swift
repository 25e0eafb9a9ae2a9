import Wording

/// What a report says and the calendars of its deadlines do not, or say otherwise.
extension Situation {
  /// Warnings for as long as it stands; none once the report was sent or rests.
  ///
  /// A session that no calendar knows is nothing to warn of once its deadline was set by hand.
  public var sessionNotes: [Finding] {
    guard let report, report.submission == nil, !rests(report) else { return [] }
    let notes = workflow.deadlines.flatMap { deadline -> [Finding] in
      guard let fit = fit(of: deadline, in: draft) else { return [] }
      let isByHand = report.deadlinesByHand[deadline.id] != nil
      return [misfit(fit, of: deadline, isByHand: isByHand)].compactMap(\.self) + otherFacts(fit)
    }
    // Two deadlines may come from one calendar.
    return notes.enumerated().filter { index, note in
      !notes[..<index].contains { $0.code == note.code && $0.place == note.place }
    }.map(\.element) + movedDates
  }

  /// Refuses what can't be in any calendar, where `draft` says it and `before` did not.
  func impossibleSessions(in draft: Draft, unlike before: Draft? = nil) -> [Finding] {
    var fields: Set<Field.ID> = []
    return workflow.deadlines.compactMap { deadline -> Finding? in
      // Calendars are read from the disk: only where something changed.
      guard case .calendar(_, let names) = deadline.origin,
        names.contains(where: { draft.fields[$0] != before?.fields[$0] }),
        let fit = fit(of: deadline, in: draft), draft.fields[fit.field.id] != before?.fields[fit.field.id],
        let why = fit.impossibility, fields.insert(fit.field.id).inserted
      else { return nil }
      return .impossible(fit, why)
    }
  }

  private func misfit(_ fit: SessionFit, of deadline: Deadline, isByHand: Bool) -> Finding? {
    let byHand = SetByHand(report: report?.id, deadline: deadline.id)
    if let why = fit.impossibility {
      var finding = Finding.impossible(fit, why)
      finding.severity = .warning
      return finding
    }
    if fit.entry == nil {
      guard !isByHand else { return nil }
      if fit.field.kind != .country { return .unknown(fit, byHand) }
      // A calendar that lists no States at all is not asked about one.
      return fit.calendar.entries.contains { !$0.states.isEmpty } ? .unlisted(fit, byHand) : nil
    }
    if fit.listsState { return nil }
    if let other = fit.entriesOfState.last { return .elsewhere(fit, at: other, byHand) }
    return isByHand ? nil : .unlisted(fit, byHand)
  }

  private func otherFacts(_ fit: SessionFit) -> [Finding] {
    (fit.entry?.facts ?? [:]).sorted { $0.key < $1.key }.compactMap { id, said in
      guard workflow.field(id) != nil, let typed = draft.fields[id]?.text, !typed.isEmpty, typed != said
      else { return nil }
      return .otherFact(id, typed, fit, says: said)
    }
  }
}

/// How a deadline is set by hand.
private struct SetByHand {
  let report: Report.ID?
  let deadline: Deadline.ID

  var command: String { "rapporteur deadline \(report?.rawValue ?? "…") \(deadline)" }
}

extension SessionFit {
  /// What the calendar calls its entries: "UPR session".
  fileprivate var kind: Localized {
    calendar.entryTitle.isEmpty ? Localized(en: "entry", fr: "entrée") : calendar.entryTitle.localized
  }

  fileprivate var state: Localized { country?.name.localized ?? Localized(same: "?") }

  /// From which entry to which the calendar goes.
  fileprivate var reach: Localized {
    let ids = calendar.entries.map(\.id.rawValue)
    guard let first = ids.first, let last = ids.last, first != last else {
      return Localized(same: ids.first ?? "–")
    }
    return Localized(en: "\(first) to \(last)", fr: "de \(first) à \(last)")
  }
}

extension SessionCalendar.Entry {
  /// Its name and when it is: "51 (2026-01-19)".
  fileprivate var shown: String { first.map { "\(id) (\($0))" } ?? id.rawValue }
}

extension Finding {
  fileprivate static func impossible(_ fit: SessionFit, _ why: SessionFit.Impossibility) -> Finding {
    let (name, near) = (fit.calendar.id, fit.nearest.joined(separator: ", "))
    let message =
      switch why {
      case .notAMonth:
        Localized(
          en:
            "\"\(fit.typed)\" can't be a \(fit.kind.en): the calendar \"\(name)\" names them by year and month, as \(fit.nearest.first ?? "2027-02")",
          fr:
            "« \(fit.typed) » ne peut pas désigner une entrée (\(fit.kind.fr)) : le calendrier « \(name) » les nomme par année et mois, comme \(fit.nearest.first ?? "2027-02")"
        )
      case .notANumber:
        Localized(
          en: "\"\(fit.typed)\" can't be a \(fit.kind.en): the calendar \"\(name)\" numbers them from 1",
          fr:
            "« \(fit.typed) » ne peut pas désigner une entrée (\(fit.kind.fr)) : le calendrier « \(name) » les numérote à partir de 1"
        )
      case .tooFar(let year):
        Localized(
          en:
            "\(fit.typed) can't be a \(fit.kind.en) of our time: at the pace of the calendar \"\(name)\" it would come about \(year)",
          fr:
            "\(fit.typed) ne peut pas désigner une entrée de notre temps (\(fit.kind.fr)) : au rythme du calendrier « \(name) », elle viendrait vers \(year)"
        )
      }
    return Finding(
      "session.impossible", at: .field(fit.field.id), message: message,
      remedy: Localized(
        en: "the nearest in the calendar: \(near); where yours is not known yet, give the deadline by hand",
        fr:
          "les plus proches dans le calendrier : \(near) ; si la vôtre n'est pas encore connue, fixez l'échéance à la main"
      ))
  }

  fileprivate static func unknown(_ fit: SessionFit, _ byHand: SetByHand) -> Finding {
    let (name, kind) = (fit.calendar.id, fit.kind)
    let message =
      fit.entriesOfState.last.map { other in
        Localized(
          en:
            "the calendar \"\(name)\" has no \(kind.en) \(fit.typed): it goes from \(fit.reach.en), and lists \(fit.state.en) at \(other.shown)",
          fr:
            "le calendrier « \(name) » n'a pas d'entrée \(fit.typed) (\(kind.fr)) : il va \(fit.reach.fr) et inscrit cet État (\(fit.state.fr)) à \(other.shown)"
        )
      }
      ?? Localized(
        en: "the calendar \"\(name)\" has no \(kind.en) \(fit.typed): it goes from \(fit.reach.en)",
        fr: "le calendrier « \(name) » n'a pas d'entrée \(fit.typed) (\(kind.fr)) : il va \(fit.reach.fr)")
    return Finding(
      "session.unknown", .warning, at: .field(fit.field.id), message: message,
      remedy: Localized(
        en: "correct it if it is mistyped, else give the deadline by hand: \(byHand.command) DAY",
        fr: "corrigez une faute de frappe, sinon fixez l'échéance à la main : \(byHand.command) JOUR"))
  }

  fileprivate static func elsewhere(
    _ fit: SessionFit, at other: SessionCalendar.Entry, _ byHand: SetByHand
  ) -> Finding {
    let (name, kind) = (fit.calendar.id, fit.kind)
    return Finding(
      "session.other-state", .warning, at: .field(fit.field.id),
      message: Localized(
        en:
          "the calendar \"\(name)\" does not list \(fit.state.en) at \(kind.en) \(fit.typed), but at \(other.shown): no date is taken from it",
        fr:
          "le calendrier « \(name) » n'inscrit pas cet État (\(fit.state.fr)) à l'entrée \(fit.typed) (\(kind.fr)), mais à \(other.shown) : aucune date n'en est prise"
      ),
      remedy: Localized(
        en:
          "correct the field or the State; where the calendar is wrong, put yours into a calendar of your own (adds-to: \(name)), or give the deadline by hand: \(byHand.command) DAY",
        fr:
          "corrigez le champ ou l'État ; si le calendrier se trompe, mettez la vôtre dans votre propre calendrier (adds-to: \(name)), ou fixez l'échéance à la main : \(byHand.command) JOUR"
      ))
  }

  fileprivate static func unlisted(_ fit: SessionFit, _ byHand: SetByHand) -> Finding {
    let name = fit.calendar.id
    let note = fit.entry.flatMap { $0.note.isEmpty ? nil : $0.note.localized }
    return Finding(
      "session.state-unlisted", .warning, at: .field(fit.field.id),
      message: Localized(
        en:
          "the calendar \"\(name)\" lists \(fit.state.en) at none of its entries, so that no date is taken from it\(note.map { " (\($0.en))" } ?? "")",
        fr:
          "le calendrier « \(name) » n'inscrit cet État (\(fit.state.fr)) à aucune de ses entrées : aucune date n'en est prise\(note.map { " (\($0.fr))" } ?? "")"
      ),
      remedy: Localized(
        en: "give the deadline by hand: \(byHand.command) DAY",
        fr: "fixez l'échéance à la main : \(byHand.command) JOUR"))
  }

  fileprivate static func otherFact(
    _ id: Field.ID, _ typed: String, _ fit: SessionFit, says said: String
  ) -> Finding {
    let (name, kind) = (fit.calendar.id, fit.kind)
    return Finding(
      "session.other-fact", .warning, at: .field(id),
      message: Localized(
        en:
          "for \(kind.en) \(fit.typed) the calendar \"\(name)\" says \(id): \(said), and the report says \(typed)",
        fr:
          "pour l'entrée \(fit.typed) (\(kind.fr)), le calendrier « \(name) » dit \(id) : \(said), et le rapport \(typed)"
      ),
      remedy: Localized(en: "correct one of the two", fr: "corrigez l'un des deux"))
  }
}
