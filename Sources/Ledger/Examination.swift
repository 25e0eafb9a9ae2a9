import Reporting

/// Walks the entries in the order of their numbers and finds where the chain doesn't hold.
///
/// Beyond *that* a row is wrong it finds out *what* was done, by trying which place and which predecessors the
/// stored hash does fit.
struct Examination {
  /// A chain as far as it was walked: the whole ledger's, or one record's.
  struct Walk {
    /// How many rows were met.
    var count: Int64 = 0
    /// The place that the last row claims.
    var place: Int64 = 0
    /// By how much later rows were recorded at another place than they claim.
    var shift: Int64 = 0
    /// The hash stored with the last row.
    var hash = Chain.beginning
    /// The hash of what the last row holds; another one where only its stored hash was altered.
    var computed = Chain.beginning
    /// The hash stored with the row before the last.
    var before = Chain.beginning
    /// The hash stored with the last row that fits.
    var sound = Chain.beginning
    /// How many rows since then don't.
    var strays: Int64 = 0

    /// The shifts and predecessors that a row could have been recorded with, the likeliest first: after the last
    /// row; after what the last row holds; before strays were put in; before a stray that fits was put in; before
    /// a row was taken out.
    var candidates: [(shift: Int64, previous: [UInt8])] {
      [(shift, hash), (shift, computed), (shift - strays, sound), (shift - 1, before), (shift + 1, hash)]
    }

    mutating func step(to place: Int64, hash: [UInt8], computed: [UInt8], shift: Int64, fits: Bool) {
      count += 1
      self.place = place
      before = self.hash
      self.hash = hash
      self.computed = computed
      self.shift = shift
      strays = fits ? 0 : strays + 1
      if fits { sound = hash }
    }
  }

  /// By how much a row was recorded at another place than it claims.
  private struct Shifts {
    var ledger: Int64
    var record: Int64
  }

  private(set) var ledger = Walk()
  private(set) var records: [[UInt8]: Walk] = [:]
  /// What is wrong, in the order of the ledger.
  private(set) var flaws: [Flaw] = []
  /// The rows whose hash does not fit, for ``Reordering``.
  private(set) var misfits: [StoredEntry] = []
  /// The number of the last row that does not build on the one before it.
  private(set) var lastBreak: Int64 = 0
  /// Where each piece of content is named first.
  private(set) var named: [Content.ID: Int64] = [:]
  /// The content that entries say was destroyed.
  private(set) var expunged: Set<Content.ID> = []
  /// The content that is a revision of a report.
  private(set) var revisions: Set<Content.ID> = []
  private(set) var pictures: Set<Content.ID> = []
  /// The entries that lead without a break to the one that the head was taken from.
  private(set) var anchored: ClosedRange<Int>?
  /// Whether the entry that the head was taken from is there, by its stored hash.
  private(set) var meetsHead = false
  private let head: Head?
  /// The last row that fits.
  private var last: StoredEntry?
  /// The rows since then, which don't; at most ``Reordering/mostRows``.
  private var strays: [StoredEntry] = []
  /// Entries known to be missing from the ledger and not yet missed in a record.
  private var missing: Int64 = 0

  /// Begins a walk; `head` was kept elsewhere.
  init(against head: Head?) { self.head = head }

