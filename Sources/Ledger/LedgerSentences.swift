import Reporting
public import Wording

extension LedgerError {
  /// What happened, and where.
  public var message: Localized {
    switch self {
    case .missing(let path):
      Localized(en: "there is no ledger at \(path)", fr: "il n'y a pas de registre à \(path)")
    case .exists(let path): Localized(en: "\(path) exists already", fr: "\(path) existe déjà")
    case .noFolder(let path):
      Localized(en: "there is no folder for \(path)", fr: "il n'y a pas de dossier pour \(path)")
    case .notALedger(let path):
      Localized(
        en: "\(path) is not a ledger of Rapporteur", fr: "\(path) n'est pas un registre de Rapporteur")
    case .newerFormat(let path, let found, let known):
      Localized(
        en: "\(path) has format \(found); this version of Rapporteur knows formats up to \(known)",
        fr:
          "\(path) est au format \(found) ; cette version de Rapporteur connaît les formats jusqu'à \(known)")
    case .busy(let path):
      Localized(
        en: "another rapporteur is writing to \(path) and did not finish within 5 seconds",
        fr: "un autre rapporteur écrit dans \(path) et n'a pas fini en 5 secondes")
    case .notPermitted(let path):
      Localized(
        en: "\(path), or the folder that holds it, may not be read or written by you",
        fr: "vous n'avez pas le droit de lire ou d'écrire \(path) ou le dossier qui le contient")
    case .synchronised(let path, let service):
      Localized(
        en:
          "\(path) lies in a folder that \(service) copies between machines: two copies of the record would drift apart",
        fr:
          "\(path) se trouve dans un dossier que \(service) copie entre machines : deux copies du registre divergeraient"
      )
    case .full(let path):
      Localized(
        en: "the disk is full: nothing was added to \(path)",
        fr: "le disque est plein : rien n'a été ajouté à \(path)")
    case .notDurable(let path):
      Localized(
        en: "\(path) can't be opened so that what is recorded survives a power cut",
        fr: "\(path) ne peut pas être ouvert de façon que ce qui est inscrit survive à une coupure de courant"
      )
    case .failed(let path, _):
      Localized(
        en: "\(path) could not be read or written", fr: "\(path) n'a pas pu être lu ou écrit")
    case .damaged(let path, let place, _):
      Localized(en: "\(path) is damaged: \(place.en)", fr: "\(path) est endommagé : \(place.fr)")
    case .stale(let report, let expected, let actual):
      Localized(
        en:
          "\(report?.rawValue ?? "the office's record") had \(expected) entries when you looked and has \(actual) now",
        fr:
          "\(report?.rawValue ?? "le registre du bureau") avait \(expected) inscriptions quand vous l'avez lu et en a maintenant \(actual)"
      )
    case .unknownContent(let id):
      Localized(en: "the ledger holds no content \(id)", fr: "le registre n'a pas de contenu \(id)")
    case .unsuitable(let what):
      Localized(en: "this can't be recorded: \(what.en)", fr: "ceci ne peut être inscrit : \(what.fr)")
    }
  }

  /// What to do about it.
  public var remedy: Localized {
    switch self {
    case .missing:
      Localized(
        en: "go to your workspace's folder, or make one: rapporteur init FOLDER",
        fr: "allez dans le dossier de votre espace de travail, ou créez-en un : rapporteur init DOSSIER")
    case .exists:
      Localized(
        en: "choose another name; nothing is overwritten", fr: "choisissez un autre nom ; rien n'est écrasé")
    case .noFolder:
      Localized(
        en: "make the folder first, or correct the path",
        fr: "créez d'abord le dossier, ou corrigez le chemin")
    case .notALedger:
      Localized(
        en: "check the path of the ledger in rapporteur.yaml, or bring back a backup",
        fr: "vérifiez le chemin du registre dans rapporteur.yaml, ou restaurez une sauvegarde")
    case .newerFormat:
      Localized(
        en: "install the version of Rapporteur that your colleagues use",
        fr: "installez la version de Rapporteur que vos collègues utilisent")
    case .busy:
      Localized(
        en: "wait until it has finished, then give the command again",
        fr: "attendez qu'il ait fini, puis redonnez la commande")
    case .notPermitted:
      Localized(
        en: "ask whoever set up the workspace for the right to its folder and files",
        fr: "demandez à la personne qui a créé l'espace de travail le droit sur son dossier et ses fichiers")
    case .synchronised:
      Localized(
        en: "move the workspace to a folder that is not synchronised; the folder out/ may be",
        fr: "déplacez l'espace de travail dans un dossier non synchronisé ; le dossier out/ peut l'être")
    case .full:
      Localized(
        en: "free some space, then give the command again; the record is whole",
        fr: "libérez de l'espace, puis redonnez la commande ; le registre est intact")
    case .notDurable:
      Localized(
        en: "move the workspace to a disk of this machine",
        fr: "déplacez l'espace de travail sur un disque de cette machine")
    case .failed:
      Localized(
        en: "check the disk; then see whether the record is whole: rapporteur verify",
        fr: "vérifiez le disque ; puis voyez si le registre est intact : rapporteur verify")
    case .damaged:
      Localized(
        en: "see everything that is wrong with rapporteur verify, keep this file, and bring back a backup",
        fr:
          "voyez tout ce qui ne va pas avec rapporteur verify, gardez ce fichier et restaurez une sauvegarde")
    case .stale:
      Localized(
        en: "read what changed, then decide again", fr: "lisez ce qui a changé, puis décidez à nouveau")
    case .unknownContent:
      Localized(
        en: "see whether the record is whole: rapporteur verify",
        fr: "voyez si le registre est intact : rapporteur verify")
    case .unsuitable:
      Localized(
        en: "this is a mistake in Rapporteur: please report it with the command that you gave",
        fr: "c'est une erreur de Rapporteur : merci de la signaler avec la commande que vous avez donnée")
    }
  }

  /// What the system said, for whoever helps; `nil` where there is nothing more to know.
  public var detail: String? {
    switch self {
    case .failed(_, let detail): detail
    case .damaged(_, _, let detail): detail
    default: nil
    }
  }
}
