import Reporting
import Testing
import Wording

@Suite("Check: required fields")
struct RequiredFieldsTests {
  static let table: [(String, [Field.ID: FieldValue?], [Field.ID])] = [
    ("all there", [:], []),
    ("one missing", ["country": nil], ["country"]),
    (
      "two missing, in the order of the workflow", ["language": nil, "country": nil], ["country", "language"]
    ),
    ("blank", ["country": .text(" \u{A0}\n")], ["country"]),
    ("not required", ["title": .text("")], []),
    ("zero is a number", ["session": .integer(0)], []),
    ("a condition that applies", ["kind": .text("joint")], ["submitters"]),
    (
      "a condition that applies and is met",
      ["kind": .text("joint"), "submitters": .organisations([Sample.crwn])], []
    ),
    ("a list without entries", ["kind": .text("joint"), "submitters": .organisations([])], ["submitters"]),
    ("a condition on a field that is missing does not apply", ["kind": nil], ["kind"]),
  ]

  @Test("Each required field that says nothing is named", arguments: table)
  func judges(name: String, changes: [Field.ID: FieldValue?], missing: [Field.ID]) throws {
    var draft = Sample.draft
    for (field, value) in changes { draft.fields[field] = value }
    let situation = Desk().situation("maya", words: draft)
    #expect(
      try verdicts("required-fields", in: situation)
        == missing.map { Verdict("field.missing", at: .field($0)) }, "\(name)")
  }

  @Test("A row of a table of facts that lacks a required column is named by its number")
  func cells() throws {
    var desk = Desk()
    let columns = [Field(id: "number", kind: .text, isRequired: true), Field(id: "done", kind: .text)]
    desk.workflow.fields.append(Field(id: "previous", kind: .records(columns)))
    var draft = Sample.draft
    draft.fields["previous"] = .records([
      Record(["number": .text("1")]), Record(["done": .text("no")]), Record(["number": .text(" ")]),
    ])
    let findings = try judge("required-fields", in: desk.situation("maya", words: draft))
    #expect(findings.map(\.code) == ["field.missing-cell", "field.missing-cell"])
    #expect(
      findings.map { $0.message.en.contains("row 2") || $0.message.en.contains("row 3") } == [true, true])
    draft.fields["previous"] = .records([])
    #expect(try judge("required-fields", in: desk.situation("maya", words: draft)) == [])
  }

  @Test("The finding calls the field by its label in both languages, else by its name")
  func label() throws {
    var draft = Sample.draft
    draft.fields = [:]
    let findings = try judge("required-fields", in: Desk().situation("maya", words: draft))
    #expect(
      findings.first { $0.place == .field("session") }?.message.en.contains("Working Group session") == true)
    #expect(findings.first { $0.place == .field("country") }?.message.fr.contains("(country)") == true)
  }
}
