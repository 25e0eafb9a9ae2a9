/// What a field of a draft holds.
public enum FieldValue: Hashable, Sendable, Codable {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case texts([String])
  case organisations([Organisation])
  case contact(Contact)
  case records([Record])

  /// The characters, where it holds a plain text, number or boolean.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .texts, .organisations, .contact, .records: nil
    }
  }

  /// Whether it says nothing.
  public var isEmpty: Bool {
    switch self {
    case .text(let text): Self.isBlank(text)
    case .integer, .boolean: false
    case .texts(let list): list.allSatisfy(Self.isBlank)
    case .organisations(let list): list.isEmpty
    case .contact(let contact): Self.isBlank(contact.name)
    case .records(let rows): rows.allSatisfy(\.isEmpty)
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    !text.unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}
