public import Definitions
public import Documents
import Ledger
public import Reporting
import Wording

extension Office {
  /// What came of bringing a draft back.
  public struct Imported: Sendable {
    /// The report as it is now.
    public let file: ReportFile
    /// The revision that was made; `nil` where the words are the same as before.
    public let revision: Revision.ID?
    /// What the file changed, and what others changed meanwhile.
    public let merged: Merged
    /// Whether others had saved a revision since the file was taken out.
    public let hadMovedOn: Bool

    /// The same with the report as it became since.
    public func with(_ file: ReportFile) -> Imported {
      Imported(file: file, revision: revision, merged: merged, hadMovedOn: hadMovedOn)
    }
  }

  /// The draft as one Markdown file with front matter, naming the revision that it was taken from.
  public func export(_ file: ReportFile) -> String {
    DraftFile.write(
      file.draft, report: file.report.id, revision: file.report.revision.id, workflow: file.workflow,
      language: file.situation(for: actor, at: clock()).language, beside: beside(file))
  }

  /// Takes the draft out for good: as ``export(_:)``, by somebody who may, and on record where not everybody may read it.
  ///
  /// - Throws: `Refusal` where the actor has no role on the report.
  public func takeOut(_ id: Report.ID) throws -> (file: ReportFile, text: String) {
    let file = try self.file(of: id)
    let outcome = try perform(.recordExport(file.report.revision.id), on: id, loaded: file)
    return (outcome.file, export(outcome.file))
  }

  /// Reads a draft file written for `file`'s report.
  ///
  /// - Throws: `Diagnostics` with every mistake in it.
  public func read(_ bytes: [UInt8], name: String, for file: ReportFile) throws -> DraftFile {
    let read = try DraftFile.read(bytes, file: name, workflow: file.workflow)
    if let other = read.report, other != file.report.id {
      throw Trouble.otherReport(other, file.report.id, name)
    }
    do throws(HostileText) { _ = try MarkdownReader.read(read.draft) } catch {
      throw Diagnostics([error.diagnostic(in: name, sectionLine: read.lineOfSection[error.section] ?? 1)])
    }
    return read
  }

  /// Brings a draft back: merges it with what others saved since, and keeps the result as a revision.
  ///
  /// - Parameters:
  ///   - base: The revision that the words were written on; where it is `nil`, the one that the file names.
  ///   - dropsMissing: Whether sections without a heading in the file are emptied; otherwise they stay.
  ///   - pictures: The pictures that came in beside it, by the paths that the text names them by.
  /// - Throws: ``Conflicts`` where both sides changed the same place (nothing is saved then); `Refusal`.
  public func save(
    _ written: DraftFile, over base: Revision.ID?, of id: Report.ID, dropsMissing: Bool = false,
    pictures: [String: ImageFile] = [:]
  ) throws -> Imported {
    try save(over: base ?? written.revision, of: id, showing: pictures) { baseDraft in
      dropsMissing ? written.draft : written.draft.keeping(written.missingSections, from: baseDraft)
    }
  }

  /// Merges the draft that `making` gives, made from the draft of `base`, with what others saved since.
  func save(
    over base: Revision.ID?, of id: Report.ID, showing pictures: [String: ImageFile] = [:],
    making: (Draft) throws -> Draft
  ) throws -> Imported {
    for _ in 0..<Self.attempts {
      let file = try self.file(of: id)
      let base = try resolve(base, in: file)
      let baseDraft = base == file.report.revision.id ? file.draft : try draft(base)
      var merged = Draft.merge(base: baseDraft, mine: try making(baseDraft), theirs: file.draft)
      guard merged.conflicts.isEmpty else { throw Conflicts(report: id, conflicts: merged.conflicts) }
      let shown = try shown(pictures, in: merged.draft, base: baseDraft, theirs: file.draft, of: id)
      merged.draft.pictures = shown.pictures
      let hadMovedOn = base != file.report.revision.id
      let content = Salted.content(try Stored.bytes(merged.draft))
      do {
        let outcome = try perform(
          .save(merged.draft, as: content.id, over: file.report.revision.id), on: id,
          with: [content] + shown.fresh)
        return Imported(
          file: outcome.file, revision: outcome.events.isEmpty ? nil : content.id, merged: merged,
          hadMovedOn: hadMovedOn)
      } catch let refusal as Refusal where refusal.findings.map(\.code) == ["revision.newer"] {
        continue  // Somebody saved between loading and appending: merge with that, too.
      }
    }
    throw Trouble.tooBusy
  }

