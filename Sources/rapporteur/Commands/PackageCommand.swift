import ArgumentParser
import Engine
import Reporting
import Wording

struct PackageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: .in(
      en: "Put together everything that is needed to hand a report in.",
      fr: "Réunir tout ce qu'il faut pour remettre un rapport."),
    discussion: .in(
      en: """
        One folder (or --zip): the document, a checklist of the mechanism's rules, a page that says whether it is safe \
        to send, the text for the submission form's fields, the cover e-mail with the document attached, and checksums. \
        Where something keeps the report from being sent, nothing is written; --draft writes it all the same, and says \
        so in its name and on its pages. Only a package that this report made and nobody changed since is replaced. \
        Nothing is sent: you do that. Without --format, the document comes in the first format that the workflow names, \
        the one to hand in.

        EXAMPLES:
          rapporteur package np-upr-55
          rapporteur package np-upr-55 --draft
          rapporteur package np-upr-55 --zip --output folder
          rapporteur package np-upr-55 --reference house.docx
          rapporteur package np-upr-55 --format docx --format pdf
        """,
      fr: """
        Un dossier (ou --zip) : le document, une liste de contrôle des règles du mécanisme, une page qui dit si l'on peut \
        l'envoyer, le texte pour les champs du formulaire, le courriel d'accompagnement avec le document joint, et les \
        sommes de contrôle. Si quelque chose empêche l'envoi, rien n'est écrit ; --draft l'écrit quand même, et le dit \
        dans son nom et sur ses pages. Seul un dossier que ce rapport a produit et que personne n'a modifié est remplacé. \
        Rien n'est envoyé : c'est à vous de le faire. Sans --format, le document est dans le premier format que nomme le \
        modèle, celui à remettre.

        EXEMPLES :
          rapporteur package np-upr-55
          rapporteur package np-upr-55 --draft
          rapporteur package np-upr-55 --zip --output dossier
          rapporteur package np-upr-55 --reference maison.docx
          rapporteur package np-upr-55 --format docx --format pdf
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Option(
    name: .customLong("for"),
    help: .in(
      en: "The move that hands it in (else the one that asks for a receipt).",
      fr: "Le passage qui le remet (sinon celui qui demande un accusé de réception).", named: "move",
      "passage"))
  var transition: String?
  @Option(
    help: .in(
      en: "Who will read it (else whom the move names, else the public).",
      fr: "Qui le lira (sinon ceux que le passage nomme, sinon le public).", named: "audience", "lecteurs"))
  var audience: Produce.Audience?
  @Option(
    name: .shortAndLong,
    help: .in(
      en: "The folder that it is put into (else out/ in the workspace).",
      fr: "Le dossier où le mettre (sinon out/ dans l'espace de travail).", named: "output", "dossier"))
  var output: String?
  @Flag(
    help: .in(
      en: "Write one zip archive in place of a folder.", fr: "Écrire une archive zip au lieu d'un dossier."))
  var zip = false
  @Flag(
    help: .in(
      en: "Write it also where something keeps it from being sent.",
      fr: "L'écrire aussi quand quelque chose empêche l'envoi."))
  var draft = false
  @OptionGroup var look: LookOptions
  @Flag(
    help: .in(
      en: "Replace also what this report did not make.",
      fr: "Remplacer aussi ce que ce rapport n'a pas produit."))
  var force = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func validate() throws {
    if let output { try Produce.requireFolderName(output) }
  }

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let id = Report.ID(report)
    let package = try office.package(
      id, for: transition.map { Transition.ID($0) },
      audience: audience.flatMap { Label(rawValue: $0.rawValue) }, as: look.wish(for: .public),
      in: console.language, asDraft: draft)
    let (path, file) = try office.write(package, of: id, into: output, zipped: zip, isForced: force)
    if common.json { return try console.json(PackageJSON(package, of: report, at: path, console)) }
    for finding in package.obstacles { console.line(console.text(of: finding, in: file.workflow)) }
    console.say(
      package.isReady
        ? Localized(en: "Ready to send: \(path)", fr: "Prêt à envoyer : \(path)")
        : Localized(en: "A draft, NOT to be sent: \(path)", fr: "Une ébauche, à NE PAS envoyer : \(path)"))
    for part in package.files { console.line("  \(part.name)") }
    if file.report.sent != nil {
      console.say(
        Localized(
          en: "The report is sent: this is the revision that was sent, again.",
          fr: "Le rapport est envoyé : c'est de nouveau la version qui l'a été."))
    } else if package.isReady {
      console.say(
        Localized(
          en:
            "Read safe-to-send.html and checklist.html, hand it in, then: rapporteur advance \(report) \(package.move) --receipt NUMBER",
          fr:
            "Lisez safe-to-send.html et checklist.html, remettez-le, puis : rapporteur advance \(report) \(package.move) --receipt NUMÉRO"
        ))
    }
    console.sayState(file, now: office.now)
    console.sayRehearsal(office)
  }

  private struct PackageJSON: Encodable {
    struct File: Encodable {
      let name: String
      let bytes: Int
    }

    let format = "rapporteur.package/1"
    let report: String
    let path: String
    let ready: Bool
    let files: [File]
    let findings: [FindingJSON]

    init(_ package: SubmissionPackage, of report: String, at path: String, _ console: Console) {
      self.report = report
      self.path = path
      ready = package.isReady
      files = package.files.map { File(name: $0.name, bytes: $0.bytes.count) }
      findings = package.obstacles.map { FindingJSON($0, console) }
    }
  }
}
