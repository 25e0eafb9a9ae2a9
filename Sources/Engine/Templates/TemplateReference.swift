import Documents
public import Reporting
public import Wording

/// Everything that a template can use, as Markdown, out of the code that fills templates.
public struct TemplateReference {
  private var text = ""
  private let language: InterfaceLanguage

  /// The reference for templates of every workflow; `workflow` adds the names of its fields.
  public static func markdown(_ language: InterfaceLanguage, of workflow: Workflow? = nil) -> String {
    var reference = TemplateReference(language: language)
    reference.write(workflow)
    return reference.text
  }

  private init(language: InterfaceLanguage) { self.language = language }

  private mutating func write(_ workflow: Workflow?) {
    title(1, en: "What a template can use", fr: "Ce qu'un gabarit peut employer")
    line(
      en:
        "Made by `rapporteur template reference`; `rapporteur template reference upr` adds the fields of a workflow.",
      fr:
        "Produit par `rapporteur template reference` ; `rapporteur template reference upr` ajoute les champs d'un modèle."
    )
    if let workflow {
      title(2, en: "Fields of \(workflow.name)", fr: "Champs de \(workflow.name)")
      names(workflow.fields.map { TemplateName($0) })
    }
    title(2, en: "Names in every template", fr: "Noms de tout gabarit")
    names(TemplateName.common)
    row([
      "`labels.…`", kind(.text),
      say(
        en: "the words of labels.yaml beside the template", fr: "les mots de labels.yaml à côté du gabarit"),
    ])
    title(
      2, en: "What stands behind a field, by its type",
      fr: "Ce qui se trouve derrière un champ, selon son type")
    types()
    title(2, en: "Filters", fr: "Filtres")
    head(say(en: "filter", fr: "filtre"), say(en: "what it does", fr: "effet"))
    for filter in Template.filters {
      row(["`{{ … \\| \(filter.name)\(filter.name == "join" ? "(\", \")" : "") }}`", filter.help(language)])
    }
    title(2, en: "Tags", fr: "Balises")
    head(say(en: "tag", fr: "balise"), say(en: "what it does", fr: "effet"))
    for tag in Template.tags { row(["`\(tag.form)`", tag.help(language)]) }
    row([
      "`{# … #}`", say(en: "a remark that no document shows", fr: "une remarque qu'aucun document ne montre"),
    ])
    title(
      2, en: "Parts of the page, in text templates", fr: "Sections de la page, dans les gabarits de texte")
    head(say(en: "begins with", fr: "commence par"), say(en: "how it is set", fr: "mise en forme"))
    for role in Document.Role.allCases { row(["`::: \(role.rawValue)`", role.help(language)]) }
    line(en: "A line `:::` ends the part.", fr: "Une ligne `:::` termine la section.")
  }

  // MARK: - Tables

  private mutating func names(_ names: [TemplateName]) {
    head(
      say(en: "name", fr: "nom"), say(en: "kind", fr: "genre"),
      say(en: "what it stands for", fr: "ce qu'il désigne"))
    for one in names.flatMap(\.all) { row(["`\(one.path)`", kind(one.kind), one.help(language)]) }
  }

  private mutating func types() {
    head(say(en: "type", fr: "type"), say(en: "kind", fr: "genre"), say(en: "below it", fr: "en dessous"))
    let kinds: [Field.Kind] = [
      .text, .integer, .boolean, .date, .choice([]), .symbol, .country, .language([]), .texts, .organisations,
      .contact,
      .records([]),
    ]
    for one in kinds {
      let field = TemplateName("", TemplateName.shape(of: one), en: "", fr: "")
      let below = field.all.dropFirst().map { "`\($0.path)`: \($0.help(language))" }.joined(separator: "; ")
      let rows = say(en: "its columns, in each row", fr: "ses colonnes, à chaque ligne")
      row(["`\(one.typeName)`", kind(field.shape.kind), one == .records([]) ? rows : below])
    }
  }

  private func kind(_ kind: TemplateKind) -> String {
    switch kind {
    case .text: say(en: "text", fr: "texte")
    case .number: say(en: "number", fr: "nombre")
    case .flag: say(en: "yes or no", fr: "oui ou non")
    case .prose: say(en: "paragraphs", fr: "paragraphes")
    case .list: say(en: "list", fr: "liste")
    case .object: say(en: "group", fr: "groupe")
    }
  }

  private func say(en: String, fr: String) -> String { Localized(en: en, fr: fr)(language) }

  private mutating func title(_ level: Int, en: String, fr: String) {
    text +=
      (text.isEmpty ? "" : "\n") + String(repeating: "#", count: level) + " " + say(en: en, fr: fr) + "\n\n"
  }

  private mutating func line(en: String, fr: String) {
    text += (text.utf8.suffix(2).elementsEqual("\n\n".utf8) ? "" : "\n") + say(en: en, fr: fr) + "\n"
  }

  private mutating func head(_ cells: String...) {
    row(cells)
    row(cells.map { _ in "---" })
  }

  private mutating func row(_ cells: [String]) { text += "| " + cells.joined(separator: " | ") + " |\n" }
}

extension Field.Kind {
  /// What workflows call it.
  fileprivate var typeName: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .boolean: "boolean"
    case .date: "date"
    case .choice: "choice"
    case .symbol: "symbol"
    case .country: "country"
    case .language: "language"
    case .texts: "texts"
    case .organisations: "organisations"
    case .contact: "contact"
    case .records: "records"
    }
  }
}

extension Document.Role {
  fileprivate func help(_ language: InterfaceLanguage) -> String {
    let help =
      switch self {
      case .cover:
        Localized(
          en: "a page of its own at the beginning, without a number",
          fr: "une page à part au début, sans numéro")
      case .numbered:
        Localized(en: "paragraphs with numbers that run on", fr: "des paragraphes aux numéros continus")
      case .plain: Localized(en: "paragraphs without numbers", fr: "des paragraphes sans numéros")
      case .contents:
        Localized(en: "a list of the headings, under a title", fr: "une liste des titres, sous un titre")
      case .centered: Localized(en: "in the middle of the line", fr: "au milieu de la ligne")
      case .annex: Localized(en: "on a new page", fr: "sur une nouvelle page")
      case .header:
        Localized(
          en: "at the head of every page but the cover", fr: "en haut de chaque page, sauf la couverture")
      }
    return help(language)
  }
}