  /// The revision of `file` whose name begins with `text`.
  ///
  /// - Throws: ``Trouble`` where there is none, or more than one.
  public func revision(named text: String, of file: ReportFile) throws -> Revision.ID {
    try resolve(Revision.ID(text), in: file)
  }

  /// The bytes of a draft file, `-` being standard input; at most ``DraftFile/limit``.
  public static func readDraft(_ path: String) throws -> [UInt8] {
    path == "-"
      ? try Files.readStandardInput(limit: DraftFile.limit) : try Files.read(path, limit: DraftFile.limit)
  }

  /// Puts `bytes` at `path`, all or nothing.
  ///
  /// - Throws: ``Trouble`` where something stands there and `overwriting` is false.
  public func write(_ bytes: [UInt8], to path: String, overwriting: Bool) throws {
    if !overwriting, Files.exists(path) { throw Trouble.fileExists(path) }
    if !isRehearsal { try Files.write(bytes, to: path) }
  }

  /// The revision of `file` that begins with the characters of `named`; the only one there is where none is named.
  func resolve(_ named: Revision.ID?, in file: ReportFile) throws -> Revision.ID {
    guard let named else {
      // A file that names no revision can only have been written on the first, empty one.
      if file.report.revisions.count == 1 { return file.report.revision.id }
      throw Trouble.noBase(file.report.id)
    }
    let found = file.report.revisions.filter { $0.id.rawValue.hasPrefix(named.rawValue) }
    guard named.rawValue.utf8.count >= 6, let first = found.first, found.count == 1 else {
      throw Trouble.unknownRevision(named, file.report)
    }
    return first.id
  }
}

/// Both sides changed the same places: nothing was saved.
public struct Conflicts: Error, Sendable {
  /// The report.
  public let report: Report.ID
  /// The places.
  public let conflicts: [Conflict]
}

extension Draft {
  /// The draft with `sections` as they are in `other`.
  fileprivate func keeping(_ sections: [Section.ID], from other: Draft) -> Draft {
    var draft = self
    for id in sections {
      guard let kept = other.sections.first(where: { $0.id == id }) else { continue }
      draft.sections.removeAll { $0.id == id }
      draft.sections.append(kept)
    }
    return draft
  }
}

extension Trouble {
  fileprivate static func otherReport(_ other: Report.ID, _ wanted: Report.ID, _ file: String) -> Trouble {
    Trouble(
      .data,
      Localized(
        en: "\(file) is the draft of \"\(other)\", not of \"\(wanted)\"",
        fr: "\(file) est le projet de « \(other) », pas de « \(wanted) »"),
      remedy: Localized(
        en: "name the right report, or correct \"report:\" at the top of the file",
        fr: "indiquez le bon rapport, ou corrigez « report: » en tête du fichier"))
  }

  fileprivate static func noBase(_ report: Report.ID) -> Trouble {
    Trouble(
      .data,
      Localized(
        en: "the file does not say which revision it was written on",
        fr: "le fichier ne dit pas sur quelle version il a été écrit"),
      remedy: Localized(
        en: "add --over REVISION; rapporteur history \(report) lists them",
        fr: "ajoutez --over VERSION ; rapporteur history \(report) les énumère"))
  }

  static func fileExists(_ path: String) -> Trouble {
    Trouble(
      .cannotCreate, Localized(en: "\(path) is there already", fr: "\(path) existe déjà"),
      remedy: Localized(
        en: "choose another name, or add --force", fr: "choisissez un autre nom, ou ajoutez --force"))
  }

  static func unknownRevision(_ revision: Revision.ID, _ report: Report) -> Trouble {
    let known = report.revisions.suffix(5).map(\.id.short).joined(separator: ", ")
    return Trouble(
      .data,
      Localized(
        en: "\"\(report.id)\" has no revision \"\(revision)\"",
        fr: "« \(report.id) » n'a pas de version « \(revision) »"),
      remedy: Localized(
        en: "give at least six characters of one; the newest are \(known)",
        fr: "donnez au moins six caractères de l'une ; les plus récentes sont \(known)"))
  }
}

extension HostileText {
  /// The same, with the line of the file that holds the section from `sectionLine` on.
  fileprivate func diagnostic(in file: String, sectionLine: Int) -> Diagnostic {
    Diagnostic(
      file: file, line: sectionLine + line - 1, column: 0, code: "draft.too-much", message: message,
      remedy: remedy)
  }
}
