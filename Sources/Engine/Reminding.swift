import Definitions
public import Foundation
import Ledger
public import Mail
public import Reporting
public import Wording

/// What one round of reminders did, or would do.
public struct Round: Sendable {
  /// A message that was handed over; in a rehearsal, that would be.
  public struct Sent: Sendable {
    /// To whom.
    public let person: Person.ID
    /// When.
    public let at: Date
    /// What it says.
    public let keys: [Report.ID: [Reminder.Key]]
    /// The message.
    public let message: Message
  }

  /// What went wrong with a message to somebody.
  public struct Failure: Sendable {
    /// To whom it was.
    public let person: Person.ID
    /// What happened.
    public let failure: MailFailure
  }

  /// A reminder that came due and waits: it is not used up.
  public struct Held: Sendable {
    /// Why it waits.
    public enum Reason: Hashable, Sendable {
      /// The person is not to be disturbed.
      case quiet(Quiet.Hold.Reason)
      /// No mail reaches the person.
      case unreachable(Notice.Kind)
    }

    /// The report.
    public let report: Report.ID
    /// The reminder.
    public let key: Reminder.Key
    /// Why it waits.
    public let reason: Reason
    /// When it is looked at again, unless something changes before.
    public let until: Date
  }

  /// A report that could not be looked at.
  public struct Broken: Sendable {
    /// The report.
    public let report: Report.ID
    /// Why.
    public let reason: Localized
  }

  /// What was handed over.
  public var sent: [Sent] = []
  /// What was not.
  public var failures: [Failure] = []
  /// To whom there is no way: they have no address, or it was refused. What is due for them waits.
  public var unreachable: Set<Person.ID> = []
  /// What waits.
  public var held: [Held] = []
  /// What who coordinates must know.
  var notices: Set<Notice> = []
  /// Whose address is known to be no trouble: a mail was taken, or may be later.
  var settled: Set<Person.ID> {
    Set(sent.map(\.person) + failures.filter { $0.failure.kind == .temporary }.map(\.person))
  }
  /// Whether it ended before all was tried: no mail goes out, or each takes minutes.
  var isCutShort = false
  /// Reports that could not be looked at; the others were.
  public var broken: [Broken] = []
  /// How many reports were looked at.
  public var lookedAt = 0
}

extension Office {
  /// Sends what is due, one message to each person, and puts on record what was done.
  ///
  /// - Parameter transport: How messages are handed over; `nil` hands nothing over, as in a rehearsal.
  /// - Throws: ``Trouble`` where the settings say nothing of mail; `LedgerError` where the ledger as a whole can't be
  ///   read. A report that can't be looked at is in the result and stops nothing.
  public func remind(by transport: (any Transport)?) throws -> Round {
    let state = RoundRecord.read(workspace)
    if !isRehearsal, state?.schedule != Schedule.edition { try refreshSchedules() }
    var sweep = try Sweep(
      self, transport: isRehearsal ? nil : transport, silence: state?.silence(at: now), after: state)
    let due = try ledger.waking(by: now)
    if isRehearsal {
      _ = sweep.go(through: due, at: now)
      sweep.tell(at: now)
      return sweep.round
    }
    let holding = Holding.read(workspace, for: Holding.Ground(self, sweep.directory))
    let waiting = try holding.stillHeld(among: due, at: now, in: ledger)
    _ = sweep.go(through: due.filter { waiting[$0] == nil }, at: now)
    // Without it the same reports are looked at again: no reason for a round to fail.
    try? holding.followed(by: sweep.holds(at: now), beside: waiting, at: now).write(workspace, over: holding)
    try Files.alone(in: workspace.folder) { isAlone in
      // Two runs at once tell the same people the same once, and neither forgets what the other found out.
      let latest = RoundRecord.read(workspace)
      sweep.reach.merge(Reach(latest), settled: sweep.round.settled)
      if isAlone { sweep.tell(at: now) }
      sweep.doubtRefusals()
      try RoundRecord(of: sweep, at: now, before: latest).write(workspace)
    }
    return sweep.round
  }

  /// Computes anew when each open report is to be looked at: an older version kept something else there.
  private func refreshSchedules() throws {
    for id in try ledger.openReports() {
      guard let fresh = try? summary(of: try ledger.entries(of: id)) else { continue }
      // A line that can't be read is no line. A report that somebody changes meanwhile has a fresh one by that.
      if (try? ledger.summary(of: id)) != fresh { try? ledger.refresh([fresh]) }
    }
  }

  /// Whether the settings say how reminders are sent.
  public var sendsMail: Bool { workspace.settings.mail != nil }

  /// The way out that the settings name.
  public func transport() throws -> any Transport {
    guard let mail = workspace.settings.mail else { throw Trouble.noMail }
    switch mail.via {
    case .folder: return FolderTransport(folder: "\(workspace.folder)/\(mail.folder)")
    case .sendmail:
      return SendmailTransport(
        command: mail.command.isEmpty ? [SendmailTransport.usual] : mail.command,
        environment: Self.mailEnvironment)
    case .smtp:
      return SMTPTransport(
        host: mail.host, port: mail.port,
        security: SMTPTransport.Security(rawValue: mail.security.rawValue) ?? .starttls, user: mail.user,
        passwordFile: mail.passwordFile.map(workspace.path) ?? Self.credential,
        trust: mail.certificates.map(workspace.path))
    }
  }

  /// What a mail program needs to find its settings, and nothing else of ours.
  private static var mailEnvironment: [String: String] {
    ["HOME", "LANG", "LOGNAME", "PATH", "USER", "XDG_CONFIG_HOME"].reduce(into: [:]) { found, name in
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
  }

  /// The password that systemd hands to a unit with `LoadCredential=rapporteur-mail:…`.
  private static var credential: String? {
    getenv("CREDENTIALS_DIRECTORY").map { "\(String(cString: $0))/rapporteur-mail" }
  }
}

extension Trouble {
  static let noMail = Trouble(
    .configuration,
    Localized(
      en: "rapporteur.yaml does not say how reminders are sent",
      fr: "rapporteur.yaml ne dit pas comment partent les rappels"),
    remedy: Localized(
      en: "add: mail: { from: reminders@example.org }",
      fr: "ajoutez : mail: { from: rappels@example.org }"))

  static let badSender = Trouble(
    .configuration,
    Localized(
      en: "\"from\" under \"mail\" in rapporteur.yaml is no e-mail address",
      fr: "« from » sous « mail » dans rapporteur.yaml n'est pas une adresse électronique"),
    remedy: Localized(en: "write from: reminders@example.org", fr: "écrivez from: rappels@example.org"))
}
