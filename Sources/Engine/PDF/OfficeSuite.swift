import Documents
import Foundation
import Programs
import Wording

/// LibreOffice, which shows a Word file about as Word does.
struct OfficeSuite {
  /// The path of the program.
  let path: String

  static func find() -> OfficeSuite? {
    let all = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return (Program.find("soffice", on: all) ?? Program.find("libreoffice", on: all)).map(OfficeSuite.init)
  }

  /// The one command that installs it.
  static let remedy = "apt-get install libreoffice-writer-nogui fonts-liberation"

  /// `word`, a Word file, as PDF by the LibreOffice that is here.
  ///
  /// - Throws: ``Trouble`` where none is.
  static func pdf(of word: [UInt8]) throws -> [UInt8] {
    guard let suite = find() else { throw Trouble.noOfficeSuite }
    return try suite.pdf(of: word)
  }

  /// `word`, a Word file, as PDF.
  ///
  /// - Throws: ``Trouble`` where none was made; nothing is left behind.
  func pdf(of word: [UInt8]) throws -> [UInt8] {
    let place = try Seclusion()
    try Files.write(word, to: place.path("document.docx"))
    let options =
      ["UseTaggedPDF", "PDFUACompliance", "ExportBookmarks"]
      .map { "\"\($0)\":{\"type\":\"boolean\",\"value\":\"true\"}" }.joined(separator: ",")
    let program = place.program(
      path,
      [
        // Two at once with one profile fail without a word.
        "-env:UserInstallation=file://\(place.path("profile"))", "--headless", "--norestore", "--nolockcheck",
        "--convert-to", "pdf:writer_pdf_Export:{\(options)}", "--outdir", place.path("out"),
        place.path("document.docx"),
      ], limit: .seconds(120))
    let ending: Program.Ending
    do throws(ProgramFailure) {
      ending = try program.run()
    } catch {
      throw Trouble.noPDF(by: "LibreOffice", error.message.en)
    }
    return try place.pdf("out/document.pdf", by: "LibreOffice", complaint: ending.complaint)
  }
}

extension Trouble {
  static var noOfficeSuite: Trouble {
    Trouble(
      .unavailable,
      Localized(en: "LibreOffice is not installed here", fr: "LibreOffice n'est pas installé ici"),
      remedy: Localized(same: OfficeSuite.remedy))
  }
}
