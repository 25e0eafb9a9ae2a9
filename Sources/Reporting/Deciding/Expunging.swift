import Wording

extension Situation {
  /// Asks that content of this report be destroyed: whoever has a role on it may.
  ///
  /// The words that the report stands on now can only go where nobody writes any more; elsewhere a corrected draft is
  /// saved first, or there would be no report.
  func askExpunge(_ contents: [Content.ID], reason: Content.ID, in report: Report) throws(Refusal) -> [Event]
  {
    var findings: [Finding] = []
    if roles.isEmpty { findings.append(.noRole(actor, on: report.id)) }
    if contents.isEmpty { findings.append(.nothingToExpunge(in: report)) }
    for content in contents where !report.contents.contains(content) {
      findings.append(.foreignContent(content, in: report))
    }
    if holdsCurrent(contents, of: report), !rests(report) {
      findings.append(.currentWords(of: report))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    let asked = Array(Set(contents)).sorted()
    if let request = report.expungeRequest, request.by == actor, request.contents == asked { return [] }
    return [.expungeAsked(asked, reason: reason)]
  }

  /// Destroys what somebody else asked for. One of the two must be a coordinator.
  func expunge(_ contents: [Content.ID], in report: Report) throws(Refusal) -> [Event] {
    guard let request = report.expungeRequest else {
      if !contents.isEmpty, report.expunged.isSuperset(of: contents) { return [] }
      throw Refusal([.noRequest(in: report)])
    }
    var findings: [Finding] = []
    if Set(contents) != Set(request.contents) { findings.append(.otherRequest(in: report)) }
    if request.by == actor { findings.append(.samePerson(actor)) }
    if roles.isEmpty { findings.append(.noRole(actor, on: report.id)) }
    let asker = directory.roles(of: request.by, on: report)
    if !roles.union(asker).contains("coordinator") {
      findings.append(
        .needsRole(
          ["coordinator"],
          toDo: Localized(en: "agree to this alone", fr: "accepter ceci sans la coordination"),
          actor: actor, on: report.id))
    }
    if holdsCurrent(request.contents, of: report), !rests(report) {
      findings.append(.currentWords(of: report))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return [.expunged(request.contents, askedBy: request.by)]
  }

  /// Whether what the report stands on now is among `contents`: its words, or a picture in them.
  private func holdsCurrent(_ contents: [Content.ID], of report: Report) -> Bool {
    let current = [report.revision.id] + (draft.pictures ?? [:]).values.map(\.content)
    return !Set(contents).isDisjoint(with: current)
  }

  /// Takes a request back: who asked may, and a coordinator.
  func dropExpunge(in report: Report) throws(Refusal) -> [Event] {
    guard let request = report.expungeRequest else { return [] }
    guard request.by == actor || roles.contains("coordinator") else {
      throw Refusal([
        .needsRole(
          ["coordinator"], toDo: Localized(en: "drop this request", fr: "abandonner cette demande"),
          actor: actor,
          on: report.id)
      ])
    }
    return [.expungeDropped]
  }
}

extension Finding {
  fileprivate static func nothingToExpunge(in report: Report) -> Finding {
    Finding(
      "expunge.nothing",
      message: Localized(
        en: "nothing was named that could be destroyed", fr: "rien à détruire n'a été désigné"),
      remedy: Localized(
        en: "let it be found: rapporteur expunge \(report.id) --find",
        fr: "faites-le chercher : rapporteur expunge \(report.id) --find"))
  }

  fileprivate static func foreignContent(_ content: Content.ID, in report: Report) -> Finding {
    Finding(
      "expunge.unknown",
      message: Localized(
        en: "\(content.rawValue.prefix(8)) is nothing that was written for \"\(report.id)\"",
        fr: "\(content.rawValue.prefix(8)) n'est rien qui ait été écrit pour « \(report.id) »"),
      remedy: Localized(
        en: "see what there is: rapporteur history \(report.id)",
        fr: "voyez ce qu'il y a : rapporteur history \(report.id)"))
  }

  fileprivate static func currentWords(of report: Report) -> Finding {
    Finding(
      "expunge.current",
      message: Localized(
        en: "revision \(report.revision.id.short), with its pictures, is what the report stands on now",
        fr: "le rapport repose aujourd'hui sur la version \(report.revision.id.short), avec ses images"),
      remedy: Localized(
        en: "save a draft without it first: rapporteur edit \(report.id)",
        fr: "enregistrez d'abord un projet sans cela : rapporteur edit \(report.id)"))
  }

  fileprivate static func noRequest(in report: Report) -> Finding {
    Finding(
      "expunge.not-asked",
      message: Localized(
        en: "nobody has asked that anything of \"\(report.id)\" be destroyed",
        fr: "personne n'a demandé de détruire quoi que ce soit de « \(report.id) »"),
      remedy: Localized(
        en: "ask, and let somebody else agree: rapporteur expunge \(report.id) --find",
        fr: "demandez-le, et qu'une autre personne accepte : rapporteur expunge \(report.id) --find"))
  }

  fileprivate static func otherRequest(in report: Report) -> Finding {
    Finding(
      "expunge.other-request",
      message: Localized(
        en: "what is asked for is no longer what you saw", fr: "la demande n'est plus celle que vous avez vue"
      ),
      remedy: Localized(
        en: "look again: rapporteur expunge \(report.id)",
        fr: "regardez de nouveau : rapporteur expunge \(report.id)"))
  }

  fileprivate static func samePerson(_ actor: Person.ID) -> Finding {
    Finding(
      "expunge.same-person",
      message: Localized(
        en: "\(actor) asked for it; a second person has to agree",
        fr: "\(actor) l'a demandé ; une seconde personne doit accepter"),
      remedy: Localized(
        en: "let somebody else look at it and confirm", fr: "qu'une autre personne l'examine et confirme"))
  }
}
