import Reporting
import Wording

/// What a submission's form asks for, to be pasted into it: every fact of the draft under its label, the number of
/// words, the names of the files. In the language of the draft.
struct FormText {
  let text: String

  /// - Parameter words: What the number of words is called.
  init(of file: ReportFile, _ situation: Situation, _ list: Checklist, products: [Product], words: String) {
    let language = situation.language
    var lines: [String] = []
    for field in file.workflow.fields
    where field.when.allSatisfy({ name, values in
      file.draft.fields[name]?.text.map(values.contains) ?? false
    }) {
      guard let value = file.draft.fields[field.id], !value.isEmpty else { continue }
      let title = field.label.isEmpty ? field.id.rawValue : field.label.text(in: language)
      let label = language == .fr ? French.set(title) : title
      let entries = Self.entries(of: value, field, language)
      if entries.count == 1 {
        lines.append("\(label)\(language.colon)\(entries[0])")
      } else if !entries.isEmpty {
        lines += ["\(label)\(language.colon)"] + entries.map { "  \($0)" }
      }
    }
    for line in list.rules where line.state != .spared {
      guard case .words(let limit, let parts)? = line.rule?.demand else { continue }
      lines.append("\(words)\(language.colon)\(situation.tally.total(of: parts)) / \(limit)")
    }
    lines += products.map { "\($0.fileName)  \($0.bytes.count) B  SHA-256 \($0.digest)" }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func entries(of value: FieldValue, _ field: Field, _ language: Language) -> [String] {
    switch (value, field.kind) {
    case (.text(let code), .country):
      guard let country = Country(code: code) else { return [code] }
      return ["\(country.name.text(in: language)) (\(country.alpha3))"]
    case (.text(let code), .language):
      return [Language(rawValue: code).map { MonthNames.name(of: $0) } ?? code]
    case (.texts(let list), _): return [list.joined(separator: language == .fr ? "\u{A0}; " : "; ")]
    case (.organisations(let list), _): return list.map { line(of: $0, language) }
    case (.contact(let contact), _):
      return [contact.name, contact.email, contact.phone, contact.address].compactMap(\.self)
        .filter { !$0.isEmpty }
    case (.records, _): return []
    case (.text, .choice), (.boolean, .boolean): return [field.shown(value, in: language)]
    case (.text, _), (.integer, _), (.boolean, _): return [value.text].compactMap(\.self)
    }
  }

  private static func line(of organisation: Organisation, _ language: Language) -> String {
    let country = organisation.country.flatMap(Country.init(code:))?.name.text(in: language)
    let place = [organisation.city, country].compactMap(\.self).filter { !$0.isEmpty }
    return (["\(organisation.acronym) – \(organisation.name)"] + place).joined(separator: ", ")
  }
}

extension Language {
  /// What stands between a label and what it is about.
  fileprivate var colon: String {
    switch self {
    case .fr: "\u{A0}: "
    case .zh: "："
    case .ar, .en, .es, .ru: ": "
    }
  }
}
