import Wording

/// A template as a tree.
indirect enum TemplateNode: Hashable, Sendable {
  /// Text up to the end of its line at most, and where it stands.
  case text(String, TemplatePlace)
  /// A `:::` line: a part begins, or ends where there is no role.
  case layout(Document.Role?, TemplatePlace)
  case value(Expression)
  case condition([Branch], otherwise: [TemplateNode])
  case loop(variable: String, over: Path, [TemplateNode])
  /// A piece of a Word file without any tag in it.
  case markup(XMLElement)
  /// A piece of a Word file, which stands here without what is inside it, and that.
  case element(XMLElement, [TemplateNode])
  /// A text template that a Word file takes in, in place of the paragraph that asks for it.
  case included([TemplateNode], TemplatePlace)

  struct Branch: Hashable, Sendable {
    let test: Test
    let nodes: [TemplateNode]
  }

  /// `country.name | upper`.
  struct Expression: Hashable, Sendable {
    let path: Path
    let filters: [Filter]
  }

  /// A filter with its argument.
  struct Filter: Hashable, Sendable {
    let name: String
    /// What stands in brackets; `nil` where there are none.
    let argument: Argument?
    let place: TemplatePlace
  }

  /// What stands in the brackets of a filter.
  enum Argument: Hashable, Sendable {
    case text(String)
    /// Something without quotation marks.
    case bare
  }

  /// Names with dots between them.
  struct Path: Hashable, Sendable {
    let names: [String]
    let place: TemplatePlace
  }

  /// `not path`, `path == "word"`.
  struct Test: Hashable, Sendable {
    let path: Path
    let isNegated: Bool
    let equals: String?
  }
}

/// Where something stands in a template.
struct TemplatePlace: Hashable, Sendable {
  let file: String
  /// The line; in a Word file the number of the paragraph in its part.
  let line: Int
  let column: Int
  let length: Int
  /// The text of the line or paragraph.
  let source: String
  /// In a Word file: the part, the paragraph and the heading above it.
  var spot: Localized?
}

extension TemplatePlace {
  func diagnostic(_ code: String, _ message: Localized, _ remedy: Localized) -> Diagnostic {
    var found = Diagnostic(
      file: file, line: line, column: column, length: length, code: code, message: message, remedy: remedy,
      sourceLine: source)
    found.spot = spot
    return found
  }

  /// Another place on the same line.
  func at(column: Int, length: Int) -> TemplatePlace {
    TemplatePlace(file: file, line: line, column: column, length: length, source: source, spot: spot)
  }
}
