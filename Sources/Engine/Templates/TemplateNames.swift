public import Definitions
public import Documents
import Foundation
public import Reporting

/// The names that a workflow's template may use, and what they stand for in a report.
public enum TemplateNames {
  /// The names, known before there is any report.
  public static func scope(of workflow: Workflow, labels: LabelsFile) -> [String: TemplateKind] {
    var scope: [String: TemplateKind] = [:]
    for field in workflow.fields { scope[field.id.rawValue] = TemplateName(field).shape.kind }
    for name in TemplateName.common { scope[name.name] = name.shape.kind }
    scope["labels"] = .object(Dictionary(uniqueKeysWithValues: labels.keys.map { ($0, .text) }))
    return scope
  }

  /// What the names stand for in `file`. A field that is empty stands for nothing: `{% if name %}` is false.
  static func values(
    of file: ReportFile, language: Language, acronym: Organisation.ID, labels: LabelsFile,
    attachment: DocumentDefinition.Attachment? = nil
  ) -> [String: TemplateValue] {
    values(
      of: TemplateMatter(file), language: language, acronym: acronym, labels: labels, attachment: attachment)
  }

  /// What the names stand for in a draft that need not be anybody's.
  static func values(
    of file: TemplateMatter, language: Language, acronym: Organisation.ID, labels: LabelsFile,
    attachment: DocumentDefinition.Attachment? = nil
  ) -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [:]
    for field in file.workflow.fields {
      values[field.id.rawValue] = value(of: field, file.draft.fields[field.id], language)
    }
    let calendar = Calendar.gregorian(zone: "Europe/Zurich")
    let parts = calendar.dateComponents([.year, .month, .day], from: file.savedAt)
    values["date"] = .object([
      "year": .number(parts.year ?? 0), "day": .number(parts.day ?? 0),
      "month": .text(MonthNames.name(parts.month ?? 1, in: language)),
      "month-year": .text(MonthNames.month(parts.month ?? 1, of: parts.year ?? 0, in: language)),
    ])
    values["report"] = .text(file.report)
    values["revision"] = .text(file.revision)
    values["acronym"] = .text((file.draft.organisations.first?.acronym ?? acronym).rawValue)
    values["confidential"] = .flag(file.isConfidential)
    values["has-notes"] = .flag(!file.reading.notes.isEmpty)
    values["workflow"] = .text(file.workflow.title.text(in: language))
    let words = labels.labels[language] ?? labels.labels[.en] ?? [:]
    values["labels"] = .object(words.mapValues(TemplateValue.text))
    let own = file.workflow.sections.filter { section in
      file.workflow.document?.holds(section.id, in: attachment) ?? true
    }
    values["sections"] = .list(own.map { section(of: $0, in: file, language) })
    values["recommendations"] = .list(
      file.draft.recommendations.enumerated().map { recommendation($1, number: $0 + 1) })
    values["sources"] = .list(file.draft.sources.map(source))
    return values
  }

  private static func section(of section: SectionDefinition, in file: TemplateMatter, _ language: Language)
    -> TemplateValue
  {
    .object([
      "id": .text(section.id.rawValue), "title": .text(section.title.text(in: language)),
      "annex": .flag(section.isAnnex), "body": .prose(file.reading.sections[section.id] ?? Prose()),
    ])
  }

  private static func recommendation(_ item: Recommendation, number: Int) -> TemplateValue {
    .object([
      "id": .text(item.id.rawValue), "label": .text("R\(number)."), "number": .number(number),
      "text": .text(item.text), "to": .text(item.to ?? ""), "by": .text(item.by ?? ""),
      "section": .text(item.section?.rawValue ?? ""),
    ])
  }

  private static func source(_ item: Source) -> TemplateValue {
    .object([
      "id": .text(item.id.rawValue), "title": .text(item.title), "kind": .text(item.kind.rawValue),
      "url": .text(item.url ?? ""), "date": .text(item.date ?? ""),
    ])
  }

  private static func value(of field: Field, _ value: FieldValue?, _ language: Language) -> TemplateValue {
    switch field.kind {
    case .country:
      let country = value?.text.flatMap(Country.init(code:))
      return .object([
        "name": .text(country?.name.text(in: language) ?? ""),
        "formal": .text(country?.formal.text(in: language) ?? ""), "alpha2": .text(country?.alpha2 ?? ""),
        "alpha3": .text(country?.alpha3 ?? ""),
      ])
    case .language:
      let chosen = value?.text.flatMap(Language.init(rawValue:))
      return .object([
        "name": .text(chosen.map { MonthNames.name(of: $0) } ?? ""), "code": .text(chosen?.rawValue ?? ""),
        "letter": .text(chosen?.letter ?? ""),
      ])
    case .contact:
      guard case .contact(let contact)? = value else { return contactValue(Contact(name: "")) }
      return contactValue(contact)
    case .records(let columns):
      guard case .records(let rows)? = value else { return .list([]) }
      return .list(
        rows.map { row in
          .object(
            columns.reduce(into: [:]) { $0[$1.id.rawValue] = Self.value(of: $1, row.cells[$1.id], language) })
        })
    default: return plain(value, kind: field.kind, language)
    }
  }

  static func contactValue(_ contact: Contact) -> TemplateValue {
    .object([
      "name": .text(contact.name), "email": .text(contact.email ?? ""), "phone": .text(contact.phone ?? ""),
      "address": .text(contact.address ?? ""),
    ])
  }

  private static func plain(_ value: FieldValue?, kind: Field.Kind, _ language: Language) -> TemplateValue {
    switch value {
    case .integer(let number)?: .number(number)
    case .boolean(let flag)?: .flag(flag)
    case .text(let text)?: .text(kind == .date ? MonthNames.day(text, in: language) : text)
    case .texts(let list)?: .list(list.map(TemplateValue.text))
    case .organisations(let list)?: .list(list.map { organisation($0, language) })
    case .contact?, .records?, nil: kind == .texts || kind == .organisations ? .list([]) : .text("")
    }
  }

  private static func organisation(_ item: Organisation, _ language: Language) -> TemplateValue {
    .object([
      "acronym": .text(item.acronym.rawValue), "name": .text(item.name), "city": .text(item.city ?? ""),
      "country": .text(item.country.flatMap(Country.init(code:))?.name.text(in: language) ?? ""),
    ])
  }
}

