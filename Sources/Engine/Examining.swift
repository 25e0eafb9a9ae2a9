import Definitions
import Documents
import Glibc
import Ledger
import Reporting
public import Wording

/// What `doctor` found out about one thing.
public struct Examination: Sendable {
  /// How it is.
  public enum State: String, Sendable {
    case good
    case warning
    case bad
  }

  /// A stable name of the thing.
  public let name: String
  /// How it is.
  public let state: State
  /// What a person is told.
  public let message: Localized
}

extension Office {
  /// Looks at everything that must work here; changes nothing.
  public func examine() -> [Examination] {
    [
      verifyExam(), tidyExam(), permissionsExam(), definitionsExam(), backlogExam(), deadlineOrderExam(),
      sessionsExam(), remindersExam(), pdfExam(),
    ]
  }

  private func verifyExam() -> Examination {
    let result = try? verify()
    let isClean = result?.isSound ?? false
    return Examination(
      name: "verify", state: isClean ? .good : .bad,
      message: isClean
        ? Localized(
          en: "the record verifies (\(result?.entryCount ?? 0) entries)",
          fr: "le registre se vérifie (\(result?.entryCount ?? 0) écritures)")
        : Localized(
          en: "the record is damaged: rapporteur verify", fr: "le registre est endommagé : rapporteur verify")
    )
  }

  private func tidyExam() -> Examination {
    Examination(
      name: "tidy", state: isUntidy ? .bad : .good,
      message: isUntidy
        ? .untidy
        : Localized(
          en: "nothing destroyed is left in its files", fr: "rien de détruit ne reste dans ses fichiers"))
  }

  private func permissionsExam() -> Examination {
    var status = stat()
    let isPrivate = stat(workspace.ledgerPath, &status) == 0 && status.st_mode & 0o077 == 0
    return Examination(
      name: "permissions", state: isPrivate ? .good : .warning,
      message: isPrivate
        ? Localized(en: "only you can read the ledger", fr: "vous seul·e pouvez lire le registre")
        : Localized(
          en: "others on this computer can read the ledger: chmod 600 \(workspace.ledgerPath)",
          fr: "d'autres sur cet ordinateur peuvent lire le registre : chmod 600 \(workspace.ledgerPath)"))
  }

  private func definitionsExam() -> Examination {
    let broken = workspace.shelf.workflows.filter { name in
      guard let definition = try? workspace.shelf.definition(name) else { return true }
      return definition.workflow.document != nil
        && (try? workspace.shelf.templateMistakes(of: definition.workflow))?.isEmpty != true
    }
    let calendars = Set(workspace.shelf.calendarMistakes().map(\.file)).sorted()
    let list = (broken.map(\.rawValue) + calendars).joined(separator: ", ")
    if workspace.shelf.workflows.isEmpty {
      return Examination(
        name: "definitions", state: .bad,
        message: Localized(
          en: "no workflows are found: set RAPPORTEUR_SHARE to the folder with the shipped ones",
          fr: "aucun modèle trouvé : indiquez par RAPPORTEUR_SHARE le dossier de ceux qui sont fournis"))
    }
    return Examination(
      name: "definitions", state: list.isEmpty ? .good : .bad,
      message: list.isEmpty
        ? Localized(
          en: "all workflows, templates and calendars are sound",
          fr: "tous les modèles, gabarits et calendriers sont corrects")
        : Localized(en: "definitions with mistakes: \(list)", fr: "définitions avec des erreurs : \(list)"))
  }

  /// Reports that are open although their deadline has passed.
  private func backlogExam() -> Examination {
    let late = ((try? summaries()) ?? []).filter { $0.next(at: now).map { $0.at < now } ?? false }
    let list = late.map(\.report.rawValue).joined(separator: ", ")
    return Examination(
      name: "deadlines", state: late.isEmpty ? .good : .warning,
      message: late.isEmpty
        ? Localized(
          en: "no open report is past its deadline", fr: "aucun rapport ouvert n'a dépassé son échéance")
        : Localized(
          en: "past their deadline and not sent: \(list)", fr: "échéance dépassée, pas envoyés : \(list)"))
  }

  /// Open reports whose session is not in a calendar, is another State's or can't be. What can't be read `verify` names.
  private func sessionsExam() -> Examination {
    let open = ((try? lines(Listing(openOnly: true))) ?? []).filter { !$0.isMasked }.map(\.report)
    let odd = open.filter { (try? file(of: $0))?.sessionNotes(at: now).isEmpty == false }
    let list = odd.map(\.rawValue).joined(separator: ", ")
    return Examination(
      name: "sessions", state: odd.isEmpty ? .good : .warning,
      message: odd.isEmpty
        ? Localized(
          en: "no open report contradicts the calendar of its deadlines",
          fr: "aucun rapport ouvert ne contredit le calendrier de ses échéances")
        : Localized(
          en: "not as the calendars say, see rapporteur show: \(list)",
          fr: "autrement que dans les calendriers, voir rapporteur show : \(list)"))
  }

  /// Open reports with an internal deadline after the one that it is meant to come before.
  private func deadlineOrderExam() -> Examination {
    let open = ((try? summaries()) ?? []).filter { !$0.isSubmitted && !$0.isFinal }
    let wrong = open.flatMap { line in
      (line.moments ?? []).outOfOrder.map { "\(line.report) (\($0.late.id))" }
    }
    let list = wrong.joined(separator: ", ")
    return Examination(
      name: "deadline-order", state: wrong.isEmpty ? .good : .warning,
      message: wrong.isEmpty
        ? Localized(
          en: "every internal deadline comes before the one that it is meant for",
          fr: "chaque échéance interne précède celle qu'elle prépare")
        : Localized(
          en: "internal deadlines after the one that they are meant to come before: \(list)",
          fr: "échéances internes après celle qu'elles doivent précéder : \(list)"))
  }
}
