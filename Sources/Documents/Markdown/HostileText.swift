public import Reporting
public import Wording

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
  static let maximumNotes = 2_000

  private init(_ section: Section.ID, _ line: Int, _ message: Localized, _ remedy: Localized) {
    self.section = section
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// The first place that is too much; `nil` where there is none.
  ///
  /// cmark fills up short rows of wide tables (17 KB become 6 million cells) and ends the program where memory
  /// runs out, so such texts must not reach it.
  static func problem(in text: String, of section: Section.ID) -> HostileText? {
    if text.utf8.count > maximumBytes { return tooLarge(section) }
    var tableLines = 0
    var fence: CodeFence?
    for (index, line) in TextLines.split(text).enumerated() {
      if line.contains(0) { return nul(section, index + 1) }
      let isCode = fence != nil
      CodeFence.track(line, &fence)
      let bars = unescapedBars(in: line)
      if bars > 0 { tableLines += 1 }
      if bars > maximumColumns || tableLines > maximumTableLines { return wideTable(section, index + 1) }
      if !isCode, ContainerMarks(of: line).depth > maximumDepth { return tooDeep(section, index + 1) }
    }
    return nil
  }

  private static func unescapedBars(in line: Substring.UTF8View) -> Int {
    var count = 0
    var isEscaped = false
    for byte in line {
      if byte == 0x7C, !isEscaped { count += 1 }
      isEscaped = byte == 0x5C && !isEscaped
    }
    return count
  }
}

extension HostileText {
  private static func tooLarge(_ section: Section.ID) -> HostileText {
    HostileText(
      section, 1,
      Localized(en: "the section is larger than 1 MiB", fr: "la partie dépasse 1 Mio"),
      Localized(en: "put data into an annex", fr: "placez les données dans une annexe"))
  }

  private static func nul(_ section: Section.ID, _ line: Int) -> HostileText {
    HostileText(
      section, line,
      Localized(
        en: "this line holds a character with the number 0, which no text has",
        fr: "cette ligne contient un caractère de numéro 0, qu'aucun texte ne contient"),
      Localized(
        en: "the file was probably damaged: type this line again",
        fr: "le fichier a sans doute été abîmé : ressaisissez cette ligne"))
  }

  private static func wideTable(_ section: Section.ID, _ line: Int) -> HostileText {
    HostileText(
      section, line,
      Localized(
        en: "a table has more than \(maximumColumns) columns or \(maximumTableLines) rows",
        fr: "un tableau a plus de \(maximumColumns) colonnes ou \(maximumTableLines) lignes"),
      Localized(en: "divide it, or put it into an annex", fr: "divisez-le, ou placez-le dans une annexe"))
  }

  static func tooDeep(_ section: Section.ID, _ line: Int) -> HostileText {
    HostileText(
      section, line,
      Localized(
        en: "quotations, lists or emphasis are nested more than \(maximumDepth) deep",
        fr: "des citations, listes ou mises en relief sont imbriquées sur plus de \(maximumDepth) niveaux"),
      Localized(en: "write it flatter", fr: "écrivez-le plus simplement"))
  }

  static func tooManyNotes(_ section: Section.ID, _ line: Int) -> HostileText {
    HostileText(
      section, line,
      Localized(
        en: "the draft has more than \(maximumNotes) footnotes",
        fr: "le projet a plus de \(maximumNotes) notes"),
      Localized(en: "put the sources into an annex", fr: "placez les sources dans une annexe"))
  }
}
