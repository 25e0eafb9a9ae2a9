import Wording

extension Check {
  /// Nothing in the text would be lost in the document: notes that are undefined, unused or defined twice, raw
  /// HTML, images, links that lead nowhere.
  static let soundText = Check(
    "sound-text",
    summary: Localized(
      en: "Footnotes are defined once and used, and nothing stands in the text that a document can't carry.",
      fr:
        "Les notes sont définies une fois et utilisées, et le texte ne contient rien qu'un document ne puisse porter."
    ),
    parameters: [
      Parameter(
        "images", .rule, ifNotSaid: "form.images",
        help: Localized(
          en: "the rule on pictures and maps, to be cited; form.images if not said",
          fr: "la règle sur les images et les cartes, à citer ; form.images par défaut"))
    ]
  ) { situation, arguments in
    let rule = situation.rule(arguments, "images", ifNotSaid: "form.images")
    guard let rule else { return situation.reading.problems.map { Finding(problem: $0) } }
    let problems = situation.reading.problems.filter { rule.severity == .warning || !$0.kind.isAboutPictures }
    return problems.map { Finding(problem: $0) } + situation.pictures(against: rule)
  }
}

extension Situation {
  /// The rule of the mechanism that forbids pictures, as the workflow's check of the text names it; `nil` where they are
  /// allowed, if perhaps not wanted.
  public var ruleAgainstPictures: Rule? {
    let checks = workflow.transitions.flatMap(\.requires).filter { $0.check == Check.soundText.name }
    let named = checks.lazy.compactMap { self.rule($0.arguments, "images", ifNotSaid: "form.images") }.first
    return (named ?? rules?.rule("form.images")).flatMap { $0.severity == .error ? $0 : nil }
  }

  /// A finding for each picture of the draft, which `rule` does not admit.
  func pictures(against rule: Rule) -> [Finding] {
    reading.images.map { image in
      var finding = Finding(
        problem: Reading.Problem(.image(image.alternative), section: image.section, line: image.line))
      (finding.rule, finding.severity) = (Citation(rule), rule.severity)
      return finding
    }
  }

  /// What a document can't carry of the text. Where the mechanism forbids pictures, each is that, whatever else is wrong
  /// with it.
  public var textProblems: [Reading.Problem] {
    guard ruleAgainstPictures != nil else { return reading.problems }
    return reading.problems.filter { !$0.kind.isAboutPictures }
      + reading.images.map { Reading.Problem(.image($0.alternative), section: $0.section, line: $0.line) }
  }

  /// What of the draft's pictures keeps its document from being made.
  public var forbiddenPictures: [Finding] { ruleAgainstPictures.map(pictures) ?? [] }
}

extension Reading.Problem.Kind {
  fileprivate var isAboutPictures: Bool {
    switch self {
    case .image, .picture: true
    default: false
    }
  }
}

extension Finding {
  /// What a person is told about a problem that the reader of the text found.
  public init(problem: Reading.Problem) {
    let (code, message, remedy) = Self.words(for: problem.kind)
    self.init(code, at: .section(problem.section, line: problem.line), message: message, remedy: remedy)
  }

