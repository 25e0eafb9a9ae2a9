/// Finds recommendations that stand in the text of sections.
struct StatedDemands {
  /// A sentence or an item that recommends.
  struct Stated {
    /// Where the passage stands, and the word of it with which the recommendation begins.
    let placed: PlacedPassage
    let word: Int
    let passage: Passage
  }

  let language: Language
  private let cues: StatedCues
  /// The sections whose own title says that recommendations stand there.
  let titled: Set<Section.ID>

  init(language: Language, titled: Set<Section.ID> = []) {
    self.language = language
    self.titled = titled
    cues = .of(language)
  }

  /// Each sentence by which the authors recommend ("We urge …", "The Government should …"), and what asks for an act under a
  /// heading of recommendations or behind a line that introduces some ("The State should:").
  ///
  /// What others recommended, quotations, notes and tables are none of ours.
  func stated(in passages: [PlacedPassage]) -> [Stated] {
    var found: [Stated] = []
    var reach = Reach.nothing
    var last: (section: Section.ID, block: Int)?
    for placed in passages {
      guard case .section(let section, _) = placed.origin, !placed.isNote else { continue }
      if section != last?.section { reach = titled.contains(section) ? .heading : .nothing }
      let isNewBlock = last.map { $0 != (section, placed.block) } ?? true
      last = (section, placed.block)
      if placed.isHeading {
        reach = isHeadingOfRecommendations(placed.passage) ? .heading : .nothing
        continue
      }
      guard !placed.isSomebodyElses, !placed.isCell else { continue }
      if introduces(placed.passage) {
        reach = reach == .heading ? .heading : .introduced(block: nil)
        continue
      }
      if case .introduced(let block) = reach, isNewBlock {
        reach = block == nil ? .introduced(block: placed.block) : .nothing
      }
      found += demands(in: placed, isUnderHeading: reach != .nothing)
    }
    return found
  }

  /// How far a heading, or a line that introduces a list, reaches.
  private enum Reach: Equatable {
    case nothing
    case heading
    /// The next block, once it is known.
    case introduced(block: Int?)
  }

  private func demands(in placed: PlacedPassage, isUnderHeading: Bool) -> [Stated] {
    let passage = placed.passage
    var found: [Stated] = []
    var start = 0
    while start < passage.words.count {
      let sentence = passage.sentence(of: start)
      defer { start = max(start + 1, sentence.upperBound) }
      let words = passage.words[sentence].prefix(24).map(\.whole)
      let isRequired = requires(words)
      let isOurs = isRequired || recommends(words) || recommendsWithoutPerson(words) || obliges(words)
      guard isOurs || isUnderHeading && words.count > 1, !passage.words[sentence.lowerBound].isQuoted,
        !words.contains(where: cues.pointers.contains)
      else { continue }
      let own = Passage([.text(passage.text(sentence))], language: language)
      let act = Demand(own, language: language).head
      // Under a heading a later sentence may explain: one that asks for more begins with its act.
      guard
        isOurs
          && (act != nil || isRequired || callsForAct(words) || asksSomebody(words) || urgesSomebody(words)
            || recommendsAct(words))
          || act.map({ start == 0 || $0.index == 0 }) == true
      else { continue }
      found.append(Stated(placed: placed, word: sentence.lowerBound, passage: own))
    }
    return found
  }

  // MARK: - Headings and introductions

  /// "Recommendations", "Our recommendations to the State"; not "Follow-up to the recommendations of 2019".
  func isHeadingOfRecommendations(_ passage: Passage) -> Bool {
    let words = passage.words.map(\.whole)
    guard words.count <= 8, let noun = words.firstIndex(where: cues.nouns.contains) else { return false }
    return words[..<noun].allSatisfy { cues.beforeNoun.contains($0) || $0.utf8.count < 3 }
      && !words[noun...].contains(where: cues.others.contains)
  }

