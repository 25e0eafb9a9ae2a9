import Wording

extension Check {
  /// States are called as the United Nations call them.
  ///
  /// A warning: the person decides. Left alone are quotations, titles, footnotes (which cite others), names of
  /// organisations, people and court cases, and sentences that say the United Nations' name as well.
  static let unNames = Check(
    "un-names",
    summary: Localized(
      en: "States are called as the United Nations call them, and the text is about the report's (warnings).",
      fr:
        "Les États portent le nom que leur donnent les Nations Unies, et le texte parle de celui du rapport (avertissements)."
    )
  ) { situation, _ in
    situation.otherStateNames
  }
}

extension Situation {
  /// Each name of a State that is not the United Nations', once, at its first place in `passages`.
  func otherStateNames(in passages: [PlacedPassage]) -> [Finding] {
    guard let search = StateNameSearch.of(language) else { return [] }
    var first: [StateNameSearch.Name: (passage: PlacedPassage, range: Range<Int>)] = [:]
    var order: [StateNameSearch.Name] = []
    var counts: [StateNameSearch.Name: Int] = [:]
    var official: Set<String> = []
    for found in passages {
      let findings = search.findings(in: found.passage, isHeading: found.isHeading)
      official.formUnion(findings.official.map(\.subject))
      // Whoever knows the resolution writes of Kosovo as the United Nations do.
      if found.passage.words.contains(where: { $0.stem == "1244" }) { official.insert("XK") }
      for hit in findings.hits where !found.isNote {
        if first[hit.name] == nil {
          first[hit.name] = (found, hit.range)
          order.append(hit.name)
        }
        counts[hit.name, default: 0] += 1
      }
    }
    return order.compactMap { name in
      // A part of a name is fine once the whole was said.
      if official.contains(name.subject), name.isPart || name.subject == "XK" { return nil }
      guard let (found, range) = first[name],
        let place = found.places(of: [range.lowerBound], self).first
      else { return nil }
      return .otherName(name, as: found.passage.text(range), times: counts[name] ?? 1, at: place)
    }
  }
}

extension Finding {
  fileprivate static func otherName(
    _ name: StateNameSearch.Name, as text: String, times: Int, at place: Place
  ) -> Finding {
    let often =
      times > 1 ? Localized(en: " (\(times) times)", fr: " (\(times) fois)") : Localized(en: "", fr: "")
    let citation = Citation(Country.source)
    switch name.subject {
    case "TW", "PS":
      return Finding(
        "un-names.disputed", .warning, at: place,
        message: Localized(
          en: "\"\(text)\"\(often.en): in documents of the United Nations it says \"\(name.instead)\"",
          fr: "« \(text) »\(often.fr) : les documents des Nations Unies disent « \(name.instead) »"),
        remedy: decide, rule: citation)
    case "XK":
      return Finding(
        "un-names.disputed", .warning, at: place,
        message: Localized(
          en:
            "\"\(text)\"\(often.en): documents of the United Nations add that it is to be understood in the context of Security Council resolution 1244 (1999)",
          fr:
            "« \(text) »\(often.fr) : les documents des Nations Unies ajoutent qu'il faut l'entendre au sens de la résolution 1244 (1999) du Conseil de sécurité"
        ),
        remedy: decide, rule: citation)
    default:
      return Finding(
        name.isPart ? "un-names.part" : "un-names.other", .warning, at: place,
        message: name.isPart
          ? Localized(
            en: "\"\(text)\"\(often.en) is a part of the name that the United Nations use",
            fr: "« \(text) »\(often.fr) n'est qu'une partie du nom employé par les Nations Unies")
          : Localized(
            en: "\"\(text)\"\(often.en) is not the name that the United Nations use",
            fr: "« \(text) »\(often.fr) n'est pas le nom employé par les Nations Unies"),
        remedy: name.isPart
          ? Localized(
            en: "write \"\(name.instead)\" at least once",
            fr: "écrivez « \(name.instead) » au moins une fois")
          : Localized(en: "write \"\(name.instead)\"", fr: "écrivez « \(name.instead) »"),
        rule: citation)
    }
  }

  private static let decide = Localized(
    en: "write so where the report should follow the United Nations; the choice is yours",
    fr: "écrivez ainsi si le rapport doit suivre les Nations Unies ; le choix vous appartient")
}
