import Definitions
import Foundation
import Reporting
import Testing

@testable import Documents

/// Documents as they are in life, and one with everything that is rare. People and facts are invented.
enum Samples {
  /// All samples by their names.
  static func all() throws -> [(name: String, document: Document)] {
    try [
      ("english", submission(.en, text: english)), ("french", submission(.fr, text: french)),
      ("spanish", submission(.es, text: spanish)), ("arabic", submission(.ar, text: arabic)),
      ("chinese", submission(.zh, text: chinese)), ("russian", submission(.ru, text: russian)),
      ("mixed", submission(.fr, text: mixed).typeset()), ("set", submission(.fr, text: french).typeset()),
      ("rare", rare()), ("empty", Document(language: .en, title: "", date: date, parts: [])),
      ("long", submission(.en, text: long)), ("endnotes", endnotes()),
    ]
  }

  static let date = "2026-11-23T10:00:00Z"

  /// A submission through the shipped template.
  static func submission(_ language: Language, text: String) throws -> Document {
    let reading = try MarkdownReader.read(Draft(sections: [Section(id: "background", text: text)]))
    #expect(reading.problems.isEmpty)
    let template = try Template(try shipped("upr/submission.md"), file: "submission.md", scope: Names.scope) {
      (try? shipped($0)).map { Array($0.utf8) }
    }
    let parts = try template.parts(Names.values(language, body: reading.sections["background"] ?? Prose()))
    return Document(
      language: language, title: "Universal Periodic Review: \(language.rawValue)",
      keywords: ["housing", "R&D <water>"],
      date: date, parts: parts, notes: reading.notes.mapValues(\.prose))
  }

  /// A file of `Templates/`.
  static func shipped(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Templates/\(path)"), encoding: .utf8)
  }

  /// The same with its notes at the end.
  private static func endnotes() throws -> Document {
    var document = try submission(.es, text: spanish)
    document.notePlace = .endnotes
    return document
  }

  private static func rare() throws -> Document {
    let reading = try MarkdownReader.read(
      Draft(sections: [
        Section(
          id: "rare",
          text: """
            1. one

               - bullet
                 1. deep[^list]

               after the bullet, still one
            2. two

               | A | B |
               |---|---|
               | in a list | [link](https://example.org/?a=1&b=%20\\|x) |

            7. seven again

            > quoted
            >
            > - list in a quotation
            > > deeper **bold *both* `code`**

            | One |
            |:-:|

            | Right | Centre |
            |--:|:-:|
            | x[^cell] | [a](mailto:a@example.org)\\
            b |

            | Touching |
            |---|
            | two |

            ```
            code  keeps
              its spaces & <signs>
            ```

            ---

            -

            ###### Six

            - [link[^cell]](https://example.org)

            Ends with a note.[^cell]

            [^list]: A [link](https://example.org/note) and *emphasis*.

                Second paragraph:

                - a list in a note

                | A | B |
                |---|---|
                | c | d |
            [^cell]: From a cell, نص عربي E/C.12/1.
            """)
      ]))
    #expect(reading.problems.isEmpty)
    let odd = "a\u{0}b\u{1}c\u{FFFE}d\t e  f ]]> & < > \" ' \u{202E}rtl\u{202C} 👩‍👩‍👧 e\u{301}\r\ng"
    let parts: [Document.Part] = [
      .init(.plain, [Block(.paragraph([.text(odd), .lineBreak, .code(odd)]))]),
      .init(.numbered, reading.sections["rare"]?.blocks ?? []),
      .init(.header, [Block(.paragraph([.text("Head & <shoulders>"), .strong([.text(" نص")])]))]),
      .init(.centered, [Block(.paragraph([.text("centred")])), Block(.heading(level: 9, []))]),
      .init(.cover, [Block(.paragraph([.text("a cover at the end")]))]),
      .init(.annex, [Block(.heading(level: 1, [.text("an annex")])), Block(.paragraph([.text("in it:")]))]),
      .init(
        .annex,
        [
          Block(
            .table(Table(alignments: [], header: [[.text("an annex")]], rows: [[[.text("of one table")]]])))
        ]
      ),
      .init(
        .numbered,
        [
          Block(.table(Table(alignments: [], header: [], rows: []))), Block(.list(List(items: []))),
          Block(.list(List(start: 0, items: [[]]))), Block(.quote([])), Block(.code("")),
          Block(.paragraph([])),
          Block(
            .table(
              Table(alignments: [.left], header: [[.text("x")]], rows: [[], [[.text("1")], [.text("2")]]]))),
        ]),
    ]
    return Document(
      language: .en, title: odd, keywords: [odd, ""], date: date, parts: parts,
      notes: reading.notes.mapValues(\.prose))
  }

