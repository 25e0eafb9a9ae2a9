import Wording

extension Check {
  /// No name that the office protects stands anywhere in the draft.
  static let protectedNames = Check(
    "protected-names",
    summary: Localized(
      en: "No name on the office's protected list stands in the draft.",
      fr: "Aucun nom de la liste protégée du bureau ne figure dans le projet.")
  ) { situation, _ in
    switch situation.protectedNames {
    case .found(let places): places.map(Finding.protectedName)
    case .noKey: [.noKey]
    }
  }
}

extension Situation {
  /// What came of looking for protected names; hashes and their key stay outside of the core.
  public enum ProtectedNames: Hashable, Sendable {
    /// Where such names stand; empty where none does, or none is protected.
    case found([Finding.Place])
    /// Names are protected, and the key that they are kept under is not here.
    case noKey
  }
}

extension Finding {
  /// Says where, and never what: a finding ends up in logs and mails.
  fileprivate static func protectedName(at place: Place) -> Finding {
    Finding(
      "protected.name", at: place,
      message: Localized(
        en: "a name that the office protects stands here", fr: "un nom que le bureau protège figure ici"),
      remedy: Localized(
        en: "take it out; for what was saved before: rapporteur expunge",
        fr: "retirez-le ; pour ce qui a déjà été enregistré : rapporteur expunge"))
  }

  fileprivate static let noKey = Finding(
    "protected.no-key",
    message: Localized(
      en: "names are protected, and their key is not here, so nobody can look for them",
      fr: "des noms sont protégés et leur clé n'est pas ici : personne ne peut les chercher"),
    remedy: Localized(
      en: "bring protected.key back into the workspace's folder",
      fr: "remettez protected.key dans le dossier de l'espace de travail"))
}
