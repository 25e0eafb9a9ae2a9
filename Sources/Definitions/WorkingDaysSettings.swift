import Reporting
import Wording
import YAML

/// What `rapporteur.yaml` says of the days that an office works.
enum WorkingDaysSettings {
  static let weekend = Shape.Key(
    "weekend", .list(of: .choice(WorkingDays.Weekday.allCases.map(\.rawValue)), orOne: true),
    Localized(
      en: "the days of the week on which nobody works; saturday and sunday if not said",
      fr: "les jours de la semaine où personne ne travaille ; saturday et sunday par défaut"))
  static let holidays = Shape.Key(
    "holidays", .list(of: .text, orOne: true),
    Localized(
      en: "the office's holidays: a list of days, or the name of a file of this folder with them",
      fr: "les jours fériés du bureau : une liste de jours, ou le nom d'un fichier de ce dossier"))

  static func read(_ root: Node) -> (days: WorkingDays, file: String?) {
    let weekend = root.texts("weekend").compactMap(WorkingDays.Weekday.init(rawValue:))
    let isList = root["holidays"]?.items != nil
    let holidays = isList ? root.texts("holidays").compactMap(CalendarDay.init) : []
    return (
      WorkingDays(
        weekend: root["weekend"] == nil ? [.saturday, .sunday] : Set(weekend), holidays: Set(holidays)),
      isList ? nil : root["holidays"]?.scalar?.text
    )
  }

  /// What fits the shape and still means nothing.
  static func mistakes(in document: Document) -> [Diagnostic] {
    guard let root = document.root else { return [] }
    var found: [Diagnostic] = []
    if let node = root["weekend"], Set(root.texts("weekend")).count == WorkingDays.Weekday.allCases.count {
      found.append(
        document.diagnostic(
          at: node, code: "workspace.always-weekend",
          message: Localized(
            en: "all seven days are weekend, so no working day could ever be counted",
            fr: "les sept jours sont chômés : aucun jour ouvré ne pourrait être compté"),
          remedy: Localized(en: "leave at least one day out", fr: "laissez au moins un jour de côté")))
    }
    guard let node = root["holidays"] else { return found }
    if let items = node.items {
      for item in items where item.scalar.map({ CalendarDay($0.text) == nil }) ?? false {
        found.append(
          document.diagnostic(
            at: item, code: "workspace.no-holiday",
            message: Localized(
              en: "this is no day of the calendar", fr: "ce n'est pas un jour du calendrier"),
            remedy: Localized(en: "write it as 2026-12-25", fr: "écrivez-le comme 2026-12-25")))
      }
    } else if let file = node.scalar?.text, file.isEmpty || file.utf8.contains(0x2F) || file.hasPrefix(".") {
      found.append(
        document.diagnostic(
          at: node, code: "workspace.holidays-outside",
          message: Localized(
            en: "the file of holidays must lie in this folder",
            fr: "le fichier des jours fériés doit se trouver dans ce dossier"),
          remedy: Localized(en: "write holidays: holidays.yaml", fr: "écrivez holidays: holidays.yaml")))
    }
    return found
  }
}
