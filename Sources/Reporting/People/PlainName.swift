public import Wording

extension String {
  /// Whether it can be the name of a person or an organisation: one line that no terminal, header or document obeys.
  ///
  /// Judged by scalars: `"\r\n"` is a single Character.
  public var isPlainName: Bool {
    unicodeScalars.count <= Self.longestName && !unicodeScalars.contains { $0.breaksLine || $0.turnsText }
  }

  /// The longest that a name may be, in scalars: what a mail still shows beside an address.
  private static let longestName = 200
}

extension Unicode.Scalar {
  /// Whether it ends a line or steers a terminal: no part of a line of text.
  var breaksLine: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Whether it turns the direction of what follows, which a name in a header must not.
  fileprivate var turnsText: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }
}

extension Profile {
  /// What in it can't stand in a mail or a document.
  public var mistakes: [Finding] {
    name.isPlainName ? [] : [.notPlain(Localized(en: "the full name", fr: "le nom complet"))]
  }
}

extension Finding {
  /// A name with characters that can't be seen, or far too many of them; `what` says whose.
  public static func notPlain(_ what: Localized) -> Finding {
    Finding(
      "name.not-plain",
      message: Localized(
        en: "\(what.en) holds a line end or another invisible character, or is longer than 200",
        fr: "\(what.fr) contient un saut de ligne ou un autre caractère invisible, ou dépasse 200 caractères"),
      remedy: Localized(en: "type it again on one line", fr: "retapez-le sur une seule ligne"))
  }
}

extension FieldValue {
  /// Whether each name in it is one line; what is no name is not looked at.
  var hasPlainNames: Bool {
    switch self {
    case .organisations(let list):
      list.allSatisfy { $0.name.isOneLine && ($0.city ?? "").isOneLine }
    case .contact(let contact):
      [contact.name, contact.email ?? "", contact.phone ?? ""].allSatisfy(\.isOneLine)
    case .texts(let list): list.allSatisfy(\.isOneLine)
    case .text, .integer, .boolean, .records: true
    }
  }
}

extension String {
  fileprivate var isOneLine: Bool { !unicodeScalars.contains(where: \.breaksLine) }
}
