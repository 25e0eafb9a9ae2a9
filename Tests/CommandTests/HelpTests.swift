import Foundation
import Testing

@Suite("Help in two languages")
struct HelpTests {
  /// A command as the program describes it.
  struct Command: Decodable {
    struct Argument: Decodable {
      let abstract: String?
      let kind: String
      let valueName: String?
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// The command and those below it, each with the words that call it, without the parser's own `help`.
    func all(_ path: [String] = []) -> [(path: [String], command: Command)] {
      let below = (subcommands ?? []).filter { $0.commandName != "help" }
      return [(path, self)] + below.flatMap { $0.all(path + [$0.commandName]) }
    }
  }

  private struct Dump: Decodable { let command: Command }

  static func commands(in language: String) throws -> [(path: [String], command: Command)] {
    let text = try Shell().run(["--experimental-dump-help"], environment: ["RAPPORTEUR_LANG": language]).out
    return try JSONDecoder().decode(Dump.self, from: Data(text.utf8)).command.all()
  }

  @Test("Each text of help is said in both languages, and what a command takes is the same")
  func everyText() throws {
    let (english, french) = (try Self.commands(in: "en"), try Self.commands(in: "fr"))
    #expect(english.count > 40)
    #expect(english.map(\.path) == french.map(\.path))
    for (en, fr) in zip(english, french) {
      let name = en.path.joined(separator: " ")
      #expect(en.command.abstract != fr.command.abstract && fr.command.abstract != nil, "\(name)")
      #expect(en.command.discussion == nil || en.command.discussion != fr.command.discussion, "\(name)")
      #expect((en.command.discussion == nil) == (fr.command.discussion == nil), "\(name)")
      let arguments = Array(zip(en.command.arguments ?? [], fr.command.arguments ?? []))
      #expect(en.command.arguments?.count == arguments.count, "\(name)")
      for (one, other) in arguments {
        #expect(one.kind == other.kind)
        #expect(one.abstract != nil && one.abstract != other.abstract, "\(name) \(one.abstract ?? "")")
      }
    }
  }

  @Test("A French page holds no English heading, and no line longer than the terminal is wide")
  func everyPage() throws {
    let english = [
      "OVERVIEW", "USAGE:", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "EXAMPLE", "Show ", "(default",
      "default:",
      "values:", "detailed help", "subcommand",
    ]
    for (path, _) in try Self.commands(in: "fr") {
      let result = try Shell().run(
        path + ["--help"], environment: ["RAPPORTEUR_LANG": "fr", "COLUMNS": "80"])
      #expect(result.code == 0)
      for word in english { #expect(!result.out.contains(word), "\(path): \(word)") }
      #expect(
        result.out.contains("OBJET\u{A0}: ") && result.out.contains("\n\nUSAGE\u{A0}: rapporteur"), "\(path)")
      let lines = result.out.split(separator: "\n", omittingEmptySubsequences: false)
      let usage = try #require(lines.firstIndex { $0.hasPrefix("USAGE\u{A0}: ") })
      for (index, line) in lines.enumerated() where index != usage {
        // Examples stay whole, so that they can be copied.
        if index < usage, line.hasPrefix("  ") { continue }
        #expect(line.unicodeScalars.count <= 80, "\(path): \(line)")
        #expect(!(line.hasSuffix("«") || line.drop { $0 == " " }.hasPrefix("»")), "\(path): \(line)")
      }
    }
  }

  @Test(
    "The language is that of RAPPORTEUR_LANG, else of the locale, else English",
    arguments: [
      (["RAPPORTEUR_LANG": "fr"], true), (["RAPPORTEUR_LANG": "fr", "LANG": "en_GB.UTF-8"], true),
      (["RAPPORTEUR_LANG": "", "LANG": "fr_FR.UTF-8"], true),
      (["RAPPORTEUR_LANG": "", "LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_CH.UTF-8"], true),
      (["RAPPORTEUR_LANG": "", "LANG": "fr_FR.UTF-8", "LC_ALL": "en_US.UTF-8"], false),
      (["RAPPORTEUR_LANG": "de", "LANG": "fr_FR.UTF-8"], true), (["RAPPORTEUR_LANG": "de"], false),
      (["RAPPORTEUR_LANG": "", "LANG": "de_DE.UTF-8"], false), (["RAPPORTEUR_LANG": "", "LANG": "C"], false),
      (["RAPPORTEUR_LANG": "en", "LANG": "fr_FR.UTF-8"], false),
    ])
  func language(_ environment: [String: String], isFrench: Bool) throws {
    let help = try Shell().run(["resolve", "--help"], environment: environment)
    #expect(help.out.hasPrefix(isFrench ? "OBJET\u{A0}: Clore" : "OVERVIEW: Close"))
    let mistake = try Shell().run(["resolve"], environment: environment)
    #expect(mistake.err.hasPrefix(isFrench ? "erreur\u{A0}: il manque" : "Error: Missing"))
    #expect(help.code == 0 && mistake.code == 64)
  }

