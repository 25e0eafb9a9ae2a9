import Reporting
import Wording

/// Reads the filled Markdown part by part, and puts the values in.
struct Layout {
  private let values: [(value: TemplateValue, place: TemplatePlace)]
  private(set) var findings: [Diagnostic] = []

  init(_ values: [(value: TemplateValue, place: TemplatePlace)]) { self.values = values }

  /// The parts of a document, and what is wrong with the Markdown of the template, or with where a value stands.
  static func parts(of filling: Filling) -> (parts: [Document.Part], findings: [Diagnostic]) {
    var layout = Layout(filling.values)
    var parts: [Document.Part] = []
    for segment in filling.segments {
      let blocks = layout.blocks(of: segment).flatMap { layout.filled($0) }
      if !blocks.isEmpty { parts.append(Document.Part(segment.role, blocks)) }
    }
    return (parts, layout.findings)
  }

  private mutating func blocks(of segment: Filling.Segment) -> [Block] {
    if let hostile = HostileText.problem(in: segment.text, of: "template") {
      add("hostile", hostile.message, hostile.remedy, line: hostile.line, of: segment)
      return []
    }
    var parser = MarkdownParser(section: "template", firstLine: 1, labels: [], inNote: nil, firstLevel: 1)
    let blocks = parser.blocks(of: segment.text)
    for problem in parser.problems {
      let finding = Finding(problem: problem)
      add(finding.code, finding.message, finding.remedy, line: problem.line, of: segment)
    }
    if let line = parser.tooDeep {
      let hostile = HostileText.tooDeep("template", line)
      add("hostile", hostile.message, hostile.remedy, line: line, of: segment)
    }
    return blocks
  }

  private mutating func add(
    _ code: String, _ message: Localized, _ remedy: Localized?, line: Int, of segment: Filling.Segment
  ) {
    guard let origin = segment.origins.dropFirst(max(0, line - 1)).first ?? segment.origins.last else {
      return
    }
    findings.append(
      Diagnostic(
        file: origin.file, line: origin.line, column: 1, length: origin.source.unicodeScalars.count,
        code: "template.\(code)", message: message, remedy: remedy, sourceLine: origin.source))
  }

  // MARK: - Values

  /// `block` of the template with its values; it has no line in any section.
  private mutating func filled(_ block: Block) -> [Block] {
    switch block.content {
    case .paragraph(let inlines):
      if let prose = prose(aloneIn: inlines) { return prose.blocks }
      return [Block(.paragraph(filled(inlines)))]
    case .heading(let level, let inlines): return [Block(.heading(level: level, filled(inlines)))]
    case .quote(let blocks): return [Block(.quote(blocks.flatMap { filled($0) }))]
    case .list(let list):
      let items = list.items.map { $0.flatMap { filled($0) } }
      return [Block(.list(List(start: list.start, items: items)))]
    case .table(let table):
      let header = table.header.map { filled($0) }
      let rows = table.rows.map { $0.map { filled($0) } }
      return [Block(.table(Table(alignments: table.alignments, header: header, rows: rows)))]
    case .code(let text): return [Block(.code(replaced(text)))]
    case .rule, .figure: return [Block(block.content, label: block.label)]
    }
  }

  private func prose(aloneIn inlines: [Inline]) -> Prose? {
    guard case .text(let text)? = inlines.first, inlines.count == 1 else { return nil }
    let pieces = Placeholder.pieces(of: text)
    guard pieces.count == 1, let index = pieces[0].value, case .prose(let prose) = values[index].value else {
      return nil
    }
    return prose
  }

  private mutating func filled(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .text(let text): .text(replaced(text))
      case .code(let text): .code(replaced(text))
      case .emphasis(let inner): .emphasis(filled(inner))
      case .strong(let inner): .strong(filled(inner))
      case .link(let inner, let url): .link(filled(inner), url: replaced(url))
      case .note, .lineBreak: inline
      }
    }
  }

  /// `text` with the values that it marks.
  mutating func replaced(_ text: String) -> String {
    guard text.unicodeScalars.contains(Placeholder.open) else { return text }
    var result = ""
    for piece in Placeholder.pieces(of: text) {
      guard let index = piece.value else {
        result += piece.text
        continue
      }
      if let text = values[index].value.text {
        result += text
      } else {
        findings.append(notAlone(values[index].place))
      }
    }
    return result
  }

  private func notAlone(_ place: TemplatePlace) -> Diagnostic {
    place.diagnostic(
      "template.prose-not-alone",
      Localized(
        en: "this stands for whole paragraphs and can't stand inside one",
        fr: "ceci représente des paragraphes entiers et ne peut pas figurer dans l'un d'eux"),
      Localized(
        en: "put it on a line of its own, with an empty line before and after",
        fr: "placez-le seul sur une ligne, avec une ligne vide avant et après"))
  }
}