  /// Takes the next row into account.
  mutating func take(_ row: StoredEntry) {
    guard row.number > 0 else {
      // No entry was ever recorded there; those that follow are judged without it.
      return note(.inserted(row))
    }
    var record = records[row.report] ?? Walk()
    var shifts = Shifts(ledger: ledger.shift, record: record.shift)
    let computed = Chain.hash(
      of: row, number: row.number &+ shifts.ledger, position: row.position &+ shifts.record,
      previous: ledger.hash, previousInRecord: record.hash)
    let isGap = notesGap(before: row)
    let isRecordGap = notesRecordGap(before: row, in: record)
    var fits = true
    if isGap || isRecordGap {
      // What it was recorded after is gone, so its hash can't be checked.
      lastBreak = row.number
    } else if computed != row.hash {
      lastBreak = row.number
      remember(row)
      if let fit = fit(of: row, in: record) {
        explain(row, fit: fit, was: shifts)
        shifts = fit
      } else {
        fits = false
        note(.altered(row))
      }
    }
    ledger.step(to: row.number, hash: row.hash, computed: computed, shift: shifts.ledger, fits: fits)
    record.step(to: row.position, hash: row.hash, computed: computed, shift: shifts.record, fits: fits)
    records[row.report] = record
    read(row)
    anchor(at: row)
    if fits {
      last = row
      strays = []
    } else if strays.count < Reordering.mostRows {
      strays.append(row)
    }
  }

  private mutating func anchor(at row: StoredEntry) {
    guard let head, row.number == head.count, row.hash == head.hash else { return }
    meetsHead = true
    guard lastBreak < row.number else { return }
    anchored = Int(lastBreak) + 1...head.count
  }

  private mutating func notesGap(before row: StoredEntry) -> Bool {
    guard row.number > ledger.place &+ 1 else { return false }
    note(.removed(from: ledger.place + 1, to: row.number - 1))
    missing &+= row.number &- ledger.place &- 1
    return true
  }

  /// A gap in a record follows from entries that are missing in the ledger, as far as those account for it.
  private mutating func notesRecordGap(before row: StoredEntry, in record: Walk) -> Bool {
    let gap = row.position &- record.place &- 1
    guard gap != 0 else { return false }
    if gap > 0, gap <= missing {
      missing -= gap
    } else {
      note(.removed(before: row))
      remember(row)
    }
    return true
  }

  private func fit(of row: StoredEntry, in record: Walk) -> Shifts? {
    for (shift, previous) in ledger.candidates {
      for (recordShift, previousInRecord) in record.candidates
      where row.hash
        == Chain.hash(
          of: row, number: row.number &+ shift, position: row.position &+ recordShift, previous: previous,
          previousInRecord: previousInRecord)
      {
        return Shifts(ledger: shift, record: recordShift)
      }
    }
    return nil
  }

  /// Says what the place that `row` was recorded at tells about the rows before it.
  private mutating func explain(_ row: StoredEntry, fit: Shifts, was: Shifts) {
    let suspects = strays.isEmpty ? [last].compactMap(\.self) : strays
    if fit.ledger < was.ledger {
      dropFlaws(about: suspects)
      for suspect in suspects { note(.inserted(suspect)) }
    } else if fit.ledger > was.ledger, let first = suspects.first {
      dropFlaws(about: suspects)
      note(.removed(before: first))
      missing &+= fit.ledger - was.ledger
    }
    // Whatever the explanation, a row that doesn't follow the one before it never goes unsaid.
    if flaws.isEmpty { note(.altered(row)) }
  }

  private mutating func dropFlaws(about rows: [StoredEntry]) {
    let numbers = Set(rows.map { Int($0.number) })
    while let number = flaws.last?.number, numbers.contains(number) { flaws.removeLast() }
  }

  private mutating func remember(_ row: StoredEntry) {
    if misfits.count < Reordering.mostRows { misfits.append(row) }
  }

  private mutating func note(_ flaw: Flaw) { flaws.append(flaw) }

  private mutating func read(_ row: StoredEntry) {
    guard let entry = row.entry else {
      if flaws.last?.number != Int(row.number) { note(.unreadable(row)) }
      return
    }
    for id in entry.event.contents where named[id] == nil { named[id] = row.number }
    switch entry.event {
    case .expunged(let ids, _): expunged.formUnion(ids)
    case .picturesKept(let kept): pictures.formUnion(kept)
    case .opened(_, _, let revision), .saved(let revision, _): revisions.insert(revision)
    default: break
    }
  }
}
