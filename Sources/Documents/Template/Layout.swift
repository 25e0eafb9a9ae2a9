import Reporting
import Wording

/// Cuts filled Markdown at its `:::` lines, reads each part, and puts the values in.
enum Layout {
  static func parts(
    of text: String, values: [TemplateValue], file: String
  ) throws(Diagnostics) -> [Document.Part] {
    var parts: [Document.Part] = []
    var role = Document.Role.plain
    var lines: [Substring.UTF8View] = []
    var isOpen = false
    func flush() throws(Diagnostics) {
      let markdown = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
      lines = []
      let blocks = try self.blocks(of: markdown, values: values, file: file)
      if !blocks.isEmpty { parts.append(Document.Part(role, blocks)) }
    }
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard line.starts(with: ":::".utf8) else {
        lines.append(line)
        continue
      }
      try flush()
      let words = String(decoding: line.dropFirst(3), as: UTF8.self).split(separator: " ").map(String.init)
      if let word = words.first, let next = Document.Role(rawValue: word), !isOpen {
        (role, isOpen) = (next, true)
      } else if words.isEmpty, isOpen {
        (role, isOpen) = (.plain, false)
      } else {
        throw Diagnostics([badFence(String(decoding: line, as: UTF8.self), file)])
      }
    }
    if isOpen { throw Diagnostics([badFence(":::", file)]) }
    try flush()
    return parts
  }

  private static func badFence(_ line: String, _ file: String) -> Diagnostic {
    let roles = Document.Role.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      file: file, line: 0, column: 0, code: "template.bad-layout",
      message: Localized(
        en: "\"\(line)\" neither begins nor ends a part",
        fr: "« \(line) » ne commence ni ne termine une section"),
      remedy: Localized(
        en: "a part begins with \"::: NAME\" (\(roles)) and ends with \":::\"",
        fr: "une section commence par « ::: NOM » (\(roles)) et finit par « ::: »"))
  }

  private static func blocks(of text: String, values: [TemplateValue], file: String) throws(Diagnostics)
    -> [Block]
  {
    var parser = MarkdownParser(section: "template", firstLine: 0, labels: [], inNote: nil, firstLevel: 1)
    let blocks = parser.blocks(of: text)
    if let problem = parser.problems.first {
      let finding = Finding(problem: problem)
      throw Diagnostics([
        Diagnostic(
          file: file, line: 0, column: 0, code: "template.\(finding.code)", message: finding.message,
          remedy: finding.remedy)
      ])
    }
    return blocks.flatMap { substitute($0, values) }
  }

  private static func substitute(_ block: Block, _ values: [TemplateValue]) -> [Block] {
    func one(_ content: Block.Content) -> [Block] { [Block(content, line: 0)] }
    switch block.content {
    case .paragraph(let inlines):
      if case .text(let text)? = inlines.first, inlines.count == 1 {
        let pieces = Placeholder.pieces(of: text)
        if pieces.count == 1, let index = pieces[0].value, case .prose(let prose) = values[index] {
          return prose.blocks
        }
      }
      return one(.paragraph(substitute(inlines, values)))
    case .heading(let level, let inlines): return one(.heading(level: level, substitute(inlines, values)))
    case .quote(let blocks): return one(.quote(blocks.flatMap { substitute($0, values) }))
    case .list(let list):
      let items = list.items.map { $0.flatMap { substitute($0, values) } }
      return one(.list(List(start: list.start, items: items)))
    case .table(let table):
      return one(
        .table(
          Table(
            alignments: table.alignments, header: table.header.map { substitute($0, values) },
            rows: table.rows.map { $0.map { substitute($0, values) } })))
    case .code(let text): return one(.code(Placeholder.replace(in: text, values)))
    case .rule: return [block]
    }
  }

  private static func substitute(_ inlines: [Inline], _ values: [TemplateValue]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .text(let text): [.text(Placeholder.replace(in: text, values))]
      case .code(let text): [.code(Placeholder.replace(in: text, values))]
      case .emphasis(let inner): [.emphasis(substitute(inner, values))]
      case .strong(let inner): [.strong(substitute(inner, values))]
      case .link(let inner, let url):
        [.link(substitute(inner, values), url: Placeholder.replace(in: url, values))]
      case .note, .lineBreak: [inline]
      }
    }
  }
}
