import Reporting
import Testing

@Suite("Checks: reason and receipt")
struct GivenTests {
  @Test("What is missing can be given with the command, and the finding says so")
  func missing() throws {
    var situation = try Desk.inReview().situation("maya")
    #expect(try judge("reason", in: situation).map(\.answer) == [.reason])
    #expect(try judge("receipt", in: situation).map(\.answer) == [.receipt])
    #expect(try verdicts("reason", in: situation) == [Verdict("reason.missing")])
    #expect(try verdicts("receipt", in: situation) == [Verdict("receipt.missing")])
    situation.given = .init(reason: "why")
    #expect(try judge("reason", in: situation).isEmpty)
    #expect(try judge("receipt", in: situation).count == 1)
    situation.given = .init(receipt: "2026-0413")
    #expect(try judge("reason", in: situation).count == 1)
    #expect(try judge("receipt", in: situation).isEmpty)
  }
}
