public import Documents
import Foundation
public import Reporting
import Wording

/// Which part of a Word file goes into which section of a report.
///
/// The titles of the sections in any language, and their names, are known at any level of heading; headings below one
/// of them stay headings inside. Everything else is asked for: no text is left out without somebody having said so.
public struct WordPlan: Sendable {
  /// Where a part of the file goes.
  public enum Target: Hashable, Sendable {
    case section(Section.ID)
    /// Left out, because somebody said so.
    case leftOut
    /// The template prints it from the top of the draft, and nobody changed it.
    case template
    /// Nobody has said yet.
    case unknown
  }

  /// A part of the file: a heading and what follows it.
  public struct Region: Sendable {
    /// The heading; empty for what stands before the first one.
    public var heading: String
    /// Where it stands.
    public var place: WordPlace
    /// Where it goes.
    public var target: Target
    /// The section that is probably meant, where nobody has said so yet.
    public var suggestion: Section.ID?
    /// Whether it is only bold text that looks like a heading.
    public var isOnlyBold = false
    /// Whether the template prints the heading, and somebody changed what stands below it.
    public var isFromTemplate = false
    /// What stands below it.
    public var entries: [WordMerge.Entry] = []
    /// The level of its heading.
    var level: Int

    /// How many words stand below the heading.
    public var words: Int {
      entries.reduce(0) { $0 + $1.paragraph.plainText.split(whereSeparator: \.isWhitespace).count }
    }

    /// The name by which `--map` calls it.
    public var key: String { heading.isEmpty ? WordPlan.beginning : heading }
  }

  /// How `--map` calls what stands before the first heading.
  public static let beginning = "^"
  /// How `--map` says that a part is left out.
  public static let nothing = "-"
  /// How `--map` says that a heading stays inside the section above it.
  public static let inside = "+"

  /// The parts in the order of the file.
  public private(set) var regions: [Region] = []
  /// Tables that the template prints from the top of the draft and that were changed in Word: they are not read.
  public private(set) var changedTables: [ReadParagraph] = []
  /// Headings of sections that bore a note, which a draft has no place for.
  public private(set) var notedHeadings: [ReadParagraph] = []

  private let titles: [(section: Section.ID, text: String)]
  private let map: [String: String]

  /// - Parameter map: What somebody said: a heading, and the section (or ``nothing``, ``inside``) that it goes to.
  init(_ text: WordText, _ merge: WordMerge, workflow: Workflow, map: [String: String]) {
    titles = workflow.sections.flatMap { section in
      [(section.id, section.id.rawValue.asHeading)]
        + section.title.texts.values.sorted().map { (section.id, $0.asHeading) }
    }
    self.map = Dictionary(map.map { (Self.folded($0.key), $0.value) }, uniquingKeysWith: { $1 })
    var start = Region(heading: "", place: WordPlace.start, target: .unknown, level: 0)
    if let said = said(for: Self.beginning) { start.target = said }
    regions = [start]
    for (index, paragraph) in text.paragraphs.enumerated() {
      add(paragraph, index, merge)
    }
    regions.removeAll { $0.heading.isEmpty && $0.entries.isEmpty }
    settle(merge)
  }

  /// The parts that nobody has said anything about.
  public var open: [Region] { regions.filter { $0.target == .unknown } }

  /// What goes into each section.
  var contents: [Section.ID: [WordMerge.Entry]] {
    var contents: [Section.ID: [WordMerge.Entry]] = [:]
    for region in regions {
      guard case .section(let id) = region.target else { continue }
      guard let before = contents[id] else {
        contents[id] = region.entries
        continue
      }
      // The section has one title, its own: a second heading stands inside of it, with those below it one deeper.
      var heading = ReadParagraph(heading: region.heading, at: region.place)
      heading.looksLikeHeading = false
      contents[id] = before + [WordMerge.Entry(heading, index: nil)] + region.entries.map(\.deeper)
    }
    return contents
  }

  // MARK: - Parts

  private mutating func add(_ paragraph: ReadParagraph, _ index: Int, _ merge: WordMerge) {
    let isTemplate = merge.origins[index] == .template
    if let region = region(beginningWith: paragraph, isTemplate: isTemplate) {
      if !region.heading.isEmpty, !paragraph.labels.isEmpty, !isTemplate { notedHeadings.append(paragraph) }
      return regions.append(region)
    }
    if isTemplate { return }
    if merge.isChangedTable(index) {
      changedTables.append(paragraph)
      return
    }
    var paragraph = paragraph
    let last = regions.count - 1
    if case .heading(let level) = paragraph.kind {
      paragraph.kind = .heading(max(2, min(6, level - regions[last].level + 1)))
    }
    regions[last].entries.append(WordMerge.Entry(paragraph, index: index))
  }