  private static func words(for kind: Reading.Problem.Kind) -> (String, Localized, Localized) {
    switch kind {
    case .undefinedNote(let label, let nearest):
      (
        "note.undefined",
        Localized(
          en: "the footnote [^\(label)] is used but not defined",
          fr: "la note [^\(label)] est appelée mais n'est pas définie"),
        nearest.map {
          Localized(en: "did you mean [^\($0)]?", fr: "vouliez-vous dire [^\($0)] ?")
        }
          ?? Localized(
            en:
              "begin a line with \"[^\(label)]:\" and its text; labels have letters without accents, digits and hyphens",
            fr:
              "commencez une ligne par « [^\(label)]: » et son texte ; les étiquettes ont des lettres sans accents, des chiffres et des traits d'union"
          )
      )
    case .unusedNote(let label):
      (
        "note.unused",
        Localized(
          en: "the footnote [^\(label)] is defined but never used: it would not be printed",
          fr: "la note [^\(label)] est définie mais jamais appelée : elle ne serait pas imprimée"),
        Localized(
          en: "put [^\(label)] where it belongs, or delete the definition",
          fr: "placez [^\(label)] là où il faut, ou supprimez la définition")
      )
    case .duplicateNote(let label, let section, let line):
      (
        "note.duplicate",
        Localized(
          en: "the footnote [^\(label)] is defined twice, first in \"\(section)\", line \(line)",
          fr: "la note [^\(label)] est définie deux fois, d'abord dans « \(section) », ligne \(line)"),
        Localized(en: "give one of them another name", fr: "donnez un autre nom à l'une d'elles")
      )
    case .noteInNote(let label):
      (
        "note.in-note",
        Localized(
          en: "the footnote [^\(label)] stands inside another footnote",
          fr: "la note [^\(label)] se trouve dans une autre note"),
        Localized(en: "move its text into the outer note", fr: "intégrez son texte à la note extérieure")
      )
    case .emptyNote(let label):
      (
        "note.empty",
        Localized(en: "the footnote [^\(label)] says nothing", fr: "la note [^\(label)] est vide"),
        Localized(en: "write its text after the colon", fr: "écrivez son texte après les deux-points")
      )
    case .extraCells(let columns):
      (
        "text.extra-cells",
        Localized(
          en: "this row has more cells than the table has columns (\(columns)): the last ones would be lost",
          fr:
            "cette ligne a plus de cellules que le tableau n'a de colonnes (\(columns)) : les dernières seraient perdues"
        ),
        Localized(
          en: "give the header as many cells, or put a backslash before a bar that belongs to the text",
          fr:
            "donnez autant de cellules à l'en-tête, ou mettez une barre oblique inverse avant un trait qui appartient au texte"
        )
      )
    case .html:
      (
        "text.html",
        Localized(
          en: "this is HTML, which a Word document can't carry",
          fr: "ceci est du HTML, qu'un document Word ne peut pas porter"),
        Localized(
          en: "write it in Markdown, or put a backslash before \"<\" to print the sign itself",
          fr: "écrivez-le en Markdown, ou mettez une barre oblique inverse avant « < » pour imprimer le signe"
        )
      )
    case .image(let alternative):
      (
        "text.image",
        Localized(
          en: "pictures can't be carried into this document: \"\(alternative)\"",
          fr: "les images ne peuvent pas être reprises dans ce document : « \(alternative) »"),
        Localized(
          en: "say in words what it shows, and hand it in as an annex if the mechanism allows it",
          fr: "dites en mots ce qu'elle montre et joignez-la en annexe si le mécanisme l'admet")
      )
    case .picture(let fault, let path): fault.words(path)
    case .link(let url):
      (
        "text.link",
        Localized(
          en: "the link \"\(url)\" is no web or e-mail address",
          fr: "le lien « \(url) » n'est pas une adresse web ou de courriel"),
        Localized(
          en: "begin it with https:// or mailto:", fr: "commencez-le par https:// ou mailto:")
      )
    case .unknownLabel(let label, let nearest):
      (
        "text.unknown-label",
        Localized(
          en: "no paragraph carries the label {#\(label)} that this refers to",
          fr: "aucun paragraphe ne porte la marque {#\(label)} à laquelle ceci renvoie"),
        nearest.map {
          Localized(en: "did you mean #\($0)?", fr: "vouliez-vous dire #\($0) ?")
        }
          ?? Localized(
            en:
              "put {#\(label)} at the end of the paragraph that you mean, not inside a list, a quotation or a note",
            fr:
              "mettez {#\(label)} à la fin du paragraphe visé, hors d'une liste, d'une citation ou d'une note"
          )
      )
    case .duplicateLabel(let label):
      (
        "text.duplicate-label",
        Localized(
          en: "a second paragraph carries the label {#\(label)}",
          fr: "un second paragraphe porte la marque {#\(label)}"),
        Localized(en: "give one of them another label", fr: "donnez une autre marque à l'un d'eux")
      )
    }
  }
}
