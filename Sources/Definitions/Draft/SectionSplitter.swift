import Foundation
import Reporting
import Wording

/// Cuts the body of a draft at its level-1 headings, each of which names a section of the workflow.
struct SectionSplitter {
  /// The text of each section that has a heading, and the line of the file on which it begins.
  private(set) var found: [Section.ID: (text: String, line: Int)] = [:]
  private(set) var findings: [Diagnostic] = []

  private let text: DraftText
  private let workflow: Workflow
  private var headings: [Section.ID: Int] = [:]
  private var current: Section.ID?
  private var lines: [String] = []
  private var firstLine = 0
  private var fence: (sign: Character, length: Int)?
  private var saidStray = false

  static func split(_ text: DraftText, workflow: Workflow) -> SectionSplitter {
    var splitter = SectionSplitter(text, workflow)
    for index in text.lines.indices.dropFirst(text.frontEnd + 1) { splitter.take(index) }
    splitter.finish()
    return splitter
  }

  private init(_ text: DraftText, _ workflow: Workflow) {
    self.text = text
    self.workflow = workflow
    firstLine = text.frontEnd + 2
  }

  private mutating func take(_ index: Int) {
    let line = text.lines[index]
    if fence == nil, let heading = Self.heading(line) {
      finish()
      begin(heading, line: index + 1)
    } else {
      track(line)
      // A line that is only a comment is for the author; it stays out of the text, its line stays.
      let isComment = fence == nil && line.trimmed.hasPrefix("<!--") && line.trimmed.hasSuffix("-->")
      lines.append(isComment ? "" : line)
    }
  }

  /// The words of a level-1 heading; `nil` where the line is none.
  private static func heading(_ line: String) -> String? {
    let indent = line.utf8.prefix { $0 == 0x20 }.count
    guard indent < 4 else { return nil }
    let rest = line.utf8.dropFirst(indent)
    guard rest.first == 0x23 else { return nil }
    let next = rest.dropFirst().first
    guard next == nil || next == 0x20 || next == 0x09 else { return nil }
    return String(decoding: rest.dropFirst(), as: UTF8.self).trimmed
  }

  private mutating func track(_ line: String) {
    let trimmed = line.trimmed
    guard let sign = trimmed.first, sign == "`" || sign == "~" else { return }
    let length = trimmed.prefix { $0 == sign }.count
    guard length >= 3 else { return }
    if let open = fence {
      if open.sign == sign, length >= open.length, trimmed.allSatisfy({ $0 == sign }) { fence = nil }
    } else {
      fence = (sign, length)
    }
  }

  private mutating func begin(_ heading: String, line: Int) {
    firstLine = line + 1
    guard let id = section(for: heading) else {
      current = nil
      saidStray = true
      findings.append(unknown(heading, line: line))
      return
    }
    if let first = headings[id] {
      findings.append(
        text.diagnostic(
          line: line, code: "draft.section-twice",
          message: Localized(
            en: "the section \"\(id)\" is here a second time; the first is on line \(first)",
            fr: "la partie « \(id) » est ici une seconde fois ; la première est à la ligne \(first)"),
          remedy: Localized(
            en: "put both texts under one heading", fr: "réunissez les deux textes sous un seul titre")))
      current = nil
      saidStray = true
      return
    }
    headings[id] = line
    current = id
    saidStray = false
  }

  private func section(for heading: String) -> Section.ID? {
    if let id = Self.explicitName(heading) {
      return workflow.sections.first { $0.id.rawValue == id }?.id
    }
    let wanted = heading.asHeading
    return workflow.sections.first { section in
      section.id.rawValue == heading || section.title.texts.values.contains { $0.asHeading == wanted }
    }?.id
  }

  /// `background` in `Background {#background}`.
  private static func explicitName(_ heading: String) -> String? {
    guard heading.hasSuffix("}"), let open = heading.range(of: "{#", options: .backwards) else { return nil }
    return String(heading[open.upperBound...].dropLast()).trimmed
  }

  private func unknown(_ heading: String, line: Int) -> Diagnostic {
    let titles = workflow.sections.flatMap { [$0.id.rawValue] + $0.title.texts.values }
    let typed = Self.explicitName(heading) ?? heading
    let known = workflow.sections.map(\.id.rawValue).joined(separator: ", ")
    let nearest = Nearest.word(to: typed, among: titles)
    return text.diagnostic(
      line: line, code: "draft.unknown-section",
      message: Localized(
        en: "the workflow has no section \"\(ShapeCheck.shortened(typed))\"",
        fr: "le modèle n'a pas de partie « \(ShapeCheck.shortened(typed)) »"),
      remedy: nearest.map {
        Localized(
          en: "did you mean \"\($0)\"? A heading inside a section begins with ##",
          fr: "vouliez-vous dire « \($0) » ? Un titre à l'intérieur d'une partie commence par ##")
      }
        ?? Localized(
          en: "a heading inside a section begins with ##; sections: \(known)",
          fr: "un titre à l'intérieur d'une partie commence par ## ; parties : \(known)"))
  }

  private mutating func finish() {
    defer {
      lines = []
      fence = nil
    }
    let blank = lines.prefix { $0.trimmed.isEmpty }.count
    if let current {
      var kept = Array(lines.dropFirst(blank))
      while kept.last?.trimmed.isEmpty == true { kept.removeLast() }
      let body = kept.isEmpty ? "" : kept.joined(separator: "\n") + "\n"
      found[current] = (body, firstLine + blank)
    } else if blank < lines.count, !saidStray {
      saidStray = true
      findings.append(
        text.diagnostic(
          line: firstLine + blank, code: "draft.text-before-heading",
          message: Localized(
            en: "this text stands before the first section", fr: "ce texte précède la première partie"),
          remedy: Localized(
            en: "put a heading above it, as \"# \(workflow.sections.first?.title.text(in: .en) ?? "…")\"",
            fr:
              "mettez un titre au-dessus, comme « # \(workflow.sections.first?.title.text(in: .fr) ?? "…") »")
        ))
    }
  }
}
