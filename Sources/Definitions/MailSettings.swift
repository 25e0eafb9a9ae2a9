import Reporting
import Wording
import YAML

/// What `rapporteur.yaml` says of reminders by mail.
public struct MailSettings: Hashable, Sendable {
  /// The ways out.
  public enum Via: String, CaseIterable, Hashable, Sendable {
    /// A folder of `.eml` files.
    case folder
  }

  /// The address that mails come from.
  public var from: String
  /// How they go out.
  public var via: Via
  /// The folder that they are put into, inside the workspace.
  public var folder: String
  /// The address of a dead-man's switch, called after each round that went well; `nil` calls nobody.
  public var ping: String?

  /// Makes settings.
  public init(from: String, via: Via = .folder, folder: String = "mail", ping: String? = nil) {
    self.from = from
    self.via = via
    self.folder = folder
    self.ping = ping
  }

  static let key = Shape.Key(
    "mail",
    .object([
      .init(
        "from", .text, required: true,
        Localized(en: "the address that reminders come from", fr: "l'adresse d'où partent les rappels")),
      .init(
        "via", .choice(Via.allCases.map(\.rawValue)), required: true,
        Localized(en: "how they go out", fr: "par quel moyen ils partent")),
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
    return MailSettings(
      from: node["from"]?.scalar?.text ?? "", via: Via(rawValue: node["via"]?.scalar?.text ?? "") ?? .folder,
      folder: node["folder"]?.scalar?.text ?? "mail", ping: node["ping"]?.scalar?.text)
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
      !address.hasPrefix("https://") || !address.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    {
      found.append(
        document.diagnostic(
          at: ping, code: "workspace.ping",
          message: Localized(en: "this is no https address", fr: "ce n'est pas une adresse https"),
          remedy: Localized(
            en: "write the address that your monitoring service gave you, or delete the line",
            fr: "écrivez l'adresse donnée par votre service de surveillance, ou supprimez la ligne")))
    }
    return found
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
