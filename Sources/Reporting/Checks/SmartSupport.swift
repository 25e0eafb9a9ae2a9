import Wording

/// How recommendations stand to the text and to each other.
extension SmartJudgement {
  // MARK: - The section that supports it

  /// Recommendations tied to no section, to an empty one, or to one that shares no word with them.
  var unsupported: [Finding] {
    var bySection: [Section.ID: [Passage]] = [:]
    for placed in passages {
      if case .section(let id, _) = placed.origin { bySection[id, default: []].append(placed.passage) }
    }
    let gists = bySection.mapValues { Gist($0, language: language) }
    let everything = gists.values.reduce(into: Set<String>()) { $0.formUnion($1.roots) }
    let titles = Set(
      situation.workflow.sections.flatMap { Gist($0.title.text(in: language), language: language).roots })
    let loose = items.map(\.item).filter { $0.section == nil && $0.isOwn }
    var findings: [Finding] = loose.isEmpty ? [] : [.untied(loose)]
    for (item, _) in items {
      guard let id = item.section, let section = situation.workflow.section(id) else {
        if item.section == nil, isUnmentioned(item, in: everything, titles) {
          findings.append(.unmentioned(at: item.place))
        }
        continue
      }
      guard let text = gists[id] else {
        findings.append(.onEmpty(section, at: item.place))
        continue
      }
      let title = Gist(section.title.text(in: language), language: language)
      let own = Gist(item.text, language: language)
      // A column of a table names a theme, which the text may treat in other places too.
      let reach = item.isOwn ? text.roots.union(title.roots) : everything
      // Few words, or a section of a few lines, are no proof.
      guard own.roots.count >= 4, text.roots.count >= 20 else { continue }
      if own.roots.isDisjoint(with: reach) {
        findings.append(.onOther(section, at: item.place))
      } else if isUnmentioned(item, in: everything, titles) {
        findings.append(.unmentioned(at: item.place))
      }
    }
    return findings
  }

  /// Whether none of its key words stands in any section, or one in eight: those of every recommendation ("adopt", "law", "State",
  /// "children") say nothing of what this one is about. Three key words and a text of some length are asked for, as less
  /// is no proof.
  private func isUnmentioned(_ item: DemandedItem, in everything: Set<String>, _ titles: Set<String>) -> Bool
  {
    guard WordList.languages.contains(language), everything.count >= 60 else { return false }
    let key = Gist(item.text, language: language, leavingOut: CommonDemand.of(language)).roots
    // Of many words one is shared by chance.
    return key.count >= 3 && key.intersection(everything.union(titles)).count * 8 <= key.count
  }

  // MARK: - The same twice

  /// Recommendations that say the same in other order, case or accents, or with other words of emphasis.
  var repeated: [Finding] {
    var first: [Set<String>: DemandedItem] = [:]
    return items.compactMap { item, _ in
      let gist = Gist(item.text, language: language).stems
      guard !gist.isEmpty else { return nil }
      guard let before = first[gist] else {
        first[gist] = item
        return nil
      }
      return .repeats(before, at: item.place)
    }
  }

  // MARK: - In the text and not in the list

  /// What the text recommends and the list does not have. A recommendation that has half of its words has it.
  var unlisted: [Finding] {
    guard WordList.languages.contains(language) else { return [] }
    let listed = items.map { Gist($0.item.text, language: language) }
    let titled = situation.workflow.sections.filter {
      let title = Passage([.text($0.title.text(in: language))], language: language)
      return StatedDemands(language: language).isHeadingOfRecommendations(title)
    }
    let stated = StatedDemands(language: language, titled: Set(titled.map(\.id))).stated(in: passages)
    return stated.compactMap { stated in
      let gist = Gist([stated.passage], language: language)
      guard gist.roots.count >= 2, !listed.contains(where: { $0.overlap(with: gist) >= 0.5 }) else {
        return nil
      }
      return stated.placed.places(of: [stated.word], situation).first.map { .unlisted(at: $0) }
    }
  }
}

extension DemandedItem {
  /// Whether it is one of the draft's recommendations, and no row of a table.
  fileprivate var isOwn: Bool { if case .recommendation = place { true } else { false } }
}

extension Finding {
  fileprivate static func untied(_ items: [DemandedItem]) -> Finding {
    let names = items.map(\.name.en).joined(separator: ", ")
    return Finding(
      "recommendations.no-section", .warning, at: items.count == 1 ? items[0].place : nil,
      message: Localized(
        en: "recommendations that name no section that supports them: \(names)",
        fr: "recommandations qui ne nomment aucune partie qui les appuie : \(names)"),
      remedy: Localized(
        en: "add \"section: …\" to each: what is asked for must follow from what is shown",
        fr: "ajoutez « section: … » à chacune : ce qui est demandé doit découler de ce qui est montré"))
  }

  fileprivate static func onEmpty(_ section: SectionDefinition, at place: Place) -> Finding {
    let title = section.title.localized
    return Finding(
      "recommendations.empty-section", .warning, at: place,
      message: Localized(
        en: "this rests on the section \"\(title.en)\", which is empty",
        fr: "ceci s'appuie sur la partie « \(title.fr) », qui est vide"),
      remedy: Localized(
        en: "show there why it is needed, or name the section that does",
        fr: "montrez-y pourquoi c'est nécessaire, ou nommez la partie qui le fait"))
  }

  fileprivate static func onOther(_ section: SectionDefinition, at place: Place) -> Finding {
    let title = section.title.localized
    return Finding(
      "recommendations.unsupported", .warning, at: place,
      message: Localized(
        en: "the section \"\(title.en)\" has none of the words of this recommendation",
        fr: "la partie « \(title.fr) » n'a aucun des mots de cette recommandation"),
      remedy: Localized(
        en: "show there why it is needed, or name the section that does",
        fr: "montrez-y pourquoi c'est nécessaire, ou nommez la partie qui le fait"))
  }

  fileprivate static func unmentioned(at place: Place) -> Finding {
    Finding(
      "recommendations.unmentioned", .warning, at: place,
      message: Localized(
        en: "no section has the key words of this recommendation",
        fr: "aucune partie n'a les mots clés de cette recommandation"),
      remedy: Localized(
        en: "show in the text why it is needed; where the text says it in other words, leave it",
        fr: "montrez dans le texte pourquoi elle est nécessaire ; si le texte le dit autrement, laissez-la"))
  }

  fileprivate static func repeats(_ first: DemandedItem, at place: Place) -> Finding {
    Finding(
      "recommendations.repeated", .warning, at: place,
      message: Localized(
        en: "this says the same as \(first.name.en)", fr: "ceci dit la même chose que \(first.name.fr)"),
      remedy: Localized(en: "delete one of the two", fr: "supprimez l'une des deux"))
  }

  fileprivate static func unlisted(at place: Place) -> Finding {
    Finding(
      "recommendations.unlisted", .warning, at: place,
      message: Localized(
        en: "the text recommends something here that the list of recommendations does not have",
        fr: "le texte recommande ici quelque chose que la liste des recommandations n'a pas"),
      remedy: Localized(
        en: "add it to the list at the top of the draft, from which people quote, or take it out here",
        fr: "ajoutez-le à la liste en tête du projet, d'où l'on cite, ou retirez-le ici"))
  }
}
