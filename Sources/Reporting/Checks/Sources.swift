import Foundation
import Wording

extension Check {
  /// What the text claims in figures can be looked up, and its sources are dated, recent and cited.
  ///
  /// These are warnings, but for addresses and dates of sources that can't be right.
  static let sources = Check(
    "sources",
    summary: Localized(
      en:
        "Figures have a source nearby; addresses are well formed; sources are dated, recent enough and cited.",
      fr:
        "Les chiffres ont une source proche ; les adresses sont bien formées ; les sources sont datées, assez récentes et citées."
    ),
    parameters: [
      Parameter(
        "period", .periodRule,
        help: Localized(
          en: "the name of a rule with `years:`: older sources are pointed out",
          fr: "le nom d'une règle avec « years: » : les sources plus anciennes sont signalées")),
      Parameter(
        "since", .dateField,
        help: Localized(
          en: "a field with the first day that the report is about: sources from before it are pointed out",
          fr: "un champ avec le premier jour que couvre le rapport : les sources d'avant sont signalées")),
    ]
  ) { situation, arguments in
    let rule = arguments.name("period").flatMap { situation.rules?.rule(Rule.ID($0)) }
    let since = arguments.name("since").flatMap { situation.draft.fields[Field.ID($0)]?.text }.flatMap(
      CalendarDay.init)
    return situation.textualSources()
      + situation.draft.sources.flatMap { source -> [Finding] in
        // A day that people gave for this report goes before the years of a rule.
        let age =
          since.map { Finding.age(of: source, since: $0) } ?? .age(of: source, by: rule, in: situation)
        return [Finding.url(of: source), .date(of: source), age].compactMap(\.self)
      }
  }
}

extension Situation {
  /// Figures without a source, addresses in the text, sources that nothing cites.
  fileprivate func textualSources() -> [Finding] {
    return unsourcedFigures(in: passages) + addresses(in: passages) + uncited(by: passages) + unlistedNotes
  }

  private func addresses(in passages: [PlacedPassage]) -> [Finding] {
    passages.flatMap { placed -> [Finding] in
      if case .source = placed.origin { return [] }
      lazy var place = placed.places(of: placed.passage.words.isEmpty ? [] : [0], self).first
      let links = placed.inlines.links
      // A link without https:// is sound-text's to find.
      let isBroken = links.contains { ![nil, .noScheme].contains(WebLink.problem(in: $0.url)) }
      let isBare = links.contains {
        WebLink.problem(in: $0.url) == nil && ($0.url == $0.words || $0.url == "http://\($0.words)")
      }
      var findings: [Finding] = []
      if isBroken || !WebLink.broken(in: placed.passage.scalars).isEmpty {
        findings.append(.broken(at: place))
      }
      // In a note or a table an address is evidence.
      if isBare, !placed.isNote, !placed.isCell { findings.append(.bare(at: place)) }
      return findings
    }
  }

  /// Sources that neither a label of a note nor the words of a note or a paragraph name.
  private func uncited(by passages: [PlacedPassage]) -> [Finding] {
    let texts = passages.filter { if case .source = $0.origin { false } else { true } }
    let words = texts.map { Set($0.passage.words.map(\.stem)) }
    let links = Set(texts.flatMap { $0.inlines.links.map(\.url) })
    return draft.sources.filter { source in
      if reading.notes[source.id.rawValue] != nil || source.url.map(links.contains) == true { return false }
      let all = source.tellingWords(in: language)
      return !all.isEmpty && !words.contains { $0.intersection(all).count * 2 >= all.count }
    }.map { .uncited($0) }
  }
}

extension Finding {
  fileprivate static func bare(at place: Place?) -> Finding {
    Finding(
      "url.bare", .warning, at: place,
      message: Localized(
        en: "an address of the web stands bare in the text",
        fr: "une adresse web figure telle quelle dans le texte"),
      remedy: Localized(
        en: "put it into a footnote, or give the link words: [words](https://…)",
        fr: "placez-la dans une note, ou donnez des mots au lien : [mots](https://…)"))
  }

  fileprivate static func broken(at place: Place?) -> Finding {
    Finding(
      "url.broken", .warning, at: place,
      message: Localized(
        en: "an address of the web is malformed", fr: "une adresse web est mal formée"),
      remedy: Localized(
        en: "copy it again from the browser: https://, a host with a point, no spaces, brackets in pairs",
        fr:
          "recopiez-la du navigateur : https://, un hôte avec un point, sans espaces, parenthèses par paires")
    )
  }

  fileprivate static func url(of source: Source) -> Finding? {
    guard let url = source.url, WebLink.problem(in: url) != nil else { return nil }
    return broken(at: .source(source.id))
  }

  fileprivate static func date(of source: Source) -> Finding? {
    guard let date = source.date, SourceDate(date) == nil else { return nil }
    return Finding(
      "source.date", .warning, at: .source(source.id),
      message: Localized(
        en: "the date of the source \"\(source.id)\" is none: \"\(date)\"",
        fr: "la date de la source « \(source.id) » n'en est pas une : « \(date) »"),
      remedy: Localized(
        en: "write 2026, 2026-11 or 2026-11-23", fr: "écrivez 2026, 2026-11 ou 2026-11-23"))
  }

  /// Laws and documents of the United Nations hold until they are replaced; everything else grows old.
  fileprivate static func age(of source: Source, by rule: Rule?, in situation: Situation) -> Finding? {
    guard let rule, case .period(let years) = rule.demand, source.kind != .law, source.kind != .unDocument,
      let date = source.date.flatMap(SourceDate.init), date.isOlder(than: years, at: situation.now)
    else { return nil }
    return Finding(
      "source.old", .warning, at: .source(source.id),
      message: Localized(
        en:
          "the source \"\(source.id)\" is of \(date), older than the \(years) years that the report is about",
        fr:
          "la source « \(source.id) » est de \(date), plus ancienne que les \(years) ans que couvre le rapport"
      ),
      remedy: Localized(
        en: "look for a newer one, or say in the text why it still holds",
        fr: "cherchez-en une plus récente, ou dites dans le texte pourquoi elle vaut encore"),
      rule: Citation(rule))
  }

  /// The same where a field of the report says when its period begins.
  fileprivate static func age(of source: Source, since day: CalendarDay) -> Finding? {
    guard source.kind != .law, source.kind != .unDocument, let date = source.date.flatMap(SourceDate.init),
      date.isBefore(day)
    else { return nil }
    return Finding(
      "source.old", .warning, at: .source(source.id),
      message: Localized(
        en: "the source \"\(source.id)\" is of \(date), before \(day), when what the report is about begins",
        fr: "la source « \(source.id) » est de \(date), avant le \(day), début de ce que couvre le rapport"),
      remedy: Localized(
        en: "look for a newer one, or say in the text why it still holds",
        fr: "cherchez-en une plus récente, ou dites dans le texte pourquoi elle vaut encore"))
  }

  fileprivate static func uncited(_ source: Source) -> Finding {
    Finding(
      "source.uncited", .warning, at: .source(source.id),
      message: Localized(
        en: "no footnote or sentence names the source \"\(source.id)\"",
        fr: "aucune note ni phrase ne nomme la source « \(source.id) »"),
      remedy: Localized(
        en: "cite it by its name, [^\(source.id)], or by its title; or take it out of the list",
        fr: "citez-la par son nom, [^\(source.id)], ou par son titre ; ou retirez-la de la liste"))
  }
}
