import ArgumentParser
import Wording

/// What the parser of arguments says by itself, in the language of this run.
///
/// The parser speaks English only, and keeps the kinds of its errors to itself. So its sentences are known by
/// their forms: what stands around the words of the person is exchanged, and these words never are. A form that
/// is not known here is shown as it came.
enum ParserText {
  /// Help, version, completions, or a mistake in the command line with the way to the help.
  static func whole(for error: any Error, in language: InterfaceLanguage) -> String {
    switch language {
    case .en: return Rapporteur.fullMessage(for: error)
    case .fr:
      // Wide, so that each sentence stands on one line: it is cut into lines when it is French.
      let text = Rapporteur.fullMessage(for: error, columns: 1_000_000)
      guard Rapporteur.exitCode(for: error) == .success else {
        return mistake(text, said: Rapporteur.message(for: error))
      }
      return text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
        ? HelpPage(text).french(width: Terminal.width) : phrases(in: text)
    }
  }

  /// `Error: …`, perhaps `Help: …`, then how the command is used.
  private static func mistake(_ text: String, said message: String) -> String {
    let start = "Error: \(message)\n"
    guard text.hasPrefix(start) else { return text }
    var lines = [said("erreur : \(french(message))")]
    // Nothing that follows was typed by a person.
    for line in text.dropFirst(start.count).split(separator: "\n", omittingEmptySubsequences: false) {
      if let help = middle(of: line, "Help:  ", "") {
        lines.append(said("aide :  \(help)"))
      } else if let usage = middle(of: line, "Usage: ", "") {
        lines.append(said("usage : \(HelpPage.usage(usage))"))
      } else if let command = middle(of: line, "  See '", "' for more information.") {
        lines.append(said("  Pour en savoir plus : \(command)"))
      } else {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Our own words with French spaces, and the person's as they are.
  private static func said(_ sentence: French) -> String { sentence.text }

  /// The French form of what is wrong.
  static func french(_ message: String) -> String {
    if let both = eitherWay(message) { return both }
    if let (typed, meant) = pair(in: message, "Unknown option '", "'. Did you mean '", "'?", last: true) {
      return said("option inconnue : « \(typed) ». Vouliez-vous dire « \(meant) » ?")
    }
    if let typed = middle(of: message, "Unknown option '", "'") {
      return said("option inconnue : « \(typed) »")
    }
    if let option = middle(of: message, "Missing value for '", "'") {
      return said("il manque une valeur à « \(option) »")
    }
    if let (option, typed) = pair(
      in: message, "The option '", "' does not take any value, but '", "' was specified.", last: false)
    {
      return said("l'option « \(option) » ne prend pas de valeur, mais « \(typed) » a été indiqué.")
    }
    if let typed = middle(of: message, "Unexpected argument '", "'") {
      return said("argument inattendu : « \(typed) »")
    }
    if let (count, typed) = pair(in: message, "", " unexpected arguments: ", "", last: false),
      count.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return said("\(count) arguments inattendus : \(typed)")
    }
    if let name = middle(of: message, "Missing expected argument '", "'") {
      return said("il manque l'argument « \(name) »")
    }
    if let names = middle(of: message, "Missing one of: ", "") { return said("il manque l'un de : \(names)") }
    if let (typed, rest) = pair(in: message, "The value '", "' is invalid for '", "", last: true) {
      return said("la valeur « \(typed) » ne convient pas à « \(choice(rest))")
    }
    if let (second, first) = pair(
      in: message, "Value to be set with flag ", " had already been set with flag ", "", last: false)
    {
      return said("\(second) et \(first) ne peuvent être donnés ensemble")
    }
    if let typed = middle(of: message, "Invalid option: ", "") {
      return said("option non valable : \(typed)")
    }
    if message == "Missing required subcommand." { return said("il manque la sous-commande.") }
    return shell(message) ?? message
  }

  /// Letters behind one hyphen: they are an option that is not known, or hold one that lacks its value.
  private static func eitherWay(_ message: String) -> String? {
    guard let (unknown, rest) = pair(in: message, "", "\n   or: ", "", last: true),
      let (option, typed) = pair(in: rest, "Missing value for '", "' in '", "'", last: false),
      unknown.hasPrefix("Unknown option '\(typed)'")
    else { return nil }
    return said("\(french(unknown))\n   ou : il manque une valeur à « \(option) » dans « \(typed) »")
  }

  /// What follows the name of an option whose value is not one of those that there are.
  private static func choice(_ rest: String) -> String {
    if let (name, values) = pair(in: rest, "", "'. Please provide one of the following:\n", "", last: false) {
      return said("\(name) ». Indiquez l'une de celles-ci :\n\(values)")
    }
    guard let (name, values) = pair(in: rest, "", "'. Please provide one of ", ".", last: false) else {
      let name = middle(of: rest, "", "'") ?? rest
      return said("\(name) »")
    }
    let list = values.replacing("' or '", with: "' ou '").replacing("' and '", with: "' ou '")
    return said("\(name) ». Indiquez \(list).")
  }

  /// A shell for which there are no completions.
  private static func shell(_ message: String) -> String? {
    let ask = ".\nPlease use --generate-completion-script=<shell> with one of:\n"
    let wish = said(".\nDonnez --generate-completion-script=<shell> avec l'un de :\n")
    if let shells = middle(of: message, "Can't autodetect a supported shell\(ask)", "") {
      return said("l'interpréteur de commandes n'a pu être reconnu\(wish)\(shells)")
    }
    if let (typed, shells) = pair(
      in: message, "Can't generate completion scripts for '", "'\(ask)", "", last: true)
    {
      return said("il n'y a pas de complétion pour « \(typed) »\(wish)\(shells)")
    }
    return nil
  }

  /// What the parser says about the options that it adds itself: in help, completions and what the manual is made of.
  ///
  /// No apostrophe: completions quote these texts by then.
  static func phrases(in text: String) -> String {
    text.replacing("Show subcommand help information.", with: "Expliquer une commande.")
      .replacing("Show help information.", with: "Afficher cette aide.")
      .replacing("Show the version.", with: "Afficher la version.")
  }

  /// What stands between `start` and `end`, where `text` has both.
  static func middle(of text: some StringProtocol, _ start: String, _ end: String) -> String? {
    guard text.utf8.count >= start.utf8.count + end.utf8.count, text.hasPrefix(start), text.hasSuffix(end)
    else { return nil }
    return String(text.dropFirst(start.count).dropLast(end.count))
  }

  /// The two texts around `between`: at its last place where the first text is the person's, else at its first.
  private static func pair(
    in text: String, _ start: String, _ between: String, _ end: String, last: Bool
  ) -> (String, String)? {
    guard let inner = middle(of: text, start, end) else { return nil }
    let places = inner.ranges(of: between)
    guard let place = last ? places.last : places.first else { return nil }
    return (String(inner[..<place.lowerBound]), String(inner[place.upperBound...]))
  }
}
