/// Finds recommendations that stand in the text of sections.
struct StatedDemands {
  /// A passage that recommends.
  struct Stated {
    let section: Section.ID
    let line: Int?
    let passage: Passage
  }

  let language: Language

  /// "We recommend that …" at the start of a paragraph, and what stands in lists under a heading "Recommendations".
  ///
  /// What others recommended, quotations, notes and tables are none of ours.
  func stated(in passages: [PlacedPassage]) -> [Stated] {
    var found: [Stated] = []
    var isUnderHeading = false
    var last: Section.ID?
    for placed in passages {
      guard case .section(let section, let line) = placed.origin else { continue }
      if section != last { isUnderHeading = false }
      last = section
      if placed.isHeading {
        isUnderHeading = isHeadingOfRecommendations(placed.passage)
        continue
      }
      guard !placed.isNote, !placed.isSomebodyElses, !placed.isCell else { continue }
      if recommends(placed.passage) || isUnderHeading && asks(placed.passage) {
        found.append(Stated(section: section, line: line > 0 ? line : nil, passage: placed.passage))
      }
    }
    return found
  }

  private func folded(_ passage: Passage, first count: Int) -> [String] {
    passage.words.prefix(count).map(\.whole)
  }

  private func isHeadingOfRecommendations(_ passage: Passage) -> Bool {
    let words = folded(passage, first: 6)
    guard words.count == passage.words.count else { return false }
    return Self.headings.contains(words.joined(separator: " "))
  }

  private static let headings: Set<String> = [
    "recommendations", "our recommendations", "proposed recommendations", "key recommendations",
    "recommendations to the state", "recommendations to the state party", "recommendations to the government",
    "recommandations", "nos recommandations", "recommandations proposees", "principales recommandations",
    "recommandations a l etat", "recommandations a l etat partie", "recommandations au gouvernement",
    "recomendaciones", "nuestras recomendaciones", "recomendaciones propuestas",
    "principales recomendaciones",
    "recomendaciones al estado", "recomendaciones al estado parte", "recomendaciones al gobierno",
  ]

  /// "We recommend that the Government …", "We therefore urge …"; not "We recommend below …".
  private func recommends(_ passage: Passage) -> Bool {
    let words = folded(passage, first: 12)
    guard let call = words.prefix(5).firstIndex(where: { Self.ours.contains($0) }) else { return false }
    let speaksForUs =
      language == .en
      ? words.prefix(call).contains("we") && words.prefix(call).allSatisfy { Self.beforeCall.contains($0) }
      // "recommandons", "recomendamos" speak for us by their ending.
      : true
    guard speaksForUs, !passage.words[call].isQuoted else { return false }
    guard !words.contains(where: { Self.pointers.contains($0) }) else { return false }
    return Demand(passage, language: language).isDemand
  }

  /// "We therefore strongly recommend".
  private static let beforeCall: Set<String> = [
    "we", "therefore", "also", "strongly", "further", "urgently", "respectfully", "thus", "hereby",
    "accordingly",
  ]

  private static let ours: Set<String> = [
    "recommend", "urge", "recommandons", "exhortons", "recomendamos", "instamos", "exhortamos",
  ]

  /// "the recommendations below": no recommendation, but a way to them.
  private static let pointers: Set<String> = [
    "below", "above", "following", "recommendations", "dessous", "dessus", "suivantes", "recommandations",
    "siguientes", "recomendaciones",
  ]

  /// An item that begins with an act, or says what the State should do.
  private func asks(_ passage: Passage) -> Bool {
    guard passage.words.count >= 4, let last = passage.scalars.last, last != ":" else { return false }
    return Demand(passage, language: language).isDemand
  }
}
