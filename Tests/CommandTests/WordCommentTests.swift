import Foundation
import Testing

@testable import Documents

@Suite("Comments of Word files on the report")
struct WordCommentTests {
  /// Our own document as a partner's Word gives it back, with comments in it.
  private func commented(_ shell: Shell) throws -> String {
    try shell.ok("produce", "li-upr-55", "--audience", "team", as: "ana")
    let out = shell.folder.appending(path: "out")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: out.path).first { $0.hasSuffix(".docx") })
    let bytes = [UInt8](try Data(contentsOf: out.appending(path: name)))
    let comments = """
      <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">\
      <w:comment w:id="0" w:author="M. Sharma &amp; Co" w:date="2026-11-02T10:00:00Z" w:initials="MS">\
      <w:p w14:paraId="00000001"><w:r><w:t>Which laws?</w:t></w:r></w:p></w:comment>\
      <w:comment w:id="1" w:author="Omar"><w:p w14:paraId="00000002"><w:r><w:t>Answered long ago</w:t></w:r></w:p></w:comment>\
      <w:comment w:id="2" w:author="Omar"><w:p w14:paraId="00000003"><w:r><w:t>Is this the title?</w:t></w:r></w:p></w:comment>\
      </w:comments>
      """
    let extended = """
      <w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">\
      <w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:done="1"/></w15:commentsEx>
      """
    let relation =
      #"<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>"#
      + #"<Relationship Id="c2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>"#
    var zip = ZipWriter()
    for entry in try ZipReader.read(bytes) {
      var text = String(decoding: entry.bytes, as: UTF8.self)
      if entry.name == "word/document.xml" {
        text = mark(text, "Laws.", 0)
        text = mark(text, "Desk review.", 1)
        text = mark(text, "Liechtenstein", 2)
      }
      if entry.name == "word/_rels/document.xml.rels" {
        text = text.replacing("</Relationships>", with: relation + "</Relationships>")
      }
      let isText = entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels")
      try zip.add(entry.name, isText ? Array(text.utf8) : entry.bytes)
    }
    try zip.add("word/comments.xml", Array(comments.utf8))
    try zip.add("word/commentsExtended.xml", Array(extended.utf8))
    try Data(zip.finish()).write(to: shell.folder.appending(path: "partner.docx"))
    return "partner.docx"
  }

  /// Hangs the comment `id` on the first run that says `words`.
  private func mark(_ text: String, _ words: String, _ id: Int) -> String {
    guard let found = text.range(of: ">\(words)</w:t></w:r>") else { return text }
    return text.replacingCharacters(
      in: found,
      with:
        "\(text[found])<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>")
  }

  @Test(
    "They are left where they hang, with their author; the same file leaves none twice, resolved ones stay behind"
  )
  func taken() throws {
    let shell = try Shell()
    try shell.report()
    let file = try commented(shell)
    let listed = try shell.ok("import", "li-upr-55", file, as: "ana")
    #expect(listed.err.contains("a comment stays in the Word file") && listed.err.contains("Which laws?"))
    #expect(!(try shell.ok("show", "li-upr-55", as: "ana").out.contains("Which laws?")))
    let tried = try shell.ok("import", "li-upr-55", file, "--comments", "--dry-run", as: "ana")
    #expect(tried.out.contains("Left 2 comments"))
    #expect(!(try shell.ok("show", "li-upr-55", as: "ana").out.contains("Which laws?")))
    let taken = try shell.ok("import", "li-upr-55", file, "--comments", as: "ana")
    #expect(taken.out.contains("Left 2 comments"))
    #expect(!taken.err.contains("a comment stays"))
    let shown = try shell.ok("show", "li-upr-55", as: "ana").out
    #expect(shown.contains("by ana framework §1: M. Sharma & Co (Word): Which laws?"), "\(shown)")
    #expect(shown.contains("Omar (Word), paragraph") && shown.contains("Is this the title?"), "\(shown)")
    #expect(!shown.contains("Answered long ago"))
    let again = try shell.ok("import", "li-upr-55", file, "--comments", as: "ana")
    #expect(again.out.contains("2 comments of the file were on the report already"))
    #expect(try shell.ok("history", "li-upr-55", as: "ana").out.contains("(c2)"))
    #expect(!(try shell.ok("history", "li-upr-55", as: "ana").out.contains("(c3)")))
  }
}
