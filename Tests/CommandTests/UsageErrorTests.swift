import Testing

@testable import rapporteur

@Suite("Mistakes in the command line, in French")
struct UsageErrorTests {
  @Test(
    "Each kind of mistake is said in French, with the way to the help",
    arguments: [
      ("show", "il manque l'argument « <rapport> »"), ("show a b", "argument inattendu : « b »"),
      ("show a b c", "2 arguments inattendus : 'b', 'c'"),
      ("show --nope a", "option inconnue : « --nope ». Vouliez-vous dire « --now » ?"),
      ("list --frobnicate", "option inconnue : « --frobnicate »"), ("list -x", "option inconnue : « -x »"),
      ("list ---", "option non valable : ---"),
      ("check x --for", "il manque une valeur à « --for <passage> »"),
      ("comment a b --paragraph x", "la valeur « x » ne convient pas à « --paragraph <paragraphe> »"),
      (
        "workflow check x --format y",
        "la valeur « y » ne convient pas à « --format <format> ». Indiquez 'text', 'json' ou 'github'."
      ),
      ("list --json=3", "l'option « --json » ne prend pas de valeur, mais « 3 » a été indiqué."),
      ("--generate-completion-script tcsh", "il n'y a pas de complétion pour « tcsh »."),
      ("expunge a --drop --confirm a", "demander, --confirm et --drop s'excluent"),
      ("expunge a --confirm b", "--confirm veut le nom même du rapport : a"),
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
    #expect(result.err.hasPrefix("erreur : \(said)\n"), "\(result.err)")
    #expect(result.err.contains("\nusage : rapporteur "))
    #expect(result.err.contains("\n  Pour en savoir plus : rapporteur "))
    for word in ["Error", "Usage", "See '", "Help:", "Please"] {
      #expect(!result.err.contains(word), "\(result.err)")
    }
    #expect(try Shell().run(arguments).code == 64)
  }

  @Test("The argument that is missing is explained")
  func explained() throws {
    let result = try Shell().run(["show"], environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(result.err.contains("\naide :  <rapport>  Le rapport.\n"))
  }

  @Test("Letters behind one hyphen may be an unknown option or hold one without its value")
  func letters() throws {
    let result = try Shell().run(["produce", "a", "-do"], environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(
      result.err.hasPrefix(
        """
        erreur : option inconnue : « -do ». Vouliez-vous dire « --as » ?
           ou : il manque une valeur à « -o <dossier> » dans « -do »
        usage : rapporteur produce
        """))
  }

  @Test(
    "Kinds that no command brings about today",
    arguments: [
      ("Missing one of: '--a', '--b <c>'", "il manque l'un de : '--a', '--b <c>'"),
      ("Missing required subcommand.", "il manque la sous-commande."),
      (
        "Value to be set with flag '--b' had already been set with flag '--a'",
        "'--b' et '--a' ne peuvent être donnés ensemble"
      ),
      (
        "The value 'x' is invalid for '<n>'. Please provide one of 'a' and 'b'.",
        "la valeur « x » ne convient pas à « <n> ». Indiquez 'a' ou 'b'."
      ),
      (
        "The value 'x' is invalid for '<n>'. Please provide one of the following:\n  - a\n  - b",
        "la valeur « x » ne convient pas à « <n> ». Indiquez l'une de celles-ci :\n  - a\n  - b"
      ),
      (
        "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    zsh",
        "l'interpréteur de commandes n'a pu être reconnu.\nDonnez --generate-completion-script=<shell> avec l'un de :\n    zsh"
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
    #expect(extra.err.hasPrefix("erreur : argument inattendu : « \(typed) »\nusage : "))
    let two = try Shell().run(["show", "a", typed, typed], environment: french)
    #expect(two.err.hasPrefix("erreur : 2 arguments inattendus : '\(typed)', '\(typed)'\nusage : "))
    let value = try Shell().run(["workflow", "check", "x", "--format", typed], environment: french)
    #expect(value.err.hasPrefix("erreur : la valeur « \(typed) » ne convient pas à « --format <format> »."))
    let flag = try Shell().run(["list", "--json=\(typed)"], environment: french)
    #expect(
      typed.isEmpty
        || flag.err.hasPrefix(
          "erreur : l'option « --json » ne prend pas de valeur, mais « \(typed) » a été indiqué.\nusage : ")
    )
    let option = try Shell().run(["list", "--zzzzzzzz\(typed)"], environment: french)
    #expect(option.err.hasPrefix("erreur : option inconnue : « --zzzzzzzz\(typed) »\nusage : "))
  }
}
