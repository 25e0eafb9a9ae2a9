import Wording

extension Situation {
  /// A warning where the text mostly names another State than that of the report, as one that was copied from an earlier
  /// submission does.
  ///
  /// Sections are read, without notes, cells, quotations and what others said: there other States are named for good reasons.
  /// Only what is plain is said: the other State stands there five times or more, in three paragraphs or more, and three times
  /// as often as the report's.
  func anotherState(in passages: [PlacedPassage]) -> [Finding] {
    guard let search = StateNameSearch.of(language), let own = countryOfReport else { return [] }
    var counts: [String: Int] = [:]
    var paragraphs: [String: [PlacedPassage]] = [:]
    for placed in passages where !placed.isNote && !placed.isCell && !placed.isSomebodyElses {
      guard case .section = placed.origin else { continue }
      let named = search.findings(in: placed.passage, isHeading: placed.isHeading).named
      for subject in named { counts[subject, default: 0] += 1 }
      for subject in Set(named) { paragraphs[subject, default: []].append(placed) }
    }
    let times = counts[own.alpha2] ?? 0
    let other = counts.filter { $0.key != own.alpha2 && Country(code: $0.key) != nil }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let other, other.value >= Self.often, other.value >= 3 * times,
      let places = paragraphs[other.key], places.count >= Self.spread, let first = places.first,
      let country = Country(code: other.key)
    else { return [] }
    return [.anotherState(country, other.value, insteadOf: own, times, at: first.places(of: [0], self).first)]
  }

  private static let often = 5
  private static let spread = 3

  /// The State that the report is about.
  var countryOfReport: Country? { workflow.country(of: draft) }
}

extension Finding {
  fileprivate static func anotherState(
    _ other: Country, _ count: Int, insteadOf own: Country, _ ownCount: Int, at place: Place?
  ) -> Finding {
    let (theirs, ours) = (other.name.localized, own.name.localized)
    return Finding(
      "un-names.another-state", .warning, at: place,
      message: Localized(
        en:
          "the report is about \(ours.en), and its sections name \(theirs.en) \(count) times and \(ours.en) \(ownCount) times",
        fr:
          "l'État du rapport est « \(ours.fr) », et ses parties nomment « \(theirs.fr) » \(count) fois, « \(ours.fr) » \(ownCount) fois"
      ),
      remedy: Localized(
        en: "look for text that was taken over from another report, or correct the field of the country",
        fr: "cherchez un texte repris d'un autre rapport, ou corrigez le champ du pays"))
  }
}
