import Definitions
import Engine
import Foundation
import Wording

/// Where words go: data to standard output, talk about trouble to standard error.
struct Console: Sendable {
  let language: InterfaceLanguage
  /// Whether standard error shows colours.
  let hasColour: Bool
  /// Whether the output is one JSON object.
  let isJSON: Bool
  /// Whether a screen reader is used: sentences in place of columns.
  let isAccessible: Bool
  /// The reader's clock: as their profile says, else this computer's.
  var zone = TimeZone.current.identifier

  init(json: Bool = false, fallback: InterfaceLanguage = Self.spoken) {
    language = Self.systemLanguage ?? fallback
    isJSON = json
    isAccessible = Self.environment("ACCESSIBLE").map { !$0.isEmpty && $0 != "0" } ?? false
    hasColour =
      isatty(STDERR_FILENO) == 1 && (Self.environment("NO_COLOR") ?? "").isEmpty
      && Self.environment("TERM") != "dumb"
      && !isAccessible
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The language of this run: the system's, else the workspace's, else English; decided once.
  static let spoken = systemLanguage ?? workspaceLanguage ?? .en

  /// What the workspace asks for that the command line names, else the one that this folder lies in.
  ///
  /// Help and mistakes in the command line come before the arguments are understood: so they are only looked through.
  private static var workspaceLanguage: InterfaceLanguage? {
    let arguments = CommandLine.arguments
    let option = arguments.firstIndex { $0 == "--workspace" || $0.hasPrefix("--workspace=") }
    let named = option.flatMap { index in
      arguments[index] == "--workspace"
        ? arguments.dropFirst(index + 1).first : String(arguments[index].dropFirst("--workspace=".count))
    }
    return (try? Workspace.open(named ?? ".", searching: named == nil))?.settings.language
  }

  /// What the person's system asks for.
  private static let systemLanguage: InterfaceLanguage? = {
    if let chosen = environment("RAPPORTEUR_LANG").flatMap({
      InterfaceLanguage(rawValue: String($0.prefix(2)))
    }) {
      return chosen
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      return InterfaceLanguage(rawValue: String(value.prefix(2)))
    }
    return nil
  }()

  /// Prints a line of data. Characters that a terminal would obey are shown as dots.
  func line(_ text: String = "") { if !isJSON { print(Visible.lines(text)) } }

  /// Prints a sentence.
  func say(_ text: Localized) { line(text(language)) }

  /// Prints `value` as the JSON object that the command promises, with its format and version.
  func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    encoder.dateEncodingStrategy = .iso8601
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Shows what is being done, in one line of the terminal that the next replaces; `nil` clears it. Says nothing where
  /// nobody looks, or where a screen reader would read every line.
  func pass(_ text: Localized?) {
    guard isatty(STDERR_FILENO) == 1, Self.environment("TERM") != "dumb", !isAccessible else { return }
    let line = Array("\r\u{1B}[K\(text.map { Visible.lines($0(language)) } ?? "")".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Says on standard error what a person should know beside what they asked.
  func note(_ sentence: Localized) {
    Self.complain(Localized(en: "note: \(sentence.en)", fr: "remarque : \(sentence.fr)")(language))
  }

  /// Writes to standard error.
  static func complain(_ text: String) {
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
