import Foundation
import Reporting

/// A workflow in the manner of the UPR, written as a value, and people who work by it.
enum Sample {
  static let noon = Date(timeIntervalSince1970: 1_790_000_000)

  static let workflow = Workflow(
    name: "upr", title: ["en": "UPR submission"],
    roles: [Role(id: "lawyer", title: ["en": "Lawyer"])],
    fields: [
      Field(id: "country", kind: .country, isRequired: true),
      Field(
        id: "session", kind: .integer, label: ["en": "Working Group session", "fr": "Session"],
        isRequired: true),
      Field(id: "kind", kind: .choice(["individual", "joint"]), isRequired: true),
      Field(id: "language", kind: .language([.en, .fr, .es]), isRequired: true),
      Field(id: "title", kind: .text),
      Field(
        id: "submitters", kind: .organisations, isRequired: true, when: ["kind": ["joint"]]),
    ],
    sections: [
      SectionDefinition(id: "background", title: ["en": "Background", "fr": "Contexte"], isRequired: true),
      SectionDefinition(id: "housing", title: ["en": "The right to housing"], isRequired: true),
      SectionDefinition(id: "thanks", title: ["en": "Thanks"]),
    ],
    states: [
      State(id: "draft", isInitial: true, edit: ["officer"]),
      State(id: "review"),
      State(id: "submitted", isFinal: true),
    ],
    transitions: [
      Transition(
        id: "request-review", from: ["draft"], to: "review", by: ["officer"],
        requires: [
          Requirement("required-fields"), Requirement("required-sections"), Requirement("sound-text"),
        ]),
      Transition(
        id: "return", from: ["review"], to: "draft", by: ["reviewer"], requires: [Requirement("reason")]),
      Transition(
        id: "submit", from: ["review"], to: "submitted", by: ["officer"],
        requires: [
          Requirement("word-limit", ["rule": .name("words.individual")], when: ["kind": ["individual"]]),
          Requirement("word-limit", ["rule": .name("words.joint")], when: ["kind": ["joint"]]),
          Requirement(
            "approvals",
            [
              "all-of": .quorums([.init("reviewer", atLeast: 2)]),
              "not": .names(["author", "last-editor"]),
            ]),
          Requirement("endorsements", ["of": .name("submitters")], when: ["kind": ["joint"]]),
          Requirement("comments-resolved"),
          Requirement("receipt"),
        ]),
    ],
    deadlines: [
      Deadline(id: "submission", origin: .given),
      Deadline(id: "review", origin: .before("submission", by: Span(15, .workingDays))),
    ])

  static let rules = RuleSet(
    id: "upr-4th-cycle",
    rules: [
      rule("words.individual", .words(max: 20, counts: [.body, .headings, .tables])),
      rule("words.joint", .words(max: 40, counts: [.body, .headings, .tables])),
      rule("formats", .formats(["docx"])),
    ])

  static func rule(_ id: Rule.ID, _ demand: Rule.Demand) -> Rule {
    Rule(
      id: id, demand: demand, source: "https://example.org/rules", edition: "4th cycle",
      checkedOn: "2026-09-01", status: .verified)
  }

  static let pin = Workflow.Pin(name: "upr", version: 1, definition: "def", rules: "rules")

  static let crwn = Organisation(acronym: "CRWN", name: "Child Rights Watch Nepal")
  static let hrw2 = Organisation(acronym: "HRC-2", name: "Housing Rights Coalition")

  /// 2 and 8 words of text, with titles of 1 and 4.
  static let draft = Draft(
    fields: [
      "country": .text("NP"), "session": .integer(51), "kind": .text("individual"),
      "language": .text("en"),
    ],
    sections: [
      Section(id: "background", text: "Two words."),
      Section(id: "housing", text: "Evictions rose.\n\nNobody was told before bulldozers came."),
    ])

  static var jointDraft: Draft {
    var draft = draft
    draft.fields["kind"] = .text("joint")
    draft.fields["submitters"] = .organisations([crwn, hrw2])
    return draft
  }

  /// maya and olga write, omar and lena review, carl coordinates, amal and hiro have no role in the office.
  static let directory = Directory(
    folding: [
      .personAdded("carl", profile: "p"), .roleGranted("carl", role: "coordinator"),
      .personAdded("maya", profile: "p"), .roleGranted("maya", role: "officer"),
      .personAdded("olga", profile: "p"), .roleGranted("olga", role: "officer"),
      .personAdded("omar", profile: "p"), .roleGranted("omar", role: "reviewer"),
      .personAdded("lena", profile: "p"), .roleGranted("lena", role: "reviewer"),
      .personAdded("amal", profile: "p"), .personAdded("hiro", profile: "p"),
    ].map { Entry(report: nil, by: "carl", at: noon, event: $0) })
}
