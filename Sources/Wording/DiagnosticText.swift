extension Diagnostic {
  /// The diagnostic as a person reads it on a terminal: place, reason, the line with a caret, a way out.
  ///
  ///     Workflows/upr.yaml:41:9: error[workflow.unknown-state]: no state is called "reveiw"
  ///        41 |     to: reveiw
  ///           |         ^^^^^^ did you mean "review"?
  ///
  /// Nothing in the file can write to the terminal: control characters and those that turn the direction of
  /// text are shown as `·`.
  public func text(in language: InterfaceLanguage, colour: Bool = false) -> String {
    let word =
      switch severity {
      case .error: Localized(en: "error", fr: "erreur")(language)
      case .warning: Localized(en: "warning", fr: "avertissement")(language)
      }
    let paint = colour ? (severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m") : ""
    let end = colour ? "\u{1B}[0m" : ""
    let place =
      spot.map { "\(file), \($0(language))" }
      ?? (line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)")
    var result =
      "\(Visible.text(place)): \(paint)\(word)[\(code)]\(end)\(language.colon)\(Visible.text(message(language)))"
    let way = remedy.map { Visible.text($0(language)) }
    if let sourceLine, line > 0 {
      let gutter = String(repeating: " ", count: max(0, 5 - String(line).utf8.count)) + "\(line) | "
      let blank = "      | "
      let window = Visible.window(sourceLine, around: max(1, column), length: length)
      result += "\n\(gutter)\(window.text)"
      if column > 0 {
        let caret = String(repeating: "^", count: window.caretWidth)
        result += "\n\(blank)\(String(repeating: " ", count: window.indent))\(paint)\(caret)\(end)"
        if let way { result += " \(way)" }
      } else if let way {
        result += "\n\(blank)\(way)"
      }
    } else if let way {
      result += "\n      | \(way)"
    }
    return result
  }

  /// The diagnostic as an annotation of a hosted build: `::error file=…,line=…,col=…,title=…::…`.
  public func annotation(in language: InterfaceLanguage) -> String {
    func escaped(_ text: String, property: Bool) -> String {
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "%": result += "%25"
        case "\r": result += "%0D"
        case "\n": result += "%0A"
        case ":" where property: result += "%3A"
        case "," where property: result += "%2C"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
    let words = [message(language), remedy?(language)].compactMap(\.self).joined(
      separator: language.semicolon)
    return "::\(severity.rawValue) file=\(escaped(file, property: true)),line=\(max(1, line)),"
      + "col=\(max(1, column)),title=\(escaped(code, property: true))::\(escaped(words, property: false))"
  }
}

/// Text from outside, made fit for a terminal.
public enum Visible {
  /// `text` on one line without control characters or marks that turn its direction.
  public static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isSafe(scalar) ? scalar : "·") }
    return String(result)
  }

  /// `text` with its line ends, without anything else that a terminal would obey.
  public static func lines(_ text: String) -> String {
    // Nearly every line is as it should be, and lists have many.
    guard text.unicodeScalars.contains(where: { $0 != "\n" && !isSafe($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == "\n" || isSafe(scalar) ? scalar : "·") }
    return String(result)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: true
    }
  }

  /// How many cells of a terminal `scalar` takes.
  public static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFF:
      2
    default: 1
    }
  }

  /// How many cells `text` takes.
  public static func width(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  /// At most 100 scalars of `line` around `column`, and where the caret goes below them.
  static func window(_ line: String, around column: Int, length: Int) -> (
    text: String, indent: Int, caretWidth: Int
  ) {
    let scalars = Array(line.unicodeScalars)
    let start = column > 80 ? column - 60 : 0
    let end = min(scalars.count, start + 100)
    let shown = start < end ? scalars[start..<end].map { isSafe($0) ? $0 : "·" } : []
    let before = shown.prefix(max(0, column - 1 - start))
    let marked = shown.dropFirst(before.count).prefix(length)
    let lead = start > 0 ? "…" : ""
    let tail = end < scalars.count ? "…" : ""
    var text = lead
    text.unicodeScalars.append(contentsOf: shown)
    return (
      text + tail, before.reduce(lead.isEmpty ? 0 : 1) { $0 + width($1) },
      max(1, marked.reduce(0) { $0 + width($1) })
    )
  }
}
