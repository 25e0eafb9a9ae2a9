import Foundation
import Ledger
import Reporting
import Wording

/// Names that must not leave the office: kept as keyed hashes only, so that the list itself names nobody.
extension Office {
  /// The longest name, in words.
  public static let longestName = 4

  /// Puts `names` on the protected list, or takes them off again: all of them or none.
  ///
  /// - Returns: How many of them that changed.
  /// - Throws: `Refusal` unless a coordinator acts; ``Trouble`` where one is no name, or the key can't be read or made.
  public func protect(_ names: [String], _ isProtected: Bool) throws -> Int {
    let names = try names.map { name in
      let words = NameWords.words(in: name)
      guard (1...Self.longestName).contains(words.count), words.joined().unicodeScalars.count >= 2 else {
        throw Trouble.noName
      }
      return words
    }
    // Who may not, makes no key either.
    _ = try directory().decide(.protectNames([]), by: actor)
    let key = try workspace.protectedKey(making: isProtected && !isRehearsal)
    let digests = names.map { NameWords.digest($0[...], key: key) }
    return try perform(isProtected ? .protectNames(digests) : .unprotectNames(digests)).count
  }

  /// Where protected names stand in `draft`.
  func protectedNames(in draft: Draft, _ directory: Directory) -> Situation.ProtectedNames {
    guard !directory.protectedNames.isEmpty else { return .found([]) }
    guard let key = try? workspace.protectedKey(making: false) else { return .noKey }
    var places: [Finding.Place] = []
    var search = NameSearch(names: directory.protectedNames, key: key)
    for (text, place) in draft.texts {
      for line in search.lines(in: text) {
        places.append(place(line))
      }
    }
    return .found(places)
  }
}

extension Workspace {
  /// The file with the key of the protected names; only its owner can read it. Back it up apart from the ledger.
  var protectedKeyPath: String { "\(folder)/protected.key" }

  fileprivate func protectedKey(making: Bool) throws -> [UInt8] {
    if making, !Files.exists(protectedKeyPath) {
      var random = SystemRandomNumberGenerator()
      let fresh = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
      try Files.write(Array((fresh.base64EncodedString() + "\n").utf8), to: protectedKeyPath)
    }
    let text = String(decoding: try Files.read(protectedKeyPath, limit: 1024), as: UTF8.self)
    guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)),
      bytes.count == 32
    else { throw Trouble.badKey(protectedKeyPath) }
    return [UInt8](bytes)
  }
}

extension Draft {
  /// Everything that somebody typed, with the place of each of its lines.
  fileprivate var texts: [(text: String, place: (Int) -> Finding.Place)] {
    var texts: [(String, (Int) -> Finding.Place)] = []
    for (id, value) in fields.sorted(by: { $0.key < $1.key }) {
      texts.append((value.typed, { _ in .field(id) }))
    }
    for section in sections { texts.append((section.text, { .section(section.id, line: $0) })) }
    for item in recommendations {
      let text = [item.text, item.to, item.by].compactMap(\.self).joined(separator: " | ")
      texts.append((text, { _ in .recommendation(item.id) }))
    }
    for item in sources {
      let text = [item.title, item.url].compactMap(\.self).joined(separator: " | ")
      texts.append((text, { _ in .source(item.id) }))
    }
    return texts
  }
}

extension FieldValue {
  /// Everything in it that somebody typed.
  fileprivate var typed: String {
    switch self {
    case .text, .integer, .boolean: text ?? ""
    case .texts(let list): list.joined(separator: " | ")
    case .organisations(let list):
      list.map { [$0.acronym.rawValue, $0.name, $0.city ?? ""].joined(separator: " | ") }.joined(
        separator: " | ")
    case .contact(let contact):
      [contact.name, contact.email, contact.phone, contact.address].compactMap(\.self).joined(
        separator: " | ")
    case .records(let rows):
      rows.flatMap { $0.cells.sorted { $0.key < $1.key }.map(\.value.typed) }.joined(separator: " | ")
    }
  }
}

extension Trouble {
  fileprivate static let noName = Trouble(
    .usage,
    Localized(
      en: "a protected name has one to four words, of two letters at least",
      fr: "un nom protégé compte un à quatre mots, de deux lettres au moins"),
    remedy: Localized(en: "one name on each line", fr: "un nom par ligne"))

  fileprivate static func badKey(_ path: String) -> Trouble {
    Trouble(
      .configuration,
      Localized(
        en: "\(path) is not the key that was made here", fr: "\(path) n'est pas la clé qui a été faite ici"),
      remedy: Localized(en: "bring it back from a copy", fr: "rétablissez-la à partir d'une copie"))
  }
}
