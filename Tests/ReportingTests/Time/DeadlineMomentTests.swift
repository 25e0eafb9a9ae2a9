import Foundation
import Reporting
import Testing
import Wording

@Suite("Which deadline is next")
struct DeadlineMomentTests {
  private static func at(_ text: String) -> Date { Date(typed: text, zone: "Europe/Zurich") ?? .distantPast }

  /// A chain of three (`draft` before `review` before `submission`), and one that stands by itself.
  private static func moments(
    draft: String = "2027-02-01", review: String = "2027-03-01", submission: String = "2027-04-01"
  ) -> [DeadlineMoment] {
    func moment(_ id: Deadline.ID, _ day: String, before: Deadline.ID? = nil) -> DeadlineMoment {
      DeadlineMoment(id: id, at: at(day), zone: "Europe/Zurich", before: before)
    }
    return [
      moment("draft", draft, before: "review"), moment("review", review, before: "submission"),
      moment("submission", submission), moment("launch", "2027-01-20"),
    ]
  }

  @Test(
    "What others count back from comes first once it has passed; what has passed otherwise hides nothing",
    arguments: [
      ("2027-01-10", moments(), "launch"), ("2027-01-21", moments(), "draft"),
      ("2027-02-02", moments(), "review"), ("2027-03-02", moments(), "submission"),
      ("2027-04-02", moments(), "submission"),
      // Internal ones that were put after the submission.
      ("2027-04-02", moments(review: "2027-05-01"), "submission"),
      ("2027-04-02", moments(draft: "2027-06-01", review: "2027-05-01"), "submission"),
      ("2027-05-02", moments(draft: "2027-06-01", review: "2027-05-01"), "submission"),
      ("2027-03-20", moments(review: "2027-05-01"), "submission"),
      // A review that has passed is not what the report is for, although the draft counts back from it.
      ("2027-03-02", moments(draft: "2027-03-10"), "draft"),
    ] as [(String, [DeadlineMoment], Deadline.ID)])
  func next(_ now: String, _ moments: [DeadlineMoment], _ id: Deadline.ID) {
    #expect(moments.next(at: Self.at(now))?.id == id)
    #expect(moments.reversed().next(at: Self.at(now))?.id == id)
  }

  @Test("One that falls after what it is meant to come before is found, and no other")
  func order() {
    #expect(Self.moments().outOfOrder.isEmpty)
    #expect(Self.moments(review: "2027-04-01").outOfOrder.isEmpty)
    let late = Self.moments(draft: "2027-05-02", review: "2027-05-01").outOfOrder
    #expect(late.map(\.late.id) == ["draft", "review"] && late.map(\.end.id) == ["review", "submission"])
  }

  @Test("A report warns of it until it is sent, with the way back")
  func warning() throws {
    var desk = try Desk.inReview()
    try desk.perform(.setDeadline("submission", to: Self.at("2027-04-01T18:00"), reason: nil), by: "maya")
    func found() -> [Finding] {
      desk.report.map { desk.workflow.misorderings(of: $0) } ?? []
    }
    #expect(found().isEmpty)
    try desk.perform(.setDeadline("review", to: Self.at("2027-04-10"), reason: "r"), by: "maya")
    #expect(found().map(\.code) == ["deadline.out-of-order"] && found()[0].severity == .warning)
    let said = found()[0].message
    let shown = "\"review\" (2027-04-10 23:59 Geneva) falls after"
    #expect(said.en.contains(shown))
    #expect(said.fr.contains("«\u{A0}submission\u{A0}» (2027-04-01 18:00 Genève)"))
    #expect(found()[0].remedy.en.contains("rapporteur deadline withdraw np-upr-51 review"))
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    try desk.advance("submit", receipt: "n", by: "maya")
    #expect(found().isEmpty)
  }

  @Test("A moment that an older version kept is read, and says nothing of an order")
  func older() throws {
    let json = #"{"id":"review","at":0,"zone":"Europe/Zurich"}"#
    let moment = try JSONDecoder().decode(DeadlineMoment.self, from: Data(json.utf8))
    #expect(moment.id == "review" && moment.before == nil && [moment].outOfOrder.isEmpty)
  }

  @Test(
    "An hour that the clock skips or shows twice is said, with the moment that is taken",
    arguments: [
      (
        "2027-03-28T02:30", "Europe/Zurich",
        "never shows 2027-03-28 02:30: 2027-03-28 03:30 is taken, 2027-03-28 01:30"
      ),
      ("2027-03-28 02:00", "Europe/Zurich", "03:00 is taken"),
      (
        "2027-10-31T02:30", "Europe/Zurich",
        "shows 2027-10-31 02:30 twice: the first is taken, 2027-10-31 00:30"
      ),
      ("2027-04-04T01:45", "Australia/Lord_Howe", "twice: the first is taken, 2027-04-03 14:45"),
      ("2027-03-28T01:59", "Europe/Zurich", nil), ("2027-03-28T03:00", "Europe/Zurich", nil),
      ("2027-10-31T01:59", "Europe/Zurich", nil), ("2027-10-31T03:00", "Europe/Zurich", nil),
      ("2027-03-28", "Europe/Zurich", nil), ("2027-03-28T02:30", "Asia/Kathmandu", nil),
      ("2027-03-28T02:30", "UTC", nil),
    ] as [(String, String, String?)])
  func clock(_ typed: String, _ zone: String, _ said: String?) throws {
    let moment = try #require(Date(typed: typed, zone: zone))
    let change = ClockChange(typed: typed, readAs: moment, zone: zone)
    #expect((change == nil) == (said == nil))
    let sentence = change?.sentence.en ?? ""
    if let said { #expect(sentence.contains(said), "\(sentence)") }
  }

  @Test(
    "How long is left, and since when it has passed",
    arguments: [
      (0.0, "less than a minute left"), (59, "less than a minute left"), (60, "one minute left"),
      (119, "one minute left"), (120, "2 minutes left"), (7_199, "119 minutes left"), (7_200, "2 hours left"),
      (172_799, "47 hours left"), (172_800, "2 days left"), (-1, "less than a minute ago"),
      (-60, "one minute ago"), (-259_200, "3 days ago"),
    ] as [(Double, String)])
  func left(_ seconds: Double, _ said: String) {
    let now = Self.at("2027-01-01")
    #expect(Span.left(until: now + seconds, from: now).en == said)
  }
}
