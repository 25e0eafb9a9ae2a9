import Reporting
import Wording
import YAML

/// What `rapporteur.yaml` says of reminders by mail.
public struct MailSettings: Hashable, Sendable {
  /// The ways out.
  public enum Via: String, CaseIterable, Hashable, Sendable {
    /// A program that takes mail as `sendmail` does.
    case sendmail
    /// A mail server.
    case smtp
    /// A folder of `.eml` files.
    case folder
  }

  /// How the conversation with a server is protected.
  public enum Security: String, CaseIterable, Hashable, Sendable {
    case starttls
    case tls
    case none
  }

  /// The address that mails come from.
  public var from: String
  /// How they go out.
  public var via: Via
  /// The folder that they are put into, inside the workspace.
  public var folder: String
  /// The program and the arguments before ours, for `sendmail`; empty is the system's own.
  public var command: [String]
  /// The server's name; empty unless they go out over one.
  public var host: String
  /// The server's port; `nil` is the usual one.
  public var port: Int?
  /// How the conversation with the server is protected.
  public var security: Security
  /// The account at the server; `nil` logs in nowhere.
  public var user: String?
  /// The file with its password: a path from the root or from the workspace.
  public var passwordFile: String?
  /// The file with the certificates to trust in place of the system's, likewise.
  public var certificates: String?
  /// The address of a dead-man's switch, called after each round that went well; `nil` calls nobody.
  public var ping: String?

  /// Makes settings.
  public init(from: String, via: Via = .sendmail, folder: String = "mail", ping: String? = nil) {
    self.from = from
    self.via = via
    self.folder = folder
    self.ping = ping
    command = []
    host = ""
    security = .starttls
  }

  static let key = Shape.Key(
    "mail",
    .object([
      .init(
        "from", .text, required: true,
        Localized(en: "the address that reminders come from", fr: "l'adresse d'où partent les rappels")),
      .init(
        "via", .choice(Via.allCases.map(\.rawValue)),
        Localized(
          en: "how they go out; sendmail if not said", fr: "par quel moyen ils partent ; sendmail par défaut")
      ),
      .init(
        "command", .text,
        Localized(
          en: "for via: sendmail, the program and its options, as /usr/bin/msmtp -a office",
          fr: "pour via: sendmail, le programme et ses options, comme /usr/bin/msmtp -a bureau")),
      .init(
        "host", .text,
        Localized(en: "for via: smtp, the server's name", fr: "pour via: smtp, le nom du serveur")),
      .init(
        "port", .integer(1...65_535),
        Localized(
          en: "its port; 587, 465 or 25 by its protection if not said",
          fr: "son port ; 587, 465 ou 25 selon la protection par défaut")),
      .init(
        "security", .choice(Security.allCases.map(\.rawValue)),
        Localized(
          en: "how the connection is protected; starttls if not said",
          fr: "la protection de la connexion ; starttls par défaut")),
      .init("user", .text, Localized(en: "the account to log in with", fr: "le compte pour s'identifier")),
      .init(
        "password-file", .text,
        Localized(
          en: "the file with its password, which only its owner may read",
          fr: "le fichier de son mot de passe, lisible par son seul propriétaire")),
      .init(
        "ca-file", .text,
        Localized(
          en: "a file with the certificates to trust in place of the system's",
          fr: "un fichier des certificats reconnus au lieu de ceux du système")),
      .init(
        "folder", .text,
        Localized(
          en: "the folder of the workspace for via: folder", fr: "le dossier de l'espace pour via: folder")),
      .init(
        "ping", .text,
        Localized(
          en: "an https address called after each round", fr: "une adresse https appelée après chaque passage"
        )),
    ]), Localized(en: "how reminders are sent", fr: "comment partent les rappels"))

  static func read(_ root: Node) -> MailSettings? {
    guard let node = root["mail"], node.pairs != nil else { return nil }
    func text(_ key: String) -> String? { node[key]?.scalar?.text }
    var settings = MailSettings(
      from: text("from") ?? "", via: Via(rawValue: text("via") ?? "") ?? .sendmail,
      folder: text("folder") ?? "mail", ping: text("ping"))
    settings.command = (text("command") ?? "").split(separator: " ").map(String.init)
    settings.host = text("host") ?? ""
    settings.port = node["port"]?.scalar?.integer
    settings.security = Security(rawValue: text("security") ?? "") ?? .starttls
    settings.user = text("user")
    settings.passwordFile = text("password-file")
    settings.certificates = text("ca-file")
    return settings
  }

