/// A place in a text: line and column in Unicode scalars, both from 1.
public struct Mark: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Makes a mark.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The earlier place comes first.
  public static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A value without parts. What it means is decided by what is expected there, never by how it looks: `NO` is
/// the text `NO` until somebody asks whether it is a boolean.
public struct Scalar: Hashable, Sendable {
  /// The characters, with quotes and escapes resolved.
  public let text: String
  /// Whether it stands without quotes.
  public let isPlain: Bool
  /// Where it begins.
  public let start: Mark
  /// Where it ends.
  public let end: Mark

  /// A whole number by the core schema of YAML 1.2: `12`, `-3`, `0x1F`, `0o17`; `2_815` and `1e3` are none.
  public var integer: Int? {
    guard isPlain else { return nil }
    let bytes = Array(text.utf8)
    if bytes.starts(with: "0x".utf8) {
      return Int(text.dropFirst(2), radix: 16).flatMap { $0 < 0 ? nil : $0 }
    }
    if bytes.starts(with: "0o".utf8) { return Int(text.dropFirst(2), radix: 8).flatMap { $0 < 0 ? nil : $0 } }
    return Int(text)
  }

  /// `true` or `false` by the core schema of YAML 1.2; `yes`, `on` and `NO` are neither.
  public var boolean: Bool? {
    guard isPlain else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// Whether it stands for nothing: empty, `~` or `null` without quotes.
  public var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
}

/// A value with its place.
public struct Node: Hashable, Sendable {
  /// What it is.
  public indirect enum Content: Hashable, Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Pair])
  }

  /// A key and its value.
  public struct Pair: Hashable, Sendable {
    /// The key; unique in its mapping.
    public let key: Scalar
    /// The value.
    public let value: Node
  }

  /// What it is.
  public let content: Content
  /// Where it begins.
  public let start: Mark
  /// Where it ends.
  public let end: Mark

  /// The scalar, where it is one.
  public var scalar: Scalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
  /// The items, where it is a sequence.
  public var items: [Node]? { if case .sequence(let items) = content { items } else { nil } }
  /// The pairs, where it is a mapping.
  public var pairs: [Pair]? { if case .mapping(let pairs) = content { pairs } else { nil } }
  /// Whether it stands for nothing.
  public var isNull: Bool { scalar?.isNull ?? false }

  /// The value under `key`, where it is a mapping that has it.
  public subscript(key: String) -> Node? {
    pairs?.first { $0.key.text.utf8.elementsEqual(key.utf8) }?.value
  }
}
