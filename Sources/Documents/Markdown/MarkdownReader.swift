public import Reporting
public import Wording

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
    }
    return assemble(bodies, found)
  }

  private static func assemble(_ bodies: [(id: Section.ID, text: String)], _ found: [Definition]) -> Reading {
    var problems: [Reading.Problem] = []
    var definitions: [String: Definition] = [:]
    for definition in found {
      if let first = definitions[definition.label] {
        problems.append(
          Reading.Problem(
            .duplicateNote(label: definition.label, firstSection: first.section, first: first.line),
            section: definition.section, line: definition.line))
      } else {
        definitions[definition.label] = definition
      }
    }
    let labels = Set(definitions.keys)
    var used: Set<String> = []
    var sections: [Section.ID: Prose] = [:]
    for (id, text) in bodies {
      var parser = MarkdownParser(section: id, firstLine: 1, labels: labels, inNote: nil)
      sections[id] = Prose(parser.blocks(of: text))
      used.formUnion(parser.used)
      problems += parser.problems
    }
    var notes: [String: Reading.Note] = [:]
    for definition in definitions.values {
      var parser = MarkdownParser(
        section: definition.section, firstLine: definition.line, labels: labels, inNote: definition.label)
      let prose = Prose(parser.blocks(of: definition.text))
      problems += parser.problems
      notes[definition.label] = Reading.Note(
        label: definition.label, section: definition.section, line: definition.line, prose: prose)
      if prose.blocks.isEmpty {
        problems.append(
          Reading.Problem(
            .emptyNote(label: definition.label), section: definition.section, line: definition.line))
      }
      if !used.contains(definition.label) {
        problems.append(
          Reading.Problem(
            .unusedNote(label: definition.label), section: definition.section, line: definition.line))
      }
    }
    let order = Dictionary(bodies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    problems.sort { (order[$0.section] ?? 0, $0.line) < (order[$1.section] ?? 0, $1.line) }
    return Reading(sections: sections, notes: notes, problems: problems)
  }
}

/// A footnote's definition as it stands in the text.
struct Definition {
  let label: String
  let section: Section.ID
  /// The line in the section's text, from 1.
  let line: Int
  let text: String
}

/// Text that would cost more time or memory to read than any real text does.
public struct HostileText: Error, Hashable, Sendable {
  /// The section.
  public let section: Section.ID
  /// The line in its text, from 1.
  public let line: Int
  /// What is too much.
  public let message: Localized
  /// The way out.
  public let remedy: Localized

  static let maximumBytes = 1024 * 1024
  static let maximumColumns = 64
  static let maximumTableLines = 2_000
  static let maximumDepth = 32

  /// The first place that is too much; `nil` where there is none.
  ///
  /// cmark fills up short rows of wide tables (17 KB become 6 million cells) and ends the program where memory
  /// runs out, so such texts must not reach it.
  static func problem(in text: String, of section: Section.ID) -> HostileText? {
    let bytes = Array(text.utf8)
    if bytes.count > maximumBytes {
      return HostileText(
        section, 1,
        Localized(en: "the section is larger than 1 MiB", fr: "la partie dépasse 1 Mio"),
        Localized(en: "put data into an annex", fr: "placez les données dans une annexe"))
    }
    var tableLines = 0
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let bars = unescapedBars(in: line)
      if bars > 0 { tableLines += 1 }
      if bars > maximumColumns || tableLines > maximumTableLines {
        return HostileText(
          section, index + 1,
          Localized(
            en: "a table has more than \(maximumColumns) columns or \(maximumTableLines) rows",
            fr: "un tableau a plus de \(maximumColumns) colonnes ou \(maximumTableLines) lignes"),
          Localized(en: "divide it, or put it into an annex", fr: "divisez-le, ou placez-le dans une annexe"))
      }
      if depth(of: line) > maximumDepth {
        return HostileText(
          section, index + 1,
          Localized(
            en: "quotations or lists are nested more than \(maximumDepth) deep",
            fr: "des citations ou listes sont imbriquées sur plus de \(maximumDepth) niveaux"),
          Localized(en: "write it flatter", fr: "écrivez-le plus simplement"))
      }
    }
    return nil
  }

  private init(_ section: Section.ID, _ line: Int, _ message: Localized, _ remedy: Localized) {
    self.section = section
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  private static func unescapedBars(in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isEscaped = false
    for byte in line {
      if byte == 0x7C, !isEscaped { count += 1 }
      isEscaped = byte == 0x5C && !isEscaped
    }
    return count
  }

  /// How many quotation marks, list marks and levels of indentation stand before the first word.
  private static func depth(of line: ArraySlice<UInt8>) -> Int {
    var marks = 0
    var spaces = 0
    var nested = 0
    for byte in line {
      switch byte {
      case 0x3E, 0x2A, 0x2B, 0x2D:
        marks += 1
        nested += byte == 0x3E ? 1 : 0
      case 0x20: spaces += 1
      case 0x09: spaces += 4
      case 0x5B, 0x5D, 0x28, 0x21: marks += 1
      default: return max(nested, spaces / 2, line.count > 3 * maximumDepth && marks > 200 ? marks : 0)
      }
    }
    // A line of signs alone is a rule or an underline, unless its signs are quotation marks.
    return max(nested, 0)
  }
}
