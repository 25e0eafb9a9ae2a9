import Wording

/// Figures and where they come from.
///
/// A source is near where a reader looks for it: a footnote, a link or a citation in the paragraph; words in the sentence or the
/// one before it ("according to …", "the survey"); the line that introduces a list; a line "Source: …" behind a paragraph, list
/// or table. A neighbouring paragraph with a footnote says nothing about this one's figures.
extension Situation {
  func unsourcedFigures(in passages: [PlacedPassage]) -> [Finding] {
    let blocks = textBlocks(of: passages)
    let known = Set(blocks.flatMap { $0.isTable ? [] : $0.sourcedFigures })
    return blocks.indices.flatMap { index -> [Finding] in
      let block = blocks[index]
      let before = index > 0 ? blocks[index - 1] : nil
      let after = index + 1 < blocks.count ? blocks[index + 1] : nil
      let isCovered =
        after.map { $0.section == block.section && $0.isSourceLine } == true
        || before.map { $0.section == block.section && $0.introducesSourced(block) } == true
      if isCovered { return [] }
      if block.isTable { return block.unsourcedTable(self) }
      return block.passages.flatMap { reading -> [Finding] in
        guard let word = reading.unsourced(known: known) else { return [] }
        return reading.placed.places(of: [word], self).map(Finding.figure)
      }
    }
  }

  private func textBlocks(of passages: [PlacedPassage]) -> [FigureBlock] {
    var blocks: [FigureBlock] = []
    // The words of a picture can carry no note; its source stands in the text or in the caption.
    for placed in passages where !placed.isNote && !placed.isFigure {
      guard case .section(let section, _) = placed.origin else { continue }
      let reading = FigureReading(placed, in: language)
      if let last = blocks.last, last.section == section, last.number == placed.block {
        blocks[blocks.count - 1].passages.append(reading)
      } else {
        blocks.append(FigureBlock(section: section, number: placed.block, passages: [reading]))
      }
    }
    return blocks
  }
}

/// A passage and its figures.
private struct FigureReading {
  let placed: PlacedPassage
  let search: FigureSearch
  let figures: [FigureSearch.Figure]
  /// Whether a note, a link or a citation stands in it.
  let isCited: Bool

  init(_ placed: PlacedPassage, in language: Language) {
    self.placed = placed
    search = FigureSearch(placed.passage, in: language)
    figures = search.figures()
    isCited = placed.inlines.pointsOut || search.cites
  }

  /// Its figures that have a source here.
  var sourced: [String] {
    figures.filter { isCited || search.isAttributed($0.word) }.map(\.text)
  }

  /// The first figure without a source.
  func unsourced(known: Set<String>) -> Int? {
    guard !placed.isSomebodyElses, !placed.isHeading, !isCited else { return nil }
    return figures.first { !search.isAttributed($0.word) && !known.contains($0.text) }?.word
  }
}

/// A paragraph, a list with its items or a table with its cells.
private struct FigureBlock {
  let section: Section.ID
  let number: Int
  var passages: [FigureReading]

  var isTable: Bool { passages.first?.placed.isCell == true }
  var isSourceLine: Bool { passages.count == 1 && passages[0].search.isSourceLine }
  var sourcedFigures: [String] { passages.flatMap(\.sourced) }

  /// Whether it is the line with a source that introduces `next`: "The Ministry's figures show:[^1]", a caption.
  func introducesSourced(_ next: FigureBlock) -> Bool {
    guard let last = passages.last, !isTable else { return false }
    guard next.isTable || next.passages.count > 1 else { return false }
    let isLead = next.isTable || last.placed.passage.scalars.last { !$0.properties.isWhitespace } == ":"
    return isLead
      && (last.isCited || last.search.text.words.indices.contains(where: last.search.isAttributed))
  }

  /// One finding for a table with figures and without a source in any cell.
  func unsourcedTable(_ situation: Situation) -> [Finding] {
    guard !passages.contains(where: { $0.isCited || $0.placed.isSomebodyElses || $0.search.isSourceLine }),
      let first = passages.first(where: { !$0.figures.isEmpty })
    else { return [] }
    let isAttributed = passages.contains {
      $0.search.text.words.indices.contains(where: $0.search.isAttributed)
    }
    return isAttributed ? [] : first.placed.places(of: [0], situation).map(Finding.figure)
  }
}

extension Finding {
  fileprivate static func figure(at place: Place) -> Finding {
    Finding(
      "figure.no-source", .warning, at: place,
      message: Localized(
        en: "a figure stands here, and neither a footnote nor a source is near",
        fr: "un chiffre figure ici, sans note ni source proche"),
      remedy: Localized(
        en: "add a footnote, or say where it comes from", fr: "ajoutez une note, ou dites d'où il vient"))
  }
}
