public import Foundation
public import Wording

/// A line about a report for lists: computed here, kept by the ledger in the same batch as the events.
///
/// It is a projection: throwing it away and computing it again from the record gives the same.
public struct Summary: Hashable, Sendable, Codable {
  /// The report.
  public var report: Report.ID
  /// Its workflow.
  public var workflow: Workflow.ID
  /// Where it is.
  public var state: State.ID
  /// Whether it may rest there for ever.
  public var isFinal: Bool
  /// Whether it was handed in, with a receipt.
  public var isSubmitted: Bool
  /// What lists call it: the text of the field `title`, else its country and session.
  public var title: String
  /// The State that it is about: a code of ISO 3166-1 alpha-2.
  public var country: String?
  /// The current revision.
  public var revision: Revision.ID
  /// The name of the next deadline that has a moment; where all have passed, of the last one: it is overdue.
  public var deadline: Deadline.ID?
  /// When that is.
  public var due: Date?
  /// When its deadlines fall, the first first; `nil` where it has none, or an older version kept the line.
  public var moments: [DeadlineMoment]?
  /// When cron should look at the report again; `nil` means never. Reminders use it.
  public var wakeAt: Date?
  /// When something last happened.
  public var changedAt: Date
  /// How many events the record holds.
  public var position: Int
  /// The report that it translates; `nil` where it is no translation.
  public var translates: Translation?
  /// Who may read it; `nil` in lines that an older version of Rapporteur kept.
  public var access: Access?
  /// Whom its reminders can reach; `nil` where the line does not say, so that the report has to be looked at.
  public var audience: Audience?
  /// The ``Schedule/edition`` that the line was computed by; `nil` in lines that an older version of Rapporteur kept.
  public var edition: Int?

  /// The line about `report` with `draft`, as its events up to `changedAt` made it.
  ///
  /// - Parameter edition: The edition of the line; `nil` computes it as the versions did that kept none.
  public init(
    of report: Report, draft: Draft, in workflow: Workflow, changedAt: Date,
    edition: Int? = Schedule.edition
  ) {
    self.report = report.id
    self.workflow = report.workflow.name
    state = report.state
    isFinal = workflow.state(report.state)?.isFinal ?? false
    isSubmitted = report.submission != nil
    (title, country) = Self.title(of: draft, in: workflow)
    revision = report.revision.id
    var moments = workflow.moments(of: report)
    if edition == nil { for index in moments.indices { moments[index].before = nil } }
    self.moments = isFinal || moments.isEmpty ? nil : moments
    // Where all have passed the last one stays, so that a report that is overdue is seen to be.
    let next = moments.next(at: changedAt)
    deadline = isFinal ? nil : next?.id
    due = isFinal ? nil : next?.at
    let schedule = Schedule(of: report, draft: draft, in: workflow, edition: edition)
    wakeAt = schedule.wakeAt
    audience = edition == nil || isFinal ? nil : schedule.audience
    self.edition = edition
    self.changedAt = changedAt
    position = report.position
    translates = report.translation
    access = Access(to: report, draft: draft, in: workflow)
  }

  /// Whether the line says what `computed` does, which this version made from the record by the same edition; what an
  /// older version did not keep is left out.
  public func agrees(with computed: Summary) -> Bool {
    var computed = computed
    if moments == nil { computed.moments = nil }
    if access == nil { computed.access = nil }
    // Before there were reminders, a report was to be looked at when it was due.
    if wakeAt == due { computed.wakeAt = wakeAt }
    return self == computed
  }

  /// The deadline that is next at `now`; where all have passed, the last one. `nil` where the report was sent or rests.
  public func next(at now: Date) -> DeadlineMoment? {
    if isSubmitted || isFinal { return nil }
    if let moments { return moments.next(at: now) }
    guard let deadline, let due else { return nil }
    return DeadlineMoment(id: deadline, at: due, zone: "Europe/Zurich")
  }

  /// What a person is told that the report is called: an untitled one goes by its State's name, and not by its code.
  public var name: Localized { Self.name(title, country) }

  /// The same, of a report with this title about this State.
  public static func name(_ title: String, _ country: String?) -> Localized {
    guard let country, title.isEmpty || title == country || title.hasPrefix(country + " "),
      let state = Country(code: country)
    else { return Localized(same: title) }
    let rest = title.dropFirst(country.utf8.count)
    return Localized(en: state.name.text(in: .en) + rest, fr: state.name.text(in: .fr) + rest)
  }

  /// What lists call a report with `draft`, and the State that it is about: ``title`` and ``country``.
  public static func title(of draft: Draft, in workflow: Workflow) -> (title: String, country: String?) {
    let country = workflow.fields.first { $0.kind == .country }.flatMap { draft.fields[$0.id]?.text }
    if let title = draft.fields["title"], !title.isEmpty, let text = title.text { return (text, country) }
    return ([country, draft.fields["session"]?.text].compactMap(\.self).joined(separator: " "), country)
  }
}
