import Testing

@testable import rapporteur

@Suite("Mistakes in the command line, in French")
struct UsageErrorTests {
  @Test(
    "Each kind of mistake is said in French, with the way to the help",
    arguments: [
      ("show", "il manque l'argument «\u{A0}<rapport>\u{A0}»"),
      ("show a b", "argument inattendu\u{A0}: «\u{A0}b\u{A0}»"),
      ("show a b c", "2 arguments inattendus\u{A0}: 'b', 'c'"),
      (
        "show --nope a",
        "option inconnue\u{A0}: «\u{A0}--nope\u{A0}». Vouliez-vous dire «\u{A0}--now\u{A0}»\u{A0}?"
      ),
      ("list --frobnicate", "option inconnue\u{A0}: «\u{A0}--frobnicate\u{A0}»"),
      ("list -x", "option inconnue\u{A0}: «\u{A0}-x\u{A0}»"),
      ("list ---", "option non valable\u{A0}: ---"),
      ("check x --for", "il manque une valeur à «\u{A0}--for <passage>\u{A0}»"),
      (
        "comment a b --paragraph x",
        "la valeur «\u{A0}x\u{A0}» ne convient pas à «\u{A0}--paragraph <paragraphe>\u{A0}»"
      ),
      (
        "workflow check x --format y",
        "la valeur «\u{A0}y\u{A0}» ne convient pas à «\u{A0}--format <format>\u{A0}». Indiquez 'text', 'json' ou 'github'."
      ),
      (
        "list --json=3",
        "l'option «\u{A0}--json\u{A0}» ne prend pas de valeur, mais «\u{A0}3\u{A0}» a été indiqué."
      ),
      ("--generate-completion-script tcsh", "il n'y a pas de complétion pour «\u{A0}tcsh\u{A0}»."),
      ("expunge a --drop --confirm a", "demander, --confirm et --drop s'excluent"),
      ("expunge a --confirm b", "--confirm veut le nom même du rapport\u{A0}: a"),
      ("rules check --now never", "--now veut un jour, comme 2028-01-10"),
      (
        "workflow schema --rules --words",
        "donnez une seule des options --rules, --words, --calendar, --style et --settings"
      ),
    ])
  func kinds(_ line: String, said: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let result = try Shell().run(arguments, environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(result.code == 64 && result.out.isEmpty)
    #expect(result.err.hasPrefix("erreur\u{A0}: \(said)\n"), "\(result.err)")
    #expect(result.err.contains("\nusage\u{A0}: rapporteur "))
    #expect(result.err.contains("\n  Pour en savoir plus\u{A0}: rapporteur "))
    for word in ["Error", "Usage", "See '", "Help:", "Please"] {
      #expect(!result.err.contains(word), "\(result.err)")
    }
    #expect(try Shell().run(arguments).code == 64)
  }

  @Test("The argument that is missing is explained")
  func explained() throws {
    let result = try Shell().run(["show"], environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(result.err.contains("\naide\u{A0}:  <rapport>  Le rapport.\n"))
  }

  @Test("Letters behind one hyphen may be an unknown option or hold one without its value")
  func letters() throws {
    let result = try Shell().run(["produce", "a", "-do"], environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(
      result.err.hasPrefix(
        """
        erreur\u{A0}: option inconnue\u{A0}: «\u{A0}-do\u{A0}». Vouliez-vous dire «\u{A0}--as\u{A0}»\u{A0}?
           ou\u{A0}: il manque une valeur à «\u{A0}-o <dossier>\u{A0}» dans «\u{A0}-do\u{A0}»
        usage\u{A0}: rapporteur produce
        """))
  }

  @Test(
    "Kinds that no command brings about today",
    arguments: [
      ("Missing one of: '--a', '--b <c>'", "il manque l'un de\u{A0}: '--a', '--b <c>'"),
      ("Missing required subcommand.", "il manque la sous-commande."),
      (
        "Value to be set with flag '--b' had already been set with flag '--a'",
        "'--b' et '--a' ne peuvent être donnés ensemble"
      ),
      (
        "The value 'x' is invalid for '<n>'. Please provide one of 'a' and 'b'.",
        "la valeur «\u{A0}x\u{A0}» ne convient pas à «\u{A0}<n>\u{A0}». Indiquez 'a' ou 'b'."
      ),
      (
        "The value 'x' is invalid for '<n>'. Please provide one of the following:\n  - a\n  - b",
        "la valeur «\u{A0}x\u{A0}» ne convient pas à «\u{A0}<n>\u{A0}». Indiquez l'une de celles-ci\u{A0}:\n  - a\n  - b"
      ),
      (
        "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    zsh",
        "l'interpréteur de commandes n'a pu être reconnu.\nDonnez --generate-completion-script=<shell> avec l'un de\u{A0}:\n    zsh"
      ),
      ("A kind that is not known", "A kind that is not known"),
    ])
  func others(_ english: String, french: String) { #expect(ParserText.french(english) == french) }

  /// What a person may type so that it looks like the parser's own words.
  static let lookalikes = [
    "x'. Did you mean 'y'?", "Unknown option 'a'", "a' is invalid for 'b", "Error: Usage: x",
    "x'\nUsage: rapporteur x\n  See 'rapporteur x' for more information.",
    "' does not take any value, but 'z",
    "x'. Please provide one of 'a' or 'b", "2 unexpected arguments: 'a'", "(default: text)",
    "z'\n   or: Missing value for 'a' in 'z", "Show the version.", "« »", "",
  ]

  @Test("What was typed stands in the message as it was typed", arguments: lookalikes)
  func untouched(_ typed: String) throws {
    let french = ["RAPPORTEUR_LANG": "fr"]
    let extra = try Shell().run(["show", "a", typed], environment: french)
    #expect(
      extra.err.hasPrefix("erreur\u{A0}: argument inattendu\u{A0}: «\u{A0}\(typed)\u{A0}»\nusage\u{A0}: "))
    let two = try Shell().run(["show", "a", typed, typed], environment: french)
    #expect(
      two.err.hasPrefix("erreur\u{A0}: 2 arguments inattendus\u{A0}: '\(typed)', '\(typed)'\nusage\u{A0}: "))
    let value = try Shell().run(["workflow", "check", "x", "--format", typed], environment: french)
    #expect(
      value.err.hasPrefix(
        "erreur\u{A0}: la valeur «\u{A0}\(typed)\u{A0}» ne convient pas à «\u{A0}--format <format>\u{A0}»."))
    let flag = try Shell().run(["list", "--json=\(typed)"], environment: french)
    #expect(
      typed.isEmpty
        || flag.err.hasPrefix(
          "erreur\u{A0}: l'option «\u{A0}--json\u{A0}» ne prend pas de valeur, mais «\u{A0}\(typed)\u{A0}» a été indiqué.\nusage\u{A0}: "
        )
    )
    let option = try Shell().run(["list", "--zzzzzzzz\(typed)"], environment: french)
    #expect(
      option.err.hasPrefix(
        "erreur\u{A0}: option inconnue\u{A0}: «\u{A0}--zzzzzzzz\(typed)\u{A0}»\nusage\u{A0}: "))
  }
}