  private static let english = """
    Norland is a party to seven of the nine core treaties.[^treaties] The *Housing Act* of 2021 covers **some** families.

    ## Forced evictions

    In 2024 the courts ordered 1,240 evictions.[^courts] See [the register](https://example.org/register).

    | Year | Orders | Families with another home |
    |------|-------:|:--------------------------:|
    | 2022 | 980 | 14 %[^cell] |
    | 2023 | 1,105 | 11 % |
    | 2024 | 1,240 | 9 % |

    The causes are:

    - debts for water and light;
    - works of the city:
      1. the ring road,
      2. the harbour;
    - no lease.

    > Nobody told us where to go.

    Three steps were promised:

    1. a register;
    2. a fund;
    3. a law.

    None was taken.

    [^treaties]: See [the list](https://example.org/treaties) of the Office.
    [^courts]: Ministry of Justice, *Yearbook* 2024, p. 12.
    [^cell]: Survey of 211 families.
    """

  private static let french = """
    La Norlande est partie à sept des neuf traités.[^traites] « L'État » n'a pas donné suite aux recommandations 102.28 et 102.29.

    ## Expulsions forcées

    | Année | Décisions |
    |---|---:|
    | 2024 | 1 240 |

    Trois mesures étaient promises :

    1. un registre ;
    2. un fonds ;
    3. une loi.

    Aucune n'a été prise.[^cours]

    [^traites]: Voir [la liste](https://example.org/traites).
    [^cours]: Ministère de la justice, *Annuaire* 2024, p. 12.
    """

  private static let spanish = """
    Norlandia es parte en siete de los nueve tratados.[^t] ¿Qué se hizo? ¡Nada!

    ## Desalojos forzosos

    En 2024 hubo 1.240 desalojos.

    [^t]: Véase [la lista](https://example.org/t).
    """

  private static let arabic = """
    لم تصادق الدولة الطرف على البروتوكول الاختياري (E/C.12/NLD/CO/4، الفقرة 12).[^a]

    ## الإخلاء القسري

    | السنة | الأوامر |
    |---|---:|
    | 2024 | 1240 |

    - ديون الماء والكهرباء
    - أشغال المدينة

    انظر [السجل](https://example.org/register) لعام 2024.

    [^a]: وزارة العدل، *الكتاب السنوي* 2024، ص 12، https://example.org/a.
    """

  /// A report in French that quotes in other scripts, and names documents.
  private static let mixed = """
    Le ministre a dit: "Rien n'a changé" (CRC/C/NPL/CO/3-5, par. 4).[^m]

    قال الوزير إن شيئا لم يتغير (CRC/C/NPL/CO/3-5، الفقرة 4)، "وهذا كل شيء".

    Министр сказал, что ничего не изменилось.

    部长说，什么都没有改变。

    [^m]: تقرير الوزارة 2024، ص 12؛ voir A/HRC/51/5.
    """

  private static let chinese = """
    缔约国尚未批准《任择议定书》。[^z] 2025年有1,240个家庭被驱逐，
    见 CESCR 报告。

    ## 强迫迁离

    | 年份 | 命令 |
    |---|---:|
    | 2024 | 1240 |

    [^z]: 司法部《年鉴》2024年。
    """

  private static let russian = """
    Государство-участник не ратифицировало протокол № 7.[^r]

    [^r]: Министерство юстиции, 2024.
    """

  /// About 5,600 words with 60 notes, for the clock.
  static let long: String = {
    let sentence = "The authorities did not inform the families of the works before the winter of that year"
    var text = ""
    for number in 1...60 {
      if number % 6 == 1 { text += "## Theme \(number / 6 + 1)\n\n" }
      text += (0..<6).map { _ in sentence }.joined(separator: ". ") + ".[^n\(number)]\n\n"
      text += "[^n\(number)]: Interview \(number), see [the record](https://example.org/\(number)).\n\n"
    }
    return text
  }()
}

