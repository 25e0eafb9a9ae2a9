import Reporting
import Testing
import Wording

@Suite("The checklist before a submission")
struct ChecklistTests {
  static let rules = RuleSet(
    id: "r",
    rules: [
      Sample.rule("words.individual", .words(max: 20, counts: [.body, .headings, .tables])),
      Sample.rule("words.joint", .words(max: 4, counts: [.body])),
      Sample.rule("words.elsewhere", .words(max: 1, counts: [.body])),
      Sample.rule("form.file", .formats(["docx"])),
      Sample.rule("form.language", .languages([.fr])),
      Sample.rule("form.type", .advice),
    ])

  static func list(
    _ draft: Draft = Sample.draft, adding requirements: [Requirement] = [Requirement("language")],
    document: DocumentDefinition? = DocumentDefinition(template: "t.md", formats: ["docx"], fileName: "f")
  ) throws -> Checklist {
    var workflow = Sample.workflow
    workflow.transitions[2].requires.insert(contentsOf: requirements, at: 0)
    workflow.document = document
    var desk = try Desk.opened(draft, workflow: workflow)
    desk.rules = rules
    return desk.situation("maya").checklist(for: workflow.transitions[2])
  }

  @Test(
    "Each rule is met, unmet, spared or left to a person; a measure of other kinds of reports is left out")
  func rules() throws {
    let lines = try Self.list().rules
    #expect(
      lines.map(\.rule?.id) == ["words.individual", "words.joint", "form.file", "form.language", "form.type"])
    #expect(lines.map(\.state) == [.met, .spared, .met, .unmet, .byHand])
    #expect(lines[0].measure?.en == "15 of 20 words")
    #expect(lines[2].measure?.en == ".docx")
    #expect(lines[3].findings.map(\.code) == ["language.not-admitted"])
  }

  @Test("A joint draft is held against the joint limit alone")
  func joint() throws {
    let lines = try Self.list(Sample.jointDraft).rules
    #expect(lines.map(\.state) == [.spared, .unmet, .met, .unmet, .byHand])
    #expect(lines[1].findings.map(\.code) == ["words.over-limit"])
    #expect(lines[1].measure?.en == "10 of 4 words")
  }

  @Test("The workflow's own demands follow; a receipt can't be there yet and is none of them")
  func demands() throws {
    let list = try Self.list()
    #expect(list.demands.map(\.state) == [.unmet, .unmet, .met])
    #expect(list.demands.map(\.asks.en).contains { $0.contains("receipt") } == false)
    #expect(list.demands[1].findings.map(\.code) == ["approvals.missing"])
    #expect(!list.isMet)
  }

  @Test("A format that the rule does not admit, and no document at all")
  func formats() throws {
    let pdf = DocumentDefinition(template: "t.md", formats: ["pdf", "docx"], fileName: "f")
    #expect(try Self.list(document: pdf).rules.first { $0.rule?.id == "form.file" }?.state == .unmet)
    #expect(try Self.list(document: nil).rules.contains { $0.rule?.id == "form.file" } == false)
  }

  @Test("The type of the file is held against the rule; where no file is there, a person has to look")
  func type() throws {
    var workflow = Sample.workflow
    workflow.document = DocumentDefinition(template: "t.md", formats: ["docx"], fileName: "f")
    var desk = try Desk.opened(Sample.draft, workflow: workflow)
    let asked = TextType(font: "Times New Roman", size: 12)
    desk.rules = RuleSet(id: "r", rules: [Sample.rule("form.type", .type(asked))])
    func line(_ type: TextType?) -> Checklist.Line? {
      desk.situation("maya").checklist(for: workflow.transitions[2], setIn: type).rules.first
    }
    #expect(line(nil)?.state == .byHand)
    #expect(line(asked)?.state == .met)
    #expect(line(asked)?.measure?.en == "Times New Roman 12")
    #expect(line(TextType(font: "Georgia", size: 12))?.state == .unmet)
  }
}