  /// "Recommendations:", "The Government should:", "We call on the State to:".
  private func introduces(_ passage: Passage) -> Bool {
    guard passage.scalars.last(where: { !$0.properties.isWhitespace }) == ":" || passage.words.count <= 4,
      !passage.words.isEmpty
    else { return false }
    if isHeadingOfRecommendations(passage) { return true }
    guard passage.scalars.last(where: { !$0.properties.isWhitespace }) == ":",
      let last = passage.words.indices.last
    else { return false }
    let sentence = passage.sentence(of: last)
    let words = passage.words[sentence].prefix(24).map(\.whole)
    guard !passage.words[sentence.lowerBound].isQuoted else { return false }
    return recommends(words) || urgesSomebody(words)
      || addressee(in: words, before: words.firstIndex(where: cues.modals.contains) ?? 0)
  }

  // MARK: - Sentences

  /// "We therefore strongly recommend that …", "The coalition calls on …", "Nous exhortons …".
  private func recommends(_ words: [String]) -> Bool {
    guard let call = words.prefix(10).firstIndex(where: cues.calls.contains) else { return false }
    if cues.firstPersons.contains(words[call]) {
      return !words[..<call].contains(where: cues.others.contains) && words[..<call].count <= 5
    }
    // "We", or those who write, and nobody else, before it.
    guard let subject = words[..<call].firstIndex(where: cues.we.contains) else { return false }
    let isDirect = words[(subject + 1)..<call].allSatisfy { cues.openers.contains($0) || $0.hasSuffix("ly") }
    return (isDirect || words[subject] != "we" && call - subject <= 4)
      && words[..<subject].allSatisfy { cues.openers.contains($0) || $0.utf8.count < 4 }
  }

  /// "It is recommended that …", "Il est demandé au Gouvernement de …", "Se recomienda …": now, and by nobody who is named.
  private func recommendsWithoutPerson(_ words: [String]) -> Bool {
    let cues = cues.impersonal
    guard !words.contains(where: cues.ascriptions.contains) else { return false }
    if urgesSomebody(words) { return true }
    return cues.starts.contains { start in
      guard let first = words.indices.first(where: { words[$0...].starts(with: start) }),
        words[..<first].allSatisfy(self.cues.openers.contains)
      else { return false }
      let rest = words[(first + start.count)...].drop(while: self.cues.openers.contains)
      guard let verb = rest.first else { return false }
      let what = rest.dropFirst().drop(while: isAdverb)
      guard let next = what.first, what.count > 1 else { return false }
      if cues.whom.contains(next), isAddressee(what.dropFirst()) {
        return cues.asked.contains(verb) || cues.recommended.contains(verb)
      }
      if cues.asked.contains(verb) { return next == "that" || next.hasPrefix("qu") }
      return cues.recommended.contains(verb) && (cues.links.contains(next) || isAct(next))
    }
  }

  /// "The Government is urged to …", "L'État est prié de …".
  private func urgesSomebody(_ words: [String]) -> Bool {
    let cues = cues.impersonal
    guard let verb = words.prefix(12).firstIndex(where: cues.passives.contains),
      addressee(in: words, before: verb), !words.contains(where: cues.ascriptions.contains)
    else { return false }
    let rest = words[(verb + 1)...].drop(while: self.cues.openers.contains)
    guard let urged = rest.first, cues.urged.contains(urged), let link = rest.dropFirst().first else {
      return false
    }
    return cues.urgedLinks.contains(link) && (urged == "called") == ["upon", "on"].contains(link)
  }

  /// "It is essential that the Government …", "Es recomendable que el Estado …".
  private func requires(_ words: [String]) -> Bool {
    guard let need = words.prefix(8).firstIndex(where: cues.needs.contains), need > 0, need + 2 < words.count,
      cues.needStarts.contains(words[need - 1]), ["that", "que"].contains(words[need + 1]),
      words[..<(need - 1)].allSatisfy({ cues.openers.contains($0) || ["it", "il"].contains($0) }),
      !words.contains(where: cues.impersonal.ascriptions.contains)
    else { return false }
    return isAddressee(words[(need + 2)...])
  }

