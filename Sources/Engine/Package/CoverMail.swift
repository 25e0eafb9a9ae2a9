import Definitions
import Documents
import Mail
import Reporting
import Wording

extension Office {
  /// The e-mail that the documents go with, as a file for mail programs: nobody's address is in it yet.
  ///
  /// - Parameter words: What the template says itself, in the language of the draft.
  /// - Throws: `Diagnostics` where a value is missing; ``Trouble`` where something can't stand in a mail.
  func coverMail(
    for file: ReportFile, _ situation: Situation, with products: [Product], _ template: Template,
    _ words: [String: String]
  ) throws -> [UInt8] {
    let language = situation.language
    let contact = file.workflow.fields.lazy.compactMap { field in
      if case .contact(let contact)? = file.draft.fields[field.id] { contact } else { nil }
    }.first
    let organisation = file.draft.organisations.first
    let text = try template.text([
      "title": .text(title(of: file, in: language)),
      "acronym": .text((organisation?.acronym ?? workspace.settings.acronym).rawValue),
      "organisation": .text(organisation?.name ?? workspace.settings.organisation),
      "confidential": .flag(file.access != .open),
      "files": .list(products.map { .object(["name": .text($0.fileName)]) }),
      "sender": TemplateNames.contactValue(contact ?? Contact(name: "")),
      "labels": .object(words.mapValues(TemplateValue.text)),
    ])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.isEmpty }
    let subject = lines.first.map(String.init) ?? ""
    let body = lines.dropFirst().drop { $0.isEmpty }.joined(separator: "\n")
    do throws(UnfitForMail) {
      let message = try UnsentMessage(
        subject: subject, text: body,
        attachments: products.map { .init(name: $0.fileName, type: $0.mediaType, bytes: $0.bytes) })
      return message.bytes
    } catch {
      throw Trouble.unfitCoverMail
    }
  }
}

extension Product {
  /// What mail calls its kind.
  fileprivate var mediaType: String {
    switch format {
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pdf: "application/pdf"
    case .html: "text/html"
    }
  }
}

extension Shelf {
  /// The template of the cover e-mail.
  private static let mailTemplatePath = "mail/cover.md"

  /// The template of the cover e-mail, the workspace's own where it has one, and the words beside it.
  ///
  /// - Throws: `Diagnostics` with every mistake in it; ``Trouble`` where there is none, or none in `language`.
  func mailTemplate(in language: Language) throws -> (template: Template, words: [String: String]) {
    guard let path = path(of: "Templates/\(Self.mailTemplatePath)") else {
      throw Trouble.noTemplate(Self.mailTemplatePath)
    }
    let labels = try labels(for: Self.mailTemplatePath)
    guard let words = labels.labels[language] else {
      throw Trouble.noLabels(in: language, of: Self.mailTemplatePath, labels)
    }
    let scope: [String: TemplateKind] = [
      "title": .text, "acronym": .text, "organisation": .text, "confidential": .flag,
      "files": .list(.object(["name": .text])),
      "sender": .object(["name": .text, "email": .text, "phone": .text, "address": .text]),
      "labels": .object(Dictionary(uniqueKeysWithValues: labels.keys.map { ($0, .text) })),
    ]
    return (try textTemplate(at: path, scope: scope), words)
  }
}

extension Trouble {
  fileprivate static let unfitCoverMail = Trouble(
    .data,
    Localized(
      en: "the cover e-mail holds characters that no mail can carry, or is too long",
      fr:
        "le courriel d'accompagnement contient des caractères qu'aucun courriel ne peut porter, ou est trop long"
    ),
    remedy: Localized(
      en: "look at the title, the contact and the names of the organisations in the draft",
      fr: "regardez le titre, le contact et les noms des organisations dans le projet"))
}
