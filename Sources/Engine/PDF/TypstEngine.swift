import Documents
import Foundation
import Programs
import Reporting
import Wording

/// What makes PDF files from Typst's source: the package `typst` of PyPI, called through the Python that has it, since it
/// brings no program of its own.
struct TypstEngine {
  /// The path of that Python.
  let python: String

  /// The version that was tried.
  static let version = "0.15.2"

  /// The engine: the one that was installed for Rapporteur, else the system's Python where it has the package.
  static func find() -> TypstEngine? {
    let own = "\(home)/bin/python3"
    let all = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let candidates = [Files.exists(own) ? own : nil, Program.find("python3", on: all)].compactMap(\.self)
    return candidates.first { python in
      // `-I`: nothing of the folder that we stand in, or of the person's settings, is taken for a module.
      let program = Program(python, ["-I", "-c", "import typst"], limit: .seconds(20))
      return (try? program.run())?.status == 0
    }.map(TypstEngine.init)
  }

  /// Where it is installed for Rapporteur.
  static var home: String {
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? "\(environment["HOME"] ?? "")/.local/share") + "/rapporteur/typst"
  }

  /// The one command that installs it.
  static var remedy: String { "python3 -m venv \(home) && \(home)/bin/pip install typst==\(version)" }

  /// The PDF of `document`, and the families of type that were missing.
  ///
  /// - Parameter date: The moment that the file bears, so that the same words give the same bytes.
  /// - Throws: ``Trouble`` where none was made; nothing is left behind.
  func pdf(of document: Document, in style: HouseStyle, at date: Date) throws -> (
    bytes: [UInt8], missing: [TypeFamily]
  ) {
    let place = try Seclusion()
    try Files.write(Array(TypstWriter.write(document, in: style).utf8), to: place.path("document.typ"))
    for picture in TypstWriter.pictures(of: document) {
      try Files.write(picture.bytes, to: place.path(picture.name))
    }
    let own =
      ProcessInfo.processInfo.environment["HOME"].map { ["\($0)/.local/share/fonts", "\($0)/.fonts"] } ?? []
    let program = place.program(
      python,
      ["-I", "-c", Self.driver, place.path("document.typ"), place.path("document.pdf"), place.folder]
        + ["\(Int(date.timeIntervalSince1970))"] + own.filter(Files.exists), limit: .seconds(120))
    let ending: Program.Ending
    do throws(ProgramFailure) {
      ending = try program.run()
    } catch {
      throw Trouble.noPDF(by: "Typst", error.message.en)
    }
    let bytes = try place.pdf("document.pdf", by: "Typst", complaint: ending.complaint)
    let said = ending.output.lowercased()
    let missing = TypstWriter.families(for: document, in: style).filter { family in
      family.names.allSatisfy { said.contains("unknown font family: \($0.lowercased())") }
    }
    return (bytes, missing)
  }

  /// Makes the file and prints what Typst warns of. Nothing but the folder of the document is read.
  private static let driver = """
    import sys, typst
    source, result, root, moment, *fonts = sys.argv[1:]
    made = typst.compile_with_warnings(source, output=result, root=root, font_paths=fonts, pdf_standards=["ua-1"], timestamp=int(moment))
    for warning in made[1]: print(warning.message)
    """
}

extension Trouble {
  /// Nothing here can make a PDF.
  static var noTypst: Trouble {
    Trouble(
      .unavailable,
      Localized(
        en: "PDF files are made by Typst, which is not installed here",
        fr: "les fichiers PDF sont produits par Typst, qui n'est pas installé ici"),
      remedy: Localized(same: TypstEngine.remedy))
  }
}

extension Finding {
  /// A family of type is missing, so that the file may look otherwise than it should, or lack letters.
  static func missing(_ family: TypeFamily) -> Finding {
    let name = family.names.joined(separator: " / ")
    let english = family.package.map { ": apt-get install \($0)" } ?? ""
    let french = family.package.map { " : apt-get install \($0)" } ?? ""
    return Finding(
      "format.font-missing", .warning,
      message: Localized(
        en: "the type \(name) is not installed: other letters stand in its place",
        fr: "la police \(name) n'est pas installée : d'autres lettres la remplacent"),
      remedy: Localized(
        en: "install it and produce again\(english)", fr: "installez-la et relancez la production\(french)"))
  }
}
