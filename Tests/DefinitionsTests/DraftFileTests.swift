import Definitions
import Foundation
import Reporting
import Testing
import Wording

@Suite("A draft as a file")
struct DraftFileTests {
  static func workflow() throws -> Workflow {
    try WorkflowFile.read(ShippedTests.bytes("Workflows/upr.yaml"), file: "upr")
  }

  /// Text that people and attackers write.
  static func text(_ random: inout SystemRandomNumberGenerator) -> String {
    let pieces = [
      "word", " ", "é", "«", ": ", "#", " # ", "- ", "---", "\"", "'", "\\", "{{ x }}", "[^1]", "&a", "*b",
      "!c", "%", "@",
      "日本", "\u{202E}", "\u{200D}", "\u{A0}", "\u{85}", "\u{2028}", "👩‍👧", "e\u{301}", "NO", "15:00", "1_0",
      "null", "true", "~", "|", ">",
    ]
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  static func draft(_ random: inout SystemRandomNumberGenerator) -> Draft {
    var draft = Draft()
    draft.fields["title"] = .text("x" + text(&random))
    draft.fields["country"] = .text("NO")
    draft.fields["session"] = .integer(Int.random(in: 1...99, using: &random))
    draft.fields["keywords"] = .texts(["k" + text(&random), "k" + text(&random)])
    draft.fields["submitters"] = .organisations([
      Organisation(acronym: "CRW", name: "n" + text(&random), city: "c" + text(&random), country: "LI")
    ])
    draft.fields["contact"] = .contact(Contact(name: "n" + text(&random), email: "e" + text(&random)))
    draft.fields["previous"] = .records(
      (1...2).map { _ in
        Record([
          "number": .text("n" + text(&random)), "text": .text("t" + text(&random)), "from": .text("NO"),
          "response": .text("noted"),
        ])
      })
    draft.recommendations = (1...3).map {
      Recommendation(
        id: Recommendation.ID("r\($0)"), text: "t" + text(&random) + "x", to: "t" + text(&random), by: "2028")
    }
    draft.sources = [
      Source(
        id: "s1", title: "t" + text(&random), kind: .study, url: "u" + text(&random), label: .team,
        consent: .asked)
    ]
    draft.label = .network
    draft.labels = ["summary": .named, "capacity": .public]
    draft.sections = [
      Section(id: "summary", text: "A" + text(&random) + "x\n\n```\n# code\n```\n"),
      Section(id: "situation", text: "## Sub\n\nB" + text(&random) + "x\n"),
    ]
    return draft
  }

  @Test("What is written is read back the same, whatever it says")
  func roundTrip() throws {
    let workflow = try Self.workflow()
    var random = SystemRandomNumberGenerator()
    for _ in 0..<1_000 {
      let draft = Self.draft(&random)
      let text = DraftFile.write(
        draft, report: "a", revision: "0123456789", workflow: workflow, language: .en)
      let read = try DraftFile.read(Array(text.utf8), file: "f", workflow: workflow)
      #expect(read.draft == draft, "\(text)")
      #expect(read.report == "a" && read.revision == "0123456789" && read.missingSections.isEmpty)
      #expect(
        DraftFile.write(read.draft, report: "a", revision: "0123456789", workflow: workflow, language: .en)
          == text)
    }
  }

  @Test("Headings are known by name and by title in each language, whatever their case and accents")
  func headings() throws {
    let workflow = try Self.workflow()
    for heading in [
      "Methodology and consultation", "METHODE ET CONSULTATIONS", "Metodología y consultas",
      "x {#methodology}", "methodology",
    ] {
      let read = try DraftFile.read(
        Array("---\nfields: {}\n---\n# \(heading)\n\nText\n".utf8), file: "f", workflow: workflow)
      #expect(read.draft.text(of: "methodology") == "Text\n")
      #expect(read.lineOfSection["methodology"] == 6)
    }
  }

  @Test("Line ends of Windows and of old computers are the same text")
  func lineEnds() throws {
    let workflow = try Self.workflow()
    let text = "---\nfields: { country: NO }\n---\n# summary\n\nOne\nTwo\n"
    let expected = try DraftFile.read(Array(text.utf8), file: "f", workflow: workflow)
    for end in ["\r\n", "\r"] {
      let other = text.replacingOccurrences(of: "\n", with: end)
      #expect(try DraftFile.read(Array(other.utf8), file: "f", workflow: workflow) == expected)
    }
    #expect(expected.draft.fields["country"] == .text("NO"))
  }

  @Test("Random damage never crashes the reader, and every mistake has a place in the file")
  func mutations() throws {
    let workflow = try Self.workflow()
    let good = try ShippedTests.bytes("Sample/fr/draft.md")
    let lines = good.split(separator: 0x0A, omittingEmptySubsequences: false).count
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let index = Int.random(in: 0..<min(bytes.count, 4_000), using: &random)
        if Bool.random(using: &random) {
          bytes[index] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.remove(at: index)
        }
      }
      do throws(Diagnostics) { _ = try DraftFile.read(bytes, file: "f", workflow: workflow) } catch {
        #expect(!error.all.isEmpty && error.all.allSatisfy { (0...lines + 8).contains($0.line) })
      }
    }
  }

  @Test(
    "The sample drafts have no mistake in their form",
    arguments: ["Sample/draft.md", "Sample/draft-too-long.md", "Sample/fr/draft.md"])
  func samples(_ path: String) throws {
    let read = try DraftFile.read(ShippedTests.bytes(path), file: path, workflow: Self.workflow())
    #expect(read.draft.recommendations.count >= 6)
  }

  @Test("A table of facts is read row by row, and names its columns where one does not exist")
  func records() throws {
    let workflow = try Self.workflow()
    let text = """
      ---
      fields:
        previous:
          - { number: "102.28", text: Adopt the law, from: Norway, response: supported }
          - { number: 102.29, text: Fund it, from: NPL }
      ---
      """
    let read = try DraftFile.read(Array(text.utf8), file: "f", workflow: workflow)
    #expect(
      read.draft.fields["previous"]
        == .records([
          Record([
            "number": .text("102.28"), "text": .text("Adopt the law"), "from": .text("NO"),
            "response": .text("supported"),
          ]),
          Record(["number": .text("102.29"), "text": .text("Fund it"), "from": .text("NP")]),
        ]))
    for (wrong, code) in [
      ("- { nummer: 1 }", "file.unknown-key"), ("- { from: Atlantis }", "draft.wrong-value"),
      ("one", "draft.wrong-value"),
      ("- one", "draft.wrong-value"), ("- { response: maybe }", "draft.wrong-value"),
    ] {
      let text = "---\nfields:\n  previous:\n    \(wrong)\n---\n"
      let error = #expect(throws: Diagnostics.self) {
        try DraftFile.read(Array(text.utf8), file: "f", workflow: workflow)
      }
      #expect(error?.all.map(\.code) == [code])
    }
  }
}
