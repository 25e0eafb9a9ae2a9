import Foundation
import Testing

@Suite("Rules that grow old")
struct RulesCommandTests {
  @Test("A year after somebody looked, every rule asks for another look; on the day itself none is old")
  func ages() throws {
    let shell = try Shell()
    let fresh = try shell.ok("rules", "check", "--now", "2027-11-23")
    #expect(fresh.out.contains("Older than a year: 0."))
    #expect(fresh.out.contains("upr-4th-cycle words.individual: not verified"))
    let old = try shell.run(["rules", "check", "--now", "2027-11-24", "--json"])
    #expect(old.code == 65)
    let rules = try #require(old.json["rules"] as? [[String: Any]])
    #expect(rules.count > 30 && rules.allSatisfy { $0["isOld"] as? Bool == true })
    #expect(try shell.run(["rules", "check", "--now", "tomorrow"]).code == 64)
  }
}
