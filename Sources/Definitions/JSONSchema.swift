import Reporting
import Wording

/// The schemas that give editors completion, made from the shapes that the reader itself uses.
///
/// There is no `oneOf` or `anyOf` in them: editors answer those with "matches none of the schemas", which hides the
/// cause.
public enum JSONSchema {
  /// The schema of workflow files.
  public static var workflow: String { document(WorkflowShape.file, title: "A workflow of Rapporteur") }
  /// The schema of files of rules.
  public static var rules: String { document(RulesShape.file, title: "A set of rules of Rapporteur") }

  /// The schema of lists of words.
  public static var words: String { document(WordsShape.file, title: "A list of words of Rapporteur") }

  /// The schema of calendars.
  public static var calendar: String { document(CalendarShape.file, title: "A calendar of Rapporteur") }

  /// The schema of house styles.
  public static var style: String { document(StyleShape.file, title: "A house style of Rapporteur") }

  /// The schema of the settings of a workspace.
  public static var settings: String {
    document(WorkspaceFile.shape, title: "The settings of a workspace of Rapporteur")
  }

  private static func document(_ shape: Shape, title: String) -> String {
    var object = schema(of: shape)
    object.insert(("$schema", .text("http://json-schema.org/draft-07/schema#")), at: 0)
    object.insert(("title", .text(title)), at: 1)
    return JSON.object(object).text(indent: 0) + "\n"
  }

  private indirect enum JSON {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSON])
    case object([(String, JSON)])

    func text(indent: Int) -> String {
      let inner = String(repeating: "  ", count: indent + 1)
      let outer = String(repeating: "  ", count: indent)
      switch self {
      case .text(let text): return Self.quoted(text)
      case .number(let number): return String(number)
      case .flag(let flag): return flag ? "true" : "false"
      case .list(let items) where items.isEmpty: return "[]"
      case .list(let items):
        return "[" + items.map { $0.text(indent: indent) }.joined(separator: ", ") + "]"
      case .object(let pairs) where pairs.isEmpty: return "{}"
      case .object(let pairs):
        let lines = pairs.map { "\(inner)\(Self.quoted($0.0)): \($0.1.text(indent: indent + 1))" }
        return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
      }
    }

    private static func quoted(_ text: String) -> String {
      var result = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result + "\""
    }
  }

  private static let name = "^[a-z0-9][a-z0-9._-]{0,63}$"

  private static func schema(of shape: Shape) -> [(String, JSON)] {
    switch shape {
    case .text: return [("type", .list([.text("string"), .text("number"), .text("boolean")]))]
    case .identifier: return [("type", .text("string")), ("pattern", .text(name))]
    case .integer(let range):
      return [
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ]
    case .boolean: return [("type", .text("boolean"))]
    case .choice(let words): return [("type", .text("string")), ("enum", .list(words.map(JSON.text)))]
    case .day: return [("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    case .dayOrMonth:
      return [("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"))]
    case .moment:
      return [
        ("type", .text("string")),
        ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2})?$")),
      ]
    case .span: return [("type", .text("string")), ("pattern", .text("^\(spanText)$"))]
    case .every:
      return [("type", .text("string")), ("pattern", .text("^every \(spanText)( for \(spanText))?$"))]
    case .length(let unit, _):
      return [
        ("type", .text("string")), ("pattern", .text("^[0-9]{1,3}(\\.[0-9]{1,3})? *\(unit.rawValue)$")),
      ]
    case .colour: return [("type", .text("string")), ("pattern", .text("^[0-9A-Fa-f]{6}$"))]
    case .fileName(let endings):
      return [
        ("type", .text("string")),
        ("pattern", .text("^[^/\\\\.][^/\\\\]*\\.(\(endings.joined(separator: "|")))$")),
      ]
    case .font: return [("type", .text("string")), ("maxLength", .number(60))]
    case .translations:
      let texts = Language.allCases.map { ($0.rawValue, JSON.object(schema(of: .text))) }
      return [
        ("type", .text("object")), ("minProperties", .number(1)), ("properties", .object(texts)),
        ("additionalProperties", .flag(false)),
      ]
    case .list(let item, false): return [("type", .text("array")), ("items", .object(schema(of: item)))]
    case .list(let item, true): return listOrOne(item)
    case .map(let value):
      return [
        ("type", .text("object")), ("propertyNames", .object([("pattern", .text(name))])),
        ("additionalProperties", .object(schema(of: value))),
      ]
    case .object(let keys): return object(keys)
    case .condition:
      return [
        ("type", .text("object")), ("minProperties", .number(1)),
        ("additionalProperties", .object(listOrOne(.text))),
      ]
    case .requirement: return requirement
    }
  }

  private static let spanText =
    "[0-9]{1,4} (hour|hours|day|days|working day|working days|week|weeks|month|months)"

  /// A list or a single item: what holds for the item is asked of a single one only where it is no list.
  private static func listOrOne(_ item: Shape) -> [(String, JSON)] {
    [
      ("if", .object([("type", .text("array"))])),
      ("then", .object([("items", .object(schema(of: item)))])),
      ("else", .object(schema(of: item))),
    ]
  }

  private static func object(_ keys: [Shape.Key]) -> [(String, JSON)] {
    let properties = keys.map { key in
      (key.name, JSON.object([("description", .text(key.help.en))] + schema(of: key.shape)))
    }
    let required = keys.filter(\.isRequired).map { JSON.text($0.name) }
    var result: [(String, JSON)] = [
      ("type", .text("object")), ("additionalProperties", .flag(false)), ("properties", .object(properties)),
    ]
    if !required.isEmpty { result.append(("required", .list(required))) }
    return result
  }

  /// A check's name, or its name with parameters.
  private static var requirement: [(String, JSON)] {
    let properties = AllChecks.all.map { check in
      (check.name, JSON.object([("description", .text(check.summary.en))] + schema(of: check.shape)))
    }
    let alone = AllChecks.all.filter { check in
      check.needsOneOf.isEmpty && !check.parameters.contains(where: \.isRequired)
    }
    return [
      ("type", .list([.text("string"), .text("object")])),
      ("if", .object([("type", .text("string"))])),
      ("then", .object([("enum", .list(alone.map { .text($0.name) }))])),
      (
        "else",
        .object([
          ("minProperties", .number(1)), ("maxProperties", .number(1)),
          ("additionalProperties", .flag(false)),
          ("properties", .object(properties)),
        ])
      ),
    ]
  }
}
