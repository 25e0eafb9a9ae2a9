import Foundation
import Wording

extension Check {
  /// Nothing in the report tells which child is meant: no name beside an age, no date of birth, no address.
  ///
  /// Everything that was written is read, quotations and the words of others too. What is found is never repeated.
  static let identification = Check(
    "identification",
    summary: Localized(
      en:
        "Nothing tells which child is meant: no name beside an age, date of birth, address, telephone or school.",
      fr:
        "Rien ne dit de quel enfant il s'agit : ni nom à côté d'un âge, ni date de naissance, adresse, téléphone ou école."
    )
  ) { situation, _ in situation.identifying ?? situation.identities() }
}

extension Situation {
  /// Every place at which a child could be recognised.
  func identities() -> [Finding] {
    let year = 1970 + Int(now.timeIntervalSince1970 / 31_556_952)
    var areChanged = false
    let read = passages.map { placed in
      let search = IdentitySearch(placed.passage, in: language, isNote: placed.isNote, year: year)
      let changed = ChangedNames(search.text)
      areChanged = areChanged || changed.areAll
      return (placed, changed.real(search.hits()))
    }
    var findings: [Counted] = []
    for (placed, hits) in read where !hits.isEmpty {
      let ordered = hits.sorted { $0.word < $1.word }
      for (hit, place) in zip(ordered, placed.places(of: ordered.map(\.word), self)) {
        let isCertain = hit.isCertain && !(hit.kind.isOfNames && areChanged)
        let found = Counted(kind: hit.kind, severity: isCertain ? .error : .warning, place: place)
        if let index = findings.firstIndex(where: { $0.isBeside(found) }) {
          findings[index].times += 1
        } else {
          findings.append(found)
        }
      }
    }
    return findings.map(\.finding)
  }
}

/// What was found at one place, and how many times: two children can be named on one line.
private struct Counted {
  let kind: Identity.Kind
  let severity: Finding.Severity
  let place: Finding.Place
  var times = 1

  func isBeside(_ other: Counted) -> Bool {
    kind == other.kind && severity == other.severity && place == other.place
  }

  /// Says where and of what kind, and never what: a finding ends up in logs and mails.
  var finding: Finding {
    let (en, fr) = times > 1 ? (" (\(times) times)", " (\(times) fois)") : ("", "")
    return Finding(
      kind.rawValue, severity, at: place,
      message: Localized(en: kind.message.en + en, fr: kind.message.fr + fr), remedy: kind.remedy)
  }
}

extension Identity.Kind {
  fileprivate var message: Localized {
    switch self {
    case .nameAndAge:
      Localized(
        en: "a name stands next to a child's age here", fr: "un nom figure ici à côté de l'âge d'un enfant")
    case .name: Localized(en: "a child is named here", fr: "un enfant est nommé ici")
    case .initials:
      Localized(
        en: "initials stand next to a child's age here",
        fr: "des initiales figurent ici à côté de l'âge d'un enfant")
    case .birth: Localized(en: "a date of birth stands here", fr: "une date de naissance figure ici")
    case .address:
      Localized(en: "the address of somebody's home stands here", fr: "l'adresse d'un domicile figure ici")
    case .phone:
      Localized(
        en: "a telephone number stands here that seems to be a private person's",
        fr: "un numéro de téléphone, sans doute d'un particulier, figure ici")
    case .email:
      Localized(
        en: "an e-mail address stands here that seems to be a private person's",
        fr: "une adresse électronique, sans doute d'un particulier, figure ici")
    case .school:
      Localized(
        en: "the school of a single child is named here",
        fr: "l'école d'un enfant en particulier est nommée ici")
    case .place:
      Localized(
        en: "the village of a single child of a known age is named here",
        fr: "le village d'un enfant dont l'âge est donné est nommé ici")
    }
  }

  fileprivate var remedy: Localized {
    switch self {
    case .nameAndAge, .name:
      Localized(
        en:
          "write \"a girl of 14\"; if the name is an invented one, say so in the same paragraph: (name changed)",
        fr:
          "écrivez « une fille de 14 ans » ; si le nom est inventé, dites-le dans le même paragraphe : (prénom modifié)"
      )
    case .initials:
      Localized(
        en: "write \"a girl of 14\": whoever knows the child knows the initials",
        fr: "écrivez « une fille de 14 ans » : qui connaît l'enfant connaît les initiales")
    case .birth: Localized(en: "give the age, not the date", fr: "donnez l'âge, pas la date")
    case .address: Localized(en: "name the district at most", fr: "nommez le district tout au plus")
    case .phone, .email:
      Localized(
        en: "take it out; how to reach the authors belongs in the field of the contact",
        fr: "retirez-le ; comment joindre les auteurs se dit dans le champ du contact")
    case .school: Localized(en: "write \"a school in the district\"", fr: "écrivez « une école du district »")
    case .place: Localized(en: "name the district at most", fr: "nommez le district tout au plus")
    }
  }
}