/// What a template is filled with: the words of a report, or of an invented one.
struct TemplateMatter {
  let workflow: Workflow
  let draft: Draft
  let reading: Reading
  let report: String
  let revision: String
  let savedAt: Date
  let isConfidential: Bool
}

extension TemplateMatter {
  /// The words of a report as they are.
  init(_ file: ReportFile) {
    self.init(
      workflow: file.workflow, draft: file.draft, reading: file.reading, report: file.report.id.rawValue,
      revision: file.report.revision.id.short, savedAt: file.report.revision.at,
      isConfidential: file.access != .open)
  }
}

/// The months, and the names of the languages in themselves.
///
/// Our own twelve words, because a formatter would open the whole of the system's language data at each start.
enum MonthNames {
  private static let names: [Language: String] = [
    .en: "January February March April May June July August September October November December",
    .fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    .es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    .ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    .ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    .zh: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
  ]

  static func name(_ month: Int, in language: Language) -> String {
    let words = (names[language] ?? "").split(separator: " ")
    return words.indices.contains(month - 1) ? String(words[month - 1]) : ""
  }

  /// A month as a cover says it: `noviembre de 2026`.
  static func month(_ month: Int, of year: Int, in language: Language) -> String {
    let name = name(month, in: language)
    return switch language {
    case .es: "\(name) de \(year)"
    case .zh: "\(year)年\(name)"
    case .ar, .en, .fr, .ru: "\(name) \(year)"
    }
  }

  /// A day as a text says it: `2 de marzo de 2026`. Languages whose months change inside a date keep `2026-03-02`, and
  /// so does what is no day.
  static func day(_ text: String, in language: Language) -> String {
    guard let day = CalendarDay(text) else { return text }
    let month = name(day.month, in: language)
    return switch language {
    case .en: "\(day.day) \(month) \(day.year)"
    case .fr: "\(day.day == 1 ? "1er" : "\(day.day)") \(month) \(day.year)"
    case .es: "\(day.day) de \(month) de \(day.year)"
    case .zh: "\(day.year)年\(month)\(day.day)日"
    case .ar, .ru: text
    }
  }

  static func name(of language: Language) -> String {
    switch language {
    case .ar: "العربية"
    case .en: "English"
    case .es: "español"
    case .fr: "français"
    case .ru: "русский"
    case .zh: "中文"
    }
  }
}
