import ArgumentParser
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: .in(
      en: "Check that the record is as it was written.",
      fr: "Vérifier que le registre est tel qu'il a été écrit."),
    discussion: .in(
      en: """
        Everything is checked: each entry, the chain, what people wrote, the lists. Against a head that was kept \
        elsewhere (on a receipt, in a mail), it also shows that nothing was cut off or rewritten up to there.

        EXAMPLES:
          rapporteur verify
          rapporteur verify --against h1-120-9f…
        """,
      fr: """
        Tout est vérifié : chaque écriture, la chaîne, ce que les personnes ont écrit, les listes. Avec une empreinte gardée \
        ailleurs (sur un accusé de réception, dans un courriel), la commande montre aussi que rien n'a été coupé ni réécrit \
        jusque-là.

        EXEMPLES :
          rapporteur verify
          rapporteur verify --against h1-120-9f…
        """))

  @Option(
    help: .in(
      en: "A head that was kept elsewhere.", fr: "Une empreinte gardée ailleurs.", named: "against",
      "empreinte"))
  var against: String?
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    var head: Head?
    if let against {
      head = Head(against)
      if head == nil {
        throw Trouble(
          .usage, Localized(en: "\"\(against)\" is no head", fr: "« \(against) » n'est pas une empreinte"),
          remedy: Localized(
            en: "a head looks like h1-120-9f…, with 64 characters at its end",
            fr: "une empreinte ressemble à h1-120-9f…, avec 64 caractères à la fin"))
      }
    }
    let result = try office.verify(against: head)
    if common.json {
      try console.json(VerifyJSON(result, untidy: office.isUntidy, console))
    } else {
      say(result, head, console)
      if office.isUntidy {
        console.say(
          Localized(en: "NOT YET: \(Localized.untidy.en).", fr: "PAS ENCORE : \(Localized.untidy.fr)."))
      }
    }
    if !result.isSound { throw ExitCode(65) }
  }

  private func say(_ result: Verification, _ head: Head?, _ console: Console) {
    for flaw in result.flaws {
      let place = flaw.report.map { " (\($0))" } ?? ""
      console.line("\(flaw.kind.rawValue)\(place)\(console.language.colon)\(flaw.message(console.language))")
    }
    if result.isSound {
      console.say(
        Localized(
          en:
            "Clean: \(result.entryCount) entries, \(result.contentCount) pieces of content; \(expunged(in: result).en).",
          fr:
            "Intact : \(result.entryCount) écritures, \(result.contentCount) contenus ; \(expunged(in: result).fr)."
        )
      )
    } else {
      console.say(
        Localized(
          en: "Damaged. Stop working in it, keep a copy, and bring back a backup that verifies.",
          fr:
            "Endommagé. Cessez d'y travailler, gardez-en une copie et restaurez une sauvegarde qui se vérifie."
        ))
    }
    if head != nil {
      let proven = result.anchored?.count ?? 0
      let open = result.entryCount - proven
      console.say(
        Localized(
          en:
            "Anchored by the given head: entries 1 to \(proven); not anchored: \(open).",
          fr:
            "Prouvées par l'empreinte donnée : écritures 1 à \(proven) ; non prouvées : \(open)."
        ))
    } else {
      console.say(
        Localized(
          en: "Nothing is anchored: without a head kept elsewhere, a rewritten ledger can't be told.",
          fr: "Rien n'est ancré : sans empreinte gardée ailleurs, un registre réécrit ne se voit pas."))
    }
    console.say(Localized(en: "Head: \(result.head)", fr: "Empreinte : \(result.head)"))
  }

  /// What was destroyed, by what it was: nobody knows what "2 expunged" means.
  private func expunged(in result: Verification) -> Localized {
    let (revisions, all) = (result.expungedRevisionCount, result.expunged.count)
    var en: [String] = []
    var fr: [String] = []
    if revisions > 0 {
      en.append(revisions == 1 ? "1 revision expunged" : "\(revisions) revisions expunged")
      fr.append(revisions == 1 ? "1 version détruite" : "\(revisions) versions détruites")
    }
    let pictures = result.expungedPictureCount
    if pictures > 0 {
      en.append(pictures == 1 ? "1 picture expunged" : "\(pictures) pictures expunged")
      fr.append(pictures == 1 ? "1 image détruite" : "\(pictures) images détruites")
    }
    if all > revisions + pictures {
      let others = all - revisions - pictures
      en.append(
        others == 1
          ? "1 comment, reason or receipt expunged" : "\(others) comments, reasons or receipts expunged")
      fr.append(
        others == 1
          ? "1 commentaire, motif ou accusé détruit" : "\(others) commentaires, motifs ou accusés détruits")
    }
    return all == 0
      ? Localized(en: "nothing expunged", fr: "rien de détruit")
      : Localized(en: en.joined(separator: ", "), fr: fr.joined(separator: ", "))
  }

  private struct VerifyJSON: Encodable {
    struct Item: Encodable {
      let kind: String
      let entry: Int
      let report: String?
      let message: String
    }

    let format = "rapporteur.verify/1"
    let clean: Bool
    let entries: Int
    let contents: Int
    let expunged: Int
    let anchored: Int
    let head: String
    let damages: [Item]
    let untidy: Bool

    init(_ result: Verification, untidy: Bool, _ console: Console) {
      self.untidy = untidy
      clean = result.isSound
      entries = result.entryCount
      contents = result.contentCount
      expunged = result.expunged.count
      anchored = result.anchored?.count ?? 0
      head = result.head.description
      damages = result.flaws.map {
        Item(
          kind: $0.kind.rawValue, entry: $0.number ?? 0, report: $0.report?.rawValue,
          message: $0.message(console.language))
      }
    }
  }
}
