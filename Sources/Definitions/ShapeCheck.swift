import Foundation
import Reporting
import Wording
import YAML

/// Holds a tree against a shape and notes everything that does not fit, each with its place.
struct ShapeCheck {
  let document: Document
  private(set) var findings: [Diagnostic] = []

  init(_ document: Document) { self.document = document }

  /// Everything in `document` that does not fit `shape`.
  static func check(_ document: Document, _ shape: Shape) -> [Diagnostic] {
    var check = ShapeCheck(document)
    guard let root = document.root, !root.isNull else {
      return [
        document.diagnostic(
          code: "file.empty", message: Localized(en: "the file says nothing", fr: "le fichier ne dit rien"),
          remedy: Localized(
            en: "copy a shipped one and change it", fr: "copiez-en un qui est fourni et modifiez-le"))
      ]
    }
    check.check(root, shape)
    return check.findings
  }

  mutating func check(_ node: Node, _ shape: Shape) {
    switch shape {
    case .object(let keys): checkObject(node, keys)
    case .map(let value): checkMap(node, value)
    case .list(let item, let orOne): checkList(node, item, orOne: orOne, shape)
    case .translations: checkTranslations(node)
    case .condition: checkCondition(node)
    case .requirement: checkRequirement(node)
    case .text, .identifier, .integer, .boolean, .choice, .day, .dayOrMonth, .moment, .span, .every, .length,
      .colour, .font, .fileName:
      checkScalar(node, shape)
    }
  }

  private mutating func wrong(_ node: Node, _ shape: Shape) {
    let remedy = node.scalar.flatMap { hint(for: $0, shape) }
    findings.append(
      document.diagnostic(
        at: node, code: node.isNull ? "file.no-value" : "file.wrong-type",
        message: Localized(
          en: "here stands \(Self.kind(of: node).en); wanted is \(shape.expectation.en)",
          fr: "ici se trouve \(Self.kind(of: node).fr) ; il faut \(shape.expectation.fr)"),
        remedy: remedy))
  }

  private func hint(for scalar: Scalar, _ shape: Shape) -> Localized? {
    switch shape {
    case .choice(let words):
      return Nearest.hint(to: scalar.text, among: words)
    case .boolean where ["yes", "on", "y", "oui"].contains(scalar.text.lowercased()):
      return Localized(en: "write true", fr: "écrivez true")
    case .boolean where ["no", "off", "n", "non"].contains(scalar.text.lowercased()):
      return Localized(en: "write false", fr: "écrivez false")
    case .integer:
      let text = String(
        scalar.text.unicodeScalars.filter { !"_ ,'\u{A0}\u{202F}".unicodeScalars.contains($0) }.map(
          Character.init))
      return Int(text) == nil || text == scalar.text
        ? nil : Localized(en: "did you mean \(text)?", fr: "vouliez-vous dire \(text) ?")
    case .identifier:
      return Localized(
        en: "use lower-case letters, digits and hyphens, without spaces or accents",
        fr: "utilisez des minuscules, des chiffres et des traits d'union, sans espaces ni accents")
    default: return nil
    }
  }

  static func kind(of node: Node) -> Localized {
    switch node.content {
    case .scalar(let scalar) where scalar.isNull: Localized(en: "nothing", fr: "rien")
    case .scalar(let scalar):
      Localized(en: "\"\(shortened(scalar.text))\"", fr: "« \(shortened(scalar.text)) »")
    case .sequence: Localized(en: "a list", fr: "une liste")
    case .mapping: Localized(en: "names with values", fr: "des noms avec des valeurs")
    }
  }