  /// The part that begins with `paragraph`; `nil` where it belongs to the one before.
  private func region(beginningWith paragraph: ReadParagraph, isTemplate: Bool) -> Region? {
    let text = paragraph.plainText
    var region = Region(
      heading: text, place: paragraph.place, target: .unknown, level: paragraph.headingLevel ?? 1)
    let current = regions[regions.count - 1]
    if paragraph.headingLevel != nil || paragraph.looksLikeHeading || paragraph.kind == .title {
      if map[Self.folded(text)] == Self.inside { return nil }
      if let said = said(for: text) {
        region.target = said
        return region
      }
    }
    let named = paragraph.headingLevel != nil || paragraph.looksLikeHeading ? section(named: text) : nil
    guard let level = paragraph.headingLevel else {
      // Bold text with the title of a section: probably its heading, but that is not for us to say.
      guard paragraph.looksLikeHeading, !isTemplate, let named else { return nil }
      (region.suggestion, region.isOnlyBold) = (named, true)
      return region
    }
    let isBelow = level > current.level && current.level > 0
    if let named {
      if isBelow, !isTemplate, case .section = current.target { return nil }
      region.target = .section(named)
      return region
    }
    if isTemplate {
      (region.target, region.isFromTemplate) = (.template, true)
      return region
    }
    if isBelow { return nil }
    // Looking for a name that is nearly alike costs; no report has so many headings that belong nowhere.
    if regions.count < 200 { region.suggestion = nearest(text) }
    return region
  }

  /// What somebody said about a heading.
  private func said(for heading: String) -> Target? {
    guard let said = map[Self.folded(heading)] else { return nil }
    if said == Self.nothing { return .leftOut }
    return section(named: said).map(Target.section)
  }

  private static func folded(_ heading: String) -> String {
    heading == beginning ? beginning : heading.asHeading
  }

  /// Parts of the template that somebody changed have to be asked about, those that nobody changed have not.
  private mutating func settle(_ merge: WordMerge) {
    for index in regions.indices where regions[index].target == .template && !regions[index].entries.isEmpty {
      regions[index].target = .unknown
    }
  }

  // MARK: - Names

  /// The section whose name or title `text` is, with or without a number before it.
  func section(named text: String) -> Section.ID? {
    let wanted = text.asHeading
    guard !wanted.isEmpty else { return nil }
    if let found = titles.first(where: { $0.text == wanted }) { return found.section }
    let bare = Self.withoutNumber(text).asHeading
    return titles.first { $0.text == bare }?.section
  }

  /// `text` without `1.`, `II.`, `A)` at its beginning.
  private static func withoutNumber(_ text: String) -> String {
    let text = text.trimmingCharacters(in: .whitespaces)
    guard let end = text.unicodeScalars.prefix(8).firstIndex(where: { $0 == "." || $0 == ")" || $0 == " " })
    else {
      return text
    }
    let number = text.unicodeScalars[..<end]
    let isNumber =
      !number.isEmpty
      && (number.allSatisfy { ("0"..."9").contains($0) }
        || number.allSatisfy { "IVXivx".unicodeScalars.contains($0) }
        || number.count == 1 && text.unicodeScalars[end] != " "
          && number.allSatisfy { $0.properties.isAlphabetic })
    return isNumber ? String(text.unicodeScalars[text.unicodeScalars.index(after: end)...]) : text
  }

  /// The section that a heading is nearest to: spelled nearly alike, or with the words of one in the other.
  private func nearest(_ text: String) -> Section.ID? {
    let wanted = Self.withoutNumber(text).asHeading
    if let word = Nearest.word(to: wanted, among: titles.map(\.text)) {
      return titles.first { $0.text == word }?.section
    }
    let words = Set(wanted.split(separator: " ").filter { $0.count > 3 })
    let shared = titles.map { title in
      (title.section, words.intersection(title.text.split(separator: " ").filter { $0.count > 3 }).count)
    }
    guard let best = shared.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    let others = Set(shared.filter { $0.1 == best.1 }.map(\.0))
    return others.count == 1 ? best.0 : nil
  }
}

extension WordMerge.Entry {
  /// The same one level deeper, where it is a heading.
  fileprivate var deeper: WordMerge.Entry {
    guard case .heading(let level) = paragraph.kind else { return self }
    var entry = self
    entry.paragraph.kind = .heading(min(6, level + 1))
    return entry
  }
}
