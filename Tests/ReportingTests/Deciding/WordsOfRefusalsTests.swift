import Foundation
import Reporting
import Testing
import Wording

@Suite("What a refusal says")
struct WordsOfRefusalsTests {
  func findings(_ command: Command, by actor: Person.ID, in desk: Desk) -> [Finding] {
    do {
      _ = try desk.situation(actor).decide(command)
      return []
    } catch {
      return error.findings
    }
  }

  @Test("The way to a missing role names the report, and is one that exists")
  func role() throws {
    let desk = try Desk.opened()
    let advance = Command.advance("request-review", seen: "r1", given: .init())
    #expect(
      findings(advance, by: "omar", in: desk).first?.remedy.en
        == "a coordinator can give it: rapporteur assign np-upr-51 omar officer")
    // There is no report yet to be assigned on.
    let open = Command.open(Sample.pin, draft: "r1", deadlines: [:])
    #expect(
      findings(open, by: "omar", in: Desk()).first?.remedy.en
        == "a coordinator can give it: rapporteur people grant omar officer")
    do {
      _ = try Sample.directory.decide(.grant("omar", role: "officer"), by: "omar")
      Issue.record("gave himself a role")
    } catch {
      #expect(
        error.findings.first?.remedy.en
          == "a coordinator can give it: rapporteur people grant omar coordinator")
    }
  }

  @Test("A move that nobody may take says so, and offers no role")
  func nobody() throws {
    var desk = try Desk.opened()
    desk.workflow.transitions[0].by = []
    let advance = Command.advance("request-review", seen: "r1", given: .init())
    let finding = try #require(findings(advance, by: "maya", in: desk).first)
    #expect(finding.message.en == "maya may not take \"request-review\": no role may")
    #expect(
      finding.message.fr
        == "maya ne peut pas effectuer «\u{A0}request-review\u{A0}»\u{A0}: aucun rôle ne le permet")
    #expect(finding.remedy.en == "tell the coordinator: rapporteur workflow check")
  }

  @Test("One is not counted as many")
  func plural() throws {
    var desk = try Desk.opened()
    desk.rules = RuleSet(id: "r", rules: [Sample.rule("words", .words(max: 9, counts: [.body]))])
    let over = try #require(
      try judge("word-limit", ["rule": .name("words")], in: desk.situation("maya")).first)
    #expect(over.remedy.en == "words to cut: 1; the longest section is \"The right to housing\" with 8")
    let comment = Command.comment(on: "r1", section: "background", paragraph: 2, text: "t")
    #expect(
      findings(comment, by: "omar", in: desk).first?.message.en
        == "\"background\" has no paragraph 2; paragraphs: 1")
  }

  @Test("Every refusal has a reason and a way out in both languages, and no placeholder is left in it")
  func complete() throws {
    let desk = try Desk.inReview(Sample.jointDraft)
    let commands: [Command] = [
      .open(Sample.pin, draft: "r", deadlines: ["x": Sample.noon]), .save(Draft(), as: "r2", over: "r0"),
      .advance("submit", seen: "r0", given: .init()), .advance("x", seen: "r0", given: .init()),
      .advance("request-review", seen: "r1", given: .init()), .approve("r0"),
      .endorse("r0", for: "x"), .withdrawEndorsement(for: "x"),
      .comment(on: "r0", section: "x", paragraph: 7, text: "t"), .resolve("c9"),
      .assign("x", role: "x", organisation: "-"), .unassign("x", role: "x"),
      .setDeadline("x", to: Sample.noon, reason: nil), .recordProduction("r9", format: "docx", digest: "d"),
    ]
    for command in commands {
      for actor in ["maya", "omar", "carl", "amal", "ghost"] as [Person.ID] {
        for finding in findings(command, by: actor, in: desk) {
          for text in [finding.message.en, finding.message.fr, finding.remedy.en, finding.remedy.fr] {
            #expect(!text.isEmpty && !text.contains("Optional(") && !text.contains("  "))
          }
          #expect(finding.message.en != finding.message.fr && finding.remedy.en != finding.remedy.fr)
        }
      }
    }
  }
}
