public import Reporting
import Wording

/// Reads the Markdown of a draft with Debian's cmark-gfm: sections, and footnotes that are found before it.
///
/// The library's own footnotes are not used: it drops unused and repeated definitions without a word and loses
/// the labels. Definitions are taken out of the text first; references stay as text and are found afterwards.
public enum MarkdownReader {
  /// What `draft` says.
  ///
  /// - Throws: ``HostileText`` where reading it would cost more than any real text does.
  public static func read(_ draft: Draft) throws(HostileText) -> Reading {
    var found: [Definition] = []
    var bodies: [(id: Section.ID, text: String)] = []
    for section in draft.sections {
      if let problem = HostileText.problem(in: section.text, of: section.id) { throw problem }
      let scan = NoteScanner.scan(section.text, of: section.id)
      bodies.append((section.id, scan.body))
      found += scan.definitions
      if found.count > HostileText.maximumNotes {
        throw .tooManyNotes(section.id, found[HostileText.maximumNotes].line)
      }
    }
    var reading = ReadingInProgress(found, pictures: Set((draft.pictures ?? [:]).keys))
    for (id, text) in bodies { try reading.addSection(id, text) }
    for definition in found { try reading.addNote(definition) }
    return reading.finish(order: bodies.map(\.id))
  }
}

/// A reading as it grows.
private struct ReadingInProgress {
  private let definitions: [String: Definition]
  private let labels: Set<String>
  private var used: Set<String> = []
  private var sections: [Section.ID: Prose] = [:]
  private var notes: [String: Reading.Note] = [:]
  private var problems: [Reading.Problem] = []
  private var paragraphLabels: Set<String> = []
  private var references: [(label: String, section: Section.ID, line: Int)] = []

  private let pictures: Set<String>
  private var images: [Reading.Image] = []

  init(_ found: [Definition], pictures: Set<String>) {
    self.pictures = pictures
    definitions = Dictionary(found.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    labels = Set(definitions.keys)
  }

  mutating func addSection(_ id: Section.ID, _ text: String) throws(HostileText) {
    var parser = MarkdownParser(section: id, firstLine: 1, labels: labels, inNote: nil, pictures: pictures)
    sections[id] = Prose(try parser.readableBlocks(of: text))
    used.formUnion(parser.used)
    problems += parser.problems
    images += parser.images
    references += parser.references.map { ($0.label, id, $0.line) }
    for (label, line) in parser.labelled where !paragraphLabels.insert(label).inserted {
      problems.append(Reading.Problem(.duplicateLabel(label), section: id, line: line))
    }
  }

  /// Adds the note that `definition` defines; all sections must be there already.
  mutating func addNote(_ definition: Definition) throws(HostileText) {
    if let first = notes[definition.label] {
      add(.duplicateNote(label: first.label, firstSection: first.section, first: first.line), at: definition)
      return
    }
    var parser = MarkdownParser(
      section: definition.section, firstLine: definition.line, labels: labels, inNote: definition.label,
      pictures: pictures)
    let prose = Prose(try parser.readableBlocks(of: definition.text))
    problems += parser.problems
    images += parser.images
    references += parser.references.map { ($0.label, definition.section, $0.line) }
    notes[definition.label] = Reading.Note(
      label: definition.label, section: definition.section, line: definition.line, prose: prose)
    if prose.blocks.isEmpty { add(.emptyNote(label: definition.label), at: definition) }
    if !used.contains(definition.label) { add(.unusedNote(label: definition.label), at: definition) }
  }

  private mutating func add(_ kind: Reading.Problem.Kind, at definition: Definition) {
    problems.append(Reading.Problem(kind, section: definition.section, line: definition.line))
  }

  mutating func finish(order: [Section.ID]) -> Reading {
    for (index, reference) in references.enumerated() where !paragraphLabels.contains(reference.label) {
      // Each look for a label that is alike costs time for all of them.
      let nearest = index < 20 ? Nearest.word(to: reference.label, among: paragraphLabels) : nil
      problems.append(
        Reading.Problem(
          .unknownLabel(reference.label, nearest: nearest), section: reference.section, line: reference.line))
    }
    let place = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func ordered<Found>(_ found: [Found], _ section: (Found) -> Section.ID, _ line: (Found) -> Int) -> [Found]
    {
      found.enumerated().sorted { a, b in
        (place[section(a.element)] ?? 0, line(a.element), a.offset)
          < (place[section(b.element)] ?? 0, line(b.element), b.offset)
      }.map(\.element)
    }
    return Reading(
      sections: sections, notes: notes, problems: ordered(problems, \.section, \.line),
      images: ordered(images, \.section, \.line))
  }
}

extension MarkdownParser {
  /// The blocks of `text`.
  fileprivate mutating func readableBlocks(of text: String) throws(HostileText) -> [Block] {
    let blocks = blocks(of: text)
    if let line = tooDeep { throw .tooDeep(section, line) }
    return blocks
  }
}