  @Test(
    "Where the system names no language, that of the workspace is spoken, also before the command is understood"
  )
  func workspace() throws {
    let (shell, outside) = (try Shell(), try Shell())
    try shell.ok("init", ".", "--organisation", "Enfance", "--acronym", "ENF", "--language", "fr")
    let silent = ["RAPPORTEUR_LANG": ""]
    #expect(try shell.run(["resolve", "--help"], environment: silent).out.hasPrefix("OBJET\u{A0}: "))
    #expect(try shell.run(["resolve"], environment: silent).err.hasPrefix("erreur\u{A0}: il manque"))
    #expect(
      try shell.run(["show", "nowhere"], environment: silent).err.hasPrefix(
        "erreur\u{A0}: il n'y a pas de rapport"))
    #expect(try shell.run(["resolve"], environment: ["RAPPORTEUR_LANG": "en"]).err.hasPrefix("Error: "))
    for named in [["--workspace", shell.folder.path], ["--workspace=\(shell.folder.path)"]] {
      #expect(try outside.run(["list", "x"] + named, environment: silent).err.hasPrefix("erreur\u{A0}: "))
    }
    #expect(try outside.run(["list", "x", "--workspace"], environment: silent).err.hasPrefix("Error: "))
    #expect(try outside.run(["list", "x"], environment: silent).err.hasPrefix("Error: "))
  }