  /// What fits its form and can't work.
  static func mistakes(in document: Document) -> [Diagnostic] {
    guard let mail = document.root?["mail"] else { return [] }
    var found: [Diagnostic] = []
    if let folder = mail["folder"], let name = folder.scalar?.text,
      name.isEmpty || name.hasPrefix("/")
        || name.utf8.split(separator: 0x2F).contains(where: { $0.first == 0x2E })
    {
      found.append(
        document.diagnostic(
          at: folder, code: "workspace.mail-folder",
          message: Localized(
            en: "the folder must lie in the workspace",
            fr: "le dossier doit se trouver dans l'espace de travail"),
          remedy: Localized(en: "write folder: mail", fr: "écrivez folder: mail")))
    }
    if let ping = mail["ping"], let address = ping.scalar?.text,
      !isPing(address)
    {
      found.append(
        document.diagnostic(
          at: ping, code: "workspace.ping",
          message: Localized(en: "this is no https address", fr: "ce n'est pas une adresse https"),
          remedy: Localized(
            en: "write the address that your monitoring service gave you, or delete the line",
            fr: "écrivez l'adresse donnée par votre service de surveillance, ou supprimez la ligne")))
    }
    return found + mistakesOfServer(in: document, mail) + mistakesOfCommand(in: document, mail)
  }

  /// Whether who listens on the way learns nothing of `address`: it is https, or leads to this computer itself.
  private static func isPing(_ address: String) -> Bool {
    guard address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    let isLocal = ["localhost", "127.0.0.1", "[::1]"].contains { host in
      guard address.hasPrefix("http://\(host)") else { return false }
      let rest = address.dropFirst("http://\(host)".count).prefix { $0 != "/" }
      return rest.isEmpty || rest.first == ":" && rest.dropFirst().allSatisfy(\.isNumber)
    }
    return isLocal || address.hasPrefix("https://") && address != "https://"
  }

  private static func mistakesOfCommand(in document: Document, _ mail: Node) -> [Diagnostic] {
    guard let command = mail["command"], let text = command.scalar?.text, !text.hasPrefix("/") else {
      return []
    }
    return [
      document.diagnostic(
        at: command, code: "workspace.mail-command",
        message: Localized(
          en: "the program must be named by its path from the root",
          fr: "le programme doit être désigné par son chemin depuis la racine"),
        remedy: Localized(en: "write command: /usr/sbin/sendmail", fr: "écrivez command: /usr/sbin/sendmail"))
    ]
  }

  private static func mistakesOfServer(in document: Document, _ mail: Node) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let host = mail["host"]?.scalar?.text ?? ""
    if mail["via"]?.scalar?.text == Via.smtp.rawValue || !host.isEmpty, !isWellFormed(host: host) {
      found.append(
        document.diagnostic(
          at: mail["host"] ?? mail, code: "workspace.mail-host",
          message: Localized(
            en: "via: smtp needs the name of the mail server",
            fr: "via: smtp demande le nom du serveur de courrier"),
          remedy: Localized(en: "write host: mail.example.org", fr: "écrivez host: mail.example.org")))
    }
    if let user = mail["user"], mail["security"]?.scalar?.text == Security.none.rawValue {
      found.append(
        document.diagnostic(
          at: user, code: "workspace.mail-login",
          message: Localized(
            en: "a password is never sent in the clear", fr: "un mot de passe n'est jamais envoyé en clair"),
          remedy: Localized(
            en: "write security: starttls or tls, or leave out user",
            fr: "écrivez security: starttls ou tls, ou omettez user")))
    }
    return found
  }

  /// Letters, digits, dots and hyphens.
  private static func isWellFormed(host: String) -> Bool {
    let labels = host.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    return host.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != 0x2D && label.last != 0x2D
          && label.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
              || $0 == 0x2D
          }
      }
  }
}

/// The zone of the office.
enum ZoneSetting {
  static let key = Shape.Key(
    "zone", .text,
    Localized(
      en: "the office's time zone, as Asia/Kathmandu; this computer's if not said",
      fr: "le fuseau horaire du bureau, comme Asia/Kathmandu ; celui de l'ordinateur par défaut"))

  static func mistakes(in document: Document) -> [Diagnostic] {
    guard let node = document.root?["zone"], let name = node.scalar?.text, !Zone.exists(name) else {
      return []
    }
    return [
      document.diagnostic(
        at: node, code: "workflow.unknown-zone",
        message: Localized(
          en: "the time zone \"\(name)\" does not exist", fr: "le fuseau horaire « \(name) » n'existe pas"),
        remedy: Zone.hint(to: name))
    ]
  }
}
