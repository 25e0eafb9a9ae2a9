import Reporting
import Wording

/// What may stand in a file: one description for the reader, its messages and the schema for editors.
indirect enum Shape: Sendable {
  /// Any line of text.
  case text
  /// A name: letters a to z, digits, hyphens, underscores, dots.
  case identifier
  case integer(ClosedRange<Int>)
  case boolean
  /// One of these words.
  case choice([String])
  /// A day, as `2026-11-23`.
  case day
  /// A day or a month, as `2026-11-23` or `2026-11`.
  case dayOrMonth
  /// A moment, as `2026-11-23T23:59`, or a day.
  case moment
  /// A length of time, as `15 working days`.
  case span
  /// How often, and for how long, as `every 1 day for 1 week`.
  case every
  /// A length in this unit, as `12 pt` or `25 mm`.
  case length(Length.Unit, ClosedRange<Double>)
  /// A colour, as `1F3864`.
  case colour
  /// The name of a type face.
  case font
  /// The name of a file beside this one, with one of these endings.
  case fileName([String])
  /// Texts by language.
  case translations
  /// A list; `orOne` admits a single item without brackets.
  case list(of: Shape, orOne: Bool = false)
  /// Names that the author chooses, each with a value.
  case map(of: Shape)
  /// Names that are known.
  case object([Key])
  /// Fields with the values they must have: `{ kind: joint }`.
  case condition
  /// A check's name, or its name with parameters.
  case requirement

  /// A known name in an object.
  struct Key: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
    let help: Localized

    init(_ name: String, _ shape: Shape, required: Bool = false, _ help: Localized) {
      self.name = name
      self.shape = shape
      isRequired = required
      self.help = help
    }
  }

  /// The words that may stand there, where only some may.
  var words: [String]? {
    switch self {
    case .choice(let words): words
    case .list(let item, _): item.words
    default: nil
    }
  }

  /// What a person is told that is wanted.
  var expectation: Localized {
    switch self {
    case .text: Localized(en: "a text", fr: "un texte")
    case .identifier:
      Localized(
        en: "a name of letters a to z, digits and hyphens",
        fr: "un nom fait de lettres a à z, de chiffres et de traits d'union")
    case .integer(let range):
      Localized(
        en: "a whole number from \(range.lowerBound) to \(range.upperBound), written with digits only",
        fr: "un nombre entier de \(range.lowerBound) à \(range.upperBound), écrit en chiffres seulement")
    case .boolean: Localized(en: "true or false", fr: "true (oui) ou false (non)")
    case .choice(let words):
      Localized(
        en: "one of: \(words.joined(separator: ", "))", fr: "l'un de : \(words.joined(separator: ", "))")
    case .day: Localized(en: "a day, as 2026-11-23", fr: "un jour, comme 2026-11-23")
    case .dayOrMonth:
      Localized(
        en: "a day, as 2026-11-23, or a month, as 2026-11",
        fr: "un jour, comme 2026-11-23, ou un mois, comme 2026-11")
    case .moment:
      Localized(
        en: "a moment, as 2026-11-23T23:59, or a day, as 2026-11-23",
        fr: "un moment, comme 2026-11-23T23:59, ou un jour, comme 2026-11-23")
    case .span:
      Localized(
        en: "a length of time, as \"14 days\", \"15 working days\" or \"2 weeks\"",
        fr: "une durée, comme « 14 days », « 15 working days » ou « 2 weeks »")
    case .every:
      Localized(
        en: "how often, as \"every 1 day\" or \"every 1 day for 1 week\"",
        fr: "une fréquence, comme « every 1 day » ou « every 1 day for 1 week »")
    case .length(let unit, let range):
      Localized(
        en:
          "a length from \(Int(range.lowerBound)) to \(Int(range.upperBound)) \(unit.rawValue), as \"12 \(unit.rawValue)\"",
        fr:
          "une longueur de \(Int(range.lowerBound)) à \(Int(range.upperBound)) \(unit.rawValue), comme « 12 \(unit.rawValue) »"
      )
    case .colour: Localized(en: "a colour, as \"1F3864\"", fr: "une couleur, comme \"1F3864\"")
    case .fileName(let endings):
      Localized(
        en: "the name of a file in the same folder, as house.\(endings.first ?? "")",
        fr: "le nom d'un fichier du même dossier, comme maison.\(endings.first ?? "")")
    case .font:
      Localized(
        en: "the name of a type face, as Times New Roman", fr: "le nom d'une police, comme Times New Roman")
    case .translations:
      Localized(
        en: "texts by language, as { en: …, fr: … }", fr: "des textes par langue, comme { en: …, fr: … }")
    case .list: Localized(en: "a list, as [a, b]", fr: "une liste, comme [a, b]")
    case .map, .object:
      Localized(en: "names with values, one on each line", fr: "des noms avec leurs valeurs, un par ligne")
    case .condition:
      Localized(
        en: "fields with values, as { kind: joint }",
        fr: "des champs avec leurs valeurs, comme { kind: joint }")
    case .requirement:
      Localized(
        en: "the name of a check, alone or with parameters: word-limit: { rule: … }",
        fr: "le nom d'un contrôle, seul ou avec ses paramètres : word-limit: { rule: … }")
    }
  }
}

extension Check {
  /// What may stand behind the check's name.
  var shape: Shape {
    let keys = parameters.map { Shape.Key($0.key, $0.kind.shape, required: $0.isRequired, $0.help) }
    return .object(
      keys + [
        Shape.Key(
          "when", .condition,
          Localized(
            en: "the requirement applies where each field has this value",
            fr: "l'exigence vaut lorsque chaque champ a cette valeur"))
      ])
  }
}

extension Check.Parameter.Kind {
  /// What may stand there.
  var shape: Shape {
    switch self {
    case .count: .integer(0...1_000_000)
    case .wordRule, .periodRule, .languageRule, .rule, .wordList, .organisationsField, .dateField,
      .recordsField,
      .choiceColumn, .column:
      .identifier
    case .sections: .list(of: .identifier)
    case .columns: .list(of: .identifier, orOne: true)
    case .columnWords: .list(of: .text, orOne: true)
    case .quorums:
      .list(
        of: .object([
          Shape.Key("role", .identifier, required: true, Localized(en: "the role", fr: "le rôle")),
          Shape.Key(
            "at-least", .integer(1...100),
            Localized(en: "how many people; 1 if not said", fr: "combien de personnes ; 1 par défaut")),
        ]))
    case .words(let words): .list(of: .choice(words), orOne: true)
    }
  }
}