  @Test("Completions are said in French, with no quote left open")
  func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try Shell().run(
        ["--generate-completion-script", shell], environment: ["RAPPORTEUR_LANG": "fr"])
      #expect(script.code == 0 && !script.out.contains("Show "))
      if shell != "bash" { #expect(script.out.contains("Afficher cette aide.")) }
      // The parser quotes the apostrophes of our texts; those of its own must have none.
      for line in script.out.split(separator: "\n") where line.contains("Expliquer une commande.") {
        #expect(line.count { $0 == "'" } % 2 == 0, "\(line)")
      }
    }
  }

  @Test("A page with arguments, in both languages")
  func arguments() throws {
    #expect(
      try page("resolve", in: "en") == """
        OVERVIEW: Close a comment that was answered, or open it again.

        EXAMPLES:
          rapporteur resolve np-upr-55 c1
          rapporteur resolve np-upr-55 c1 --reopen

        USAGE: rapporteur resolve <report> <comment> [--reopen] [--workspace <folder>] [--as <name>] [--now <moment>] [--json] [--dry-run]

        ARGUMENTS:
          <report>                The report.
          <comment>               The comment's name.

        OPTIONS:
          --reopen                Open a comment again that was closed by mistake.
          --workspace <folder>    The workspace's folder (else found upward from here).
          --as <name>             Who you are (else RAPPORTEUR_USER, else the system's
                                  user).
          --now <moment>          Act as if it were this moment: 2027-01-10 or
                                  2027-01-10T09:30 (this computer's clock).
          --json                  Print one JSON object (format and version inside).
          -d, --dry-run           Say what would happen and change nothing.
          --version               Show the version.
          -h, --help              Show help information.


        """)
    #expect(
      try page("resolve", in: "fr") == """
        OBJET\u{A0}: Clore un commentaire auquel il a été répondu, ou le rouvrir.

        EXEMPLES\u{A0}:
          rapporteur resolve np-upr-55 c1
          rapporteur resolve np-upr-55 c1 --reopen

        USAGE\u{A0}: rapporteur resolve <rapport> <commentaire> [--reopen] [--workspace <dossier>] [--as <nom>] [--now <moment>] [--json] [--dry-run]

        ARGUMENTS\u{A0}:
          <rapport>               Le rapport.
          <commentaire>           Le nom du commentaire.

        OPTIONS\u{A0}:
          --reopen                Rouvrir un commentaire clos par erreur.
          --workspace <dossier>   Le dossier de l'espace de travail (sinon cherché d'ici
                                  vers le haut).
          --as <nom>              Qui vous êtes (sinon RAPPORTEUR_USER, sinon
                                  l'utilisateur du système).
          --now <moment>          Agir comme si c'était ce moment\u{A0}: 2027-01-10 ou
                                  2027-01-10T09:30 (heure de cet ordinateur).
          --json                  Afficher un objet JSON (qui dit son format et sa
                                  version).
          -d, --dry-run           Dire ce qui se passerait, sans rien changer.
          --version               Afficher la version.
          -h, --help              Afficher cette aide.


        """)
  }

  @Test("A page with subcommands, one of them taken where none is named")
  func subcommands() throws {
    #expect(
      try page("protect", in: "fr") == """
        OBJET\u{A0}: Les noms qui ne doivent pas quitter le bureau\u{A0}: gardés sous forme
        d'empreintes à clé, cherchés dans chaque projet.

        Les noms sont lus sur l'entrée standard, un par ligne, afin de ne figurer dans
        aucune liste de commandes\u{A0}; rien ne les montre plus. La clé est dans
        protected.key, dans l'espace de travail\u{A0}: sans elle, personne ne peut dire ce
        qui est protégé, ni le chercher. Gardez-en une copie à part du registre. Les
        modèles demandent la vérification protected-names.

        EXEMPLES\u{A0}:
          rapporteur protect add < noms.txt
          rapporteur protect remove
          rapporteur protect

        USAGE\u{A0}: rapporteur protect <sous-commande>

        OPTIONS\u{A0}:
          --version               Afficher la version.
          -h, --help              Afficher cette aide.

        SOUS-COMMANDES\u{A0}:
          add                     Protéger des noms.
          remove                  Ne plus protéger des noms.
          count (par défaut)      Dire combien de noms sont protégés.

          Pour en savoir plus\u{A0}: rapporteur help protect <sous-commande>

        """)
  }

  @Test("A page with a choice of values, on a narrow terminal")
  func values() throws {
    #expect(
      try page("workflow graph", in: "fr", width: 44) == """
        OBJET\u{A0}: Dessiner un modèle, ou l'étape où
        s'y trouve un rapport.

        NOM est un modèle, son fichier, ou un
        rapport de l'espace de travail\u{A0}: alors la
        commande montre où en est le rapport et ce
        qui est bloqué.

        EXEMPLES\u{A0}:
          rapporteur workflow graph upr --format mermaid
          rapporteur workflow graph np-upr-55 --format text

        USAGE\u{A0}: rapporteur workflow graph <nom> [--format <format>] [--workspace <dossier>] [--as <nom>] [--now <moment>] [--json]

        ARGUMENTS\u{A0}:
          <nom>                   Un modèle ou un
                                  rapport.

        OPTIONS\u{A0}:
          --format <format>       mermaid, dot ou
                                  text. (valeurs\u{A0}:
                                  mermaid, dot, text\u{A0};
                                  par défaut\u{A0}: text)
          --workspace <dossier>   Le dossier de
                                  l'espace de travail
                                  (sinon cherché d'ici
                                  vers le haut).
          --as <nom>              Qui vous êtes (sinon
                                  RAPPORTEUR_USER,
                                  sinon l'utilisateur
                                  du système).
          --now <moment>          Agir comme si
                                  c'était ce moment\u{A0}:
                                  2027-01-10 ou
                                  2027-01-10T09:30
                                  (heure de cet
                                  ordinateur).
          --json                  Afficher un objet
                                  JSON (qui dit son
                                  format et sa
                                  version).
          --version               Afficher la version.
          -h, --help              Afficher cette aide.


        """)
  }

  private func page(_ command: String, in language: String, width: Int = 80) throws -> String {
    try Shell().run(
      command.split(separator: " ").map(String.init) + ["--help"],
      environment: ["RAPPORTEUR_LANG": language, "COLUMNS": "\(width)"]
    ).out
  }
}
