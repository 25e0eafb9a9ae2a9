import Programs
import Wording

/// Hands messages to a program that takes them as `sendmail` does: msmtp, postfix, exim. It knows the server and the
/// password; we need neither.
public struct SendmailTransport: Transport {
  /// Where systems keep it.
  public static let usual = "/usr/sbin/sendmail"

  /// The program and the arguments that stand before ours: `/usr/bin/msmtp -a office`.
  public let command: [String]
  /// What the program sees of the environment: it finds its settings by `HOME`.
  public let environment: [String: String]
  /// How long it may take for one message.
  public let limit: Duration

  /// A transport through `command`; the first word is a path from the root.
  public init(command: [String], environment: [String: String], limit: Duration = .seconds(120)) {
    self.command = command
    self.environment = environment
    self.limit = limit
  }

  /// Hands `message` to the program and waits for its end.
  ///
  /// - Throws: ``MailFailure`` with how far the trouble goes: this message, or every one.
  public func deliver(_ message: Message) throws(MailFailure) {
    // -i: a line with a dot alone ends nothing. --: what follows is an address, whatever it begins with.
    let arguments =
      command.dropFirst() + ["-i", "-f", message.from.address, "--", message.to.address]
    let program = Program(
      command.first ?? Self.usual, Array(arguments), environment: environment, limit: limit)
    let ending: Program.Ending
    // The interface is older than CRLF: lines end as text files' do.
    do throws(ProgramFailure) { ending = try program.run(input: message.bytes.filter { $0 != 0x0D }) } catch {
      throw failure(error)
    }
    if ending.status == 0 { return }
    throw failure(ending)
  }

  private func failure(_ error: ProgramFailure) -> MailFailure {
    if case .tookTooLong = error { return MailFailure(.temporary, error.message) }
    if case .noRoom = error { return MailFailure(.unavailable, error.message) }
    return MailFailure(
      .unavailable, error.message,
      remedy: Localized(
        en:
          "install a program that takes mail (apt-get install msmtp-mta), or write \"via: smtp\" in rapporteur.yaml",
        fr:
          "installez un programme qui prend le courrier (apt-get install msmtp-mta), ou écrivez « via: smtp » dans rapporteur.yaml"
      ))
  }

  /// By the numbers of `sysexits.h`, which every such program uses.
  private func failure(_ ending: Program.Ending) -> MailFailure {
    let kind: MailFailure.Kind =
      switch ending.status {
      case 65, 67, 68: .permanent
      case 64, 72, 73, 77, 78, 126, 127: .unavailable
      default: .temporary
      }
    let (status, line) = (ending.status.map(String.init) ?? "–", Complaint.line(ending.complaint))
    return MailFailure(
      kind,
      Localized(
        en: "\(command.first ?? "") ended with \(status): \(line)",
        fr: "\(command.first ?? "") s'est terminé avec \(status) : \(line)"),
      remedy: kind == .temporary
        ? nil
        : kind == .permanent
          ? .anotherAddress
          : Localized(
            en: "try it by hand: echo test | \(command.joined(separator: " ")) YOUR-ADDRESS",
            fr: "essayez-le à la main : echo test | \(command.joined(separator: " ")) VOTRE-ADRESSE"))
  }
}
