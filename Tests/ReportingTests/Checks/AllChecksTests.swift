import Reporting
import Testing
import Wording

@Suite("All checks")
struct AllChecksTests {
  @Test("A check is found by its name, and only by it")
  func byName() {
    for check in AllChecks.all { #expect(AllChecks.named(check.name)?.name == check.name) }
    #expect(AllChecks.named("word_limit") == nil)
    #expect(AllChecks.named("") == nil)
  }

  @Test("No two checks have the same name, and every parameter that one of must be given is declared")
  func declared() {
    #expect(Set(AllChecks.all.map(\.name)).count == AllChecks.all.count)
    for check in AllChecks.all {
      let keys = check.parameters.map(\.key)
      #expect(Set(keys).count == keys.count, "\(check.name)")
      #expect(check.needsOneOf.allSatisfy(keys.contains), "\(check.name)")
    }
  }

  @Test("A check without the arguments that it needs blocks or says nothing, and never crashes")
  func withoutArguments() throws {
    let situations = [
      try Desk.inReview(Sample.jointDraft).situation("maya"),
      Situation(
        report: nil, workflow: Workflow(name: "w"), directory: Directory(), actor: "x", now: Sample.noon),
    ]
    for situation in situations {
      for check in AllChecks.all {
        for finding in check.judge(situation, [:]) {
          #expect(!finding.code.isEmpty && !finding.message.en.isEmpty && !finding.message.fr.isEmpty)
          #expect(!finding.remedy.en.isEmpty && !finding.remedy.fr.isEmpty)
        }
      }
    }
  }
}
