import Foundation
import Wording

/// A page of help as the parser of arguments prints it on lines without end: each part, option and command of
/// it stands on lines of its own.
struct HelpPage {
  /// Where the meaning of an option or command begins.
  private static let column = 26

  private let lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The page with French headings, in lines of at most `width` cells.
  func french(width: Int) -> String {
    var result: [String] = []
    let usage = lines.firstIndex { $0.hasPrefix("USAGE: ") } ?? lines.endIndex
    for line in lines[..<usage] {
      let text = ParserText.middle(of: line, "OVERVIEW: ", "").map { "OBJET : \(ParserText.phrases(in: $0))" }
      // What is indented is an example or a list: it stays as it was written, fit to be copied.
      result +=
        Self.indent(of: line) > 0 ? [String(line)] : Self.folded(text ?? String(line), hanging: 0, width)
    }
    for line in lines[usage...] {
      if let command = ParserText.middle(of: line, "USAGE: ", "") {
        result.append("USAGE : \(Self.usage(command))")
      } else if let command = ParserText.middle(of: line, "  See '", "' for detailed help.") {
        result.append("  Pour en savoir plus : \(Self.usage(command))")
      } else if Self.indent(of: line) == 0 {
        result.append(Self.heading(line))
      } else {
        result += Self.entry(line, width)
      }
    }
    return French.set(result.joined(separator: "\n"))
  }

  /// How a command is used, with French names of what the parser adds.
  static func usage(_ text: String) -> String {
    text.replacing("<subcommand>", with: "<sous-commande>").replacing(
      "<subcommands>", with: "<sous-commandes>")
  }

  private static func heading(_ line: Substring) -> String {
    if line == "SUBCOMMANDS:" { return "SOUS-COMMANDES :" }
    if let group = ParserText.middle(of: line, "", " SUBCOMMANDS:") { return "\(group) :" }
    return ParserText.middle(of: line, "", ":").map { "\($0) :" } ?? String(line)
  }

  /// An option or command and its meaning, which stands on the next line where the name is long.
  private static func entry(_ line: Substring, _ width: Int) -> [String] {
    let isNameAlone = line.count >= column && line.dropFirst(column - 1).first != " "
    let meaning = isNameAlone ? "" : values(ParserText.phrases(in: String(line.dropFirst(column))))
    var name = isNameAlone ? String(line) : String(line.prefix(column))
    while name.hasSuffix(" "), !meaning.isEmpty || name.count > indent(of: line) { name.removeLast() }
    if let command = ParserText.middle(of: name, "", " (default)") { name = "\(command) (par défaut)" }
    if meaning.isEmpty { return [usage(name)] }
    let gap = String(repeating: " ", count: max(1, column - Visible.width(of: name)))
    return folded(name + gap + meaning, hanging: column, width)
  }

  /// The values that an option may have, at the end of its meaning.
  private static func values(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.ranges(of: "(").last else { return text }
    let inner = text[open.upperBound...].dropLast()
    let start = text[..<open.lowerBound]
    if let value = ParserText.middle(of: inner, "default: ", "") { return "\(start)(par défaut : \(value))" }
    guard let all = ParserText.middle(of: inner, "values: ", "") else { return text }
    return "\(start)(valeurs : \(all.replacing("; default: ", with: " ; par défaut : ")))"
  }

  private static func indent(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

  /// `line` cut between words into lines of at most `width` cells, those after the first behind `hanging` blanks.
  ///
  /// No line begins with a sign that belongs to the word before it, and none ends with an opening mark.
  private static func folded(_ line: String, hanging: Int, _ width: Int) -> [String] {
    let blanks = String(repeating: " ", count: hanging)
    let limit = max(width, hanging + 20)
    var result: [String] = []
    var current = ""
    for piece in pieces(of: line) {
      if !current.isEmpty, Visible.width(of: current) + Visible.width(of: piece) > limit,
        Visible.width(of: current) > hanging
      {
        result.append(current)
        current = blanks + piece.drop { $0 == " " }
      } else {
        current += piece
      }
    }
    return result + [current]
  }

  /// The words of `line`, each with the blanks before it, and with the signs that French sets apart by a blank.
  private static func pieces(of line: String) -> [String] {
    var result: [String] = []
    for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let text = index == 0 ? String(word) : " \(word)"
      let isClosing = word.first.map { ":;?!»".contains($0) } ?? true
      let isOpened = result.last?.last == "«"
      if !result.isEmpty, isClosing || isOpened || result.last?.allSatisfy({ $0 == " " }) == true {
        result[result.count - 1] += text
      } else {
        result.append(text)
      }
    }
    return result
  }
}

/// The terminal that help is written to.
enum Terminal {
  /// Its width in cells: `COLUMNS`, else what standard output says, else 80; the parser of arguments does the same.
  static var width: Int {
    if let columns = Console.environment("COLUMNS").flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
