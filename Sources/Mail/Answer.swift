import Programs
import Wording

/// What curl says of a conversation that did not come to its end: its own number, and the server's last answer.
struct Answer {
  private let status: Int32?
  /// The last reply of the server (RFC 5321, 4.2): 4yz asks to try again, 5yz refuses; `nil` where there was none.
  private let reply: Int?
  /// What curl says of itself.
  private let complaint: String
  /// What the server said when it refused, in its own words; empty where it did not.
  private let words: String
  private let host: String

  init(_ ending: Program.Ending, host: String) {
    status = ending.status
    reply = Int(ending.output.suffix(3)).flatMap { (200...599).contains($0) ? $0 : nil }
    let lines = ending.complaint.split(whereSeparator: \.isNewline)
    complaint = Complaint.line(String(lines.last { $0.hasPrefix("curl: ") } ?? ""))
    words = Complaint.line(Self.refusal(in: lines))
    self.host = host
  }

  /// By curl's numbers where the trouble is ours or the network's, else by the server's reply.
  var failure: MailFailure {
    switch status {
    case 67: return refusedLogin
    case 60, 77, 83, 90: return distrusted
    case 64: return noTLS
    case 3, 6: return unknownHost
    default: break
    }
    // Whoever does not even greet in time lets the next message wait as long.
    if status == 28, reply == nil { return failure(.unavailable) }
    guard let reply, (500...599).contains(reply) else { return failure(.temporary) }
    // What a server says before it hears of anybody is about us, and goes for every message.
    let isGreeting = status == 9 || complaint.contains("unexpected smtp-server response")
    if isGreeting || complaint.contains("MAIL failed") {
      return failure(
        .unavailable,
        remedy: Localized(
          en:
            "look at \"from\", \"host\", \"port\" and \"user\" in rapporteur.yaml, or ask who runs the server",
          fr:
            "vérifiez « from », « host », « port » et « user » dans rapporteur.yaml, ou demandez à qui gère le serveur"
        ))
    }
    return failure(.permanent, remedy: .anotherAddress)
  }

  /// The last reply among `lines` that refuses, on one line: curl shows what it hears after `< `. Nothing else is looked
  /// at: what it says itself holds the password.
  private static func refusal(in lines: [Substring]) -> String {
    let heard = lines.filter { $0.hasPrefix("< ") }.map { $0.dropFirst(2) }
    guard let end = heard.lastIndex(where: { code(of: $0) != nil }) else { return "" }
    // A reply of several lines says its code on each.
    let start = heard[...end].lastIndex { code(of: $0) != code(of: heard[end]) }.map { $0 + 1 } ?? 0
    return heard[start...end].enumerated().map { $1.dropFirst($0 == 0 ? 0 : 4) }.joined(separator: " ")
  }

  /// The code of a reply that refuses (RFC 5321, 4.2).
  private static func code(of line: Substring) -> Substring? {
    let code = line.prefix(3)
    let isRefusal = code.utf8.first == 0x34 || code.utf8.first == 0x35
    return isRefusal && code.utf8.count == 3 && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? code : nil
  }

  private func failure(_ kind: MailFailure.Kind, remedy: Localized? = nil) -> MailFailure {
    MailFailure(
      kind,
      Localized(
        en: "the mail server \(host) did not take the message: \(said)",
        fr: "le serveur de courrier \(host) n'a pas pris le message : \(said)"), remedy: remedy)
  }

  private var said: String {
    [words.isEmpty ? reply.map(String.init) ?? "" : words, complaint].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private var refusedLogin: MailFailure {
    MailFailure(
      .unavailable,
      Localized(
        en: "the mail server \(host) refused the user name or the password",
        fr: "le serveur de courrier \(host) a refusé l'identifiant ou le mot de passe"),
      remedy: Localized(
        en: "correct \"user\" in rapporteur.yaml or the file with the password",
        fr: "corrigez « user » dans rapporteur.yaml ou le fichier du mot de passe"))
  }

  private var distrusted: MailFailure {
    MailFailure(
      .unavailable,
      Localized(
        en: "the mail server \(host) could not prove who it is: its certificate is not trusted",
        fr:
          "le serveur de courrier \(host) n'a pas pu prouver son identité : son certificat n'est pas reconnu"),
      remedy: Localized(
        en: "check the name in \"host\"; for an office's own server name its certificate as \"ca-file\"",
        fr:
          "vérifiez le nom sous « host » ; pour un serveur propre au bureau, indiquez son certificat par « ca-file »"
      ))
  }

  private var noTLS: MailFailure {
    MailFailure(
      .unavailable,
      Localized(
        en: "the mail server \(host) offers no protected connection on this port, so nothing was sent",
        fr:
          "le serveur de courrier \(host) n'offre pas de connexion protégée sur ce port : rien n'a été envoyé"
      ),
      remedy: Localized(
        en: "try \"security: tls\" with port 465", fr: "essayez « security: tls » avec le port 465"))
  }

  private var unknownHost: MailFailure {
    MailFailure(
      .unavailable,
      Localized(
        en: "the mail server \(host) is not found: no network, or a wrong name",
        fr: "le serveur de courrier \(host) est introuvable : pas de réseau, ou un nom erroné"))
  }
}

extension Localized {
  /// What to do about an address that is refused.
  static let anotherAddress = Localized(
    en: "is the address right? rapporteur people profile NAME --email ADDRESS",
    fr: "l'adresse est-elle juste ? rapporteur people profile NOM --email ADRESSE")
}