  /// "We call for the adoption of …".
  private func callsForAct(_ words: [String]) -> Bool {
    guard let call = words.prefix(10).firstIndex(where: cues.calls.contains) else { return false }
    let rest = words[(call + 1)...].drop {
      cues.openers.contains($0) || cues.articles.contains($0)
    }
    return rest.count > 2 && rest.first.map(cues.acts.contains) == true
  }

  /// "aprobar": in Spanish an act may follow at once.
  private func isAct(_ word: String) -> Bool {
    language == .es && ActionVerbs.of(.es).verb(word)?.form == .plain
  }

  /// "Se recomienda aprobar …"
  private func recommendsAct(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains {
      cues.impersonal.recommended.contains(words[$0 - 1]) && isAct(words[$0])
    }
  }

  /// "strongly", "encarecidamente": between what recommends and what is recommended.
  private func isAdverb(_ word: String) -> Bool {
    word.utf8.count > 4 && ["ly", "ment", "mente"].contains { word.hasSuffix($0) } || word == "tambien"
  }

  /// Whether somebody in power stands there, behind articles.
  private func isAddressee(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first(where: { !cues.articles.contains($0) }) else { return false }
    return cues.addressees.contains(first) || Country(named: first) != nil
  }

  /// "ask the Government to …": an act follows, whichever verb it is.
  private func asksSomebody(_ words: [String]) -> Bool {
    guard
      let call = words.prefix(12).firstIndex(where: {
        cues.calls.contains($0) || cues.impersonal.urged.contains($0)
      })
    else { return false }
    let demand = DemandCues.of(language)
    let rest = words[(call + 1)...].drop {
      cues.openers.contains($0) || cues.impersonal.urgedLinks.contains($0)
        || cues.impersonal.whom.contains($0)
    }
    guard isAddressee(rest) else { return false }
    return rest.indices.dropLast().contains { index in
      guard index > rest.startIndex else { return false }
      return isAct(words[index])
        || demand.callLinks.contains(words[index]) && !demand.determiners.contains(words[index + 1])
          && !cues.addressees.contains(words[index + 1])
    }
  }

  /// "The Government should adopt …", "L'État doit …": somebody in power, and what is asked of them.
  private func obliges(_ words: [String]) -> Bool {
    guard let modal = words.prefix(16).firstIndex(where: cues.modals.contains), modal > 0,
      addressee(in: words, before: modal),
      !cues.afterModal.contains(modal + 1 < words.count ? words[modal + 1] : "")
    else { return false }
    let rest = words[(modal + 1)...]
    guard !rest.contains(where: cues.sayings.contains) else { return false }
    // "must amend article 12": the law is what is to be changed, not why.
    let lemma = rest.first { !cues.openers.contains($0) }.flatMap { ActionVerbs.of(language).verb($0)?.lemma }
    guard let lemma, Self.changes.contains(lemma) else { return !words.contains(where: cues.laws.contains) }
    return !words[..<modal].contains(where: cues.laws.contains)
  }

  /// What one does to a law or a treaty.
  private static let changes: Set<String> = [
    "amend", "repeal", "revise", "abrogate", "ratify", "withdraw", "modifier", "abroger", "amender",
    "reviser",
    "ratifier", "modificar", "derogar", "enmendar", "reformar", "revisar", "ratificar",
  ]

  /// Whether the sentence begins with whom one asks to act.
  private func addressee(in words: [String], before modal: Int) -> Bool {
    guard modal > 0 else { return false }
    let subject = words[..<modal]
    guard !subject.contains(where: cues.others.contains), !subject.contains(where: cues.doubts.contains)
    else {
      return false
    }
    let first = subject.firstIndex {
      !cues.openers.contains($0) && !cues.articles.contains($0)
    }
    guard let first else { return false }
    return cues.addressees.contains(words[first])
      || Country(named: subject[first...].joined(separator: " ")) != nil
      || Country(named: words[first]) != nil && modal - first <= 2
  }
}