  static func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= 40
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(39))) + "…"
  }

  private mutating func checkScalar(_ node: Node, _ shape: Shape) {
    guard let scalar = node.scalar, !scalar.isNull else { return wrong(node, shape) }
    let fits =
      switch shape {
      case .identifier: Identifier<Shape>(scalar.text).isWellFormed
      case .integer(let range): scalar.integer.map(range.contains) ?? false
      case .boolean: scalar.boolean != nil
      case .choice(let words): words.contains(scalar.text)
      case .day: CalendarDay(scalar.text) != nil
      case .dayOrMonth: CalendarPart(scalar.text) != nil
      case .moment: Date(typed: scalar.text, zone: "UTC") != nil
      case .span: Span(scalar.text) != nil
      case .every: Pace(scalar.text) != nil
      case .length(let unit, let range): Length.read(scalar.text, in: unit).map(range.contains) ?? false
      case .colour: scalar.text.utf8.count == 6 && scalar.text.utf8.allSatisfy(Self.isHexadecimal)
      case .fileName(let endings): Self.isFileName(scalar.text, endings)
      case .font:
        (1...60).contains(scalar.text.utf8.count) && scalar.text.unicodeScalars.allSatisfy(Self.isOfFontName)
      default: true
      }
    if !fits { wrong(node, shape) }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// Letters, digits, hyphens, underscores and full stops, not at the beginning; so it can't leave the folder.
  private static func isFileName(_ text: String, _ endings: [String]) -> Bool {
    (1...80).contains(text.utf8.count) && text.utf8.first != 0x2E
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.".unicodeScalars.contains($0)
      } && endings.contains { text.lowercased().hasSuffix("." + $0) }
  }

  /// What may stand in markup of every format without being more than a name.
  private static func isOfFontName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " || scalar == "-"
  }

  private mutating func checkList(_ node: Node, _ item: Shape, orOne: Bool, _ shape: Shape) {
    if let items = node.items {
      for one in items { check(one, item) }
    } else if orOne, node.scalar != nil, !node.isNull {
      check(node, item)
    } else {
      wrong(node, shape)
    }
  }

  private mutating func checkMap(_ node: Node, _ value: Shape) {
    guard let pairs = node.pairs else { return wrong(node, .map(of: value)) }
    for pair in pairs {
      if !Identifier<Shape>(pair.key.text).isWellFormed {
        findings.append(
          document.diagnostic(
            at: pair.key, code: "file.bad-name",
            message: Localized(
              en: "\"\(Self.shortened(pair.key.text))\" can't be used as a name",
              fr: "« \(Self.shortened(pair.key.text)) » ne peut pas servir de nom"),
            remedy: Localized(
              en: "use lower-case letters, digits and hyphens, without spaces or accents",
              fr: "utilisez des minuscules, des chiffres et des traits d'union, sans espaces ni accents")))
      }
      check(pair.value, value)
    }
  }

  private mutating func checkObject(_ node: Node, _ keys: [Shape.Key]) {
    guard let pairs = node.pairs else { return wrong(node, .object(keys)) }
    for pair in pairs {
      if let key = keys.first(where: { $0.name == pair.key.text }) {
        if pair.value.isNull, !key.isRequired, case .object = key.shape { continue }
        check(pair.value, key.shape)
      } else {
        findings.append(document.unknownKey(pair.key, among: keys.map(\.name)))
      }
    }
    for key in keys where key.isRequired && !pairs.contains(where: { $0.key.text == key.name }) {
      findings.append(document.missingKey(key.name, in: node, help: key.help, shape: key.shape))
    }
  }

  private mutating func checkTranslations(_ node: Node) {
    guard let pairs = node.pairs, !pairs.isEmpty else { return wrong(node, .translations) }
    for pair in pairs {
      if Language(rawValue: pair.key.text) == nil {
        findings.append(document.unknownKey(pair.key, among: Language.allCases.map(\.rawValue)))
      }
      check(pair.value, .text)
    }
  }

  private mutating func checkCondition(_ node: Node) {
    guard let pairs = node.pairs, !pairs.isEmpty else { return wrong(node, .condition) }
    for pair in pairs { check(pair.value, .list(of: .text, orOne: true)) }
  }

  private mutating func checkRequirement(_ node: Node) {
    if let scalar = node.scalar, !scalar.isNull {
      if let check = AllChecks.named(scalar.text) {
        missingParameters(of: check, given: [], at: node)
      } else {
        findings.append(document.unknownCheck(scalar))
      }
      return
    }
    guard let pairs = node.pairs, pairs.count == 1 else { return wrong(node, .requirement) }
    guard let known = AllChecks.named(pairs[0].key.text) else {
      findings.append(document.unknownCheck(pairs[0].key))
      return
    }
    if pairs[0].value.isNull {
      missingParameters(of: known, given: [], at: node)
      return
    }
    check(pairs[0].value, known.shape)
    missingAlternatives(of: known, given: pairs[0].value.pairs?.map(\.key.text) ?? [], at: pairs[0].value)
  }

  private mutating func missingParameters(of check: Check, given: [String], at node: Node) {
    for parameter in check.parameters where parameter.isRequired {
      findings.append(
        document.missingKey(
          parameter.key, in: node, help: parameter.help, shape: parameter.kind.shape))
    }
    missingAlternatives(of: check, given: given, at: node)
  }

  private mutating func missingAlternatives(of check: Check, given: [String], at node: Node) {
    guard !check.needsOneOf.isEmpty, Set(given).isDisjoint(with: check.needsOneOf) else { return }
    findings.append(
      document.missingKey(
        check.needsOneOf.joined(separator: " / "), in: node, help: check.summary))
  }
}

extension Document {
  func unknownKey(_ key: Scalar, among known: [String]) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return diagnostic(
      at: key, code: "file.unknown-key",
      message: Localized(
        en: "\"\(ShapeCheck.shortened(key.text))\" is not known here",
        fr: "« \(ShapeCheck.shortened(key.text)) » est inconnu ici"),
      remedy: Nearest.hint(to: key.text, among: known)
        ?? Localized(en: "known: \(list)", fr: "connus : \(list)"))
  }

  /// Says that `name` is missing, what it is for, and the words that may stand there where only some may.
  func missingKey(_ name: String, in node: Node, help: Localized, shape: Shape? = nil) -> Diagnostic {
    let place = node.pairs?.first?.key
    let words = shape?.words.map { $0.joined(separator: ", ") }
    // Some helps name the words, with what each means.
    let isSaid = shape?.words?.allSatisfy { help.en.contains($0) } ?? true
    let choice = isSaid ? nil : words.map { Localized(en: "; one of: \($0)", fr: " ; l'un de : \($0)") }
    return diagnostic(
      from: place?.start ?? node.start, to: place?.end ?? node.end, code: "file.missing-key",
      message: Localized(en: "\"\(name)\" is missing here", fr: "« \(name) » manque ici"),
      remedy: Localized(
        en: "add \"\(name): …\": \(help.en)\(choice?.en ?? "")",
        fr: "ajoutez « \(name): … » : \(help.fr)\(choice?.fr ?? "")"))
  }

  func unknownCheck(_ name: Scalar) -> Diagnostic {
    let known = AllChecks.all.map(\.name)
    let list = known.joined(separator: ", ")
    return diagnostic(
      at: name, code: "workflow.unknown-check",
      message: Localized(
        en: "no check is called \"\(ShapeCheck.shortened(name.text))\"",
        fr: "aucun contrôle ne s'appelle « \(ShapeCheck.shortened(name.text)) »"),
      remedy: Nearest.hint(to: name.text, among: known)
        ?? Localized(en: "checks: \(list)", fr: "contrôles : \(list)"))
  }
}
