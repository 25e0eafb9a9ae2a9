import Foundation
import Wording

/// Dates that a calendar gives otherwise by now than the reports that took them.
extension Situation {
  /// A warning for each deadline that its calendar would move: nothing moves by itself, so somebody has to be told.
  ///
  /// Not where the date was set by hand: that goes before the calendar's.
  var movedDates: [Finding] {
    guard let report else { return [] }
    return calendarChange.moves.compactMap { move in
      guard let reference = move.reference, report.deadlinesByHand[move.deadline] == nil,
        let deadline = workflow.deadlines.first(where: { $0.id == move.deadline }),
        move.to != report.followed[move.deadline]?.at
      else { return nil }
      return .moved(
        deadline, from: report.followed[move.deadline]?.at, to: move.to, by: reference, in: report.id)
    }
  }
}

extension Summary {
  /// Whether a date that it took from one of `calendars` is another there by now; what was sent or rests follows nothing.
  public func isOvertaken(by calendars: [SessionCalendar.ID: SessionCalendar]) -> Bool {
    guard !isSubmitted, !isFinal, !isMasked else { return false }
    return (moments ?? []).contains { moment in
      guard let reference = moment.reference,
        let entry = calendars[reference.calendar]?.entries.first(where: { $0.id == reference.entry })
      else { return false }
      return entry.closes != moment.at
    }
  }
}

extension Finding {
  fileprivate static func moved(
    _ deadline: Deadline, from old: Date?, to new: Date?, by reference: CalendarReference,
    in report: Report.ID
  ) -> Finding {
    let title = deadline.title.isEmpty ? Localized(same: deadline.id.rawValue) : deadline.title.localized
    func text(_ moment: Date?) -> Localized {
      moment.map {
        DeadlineMoment(id: deadline.id, at: $0, zone: deadline.zone).text(alsoIn: deadline.zone)
      } ?? Localized(en: "no date", fr: "aucune date")
    }
    let (before, now) = (text(old), text(new))
    let (name, entry) = (reference.calendar, reference.entry)
    return Finding(
      "session.date-moved", .warning,
      message: Localized(
        en:
          "\"\(title.en)\": the calendar \"\(name)\" gives \(now.en) for \(entry) now; the report still follows what it gave before (\(before.en))",
        fr:
          "« \(title.fr) » : le calendrier « \(name) » donne désormais \(now.fr) pour \(entry) ; le rapport suit encore ce qu'il donnait avant (\(before.fr))"
      ),
      remedy: Localized(
        en: "nothing moves before it is applied: rapporteur calendar apply \(report)",
        fr: "rien ne bouge avant d'être appliqué : rapporteur calendar apply \(report)"))
  }
}
