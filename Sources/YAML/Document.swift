public import Wording

/// A YAML file that was read: its tree, and its lines for messages.
public struct Document: Sendable {
  /// The file as the person named it.
  public let file: String
  /// The lines, without their ends.
  public let lines: [String]
  /// The value; `nil` where the file says nothing.
  public let root: Node?

  /// A diagnostic about `node`: what it underlines ends with the node or its first line.
  public func diagnostic(
    at node: Node, severity: Diagnostic.Severity = .error, code: String, message: Localized,
    remedy: Localized? = nil
  ) -> Diagnostic {
    diagnostic(
      from: node.start, to: node.end, severity: severity, code: code, message: message, remedy: remedy)
  }

  /// A diagnostic about `scalar`.
  public func diagnostic(
    at scalar: Scalar, severity: Diagnostic.Severity = .error, code: String, message: Localized,
    remedy: Localized? = nil
  ) -> Diagnostic {
    diagnostic(
      from: scalar.start, to: scalar.end, severity: severity, code: code, message: message, remedy: remedy)
  }

  /// A diagnostic about the file as a whole.
  public func diagnostic(
    severity: Diagnostic.Severity = .error, code: String, message: Localized, remedy: Localized? = nil
  ) -> Diagnostic {
    Diagnostic(
      file: file, line: 1, column: 1, severity: severity, code: code, message: message, remedy: remedy,
      sourceLine: lines.first)
  }

  /// A diagnostic about what stands from `start` to `end`.
  public func diagnostic(
    from start: Mark, to end: Mark, severity: Diagnostic.Severity = .error, code: String, message: Localized,
    remedy: Localized? = nil
  ) -> Diagnostic {
    let line = lines.indices.contains(start.line - 1) ? lines[start.line - 1] : nil
    let rest = max(1, (line?.unicodeScalars.count ?? 0) - start.column + 1)
    let length = end.line == start.line ? end.column - start.column : rest
    return Diagnostic(
      file: file, line: start.line, column: start.column, length: max(1, min(length, rest)),
      severity: severity, code: code, message: message, remedy: remedy, sourceLine: line)
  }

  /// Whether a quotation mark stands at `mark`.
  func isQuotation(at mark: Mark) -> Bool {
    guard lines.indices.contains(mark.line - 1) else { return false }
    let scalars = lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1)
    return scalars.first == "\"" || scalars.first == "'"
  }

  /// `bytes` cut into lines at `\n`, `\r\n` and `\r`.
  public static func lines(of bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count || lines.isEmpty { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }
}
