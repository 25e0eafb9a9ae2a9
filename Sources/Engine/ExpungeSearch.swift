import Foundation
public import Reporting

/// Looks for what must be destroyed in pieces of content, one after the other.
public struct ExpungeSearch: Sendable {
  /// What holds the text.
  public private(set) var found: [Content.ID] = []
  /// What holds a word of the name and not the name: somebody has to read it.
  public private(set) var near: [Content.ID] = []

  private let wanted: String
  /// The words of the name; empty where the text is none, as a telephone number.
  private let name: [String]
  private var names: NameSearch?

  init(_ text: String) {
    wanted = Self.comparable(text)
    name = Self.isName(text) ? NameWords.words(in: text) : []
    guard (1...Office.longestName).contains(name.count) else { return }
    // Nothing of it is kept: any key will do.
    let key = Array(UUID().uuidString.utf8)
    names = NameSearch(names: [NameWords.digest(name, key: key)], key: key)
  }

  mutating func look(at id: Content.ID, _ bytes: [UInt8]) {
    guard !wanted.isEmpty else { return }
    let texts = Self.texts(in: bytes)
    if texts.contains(where: { holds($0) }) {
      found.append(id)
    } else if texts.contains(where: isNear) {
      near.append(id)
    }
  }

  private mutating func holds(_ text: String) -> Bool {
    if Self.comparable(text).contains(wanted) || names?.lines(in: text).isEmpty == false { return true }
    // A longer name is found word for word.
    return name.count > 1
      && " \(NameWords.words(in: text).joined(separator: " ")) ".contains(
        " \(name.joined(separator: " ")) ")
  }

  /// Whether `text` has a word of the name; "de" and "la" are in every text.
  private func isNear(_ text: String) -> Bool {
    let telling = Set(name.filter { $0.unicodeScalars.count > 2 })
    return name.count > 1 && !telling.isDisjoint(with: NameWords.words(in: text))
  }

  /// The whole of it, and the strings in it one by one: a draft is kept as JSON, in which a line end, a quotation mark
  /// and a slash are two characters.
  private static func texts(in bytes: [UInt8]) -> [String] {
    let whole = String(decoding: bytes, as: UTF8.self)
    guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)) else { return [whole] }
    return [whole.replacing("\\n", with: " ")] + strings(in: json)
  }

  private static func strings(in json: Any) -> [String] {
    switch json {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let pairs as [String: Any]: Array(pairs.keys) + pairs.values.flatMap(strings)
    default: []
    }
  }

  /// Letters, and the marks that stand in names.
  private static func isName(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      let isMark = [.nonspacingMark, .modifierLetter, .modifierSymbol].contains(
        scalar.properties.generalCategory)
      return scalar.properties.isAlphabetic || scalar.properties.isWhitespace || isMark
        || "'`´‘’‛′-‐‑‒,.".unicodeScalars.contains(scalar)
    }
  }

  /// Case, accents and kinds of spaces don't hide a name.
  private static func comparable(_ text: String) -> String {
    text.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
