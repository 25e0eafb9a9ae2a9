public import Documents
public import Reporting
import Wording

/// A Word file for a report, held against the revision that it was written on.
public struct WordFile: Sendable {
  /// What was read in it.
  public let text: WordText
  /// The revision that its words were written on.
  public let base: Revision.ID
  /// Whether the file itself says which revision it was made from.
  public let namesBase: Bool

  private let draft: Draft
  private let merge: WordMerge
  private let workflow: Workflow

  init(_ text: WordText, over base: Revision.ID, namesBase: Bool, file: ReportFile, document: Document) throws
  {
    (self.text, self.base, self.namesBase) = (text, base, namesBase)
    (draft, workflow) = (file.draft, file.workflow)
    merge = WordMerge(text, over: try WordBase(document, draft: file.draft, reading: file.reading))
  }

  /// Which part goes where, by the titles of the sections and by what somebody said.
  ///
  /// - Throws: ``Trouble`` where `map` names a section that does not exist.
  public func plan(_ map: [String: String]) throws -> WordPlan {
    let plan = WordPlan(text, merge, workflow: workflow, map: map)
    for (heading, name) in map.sorted(by: { $0.key < $1.key }) {
      if name == WordPlan.nothing || name == WordPlan.inside || plan.section(named: name) != nil { continue }
      throw Trouble.noSection(name, for: heading, workflow)
    }
    return plan
  }

  /// The pictures that come in with it, by the paths that the texts name.
  var pictures: [String: ImageFile] { merge.pictures }

  /// What of the file a draft can't hold.
  public func losses(_ plan: WordPlan) -> [WordLoss] {
    text.losses
      + plan.changedTables.map { WordLoss(.changedTable, at: $0.place, detail: $0.plainText) }
      + plan.notedHeadings.map { WordLoss(.headingNote, at: $0.place, detail: $0.plainText) }
  }

  /// The draft that it was written on, with the sections as the file has them.
  ///
  /// - Parameter dropsMissing: Whether sections that the file has no part for are emptied.
  func draft(_ plan: WordPlan, dropsMissing: Bool) -> Draft {
    let texts = merge.texts(plan.contents)
    var result = draft
    result.sections = draft.sections.compactMap { section in
      guard let text = texts[section.id] else { return dropsMissing ? nil : section }
      return text.isEmpty ? nil : Section(id: section.id, text: text)
    }
    for section in workflow.sections where draft.section(section.id) == nil {
      if let text = texts[section.id], !text.isEmpty {
        result.sections.append(Section(id: section.id, text: text))
      }
    }
    return result
  }
}

extension Draft {
  fileprivate func section(_ id: Section.ID) -> Section? { sections.first { $0.id == id } }
}

extension Trouble {
  fileprivate static func noSection(_ name: String, for heading: String, _ workflow: Workflow) -> Trouble {
    let known = workflow.sections.map(\.id.rawValue)
    return Trouble(
      .usage,
      Localized(
        en: "--map \"\(heading)=\(name)\": the workflow has no section \"\(name)\"",
        fr: "--map « \(heading)=\(name) » : le modèle n'a pas de partie « \(name) »"),
      remedy: Nearest.hint(to: name, among: known)
        ?? Localized(
          en: "sections: \(known.joined(separator: ", ")); - leaves the part out",
          fr: "parties : \(known.joined(separator: ", ")) ; - écarte le passage"))
  }
}
