public import Reporting
public import Wording
import YAML

/// What `rapporteur.yaml` says of a workspace.
public struct WorkspaceFile: Hashable, Sendable {
  /// The organisation's name.
  public var organisation: String
  /// Its acronym, as file names use it.
  public var acronym: Organisation.ID
  /// The language to speak where the system does not say.
  public var language: InterfaceLanguage
  /// The ledger's file, inside the workspace.
  public var ledger: String
  /// How reminders are sent; `nil` where none are.
  public var mail: MailSettings?
  /// The time zone of the office; `nil` is that of the computer.
  public var zone: String?

  /// How documents look where their workflow does not say; `nil` is ``HouseStyle/ohchr``.
  public var style: HouseStyle.ID?
  /// What makes PDF files where nobody says; `nil` is ``PDFEngine/typst``.
  public var pdfEngine: PDFEngine?
  /// The days that the office works, but for those in ``holidaysFile``.
  public var workingDays = WorkingDays.standard
  /// The file of the workspace with the office's holidays; `nil` where they stand in the settings.
  public var holidaysFile: String?

  /// Makes settings.
  public init(
    organisation: String, acronym: Organisation.ID, language: InterfaceLanguage = .en,
    ledger: String = "ledger.sqlite"
  ) {
    self.organisation = organisation
    self.acronym = acronym
    self.language = language
    self.ledger = ledger
  }

  static let shape: Shape = .object([
    .init(
      "organisation",
      .object([
        .init("name", .text, required: true, Localized(en: "its full name", fr: "son nom complet")),
        .init("acronym", .text, required: true, Localized(en: "its acronym", fr: "son sigle")),
      ]), required: true, Localized(en: "who works here", fr: "qui travaille ici")),
    .init(
      "language", .choice(["en", "fr"]), Localized(en: "the language to speak", fr: "la langue à parler")),
    WorkingDaysSettings.weekend, WorkingDaysSettings.holidays,
    .init("ledger", .text, Localized(en: "the ledger's file name", fr: "le nom du fichier du registre")),
    MailSettings.key, ZoneSetting.key,
    .init(
      "style", .identifier,
      Localized(
        en: "a file in Templates/styles/: how documents look where their workflow does not say",
        fr: "un fichier de Templates/styles/ : l'aspect des documents si leur modèle ne le dit pas")),
    .init(
      "pdf-engine", .choice(PDFEngine.allCases.map(\.rawValue)),
      Localized(
        en:
          "what makes PDF files where --via does not say: typst, tagged and for every reader; libreoffice, as Word shows the Word file; typst if not said",
        fr:
          "ce qui produit les PDF si --via ne le dit pas : typst, balisé et pour tout lecteur ; libreoffice, comme Word montre le fichier Word ; typst par défaut"
      )),
  ])

  /// Reads the settings.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> WorkspaceFile {
    let document = try YAMLReader.read(bytes, file: file)
    var findings = ShapeCheck.check(document, shape) + WorkingDaysSettings.mistakes(in: document)
    findings += MailSettings.mistakes(in: document) + ZoneSetting.mistakes(in: document)
    if let ledger = document.root?["ledger"], let name = ledger.scalar?.text,
      name.isEmpty || name.utf8.contains(0x2F) || name.hasPrefix(".")
    {
      findings.append(
        document.diagnostic(
          at: ledger, code: "workspace.ledger-outside",
          message: Localized(
            en: "the ledger must be a file of this folder",
            fr: "le registre doit être un fichier de ce dossier"),
          remedy: Localized(en: "write ledger: ledger.sqlite", fr: "écrivez ledger: ledger.sqlite")))
    }
    if let acronym = document.root?["organisation"]?["acronym"], let text = acronym.scalar?.text,
      !Organisation.isWellFormed(Organisation.ID(text))
    {
      findings.append(document.badAcronym(acronym))
    }
    if let name = document.root?["organisation"]?["name"], let text = name.scalar?.text, !text.isPlainName {
      findings.append(
        document.diagnostic(
          at: name, code: "workspace.name",
          message: Localized(
            en:
              "the organisation's name holds a line end or another invisible character, or is longer than 200",
            fr:
              "le nom de l'organisation contient un saut de ligne ou un autre caractère invisible, ou dépasse 200"
          ),
          remedy: Localized(en: "type it again on one line", fr: "retapez-le sur une seule ligne")))
    }
    guard findings.isEmpty, let root = document.root, let organisation = root["organisation"] else {
      throw Diagnostics(findings)
    }
    var settings = WorkspaceFile(
      organisation: organisation["name"]?.scalar?.text ?? "", acronym: organisation.name("acronym"),
      language: InterfaceLanguage(rawValue: root["language"]?.scalar?.text ?? "") ?? .en,
      ledger: root["ledger"]?.scalar?.text ?? "ledger.sqlite")
    (settings.workingDays, settings.holidaysFile) = WorkingDaysSettings.read(root)
    settings.mail = MailSettings.read(root)
    settings.zone = root["zone"]?.scalar?.text
    settings.style = root["style"]?.scalar.map { HouseStyle.ID($0.text) }
    settings.pdfEngine = root["pdf-engine"]?.scalar.flatMap { PDFEngine(rawValue: $0.text) }
    return settings
  }

  /// The settings as a file.
  public var text: String {
    """
    # The settings of this office. What can stand here: rapporteur explain rapporteur.yaml
    organisation:
      name: \(YAMLText.scalar(organisation))
      acronym: \(YAMLText.scalar(acronym.rawValue))
    language: \(language.rawValue)
    ledger: \(YAMLText.scalar(ledger))

    """
  }
}

extension Document {
  func badAcronym(_ node: Node) -> Diagnostic {
    diagnostic(
      at: node, code: "file.bad-acronym",
      message: Localized(
        en: "an acronym has letters, digits and hyphens, at most 32",
        fr: "un sigle se compose de lettres, de chiffres et de traits d'union, 32 au plus"),
      remedy: Localized(
        en: "write it without spaces, dots and accents", fr: "écrivez-le sans espaces, points ni accents"))
  }
}

/// Writes values so that reading them back gives the same.
public enum YAMLText {
  /// `text` as a YAML scalar on one line: in double quotes unless it is plainly a word.
  public static func scalar(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isPlain =
      !bytes.isEmpty && bytes.count <= 80
      && bytes.allSatisfy { isWordByte($0) || $0 == 0x20 || $0 == 0x2D }
      && bytes.first.map(isWordByte) == true && bytes.last.map(isWordByte) == true
    let reserved = ["true", "false", "null", "yes", "no", "on", "off"]
    if isPlain, !reserved.contains(text.lowercased()) { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        result += "\\u" + hex(scalar.value, digits: 4)
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          result += "\\x" + hex(scalar.value, digits: 2)
        } else if isUnprintable(scalar) {
          result += "\\U" + hex(scalar.value, digits: 8)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// What libyaml does not read raw: controls of the second block, and the ends of the planes.
  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
      || (0xFDD0...0xFDEF).contains(scalar.value)
  }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
