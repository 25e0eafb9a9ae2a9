import Foundation
import Ledger
public import Reporting
import Wording

/// Finding what must go, asking for it, and destroying it.
extension Office {
  /// Every piece of content of `file`'s report that holds `text`, whatever its case and accents.
  public func find(_ text: String, in file: ReportFile) throws -> [Content.ID] {
    let wanted = Self.comparable(text)
    guard !wanted.isEmpty else { return [] }
    return try file.report.contents.sorted().filter { id in
      guard let bytes = try ledger.content(id) else { return false }
      // A draft is kept as JSON, in which a line end is two characters.
      let written = String(decoding: bytes, as: UTF8.self).replacing("\\n", with: " ")
      return Self.comparable(written).contains(wanted)
    }
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
