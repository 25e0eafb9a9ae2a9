import Glibc
import Programs
import Wording

/// Hands messages to a mail server, over `curl`: a well-kept program that knows TLS, STARTTLS and every way to log in,
/// and that drops what a server (or somebody in between) says before the handshake.
public struct SMTPTransport: Transport {
  /// How the conversation is protected.
  public enum Security: String, CaseIterable, Hashable, Sendable {
    /// It begins in the clear and goes on in TLS, or not at all.
    case starttls
    /// It is TLS from the first byte.
    case tls
    /// It stays in the clear. Only for a server on this machine, and never with a password.
    case none

    /// The port that servers usually listen on.
    public var usualPort: Int {
      switch self {
      case .starttls: 587
      case .tls: 465
      case .none: 25
      }
    }
  }

  /// The server's name: letters, digits, dots and hyphens.
  public let host: String
  /// Its port.
  public let port: Int
  /// How the conversation is protected.
  public let security: Security
  /// The account to log in with; `nil` logs in nowhere.
  public let user: String?
  /// The file that holds the password, readable by its owner alone.
  public let passwordFile: String?
  /// A file with the certificates to trust in place of the system's.
  public let trust: String?
  /// How long one message may take.
  public let limit: Duration

  /// A transport to a server; nothing is connected yet.
  public init(
    host: String, port: Int? = nil, security: Security = .starttls, user: String? = nil,
    passwordFile: String? = nil, trust: String? = nil, limit: Duration = .seconds(90)
  ) {
    self.host = host
    self.port = port ?? security.usualPort
    self.security = security
    self.user = user
    self.passwordFile = passwordFile
    self.trust = trust
    self.limit = limit
  }

  /// Hands `message` to the server and waits for its yes.
  ///
  /// - Throws: ``MailFailure`` with how far the trouble goes: this message, or every one.
  public func deliver(_ message: Message) throws(MailFailure) {
    let login = try login()
    guard let curl = Program.find("curl", on: "/usr/bin:/usr/local/bin:/bin") else { throw .noCurl }
    let settings = settings(for: message, login: login)
    let seconds = String(limit.components.seconds)
    // -q first: nobody's .curlrc changes this. Only with --verbose it tells what the server answered. What is secret
    // goes over standard input, never among the arguments.
    let program = Program(
      curl,
      [
        "-q", "--silent", "--show-error", "--verbose", "--max-time", seconds, "--connect-timeout", "20",
        "--config", "-",
      ],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"], limit: limit + .seconds(10))
    let ending: Program.Ending
    do throws(ProgramFailure) {
      ending = try program.run(input: Array(settings.utf8), file: message.bytes)
    } catch {
      if case .noRoom = error { throw MailFailure(.unavailable, error.message) }
      throw MailFailure(.temporary, error.message)
    }
    if ending.status == 0 { return }
    throw Answer(ending, host: host).failure
  }

  private func settings(for message: Message, login: (user: String, password: String)?) -> String {
    let scheme = security == .tls ? "smtps" : "smtp"
    var lines = [
      ("url", "\(scheme)://\(host):\(port)/\(message.from.domain)"), ("mail-from", message.from.address),
      ("mail-rcpt", message.to.address), ("upload-file", Program.filePath), ("proto", "=smtp,smtps"),
      ("noproxy", "*"),
      ("write-out", "%{response_code}"),
    ]
    if let trust { lines.append(("cacert", trust)) }
    if let login { lines.append(("user", "\(login.user):\(login.password)")) }
    let text = lines.map { "\($0) = \"\(Self.escaped($1))\"" }
    return (text + (security == .starttls ? ["ssl-reqd"] : []) + [""]).joined(separator: "\n")
  }

  /// As a setting of curl holds a value between quotation marks.
  private static func escaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The account and its password; `nil` where none is needed.
  private func login() throws(MailFailure) -> (user: String, password: String)? {
    guard let user else { return nil }
    guard security != .none else { throw .loginInTheClear }
    guard let passwordFile else { throw .noPassword }
    return (user, try Secret.read(passwordFile))
  }
}

extension MailFailure {
  fileprivate static let noCurl = MailFailure(
    .unavailable,
    Localized(
      en: "curl, which talks to the mail server, is missing",
      fr: "curl, qui parle au serveur de courrier, manque"),
    remedy: Localized(en: "apt-get install curl", fr: "apt-get install curl"))

  fileprivate static let loginInTheClear = MailFailure(
    .unavailable,
    Localized(
      en: "a password is never sent in the clear", fr: "un mot de passe n'est jamais envoyé en clair"),
    remedy: Localized(
      en: "write \"security: starttls\" or \"tls\" under mail in rapporteur.yaml, or leave out \"user\"",
      fr: "écrivez « security: starttls » ou « tls » sous mail dans rapporteur.yaml, ou omettez « user »"))

  fileprivate static let noPassword = MailFailure(
    .unavailable,
    Localized(
      en: "there is no password for the mail server",
      fr: "il n'y a pas de mot de passe pour le serveur de courrier"),
    remedy: Localized(
      en: "name a file that only you can read: \"password-file\" under mail in rapporteur.yaml",
      fr: "indiquez un fichier que vous seul·e pouvez lire : « password-file » sous mail dans rapporteur.yaml"
    ))
}
