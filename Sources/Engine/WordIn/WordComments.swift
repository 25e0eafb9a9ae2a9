public import Documents
import Reporting
public import Wording

/// The comments of a Word file on their way into a report.
public struct WordComments: Sendable {
  /// A comment with its place in the report's text.
  struct Placed: Sendable {
    let section: Section.ID?
    let paragraph: Int?
    let text: String
  }

  let placed: [Placed]

  /// Finds the paragraphs of `comments` in `file`, the report as it is after the words were brought in.
  ///
  /// A paragraph that cannot be found any more, since others changed it, leaves the section; where the part of the file
  /// went into none, the comment is one on the report, and says where it stood.
  init(
    _ comments: [WordComment], by plan: WordPlan, in file: ReportFile, _ language: InterfaceLanguage
  ) {
    placed = comments.map { comment in
      let author = comment.author.isEmpty ? "Word" : "\(comment.author) (Word)"
      let colon = language == .fr ? " :" : ":"
      let region = plan.regions.last { $0.place.paragraph <= comment.place.paragraph }
      guard case .section(let id)? = region?.target else {
        let place = comment.place.text(language)
        return Placed(
          section: nil, paragraph: nil, text: "\(author), \(place)\(colon) \(comment.text)")
      }
      let entry = region?.entries.last { $0.paragraph.place.paragraph <= comment.place.paragraph }
      let number = entry.flatMap { entry in
        file.reading.sections[id]?.blocks.firstIndex { $0.holds(entry.paragraph.plainText) }
      }
      return Placed(
        section: id, paragraph: number.map { $0 + 1 }, text: "\(author)\(colon) \(comment.text)")
    }
  }
}

extension Office {
  /// Leaves the open comments of a Word file on the report, each with its author's name as the file has it. One that
  /// the report has already, from an earlier time, is not left again.
  ///
  /// - Returns: How many were left, how many were there already, and the report as it is now.
  public func comment(
    with comments: [WordComment], by plan: WordPlan, after imported: Imported, in language: InterfaceLanguage
  ) throws -> (left: Int, known: Int, file: ReportFile) {
    var file = imported.file
    var known = Set(try file.report.comments.compactMap { try text($0.text) })
    let placed = WordComments(comments, by: plan, in: file, language).placed
    var left = 0
    for one in placed where known.insert(one.text).inserted {
      left += 1
      if isRehearsal { continue }
      file = try comment(
        file.report.id, on: file.report.revision.id, section: one.section, paragraph: one.paragraph,
        text: one.text
      ).file
    }
    return (left, placed.count - left, file)
  }
}

extension Block {
  /// Whether these words stand in it, whatever typography and marks did to them.
  fileprivate func holds(_ words: String) -> Bool {
    let wanted = words.asHeading
    return !wanted.isEmpty && text.asHeading.contains(wanted)
  }

  private var text: String {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .list(let list): list.items.flatMap { $0.map(\.text) }.joined(separator: "\n")
    case .quote(let blocks): blocks.map(\.text).joined(separator: "\n")
    case .table(let table): ([table.header] + table.rows).joined().map(\.plainText).joined(separator: "\n")
    case .figure(let figure): figure.alternative + "\n" + figure.caption
    case .code(let text): text
    case .rule: ""
    }
  }
}
