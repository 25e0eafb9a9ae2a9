import Definitions
import Engine
import Foundation
import Testing
import Wording
import YAML

@Suite("Explanations")
struct ExplanationsTests {
  /// Every code that stands in a source file, in quotation marks and in one of the rooms' groups.
  static func codesInSources() throws -> Set<String> {
    let sources = URL(fileURLWithPath: OfficeTests.root).appendingPathComponent("Sources")
    let groups =
      "yaml|file|workflow|rules|draft|template|labels|workspace|scenario|approvals|approve|check|comment|comments|deadline|endorse"
      + "|endorsements|field|move|name|note|people|reason|receipt|recommendations|report|revision|role|section|state"
      + "|language|submitters|terminology|text|withdraw|wordlist|words|label|calendar|source|expunge|picture|protected|un-names|un-symbols"
      + "|identification|figure|url|consent"
      + "|translation|outcome|package|format|reference|style|session|document"
    let pattern = try Regex("\"((?:\(groups))\\.[a-z0-9-]+)\"")
    var codes: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      if file.lastPathComponent.hasSuffix("Codes.swift") { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: pattern) {
        if let code = match.output[1].substring { codes.insert(String(code)) }
      }
    }
    return codes.subtracting(["text.md", "document.docx", "document.pdf", "document.typ"])
  }

  @Test("Every code that a message can show is explained, and no other")
  func complete() throws {
    let explained = Explanations.all.map(\.code).filter { $0.contains(".") && $0 != "rapporteur.yaml" }
    #expect(Set(explained).count == explained.count)
    let used = try Self.codesInSources()
    #expect(used.count > 100)
    #expect(used.subtracting(explained).sorted() == [])
    #expect(Set(explained).subtracting(used).sorted() == [])
  }

  @Test(
    "The explanation of rapporteur.yaml names every key that the reader takes, and its example can be read")
  func settings() throws {
    let explanation = try #require(Explanations.all.first { $0.code == "rapporteur.yaml" })
    for language in InterfaceLanguage.allCases {
      let text = explanation.text(language)
      for key in [
        "organisation", "  name", "  acronym", "language", "weekend", "holidays", "ledger", "mail", "  from",
        "  via",
        "  command", "  host", "  port", "  security", "  user", "  password-file", "  ca-file", "  folder",
        "  ping",
        "zone", "style",
      ] {
        let line = language == .en ? "\(key): " : "\(key)\u{A0}: "
        #expect(("\n" + text).contains("\n" + line), "\(key)")
      }
      #expect(text.contains("sendmail, smtp, folder"))
      let example = text.split(separator: "\n").drop { !$0.hasPrefix("  organisation: {") }.joined(
        separator: "\n")
      let read = try WorkspaceFile.read(Array((example + "\n").utf8), file: "f")
      #expect(read.mail?.via == .smtp && read.zone != nil)
    }
    let environment = try #require(Explanations.all.first { $0.code == "environment" })
    #expect(environment.text.en.contains("mails") && environment.text.fr.contains("ping"))
  }

  @Test(
    "An explanation's wrong example has that mistake, and its right one has none",
    arguments: YAMLCodes.all.filter { !$0.bad.isEmpty }.map(\.code))
  func examples(_ code: String) throws {
    let explanation = try #require(YAMLCodes.all.first { $0.code == code })
    let error = #expect(throws: Diagnostics.self) {
      try YAMLReader.read(Array(explanation.bad.utf8), file: "f")
    }
    #expect(error?.all.contains { $0.code == code } == true, "\(error?.all.map(\.code) ?? [])")
    #expect(throws: Never.self) { try YAMLReader.read(Array(explanation.good.utf8), file: "f") }
  }
}
