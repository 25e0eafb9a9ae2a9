import Reporting
import Testing

@testable import Documents

@Suite("Word files held against the draft that they were made from")
struct WordMergeTests {
  /// A report as a template sets it: a cover, titles, a table of its own between two sections.
  private struct Sample {
    let draft: Draft
    let reading: Reading
    let document: Document

    init(_ texts: [Section.ID: String], language: Language = .en) throws {
      draft = Draft(sections: texts.sorted { $0.key < $1.key }.map { Section(id: $0.key, text: $0.value) })
      reading = try MarkdownReader.read(draft)
      var parts = [
        Document.Part(
          .cover, [Block(.heading(level: 1, [.text("Submission")])), Block(.paragraph([.text("Yes.")]))])
      ]
      for section in draft.sections {
        parts.append(.init(.plain, [Block(.heading(level: 1, [.text("Section \(section.id)")]))]))
        parts.append(.init(.numbered, reading.sections[section.id]?.blocks ?? []))
        let table = Table(
          alignments: [.natural, .natural], header: [[.text("No.")], [.text("Answer")]],
          rows: [[[.text("1")], [.text("Yes.")]]])
        parts.append(.init(.plain, [Block(.table(table))]))
      }
      document = Document(
        language: language, title: "T", date: Samples.date, parts: parts,
        notes: reading.notes.mapValues(\.prose))
    }

    func base() throws -> WordBase { try WordBase(document, draft: draft, reading: reading) }
    func word() throws -> WordText { try DocxReader.read(try DocxWriter.write(document.typeset())) }

    /// The texts that come back from `word`: what stands below the title of each section.
    func texts(_ word: WordText) throws -> [Section.ID: String] {
      let merge = WordMerge(word, over: try base())
      var contents: [Section.ID: [WordMerge.Entry]] = [:]
      var section: Section.ID?
      for (index, paragraph) in word.paragraphs.enumerated() {
        if paragraph.headingLevel == 1 {
          section = paragraph.plainText.split(separator: " ").last.map { Section.ID(String($0)) }
          if let section, draft.sections.contains(where: { $0.id == section }) {
            contents[section] = []
          } else {
            section = nil
          }
        } else if let section, merge.origins[index] != .template, !merge.isChangedTable(index) {
          contents[section]?.append(WordMerge.Entry(paragraph, index: index))
        }
      }
      return merge.texts(contents)
    }
  }

  @Test("Two hundred drafts come back from Word to the byte, with their notes", arguments: 0..<20)
  func identical(_ group: Int) throws {
    for seed in (group * 10)..<(group * 10 + 10) {
      var texts: [Section.ID: String] = [:]
      for (index, id) in ["a", "b"].enumerated() {
        var prose = RandomProse(seed: UInt64(seed * 2 + index))
        let blocks = Canonical.blocks(prose.blocks())
        var text = MarkdownWriter.text(blocks)
        for label in Set(NoteLabels.used(in: blocks)).sorted() {
          text += "\n" + MarkdownWriter.note(label, prose.notes[label] ?? [])
        }
        // Labels belong to the whole draft.
        texts[Section.ID(id)] = text.replacing("[^n", with: "[^\(id)")
      }
      let sample = try Sample(texts, language: seed % 2 == 0 ? .fr : .en)
      #expect(try sample.texts(try sample.word()) == texts, "seed \(seed)")
    }
  }

  private static let text = """
    The *Act* of 2021 covers
    some families.[^act] See CRC/C/NPL/CO/3-5.

    - one
    - two[^two]

    > Nobody told us.

    Yes.

    [^act]: The Act,
        art. 5.
    [^two]: Interview "B".
    """ + "\n"

  @Test("Only what was changed is written anew; notes keep their labels")
  func changed() throws {
    let sample = try Sample(["a": Self.text, "b": "Other.\n"])
    var word = try sample.word()
    let index = try #require(word.paragraphs.firstIndex { $0.plainText == "Nobody told us." })
    word.paragraphs[index].inlines = [.text("Nobody told them.")]
    #expect(
      try sample.texts(word) == [
        "a": """
        The *Act* of 2021 covers
        some families.[^act] See CRC/C/NPL/CO/3-5.

        - one
        - two[^two]

        > Nobody told them.

        Yes.

        [^act]: The Act,
            art. 5.
        [^two]: Interview "B".

        """, "b": "Other.\n",
      ])
  }

  @Test("A changed paragraph keeps its note and loses the link that only the document puts on a symbol")
  func changedWithNote() throws {
    let sample = try Sample(["a": Self.text])
    var word = try sample.word()
    let index = try #require(word.paragraphs.firstIndex { $0.plainText.hasPrefix("The Act") })
    word.paragraphs[index].inlines.insert(.text("Today: "), at: 0)
    let text = try sample.texts(word)["a"] ?? ""
    #expect(
      text.hasPrefix("Today: The *Act* of 2021 covers some families.[^act] See CRC/C/NPL/CO/3-5.\n\n- one\n"))
    #expect(text.hasSuffix("[^act]: The Act,\n    art. 5.\n[^two]: Interview \"B\".\n"))
  }

  @Test("What is deleted takes its note along; a new note gets a label of its own")
  func deleted() throws {
    let sample = try Sample(["a": Self.text])
    var word = try sample.word()
    word.paragraphs.removeAll { $0.plainText.hasPrefix("The Act") }
    let index = try #require(word.paragraphs.firstIndex { $0.plainText == "Nobody told us." })
    word.paragraphs[index].inlines.append(.note("footnote-77"))
    word.notes["footnote-77"] = [Block(.paragraph([.text("New.")]))]
    #expect(
      try sample.texts(word)["a"] == """
        - one
        - two[^two]

        > Nobody told us.[^n1]

        [^n1]: New.

        Yes.

        [^two]: Interview "B".

        """)
  }

  @Test(
    "A paragraph that the cover has, too, stays in its section; a changed table of the template stays out")
  func template() throws {
    let sample = try Sample(["a": "Yes.\n"])
    var word = try sample.word()
    word.paragraphs.removeFirst(2)
    #expect(try sample.texts(word) == ["a": "Yes.\n"])
    let index = try #require(word.paragraphs.firstIndex { if case .table = $0.kind { true } else { false } })
    guard case .table(var table) = word.paragraphs[index].kind else { return }
    table.rows[0][1] = [.text("No.")]
    word.paragraphs[index].kind = .table(table)
    #expect(try sample.texts(word) == ["a": "Yes.\n"])
  }

  @Test("Paragraphs that changed places keep their form")
  func moved() throws {
    let text = "One *a*\nand more.\n\nTwo.\n\nThree.\n"
    let sample = try Sample(["a": text])
    var word = try sample.word()
    let index = try #require(word.paragraphs.firstIndex { $0.plainText.hasPrefix("One") })
    word.paragraphs.swapAt(index, index + 1)
    #expect(try sample.texts(word)["a"] == "Two.\n\nOne *a*\nand more.\n\nThree.\n")
  }
}
