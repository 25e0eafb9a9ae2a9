import Documents
import Reporting
import Wording

/// A name that templates can use, and what it stands for: said once, for templates and for those who write them.
struct TemplateName: Sendable {
  /// What stands behind the name.
  enum Shape: Sendable {
    case text, number, flag, prose
    case texts
    case object([TemplateName])
    case list([TemplateName])

    /// What a template may do with it.
    var kind: TemplateKind {
      func object(_ names: [TemplateName]) -> TemplateKind {
        .object(names.reduce(into: [:]) { $0[$1.name] = $1.shape.kind })
      }
      return switch self {
      case .text: .text
      case .number: .number
      case .flag: .flag
      case .prose: .prose
      case .texts: .list(.text)
      case .object(let names): object(names)
      case .list(let names): .list(object(names))
      }
    }
  }

  let name: String
  let shape: Shape
  let help: Localized

  init(_ name: String, _ shape: Shape, en: String, fr: String) {
    self.name = name
    self.shape = shape
    help = Localized(en: en, fr: fr)
  }

  /// It and the names below it, with dots; what stands in each row of a list with `[]`.
  var all: [(path: String, kind: TemplateKind, help: Localized)] {
    let own = (name, shape.kind, help)
    switch shape {
    case .text, .number, .flag, .prose, .texts: return [own]
    case .object(let names):
      return [own] + names.flatMap(\.all).map { ("\(name).\($0.path)", $0.kind, $0.help) }
    case .list(let names):
      return [own] + names.flatMap(\.all).map { ("\(name)[].\($0.path)", $0.kind, $0.help) }
    }
  }
}

extension TemplateName {
  /// What every template can use, whatever its workflow asks for.
  static let common: [TemplateName] = [
    TemplateName(
      "acronym", .text, en: "the first organisation's acronym, else the office's own",
      fr: "le sigle de la première organisation, sinon celui du bureau"),
    TemplateName(
      "confidential", .flag, en: "whether not everybody in the office may read the report",
      fr: "si tout le bureau ne peut pas lire le rapport"),
    TemplateName(
      "date",
      .object([
        TemplateName("year", .number, en: "the year", fr: "l'année"),
        TemplateName("month", .text, en: "the month in words", fr: "le mois en lettres"),
        TemplateName("day", .number, en: "the day of the month", fr: "le jour du mois"),
        TemplateName(
          "month-year", .text, en: "month and year, as a cover says it",
          fr: "mois et année, comme sur une couverture"),
      ]), en: "when the words were saved, by the clock of Geneva",
      fr: "quand le texte fut enregistré, à l'heure de Genève"),
    TemplateName("has-notes", .flag, en: "whether the draft has notes", fr: "si le projet a des notes"),
    TemplateName(
      "recommendations",
      .list([
        TemplateName("id", .text, en: "its name in the draft", fr: "son nom dans le projet"),
        TemplateName(
          "label", .text, en: "its number as documents print it: R1.", fr: "son numéro tel qu'imprimé : R1."),
        TemplateName("number", .number, en: "its number", fr: "son numéro"),
        TemplateName("text", .text, en: "what is to be done", fr: "ce qui est à faire"),
        TemplateName("to", .text, en: "to whom it is addressed", fr: "à qui elle s'adresse"),
        TemplateName("by", .text, en: "by when", fr: "pour quand"),
        TemplateName("section", .text, en: "the section that supports it", fr: "la partie qui la fonde"),
      ]), en: "the recommendations in order", fr: "les recommandations dans l'ordre"),
    TemplateName(
      "report", .text, en: "the report's name in the office", fr: "le nom du rapport dans le bureau"),
    TemplateName(
      "revision", .text, en: "the first signs of the revision's name",
      fr: "les premiers signes du nom de la version"),
    TemplateName(
      "sections",
      .list([
        TemplateName("id", .text, en: "its name in the workflow", fr: "son nom dans le modèle"),
        TemplateName(
          "title", .text, en: "its title in the language of the draft",
          fr: "son titre dans la langue du projet"),
        TemplateName("annex", .flag, en: "whether it is an annex", fr: "si c'est une annexe"),
        TemplateName(
          "body", .prose, en: "its text; the name stands alone in its paragraph",
          fr: "son texte ; le nom est seul dans son paragraphe"),
      ]), en: "the parts of the text in the order of the workflow",
      fr: "les parties du texte dans l'ordre du modèle"),
    TemplateName(
      "sources",
      .list([
        TemplateName("id", .text, en: "its name in the draft", fr: "son nom dans le projet"),
        TemplateName("title", .text, en: "what it is called", fr: "son titre"),
        TemplateName("kind", .text, en: "what kind of evidence it is", fr: "le genre de preuve"),
        TemplateName("url", .text, en: "where it can be read", fr: "où la lire"),
        TemplateName("date", .text, en: "its date", fr: "sa date"),
      ]), en: "the evidence", fr: "les sources"),
    TemplateName("workflow", .text, en: "the title of the workflow", fr: "le titre du modèle"),
  ]

  /// What stands behind a field.
  static func shape(of kind: Field.Kind) -> Shape {
    switch kind {
    case .text, .symbol, .date, .choice: .text
    case .integer: .number
    case .boolean: .flag
    case .country: .object(country)
    case .language: .object(language)
    case .texts: .texts
    case .organisations: .list(organisation)
    case .contact: .object(contact)
    case .records(let columns): .list(columns.map { TemplateName($0) })
    }
  }

  /// A field of a workflow.
  init(_ field: Field) {
    let label = field.label.isEmpty ? Localized(same: field.id.rawValue) : field.label.localized
    self.init(field.id.rawValue, Self.shape(of: field.kind), en: label.en, fr: label.fr)
  }

  private static let country = [
    TemplateName("name", .text, en: "as a text says it", fr: "tel que dans un texte"),
    TemplateName("formal", .text, en: "the formal name", fr: "le nom officiel"),
    TemplateName("alpha2", .text, en: "the code of two letters", fr: "le code à deux lettres"),
    TemplateName("alpha3", .text, en: "the code of three letters", fr: "le code à trois lettres"),
  ]
  private static let language = [
    TemplateName("name", .text, en: "its name in itself", fr: "son nom en elle-même"),
    TemplateName("code", .text, en: "its code: fr", fr: "son code : fr"),
    TemplateName(
      "letter", .text, en: "its letter in file names: F", fr: "sa lettre dans les noms de fichiers : F"),
  ]
  private static let organisation = [
    TemplateName("acronym", .text, en: "its acronym", fr: "son sigle"),
    TemplateName("name", .text, en: "its name", fr: "son nom"),
    TemplateName("city", .text, en: "its city", fr: "sa ville"),
    TemplateName("country", .text, en: "its country's name", fr: "le nom de son pays"),
  ]
  private static let contact = [
    TemplateName("name", .text, en: "the person or office", fr: "la personne ou le bureau"),
    TemplateName("email", .text, en: "the e-mail address", fr: "l'adresse électronique"),
    TemplateName("phone", .text, en: "the telephone number", fr: "le numéro de téléphone"),
    TemplateName("address", .text, en: "the postal address", fr: "l'adresse postale"),
  ]
}
