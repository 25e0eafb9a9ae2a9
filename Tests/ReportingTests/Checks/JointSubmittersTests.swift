import Reporting
import Testing

@Suite("Check: submitters")
struct JointSubmittersTests {
  static let few = Verdict("submitters.too-few", at: .field("submitters"))
  static let twice = Verdict("submitters.twice", at: .field("submitters"))
  static let shouted = Organisation(acronym: "crwn", name: "Child Rights Watch Nepal")

  static let table: [(String, [Organisation]?, Int?, [Verdict])] = [
    ("one where one is enough", [Sample.crwn], nil, []),
    ("none", [], nil, [few]),
    ("no such field in the draft", nil, nil, [few]),
    ("one of two", [Sample.crwn], 2, [few]),
    ("two of two", [Sample.crwn, Sample.hrw2], 2, []),
    ("none wanted", nil, 0, []),
    ("one listed twice", [Sample.crwn, Sample.crwn], nil, [twice]),
    ("one listed three times", [Sample.crwn, Sample.crwn, Sample.crwn], nil, [twice, twice]),
    ("one listed twice is one", [Sample.crwn, Sample.crwn], 2, [few, twice]),
    ("one in capitals and in small letters", [Sample.crwn, shouted], nil, [twice]),
  ]

  @Test("A joint submission names enough organisations, each once", arguments: table)
  func judges(name: String, list: [Organisation]?, atLeast: Int?, expected: [Verdict]) throws {
    var draft = Sample.draft
    draft.fields["submitters"] = list.map(FieldValue.organisations)
    var arguments: Arguments = ["of": .name("submitters")]
    arguments.values["at-least"] = atLeast.map(Arguments.Value.count)
    let situation = try Desk.opened(draft).situation("maya")
    #expect(try verdicts("submitters", arguments, in: situation) == expected, "\(name)")
  }

  @Test("A field that holds no organisations names none")
  func otherField() throws {
    let situation = try Desk.opened().situation("maya")
    #expect(
      try verdicts("submitters", ["of": .name("country")], in: situation)
        == [Verdict("submitters.too-few", at: .field("country"))])
  }
}
