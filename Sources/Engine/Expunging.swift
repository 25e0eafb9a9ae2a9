import Foundation
import Ledger
public import Reporting
import Wording

/// Finding what must go, asking for it, and destroying it.
extension Office {
  /// A piece of content in which a text was found.
  public struct Hit: Hashable, Sendable {
    /// Its name.
    public let content: Content.ID
    /// The entry that brought it, from 1 in the report's record.
    public let position: Int
    /// Whether it is the draft that the report stands on now.
    public let isCurrent: Bool
  }

  /// Every piece of content of `file`'s report that holds `text`, whatever its case and accents.
  public func find(_ text: String, in file: ReportFile) throws -> [Hit] {
    let wanted = Self.comparable(text)
    guard !wanted.isEmpty else { return [] }
    var hits: [Hit] = []
    var seen: Set<Content.ID> = []
    for (index, entry) in file.entries.enumerated() {
      for id in entry.event.contents where file.report.contents.contains(id) && seen.insert(id).inserted {
        guard let bytes = try ledger.content(id) else { continue }
        let written = String(decoding: bytes, as: UTF8.self)
        // A draft is kept as JSON, in which a line end is two characters.
        guard Self.comparable(written.replacing("\\n", with: " ")).contains(wanted) else { continue }
        hits.append(Hit(content: id, position: index + 1, isCurrent: id == file.report.revision.id))
      }
    }
    return hits
  }

  /// Asks that `contents` be destroyed.
  @discardableResult
  public func askExpunge(_ contents: [Content.ID], of id: Report.ID, because reason: String) throws -> Outcome
  {
    let reason = Salted.content([UInt8](reason.utf8))
    return try perform(.askExpunge(contents, reason: reason.id), on: id, with: [reason])
  }

  /// Agrees to what is asked for, destroys it, and leaves nothing of it in the ledger's file.
  @discardableResult
  public func expunge(_ request: ExpungeRequest, of id: Report.ID) throws -> Outcome {
    let outcome = try perform(.expunge(request.contents), on: id)
    if !isRehearsal { try ledger.scrub() }
    return outcome
  }

  /// Case, accents and kinds of spaces don't hide a name.
  private static func comparable(_ text: String) -> String {
    text.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
