/// A fact that a workflow asks for in the front matter of a draft.
public struct Field: Hashable, Sendable {
  /// The name of a field: `country`.
  public typealias ID = Identifier<Field>

  /// What a field may hold.
  public enum Kind: Hashable, Sendable {
    /// One line of text.
    case text
    /// A whole number.
    case integer
    case boolean
    /// A day, as `2026-11-23`.
    case date
    /// One of these words.
    case choice([String])
    /// The symbol of a United Nations document, or several in one line: `CRC/C/NPL/CO/3-5`.
    case symbol
    /// A State by its code (`NP`, `NPL`) or its name; kept as ISO 3166-1 alpha-2.
    case country
    /// One of these languages.
    case language([Language])
    /// A list of lines: key words.
    case texts
    /// A list of organisations: acronym, name, city, country.
    case organisations
    /// A person or office to ask: name, email, phone, address.
    case contact
    /// A table of facts: rows with these columns.
    case records([Field])
  }

  /// Its name.
  public var id: ID
  /// What it may hold.
  public var kind: Kind
  /// What it is called; empty where its name is all there is.
  public var label: Translations
  /// Whether a check may ask for it.
  public var isRequired: Bool
  /// The field is asked for only where each of these fields has one of these values.
  public var when: [Field.ID: [String]]
  /// As what a table of facts is counted: ``TextPart/tables``, or ``TextPart/annexes`` where it stands in an annex.
  public var part: TextPart
  /// Whether its text repeats what others said, as a column of recommendations that the State received: its wording is
  /// theirs and is not judged.
  public var isQuoted: Bool

  /// Makes a field.
  public init(
    id: ID, kind: Kind, label: Translations = [:], isRequired: Bool = false, when: [Field.ID: [String]] = [:],
    part: TextPart = .tables, isQuoted: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.isRequired = isRequired
    self.when = when
    self.part = part
    self.isQuoted = isQuoted
  }

  /// The columns of a table of facts; none where it is no table.
  public var columns: [Field] { if case .records(let columns) = kind { columns } else { [] } }

  /// Whether `value` is of its kind.
  public func accepts(_ value: FieldValue) -> Bool {
    switch (kind, value) {
    // A symbol of an unknown form is still one: un-symbols warns of it.
    case (.text, .text(let text)), (.symbol, .text(let text)):
      !text.unicodeScalars.contains(where: \.breaksLine)
    case (.integer, .integer), (.boolean, .boolean), (.texts, .texts),
      (.organisations, .organisations), (.contact, .contact):
      true
    case (.date, .text(let text)): CalendarDay(text) != nil
    case (.choice(let words), .text(let text)): words.contains(text)
    case (.country, .text(let text)): Country(code: text) != nil
    case (.language(let languages), .text(let text)): languages.contains { $0.rawValue == text }
    case (.records(let columns), .records(let rows)): rows.allSatisfy { $0.fits(columns) }
    default: false
    }
  }
}

extension Record {
  /// Whether each of its cells is of a column's kind.
  fileprivate func fits(_ columns: [Field]) -> Bool {
    cells.allSatisfy { id, value in columns.first { $0.id == id }?.accepts(value) ?? false }
  }
}
