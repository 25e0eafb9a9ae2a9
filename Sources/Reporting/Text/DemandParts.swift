/// Who is asked and by when.
extension Demand {
  /// Whether the text says who is to act.
  var namesAddressee: Bool {
    if words.indices.contains(where: { cues.addressees.contains(words[$0].text) && !isCondition($0) }) {
      return true
    }
    // "The Border Service should …": whoever stands before "should", unless something is done to them.
    guard let index = words.prefix(16).firstIndex(where: { cues.modals.contains($0.text) }), index > 0 else {
      return false
    }
    return index + 1 < words.count && !cues.passives.contains(words[index + 1].text)
      && !words[..<index].contains {
        ["child", "children", "enfants", "enfant", "ninos", "ninas"].contains($0.text)
      }
  }

  /// "state of emergency", "état civil", "estado de derecho": no State.
  private func isCondition(_ index: Int) -> Bool {
    ["state", "etat", "estado"].contains(words[index].text)
      && words[index + 1..<min(index + 3, words.count)].contains { cues.conditions.contains($0.text) }
  }

  /// Whether the text says by when.
  var namesTime: Bool {
    words.indices.contains { index in
      let word = words[index].text
      if cues.timeWords.contains(word) {
        return !words[max(0, index - 2)..<index].contains { isStateWord($0.text) }
      }
      if isEvery(index) { return true }
      if cues.deadlineWords.contains(word),
        leads(from: index, to: { isYear($0) || cues.deadlineEvents.contains($0) })
      {
        return true
      }
      return cues.spanWords.contains(word) && leads(from: index, to: cues.spanUnits.contains)
        || cues.shortSpanWords.contains(word) && isCount(index + 1)
          && leads(from: index, to: cues.spanUnits.contains) && !isAge(index)
    }
  }

  /// "état d'urgence": no time.
  private func isStateWord(_ word: String) -> Bool { ["etat", "estado"].contains(word) }

  /// "in two years", not "fixed in 18 years".
  private func isCount(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return cues.numbers.contains(words[index].text) || Int(words[index].text).map { $0 <= 12 } ?? false
  }

  private func isAge(_ index: Int) -> Bool {
    words.contains { ["edad", "age", "mayoria", "majorite"].contains($0.text) }
  }

  private func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.hasPrefix("20") && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// "every year", "chaque année", "cada año", "two times a year".
  private func isEvery(_ index: Int) -> Bool {
    guard ["every", "each", "chaque", "cada", "par", "al"].contains(words[index].text) else { return false }
    return leads(from: index, to: cues.spanUnits.contains)
  }

  /// Whether nothing but articles, numbers and the like stands between the word at `index` and one that is wanted.
  private func leads(from index: Int, to isWanted: (String) -> Bool) -> Bool {
    for word in words[(index + 1)...].prefix(9) {
      if word.gap == .sentence { return false }
      if isWanted(word.text) { return true }
      guard
        cues.timeFillers.contains(word.text) || cues.determiners.contains(word.text)
          || cues.numbers.contains(word.text) || Int(word.text) != nil
      else { return false }
    }
    return false
  }
}
