import ArgumentParser
import Engine
import Reporting
import Wording

struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: .in(
      en: "Say which words of another report this one translates.",
      fr: "Dire quel texte d'un autre rapport celui-ci traduit."),
    discussion: .in(
      en: """
        A translation is a report of its own, with its own state, approvals and endorsements. It follows one revision of \
        its original; show, list and check say when the original went on, and where. Begin one with \
        rapporteur open NAME --translates ORIGINAL; say with this command that it was brought up to date.

        EXAMPLES:
          rapporteur translate np-upr-55-fr                        it says what the original says now
          rapporteur translate np-upr-55-fr --at 3f2a9c            it says what that revision of the original says
          rapporteur translate np-upr-55-fr --of np-upr-55         it is a translation of that report
          rapporteur translate np-upr-55-fr --end                  it is none any more
        """,
      fr: """
        Une traduction est un rapport à part, avec sa propre étape, ses approbations et ses accords. Elle suit une version \
        de son original ; show, list et check disent quand l'original a avancé, et où. Commencez-en une par \
        rapporteur open NOM --translates ORIGINAL ; dites par cette commande qu'elle a été mise à jour.

        EXEMPLES :
          rapporteur translate np-upr-55-fr                        elle dit ce que dit l'original à présent
          rapporteur translate np-upr-55-fr --at 3f2a9c            elle dit ce que dit cette version de l'original
          rapporteur translate np-upr-55-fr --of np-upr-55         c'est une traduction de ce rapport
          rapporteur translate np-upr-55-fr --end                  ce n'en est plus une
        """))

  @Argument(help: .in(en: "The translation.", fr: "La traduction.", named: "report", "rapport")) var report:
    String
  @Option(
    help: .in(
      en: "The original, where it is not on record yet or was another.",
      fr: "L'original, s'il n'est pas encore au registre ou en était un autre.", named: "original", "original"
    ))
  var of: String?
  @Option(
    help: .in(
      en: "The revision of the original that it follows (else the newest).",
      fr: "La version de l'original qu'elle suit (sinon la plus récente).", named: "revision", "version"))
  var at: String?
  @Flag(
    help: .in(
      en: "Say so also where nothing is translated yet.", fr: "Le dire aussi quand rien n'est encore traduit."
    ))
  var force = false
  @Flag(
    help: .in(en: "It follows no other report any more.", fr: "Elle ne suit plus aucun autre rapport."))
  var end = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func validate() throws {
    if end, of != nil || at != nil {
      throw ValidationError(.in(en: "say --end, or --of and --at", fr: "donnez --end, ou --of et --at"))
    }
  }

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let id = Report.ID(report)
    let outcome = end ? try office.perform(.endTranslation, on: id) : try follow(id, office)
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    if outcome.file.report.translation == nil {
      console.say(
        Localized(
          en: "\(report) translates no other report.", fr: "\(report) ne traduit aucun autre rapport."))
    }
    console.sayTranslation(outcome.file)
    console.sayRehearsal(office)
  }

  private func follow(_ id: Report.ID, _ office: Office) throws -> Outcome {
    let known = try office.file(of: id).report.translation?.original
    guard let original = of.map({ Report.ID($0) }) ?? known else {
      throw Trouble(
        .usage,
        Localized(
          en: "\(report) is no translation yet, so the original has to be named",
          fr: "\(report) n'est pas encore une traduction : il faut nommer l'original"),
        remedy: Localized(en: "add --of ORIGINAL", fr: "ajoutez --of ORIGINAL"))
    }
    let translation = try office.translation(of: original, at: at)
    let doubts = try office.doubts(that: id, says: translation)
    if doubts.isEmpty, !force { throw Trouble.notTranslated(report) }
    let outcome = try office.translate(id, translation)
    warn(of: doubts, in: outcome.file)
    return outcome
  }

  private func warn(of doubts: TranslationDoubts, in file: ReportFile) {
    let language = Console().language
    if doubts.isUntouched {
      Console.complain(
        Localized(
          en: "warning: nothing was saved in \(report) since the original changed; does it say so now?",
          fr:
            "avertissement : rien n'a été enregistré dans \(report) depuis que l'original a changé ; le dit-il à présent ?"
        )(language))
    }
    if !doubts.missing.isEmpty {
      let titles = doubts.missing.map { (file.workflow.section($0)?.title ?? [:]).localized(language) }
      let list = titles.joined(separator: language.semicolon)
      Console.complain(
        Localized(
          en: "warning: nothing is translated yet under: \(list)",
          fr: "avertissement : rien n'est encore traduit sous : \(list)")(language))
    }
  }
}

extension Trouble {
  fileprivate static func notTranslated(_ report: String) -> Trouble {
    Trouble(
      .data,
      Localized(
        en: "nothing is translated yet in \(report): it can't be up to date",
        fr: "rien n'est encore traduit dans \(report) : il ne peut être à jour"),
      remedy: Localized(
        en: "write it first (rapporteur export \(report)), or say so all the same with --force",
        fr: "écrivez-le d'abord (rapporteur export \(report)), ou dites-le quand même avec --force"))
  }
}
