import ArgumentParser
import Wording

// Help stands in both languages at the place that it is about, as every other sentence does:
//
//     abstract: .in(en: "List the people.", fr: "Énumérer les personnes.")
//     @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport")) var report: String

extension String {
  /// A text of help, or of a mistake in the command line, in the language of this run.
  static func `in`(en: String, fr: French) -> String { Localized(en: en, fr: fr)(Console.spoken) }
}

extension ArgumentHelp {
  /// The help of a flag.
  static func `in`(en: String, fr: French) -> ArgumentHelp { ArgumentHelp(.in(en: en, fr: fr)) }

  /// The help of what takes a value, and the value's name between `<` and `>` in both languages.
  static func `in`(en: String, fr: French, named name: String, _ nom: String) -> ArgumentHelp {
    ArgumentHelp(.in(en: en, fr: fr), valueName: Localized(en: name, fr: nom)(Console.spoken))
  }
}
