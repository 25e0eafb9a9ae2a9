import Foundation
import Ledger
public import Reporting
public import Wording

/// Finding what must go, asking for it, and destroying it.
extension Office {
  /// Every piece of content of `file`'s report that holds `text`, whatever its case and accents, and where it is a name
  /// in every form in which protected names are found; and what holds a word of it only.
  public func find(_ text: String, in file: ReportFile) throws -> ExpungeSearch {
    var search = ExpungeSearch(text)
    // The words for a picture stand in the draft.
    for id in file.report.contents.subtracting(file.report.pictures).sorted() {
      if let bytes = try ledger.content(id) { search.look(at: id, bytes) }
    }
    return search
  }

  /// Asks that `contents` be destroyed.
  @discardableResult
  public func askExpunge(_ contents: [Content.ID], of id: Report.ID, because reason: String) throws -> Outcome
  {
    let reason = Salted.content([UInt8](reason.utf8))
    // The pictures that nothing else shows go with the words.
    let pictures = try pictures(shownOnlyBy: contents, of: try file(of: id).report)
    return try perform(.askExpunge(contents + pictures, reason: reason.id), on: id, with: [reason])
  }

  /// Whether something was destroyed and may still stand in the ledger's files, since another process reads them.
  public var isUntidy: Bool { ledger.isUntidy }

  /// The documents in the workspace's folder that were produced from words of `file`'s report that are destroyed now.
  public func leftovers(of file: ReportFile) -> [String] {
    let gone = file.report.productions.filter { shows($0.revision, anyOf: file.report.expunged) }
    guard !gone.isEmpty else { return [] }
    let digests = Set(gone.map(\.digest))
    let top = Files.names(in: workspace.output, suffix: "").map { "\(workspace.output)/\($0)" }
    // Packages, and the documents of several reports at once, lie in folders of their own.
    let inside = top.flatMap { folder in Files.names(in: folder, suffix: "").map { "\(folder)/\($0)" } }
    return (top + inside).filter { path in
      guard let bytes = try? Files.read(path, limit: Self.largestDocument) else { return false }
      return digests.contains(Salted.digest(ofFile: bytes))
    }
  }

  /// Whether the words of `revision`, or a picture in them, are among `contents`.
  private func shows(_ revision: Revision.ID, anyOf contents: Set<Content.ID>) -> Bool {
    if contents.contains(revision) { return true }
    let pictures = (try? draft(revision))?.pictures ?? [:]
    return pictures.values.contains { contents.contains($0.content) }
  }

  /// The largest document that is looked at: 64 MiB.
  private static let largestDocument = 64 << 20

  /// Agrees to what is asked for, destroys it, and leaves nothing of it in the ledger's file, unless ``isUntidy`` then.
  @discardableResult
  public func expunge(_ request: ExpungeRequest, of id: Report.ID) throws -> Outcome {
    let outcome = try perform(.expunge(request.contents), on: id)
    if !isRehearsal { try ledger.scrub() }
    return outcome
  }
}

extension Localized {
  /// Said wherever destroyed words may still stand in the ledger's files.
  public static let untidy = Localized(
    en:
      "what was destroyed may still stand in the ledger's files (ledger.sqlite-wal): another program reads them. End every other rapporteur, then give any command: it tidies up",
    fr:
      "ce qui a été détruit figure peut-être encore dans les fichiers du registre (ledger.sqlite-wal) : un autre programme les lit. Fermez tout autre rapporteur, puis lancez une commande quelconque : elle fera le ménage"
  )
}
