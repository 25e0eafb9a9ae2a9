public import Foundation
public import Reporting
public import Wording

/// What who coordinates must know of reminders, since nobody else can mend it: it comes with their mail.
public struct Notice: Codable, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Codable, Hashable, Sendable {
    /// The person has no address that mail can be sent to.
    case noAddress
    /// The person's address was refused for good.
    case refused
    /// The person has paused across a deadline that nobody else is told of.
    case away
  }

  /// What is wrong.
  public var kind: Kind
  /// Whom it is about.
  public var person: Person.ID { Person.ID(name) }
  private var name: String
  private var report: String?
  private var deadline: DeadlineMoment?
  private var until: Date?

  /// Makes a notice about a person, for ``Kind/away`` with the report's deadline and the end of the pause.
  public init(
    _ kind: Kind, person: Person.ID, report: Report.ID? = nil, deadline: DeadlineMoment? = nil,
    until: Date? = nil
  ) {
    self.kind = kind
    name = person.rawValue
    self.report = report?.rawValue
    self.deadline = deadline
    self.until = until
  }

  /// When the deadline falls that it is about; `nil` where it is about none.
  var due: Date? { deadline?.at }

  /// The same for what is the same trouble, however often it is found.
  var key: String {
    [kind.rawValue, name, report, deadline?.id.rawValue].compactMap(\.self).joined(separator: " ")
  }

  /// What a person is told, by the clock of `zone`.
  public func sentence(zone: String) -> Localized {
    switch kind {
    case .noAddress:
      return Localized(
        en:
          "\(name) has no e-mail address, and their reminders wait: rapporteur people profile \(name) --email ADDRESS",
        fr:
          "\(name) n'a pas d'adresse électronique, et ses rappels attendent : rapporteur people profile \(name) --email ADRESSE"
      )
    case .refused:
      return Localized(
        en:
          "the address of \(name) was refused, and their reminders wait: rapporteur people profile \(name) --email ADDRESS",
        fr:
          "l'adresse de \(name) a été refusée, et ses rappels attendent : rapporteur people profile \(name) --email ADRESSE"
      )
    case .away:
      let (id, report) = (deadline?.id.rawValue ?? "", report ?? "")
      let (at, end) = ((due ?? .distantPast).wallClock(in: zone), (until ?? .distantPast).wallClock(in: zone))
      return Localized(
        en:
          "\(name) has paused until \(end), and no mail tells anybody else that \"\(id)\" of \(report) falls on \(at): give somebody a role on it (rapporteur assign), or ask \(name)",
        fr:
          "\(name) est en pause jusqu'au \(end), et aucun message ne dit à personne d'autre que « \(id) » de \(report) tombe le \(at) : donnez un rôle à quelqu'un (rapporteur assign), ou demandez à \(name)"
      )
    }
  }
}
