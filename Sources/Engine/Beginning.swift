import Definitions
public import Foundation
public import Ledger
public import Reporting
import Wording

extension Office {
  /// Makes a workspace at `path` with a ledger, and `actor` as its first coordinator.
  ///
  /// - Throws: ``Trouble`` where there is a workspace already, or the folder can't be made.
  public static func begin(
    at path: String, _ beginning: Workspace.Beginning, actor: Person.ID, clock: @escaping @Sendable () -> Date
  ) throws -> Office {
    guard actor.isWellFormed else { throw Refusal([.malformed(actor.rawValue)]) }
    guard Organisation.isWellFormed(beginning.acronym) else {
      throw Refusal([.malformed(beginning.acronym.rawValue)])
    }
    guard beginning.organisation.isPlainName else {
      throw Refusal([.notPlain(Localized(en: "the organisation's name", fr: "le nom de l'organisation"))])
    }
    try refuse(beginning.coordinator)
    try Files.makeFolder(path)
    guard let folder = Files.absolute(path) else { throw Trouble.noWorkspace(path) }
    let file = "\(folder)/\(Workspace.fileName)"
    let settings = WorkspaceFile(
      organisation: beginning.organisation, acronym: beginning.acronym, language: beginning.language)
    if Files.exists(file) {
      // The ledger comes first and the settings last, so that settings without a ledger never stand there.
      throw Trouble.workspaceExists(folder)
    }
    let workspace = try Workspace(folder: folder, settings: settings)
    // A beginning that was cut short left a ledger, and a second one goes on with it.
    do throws(LedgerError) { try LedgerFile.create(at: workspace.ledgerPath) } catch {
      guard case .exists = error else { throw error }
    }
    let office = try Office(workspace, actor: actor, clock: clock)
    if try office.directory().position == 0 {
      try office.addPerson(actor, profile: beginning.coordinator, roles: ["coordinator"])
    }
    try Files.write(Array(settings.text.utf8), to: file)
    return office
  }

  private static func refuse(_ profile: Profile) throws(Refusal) {
    if !profile.mistakes.isEmpty { throw Refusal(profile.mistakes) }
  }

  /// Adds a person with roles that hold on every report.
  @discardableResult
  public func addPerson(_ person: Person.ID, profile: Profile, roles: [Role.ID]) throws -> [Event] {
    try Self.refuse(profile)
    let content = Salted.content(try Stored.bytes(profile))
    return try perform(.addPerson(person, profile: content.id, roles: roles), with: [content])
  }

  /// What is known of `person`.
  ///
  /// - Throws: `Refusal` where nobody is called so.
  public func profile(of person: Person.ID) throws -> Profile {
    let directory = try directory()
    guard directory.people[person] != nil else { throw Refusal([.unknownPerson(person, in: directory)]) }
    return try profile(of: person, in: directory)
  }

  /// Changes what is known of `person`: everybody may for themselves, coordinators for anybody.
  @discardableResult
  public func changeProfile(of person: Person.ID, to profile: Profile) throws -> [Event] {
    try Self.refuse(profile)
    let content = Salted.content(try Stored.bytes(profile))
    return try perform(.changePerson(person, profile: content.id), with: [content])
  }

  /// Moves a report; `reason` and `receipt` are what the actor gives along.
  public func advance(
    _ file: ReportFile, _ transition: Transition.ID, seen: Revision.ID, reason: String? = nil,
    receipt: String? = nil
  ) throws -> Outcome {
    let reasonContent = reason.map { Salted.content(Array($0.utf8)) }
    let receiptContent = receipt.map { Salted.content(Array($0.utf8)) }
    let given = Situation.Given(reason: reasonContent?.id, receipt: receiptContent?.id)
    return try perform(
      .advance(transition, seen: seen, given: given), on: file.report.id,
      with: [reasonContent, receiptContent].compactMap(\.self), loaded: file)
  }

  /// Leaves a comment.
  public func comment(
    _ id: Report.ID, on revision: Revision.ID, section: Section.ID?, paragraph: Int?, text: String
  ) throws -> Outcome {
    let content = Salted.content(Array(text.utf8))
    return try perform(
      .comment(on: revision, section: section, paragraph: paragraph, text: content.id), on: id,
      with: [content])
  }

  /// Sets a deadline that is given by hand.
  public func setDeadline(
    _ deadline: Deadline.ID, of id: Report.ID, to moment: Date, reason: String?
  ) throws -> Outcome {
    let content = reason.map { Salted.content(Array($0.utf8)) }
    return try perform(
      .setDeadline(deadline, to: moment, reason: content?.id), on: id, with: [content].compactMap(\.self))
  }

  /// What `actor` stands before on `id` at this moment, and everything loaded for it.
  public func situation(of id: Report.ID) throws -> (file: ReportFile, situation: Situation) {
    let file = try self.file(of: id)
    return (file, file.situation(for: actor, at: clock()))
  }

  /// The lines about all reports, those due first; of those that the actor may not read, no more than the name.
  public func summaries() throws -> [Summary] { try lines(Listing()) }

  /// The lines that `listing` asks for; of reports that the actor may not read, no more than the name.
  public func lines(_ listing: Listing) throws -> [Summary] {
    let directory = try directory()
    return try ledger.summaries(listing).map { asRead($0, in: directory) }
  }

  /// The line as the actor may read it.
  func asRead(_ line: Summary, in directory: Directory) -> Summary {
    // Before lines had an edition, they did not say which deadline precedes which.
    let isOld = line.access == nil || line.edition == nil && !line.isFinal && (line.moments?.count ?? 0) > 1
    let line = isOld ? complete(line) : line
    return (line.access ?? .open).admits(actor, in: directory) ? line : line.masked()
  }

  /// A line that an older version kept, as this one computes it; it is kept for the next time.
  ///
  /// What can't be computed is for `verify` to tell; a list must not end there.
  private func complete(_ line: Summary) -> Summary {
    guard let entries = try? ledger.entries(of: line.report),
      let old = try? summary(of: entries, edition: line.edition), line.agrees(with: old),
      let computed = try? summary(of: entries)
    else { return line.access == nil ? line.masked() : line }
    // Somebody who acts on the report just now keeps a newer one.
    if !isRehearsal { try? ledger.refresh([computed]) }
    return computed
  }

  /// The moment.
  public var now: Date { clock() }
}

extension Trouble {
  static func workspaceExists(_ folder: String) -> Trouble {
    Trouble(
      .cannotCreate,
      Localized(en: "\(folder) is a workspace already", fr: "\(folder) est déjà un espace de travail"),
      remedy: Localized(
        en: "choose another folder; nothing was changed",
        fr: "choisissez un autre dossier ; rien n'a été changé"))
  }
}