/// The names that the shipped template uses, as the engine gives them.
enum Names {
  static let organisation: TemplateKind = .object([
    "acronym": .text, "name": .text, "city": .text, "country": .text,
  ])

  static let scope: [String: TemplateKind] = [
    "labels": .object(Dictionary(uniqueKeysWithValues: labelKeys.map { ($0, TemplateKind.text) })),
    "country": .object(["name": .text, "alpha3": .text]), "session": .number,
    "cycle": .number, "symbol": .text, "kind": .text, "date": .object(["month-year": .text]),
    "submitters": .list(organisation),
    "keywords": .list(.text),
    "contact": .object(["name": .text, "email": .text, "phone": .text, "address": .text]),
    "sections": .list(.object(["id": .text, "title": .text, "annex": .flag, "body": .prose])),
    "recommendations": .list(.object(["label": .text, "text": .text, "to": .text, "by": .text])),
    "previous": .list(
      .object([
        "number": .text, "text": .text, "from": .object(["name": .text]), "response": .text, "done": .text,
        "evidence": .text, "status": .text,
      ])),
  ]

  private static let labelKeys = [
    "title", "session", "joint", "individual", "keywords", "contact", "recommendations",
    "recommendations-lead", "to", "by", "previous", "number", "recommendation", "from", "response", "done",
    "status", "supported", "evidence", "cycle", "recommendations-lead-individual",
  ]

  static func values(_ language: Language, body: Prose) throws -> [String: TemplateValue] {
    let labels = try labels(language)
    return [
      "labels": .object(labels), "country": .object(["name": .text("Norland"), "alpha3": .text("NLD")]),
      "session": .number(51), "cycle": .number(0), "symbol": .text("A/HRC/23/11"), "kind": .text("joint"),
      "date": .object(["month-year": .text("March 2026")]),
      "submitters": .list([
        organisation("HRA", "Housing Rights *Alliance*", "Geneva", "Switzerland"),
        organisation("R&D", "Roofs & Doors <NGO>", "", ""),
      ]),
      "keywords": .list([.text("housing"), .text("evictions")]),
      "contact": .object([
        "name": .text("Maya Ito"), "email": .text("maya@example.org"), "phone": .text(""),
        "address": .text(""),
      ]),
      "sections": .list([
        .object([
          "id": .text("background"), "title": .text("A. Background"), "annex": .flag(false),
          "body": .prose(body),
        ]),
        .object([
          "id": .text("none"), "title": .text("Nothing"), "annex": .flag(true), "body": .prose(Prose()),
        ]),
      ]),
      "recommendations": .list([
        recommendation("R1.", "Adopt a law on evictions", "Parliament", "2028"),
        recommendation("R2.", "Ratify the Optional Protocol", "", ""),
      ]),
      "previous": .list([
        .object([
          "number": .text("102.28"), "text": .text("Adopt a law | on evictions"),
          "from": .object(["name": .text("Norland")]), "response": .text("supported"),
          "done": .text("Nothing"),
          "evidence": .text(""), "status": .text("not-said"),
        ])
      ]),
    ]
  }

  private static func organisation(_ acronym: String, _ name: String, _ city: String, _ country: String)
    -> TemplateValue
  {
    .object(["acronym": .text(acronym), "name": .text(name), "city": .text(city), "country": .text(country)])
  }

  private static func recommendation(_ label: String, _ text: String, _ to: String, _ by: String)
    -> TemplateValue
  {
    .object(["label": .text(label), "text": .text(text), "to": .text(to), "by": .text(by)])
  }

  /// The labels of `language`; English where the shipped file has none.
  private static func labels(_ language: Language) throws -> [String: TemplateValue] {
    let file = try LabelsFile.read(Array(Samples.shipped("upr/labels.yaml").utf8), file: "labels.yaml")
    return (file.labels[language] ?? file.labels[.en] ?? [:]).mapValues(TemplateValue.text)
  }
}
