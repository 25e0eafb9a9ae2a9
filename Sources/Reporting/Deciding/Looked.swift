import Synchronization

/// What was read in the words of a situation: each part when something first asks for it, and then once for every
/// preview of a move. A decision must not read the whole text again, and showing a report that was sent not at all.
final class Looked: Sendable {
  struct Parts {
    var tally: WordTally?
    var passages: [PlacedPassage]?
    var terms: [WordList.ID: [Finding]]?
    var otherStateNames: [Finding]?
    var doubtfulSymbols: [Finding]?
    var identifying: [Finding]?
  }

  private let parts = Mutex(Parts())

  /// The part at `part`; `look` finds it where nobody has looked yet.
  func once<Part: Sendable>(
    _ part: any WritableKeyPath<Parts, Part?> & Sendable, _ look: () -> Part
  ) -> Part {
    if let known = parts.withLock({ $0[keyPath: part] }) { return known }
    // Outside the lock, since one part is made of others.
    let found = look()
    parts.withLock { $0[keyPath: part] = found }
    return found
  }
}

extension Situation {
  /// The words of the whole draft by part.
  public var tally: WordTally {
    looked.once(\.tally) { WordTally(of: draft, read: reading, in: workflow, language: language) }
  }

  /// What the author wrote, taken apart for every check that reads it.
  var passages: [PlacedPassage] { looked.once(\.passages) { passages(in: language) } }

  private var own: [PlacedPassage] { passages.filter { !$0.isSomebodyElses } }

  /// What each list of words finds in the draft.
  var terms: [WordList.ID: [Finding]] {
    looked.once(\.terms) {
      let own = own
      return wordLists.reduce(into: [:]) { $0[$1.key] = findings(of: $1.value, named: $1.key, in: own) }
    }
  }

  /// Names of States that are not the United Nations'.
  var otherStateNames: [Finding] {
    looked.once(\.otherStateNames) { otherStateNames(in: own) + anotherState(in: own) }
  }

  /// Symbols of documents that are not well formed.
  var doubtfulSymbols: [Finding] { looked.once(\.doubtfulSymbols) { doubtfulSymbols(in: own) } }

  /// What could tell which child is meant; `nil` where no move asks for it.
  var identifying: [Finding]? {
    workflow.requires(.identification) ? looked.once(\.identifying) { identities() } : nil
  }
}
