import Wording

extension Situation {
  /// One finding for the footnotes that cite what the list of sources does not have.
  ///
  /// A note belongs to a source by its label, an address, a symbol, or half of the words of the source's title. A note that
  /// explains or points elsewhere ("Ibid.") cites nothing; and where the draft lists no sources, its notes are its list.
  var unlistedNotes: [Finding] {
    guard !draft.sources.isEmpty else { return [] }
    let list = SourceList(draft.sources, language: language)
    let loose = reading.notes.values.filter { note in
      !list.labels.contains(note.label) && !list.has(NoteText(note, language: language))
    }.sorted { ($0.section, $0.line) < ($1.section, $1.line) }
    return loose.first.map { [.unlisted(loose.map(\.label), at: .section($0.section, line: $0.line))] } ?? []
  }
}

extension Source {
  /// The longer words of its title, without what stands in brackets.
  func tellingWords(in language: Language) -> Set<String> {
    let bare = title.split(separator: "(").first.map(String.init) ?? title
    return Set(Passage([.text(bare)], language: language).words.map(\.stem)).filter { $0.utf8.count > 3 }
  }
}

/// By what a note can be told to cite a source of the list.
private struct SourceList {
  let labels: Set<String>
  private let urls: Set<String>
  private let symbols: Set<String>
  private let titles: [Set<String>]

  init(_ sources: [Source], language: Language) {
    labels = Set(sources.map(\.id.rawValue))
    urls = Set(sources.compactMap(\.url))
    symbols = Set(sources.flatMap { SymbolScanner.symbols(in: $0.title).compactMap(\.symbol?.text) })
    titles = sources.map { $0.tellingWords(in: language) }.filter { !$0.isEmpty }
  }

  /// Whether `note` cites one of them, or nothing at all.
  func has(_ note: NoteText) -> Bool {
    guard note.cites else { return true }
    if !urls.isDisjoint(with: note.urls) || !symbols.isDisjoint(with: note.symbols) { return true }
    return titles.contains { $0.intersection(note.words).count * 2 >= $0.count }
  }
}

/// What a footnote says.
private struct NoteText {
  let words: Set<String>
  let urls: Set<String>
  let symbols: Set<String>
  private let search: FigureSearch

  init(_ note: Reading.Note, language: Language) {
    let inlines = note.prose.blocks.flatMap { block -> [Inline] in
      if case .paragraph(let inlines) = block.content { inlines } else { [] }
    }
    let passage = Passage(inlines, language: language)
    search = FigureSearch(passage, in: language)
    words = Set(passage.words.map(\.stem))
    urls = Set(inlines.links.map(\.url))
    symbols = Set(SymbolScanner.symbols(in: passage.scalars).compactMap(\.symbol?.text))
  }

  /// Whether it names a publication: an address, a symbol, or a year as in "Ministry of Health, Yearbook, 2021, p. 4".
  var cites: Bool {
    if Self.pointers.contains(search.text.word(0)) { return false }
    return !urls.isEmpty || !symbols.isEmpty || search.endsAsReference
  }

  private static let pointers: Set<String> = [
    "ibid", "ibidem", "idem", "supra", "op", "see", "voir", "vease",
  ]
}

extension Finding {
  fileprivate static func unlisted(_ labels: [String], at place: Place) -> Finding {
    let shown = labels.prefix(12).joined(separator: ", ")
    let more = labels.count - 12
    let (en, fr) = more > 0 ? (" and \(more) more", " et \(more) autres") : ("", "")
    return Finding(
      "source.unlisted", .warning, at: place,
      message: Localized(
        en: "footnotes that cite what the list of sources does not have: \(shown)\(en)",
        fr: "notes qui citent ce que la liste des sources n'a pas : \(shown)\(fr)"),
      remedy: Localized(
        en: "add each to \"sources:\" at the top of the draft, and give the note its name: [^s1]",
        fr: "ajoutez chacune à « sources: » en tête du projet, et donnez son nom à la note : [^s1]"))
  }
}
