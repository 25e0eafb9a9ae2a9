/// A language of the United Nations: what a document can be written in.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case ar
  case en
  case es
  case fr
  case ru
  case zh

  /// The letter that stands for it in file names by the OHCHR's pattern (A, E, S, F, R, C).
  ///
  /// Unverified: see the rule `file-name` in `Workflows/rules/`.
  public var letter: String {
    switch self {
    case .ar: "A"
    case .en: "E"
    case .es: "S"
    case .fr: "F"
    case .ru: "R"
    case .zh: "C"
    }
  }

  /// Alphabetical by code.
  public static func < (a: Language, b: Language) -> Bool { a.rawValue < b.rawValue }
}
