import Reporting
public import Wording

extension Flaw {
  static func altered(_ row: StoredEntry) -> Flaw {
    Flaw(
      .altered, number: row.number, report: row.reportID, position: row.position,
      Localized(
        en: "entry \(row.number) (\(row.placeInRecord.en)), or the entry that it follows, was altered",
        fr:
          "l'inscription \(row.number) (\(row.placeInRecord.fr)), ou celle qu'elle suit, a été modifiée"))
  }

  static func inserted(_ row: StoredEntry) -> Flaw {
    Flaw(
      .inserted, number: row.number, report: row.reportID, position: row.position,
      Localized(
        en: "entry \(row.number) (\(row.placeInRecord.en)) was inserted later",
        fr: "l'inscription \(row.number) (\(row.placeInRecord.fr)) a été insérée après coup"))
  }

  static func removed(from first: Int64, to last: Int64) -> Flaw {
    Flaw(
      .removed, number: first,
      first == last
        ? Localized(en: "entry \(first) was removed", fr: "l'inscription \(first) a été supprimée")
        : Localized(
          en: "entries \(first) to \(last) were removed",
          fr: "les inscriptions \(first) à \(last) ont été supprimées"))
  }

  static func removed(before row: StoredEntry) -> Flaw {
    Flaw(
      .removed, number: row.number, report: row.reportID, position: row.position,
      Localized(
        en: "an entry was removed before entry \(row.number) (\(row.placeInRecord.en))",
        fr: "une inscription a été supprimée avant l'inscription \(row.number) (\(row.placeInRecord.fr))"))
  }

  static func reordered(_ row: StoredEntry, from number: Int64) -> Flaw {
    Flaw(
      .reordered, number: row.number, report: row.reportID, position: row.position,
      Localized(
        en: "entry \(row.number) (\(row.placeInRecord.en)) was recorded as entry \(number)",
        fr:
          "l'inscription \(row.number) (\(row.placeInRecord.fr)) avait été faite comme inscription \(number)")
    )
  }

  static func unreadable(_ row: StoredEntry) -> Flaw {
    Flaw(
      .unreadable, number: row.number, report: row.reportID, position: row.position,
      Localized(
        en:
          "entry \(row.number) (\(row.placeInRecord.en)) holds an event that this version of Rapporteur doesn't know; a newer one may have made it",
        fr:
          "l'inscription \(row.number) (\(row.placeInRecord.fr)) contient un événement que cette version de Rapporteur ne connaît pas ; une plus récente l'a peut-être fait"
      ))
  }

  static func cutOff(at count: Int, head: Head) -> Flaw {
    Flaw(
      .cutOff, number: Int64(count) + 1,
      Localized(
        en: "the newest entries were cut off: the head says \(head.count) entries, the ledger has \(count)",
        fr:
          "les dernières inscriptions ont été coupées : la tête en annonce \(head.count), le registre en a \(count)"
      ))
  }

  static func replaced(at head: Head) -> Flaw {
    Flaw(
      .replaced, number: Int64(head.count),
      Localized(
        en:
          "entry \(head.count) is not the one that the head was taken from: the ledger was written anew, or is another one",
        fr:
          "l'inscription \(head.count) n'est pas celle dont la tête a été prise : le registre a été réécrit, ou en est un autre"
      ))
  }

  static func contentMissing(_ id: Content.ID, namedBy number: Int64) -> Flaw {
    Flaw(
      .contentMissing, number: number, content: id,
      Localized(
        en: "content \(id), which entry \(number) names, is missing",
        fr: "le contenu \(id), que cite l'inscription \(number), manque"))
  }

  static func contentDestroyed(_ id: Content.ID, namedBy number: Int64) -> Flaw {
    Flaw(
      .contentMissing, number: number, content: id,
      Localized(
        en: "content \(id), which entry \(number) names, was destroyed and no entry says by whom",
        fr:
          "le contenu \(id), que cite l'inscription \(number), a été détruit et aucune inscription ne dit par qui"
      ))
  }

  static func contentAltered(_ id: Content.ID, namedBy number: Int64?) -> Flaw {
    Flaw(
      .contentAltered, number: number, content: id,
      Localized(en: "content \(id) was altered", fr: "le contenu \(id) a été modifié"))
  }

  static func contentStray(_ id: Content.ID) -> Flaw {
    Flaw(
      .contentStray, content: id,
      Localized(en: "no entry names content \(id)", fr: "aucune inscription ne cite le contenu \(id)"))
  }

  static func summary(of report: Report.ID) -> Flaw {
    Flaw(
      .summary, report: report,
      Localized(
        en: "the line about \(report) in lists does not say what its record says",
        fr: "la ligne sur \(report) dans les listes ne dit pas ce que dit son registre"))
  }

  static let schema = Flaw(
    .schema,
    Localized(
      en: "the tables, or the triggers that keep them append-only, are not those of a ledger",
      fr: "les tables, ou les déclencheurs qui n'y permettent que des ajouts, ne sont pas ceux d'un registre")
  )

  static func file(_ detail: String) -> Flaw {
    Flaw(
      .file,
      Localized(
        en: "the database file is broken: \(detail)",
        fr: "le fichier de la base de données est abîmé : \(detail)"))
  }
}

extension Verification {
  /// What was found out about a sound or unsound ledger, beyond its flaws: how much was read, what a head
  /// proves, what was expunged.
  public var statements: [Localized] {
    var statements = [
      Localized(
        en: "\(entryCount) entries, \(reportCount) reports, \(contentCount) pieces of content read",
        fr: "\(entryCount) inscriptions, \(reportCount) rapports, \(contentCount) contenus lus")
    ]
    if let anchored {
      statements.append(
        Localized(
          en: "entries \(anchored.lowerBound) to \(anchored.upperBound) are proven by the head",
          fr: "les inscriptions \(anchored.lowerBound) à \(anchored.upperBound) sont prouvées par la tête"))
    }
    if let unanchored {
      statements.append(
        Localized(
          en:
            "entries \(unanchored.lowerBound) to \(unanchored.upperBound) are not proven by any head kept elsewhere",
          fr:
            "les inscriptions \(unanchored.lowerBound) à \(unanchored.upperBound) ne sont prouvées par aucune tête gardée ailleurs"
        ))
    }
    if !expunged.isEmpty {
      statements.append(
        Localized(
          en: "\(expunged.count) pieces of content were expunged",
          fr: "\(expunged.count) contenus ont été détruits"))
    }
    return statements
  }
}
