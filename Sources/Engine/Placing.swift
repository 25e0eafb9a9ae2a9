import Documents
import Ledger
import Reporting
import Wording

/// Which files may be replaced by what a report produces: those that its record says it produced itself, and that
/// nobody changed since.
///
/// The file can't say itself who made it: a mark in it would be hidden from those it is handed to.
struct Placing: Sendable {
  private let digests: Set<String>
  private let isForced: Bool

  /// - Parameter isForced: Whether the person said that whatever stands there may be lost.
  init(_ report: Report, isForced: Bool) {
    digests = Set(report.productions.map(\.digest))
    self.isForced = isForced
  }

  /// Whether a file that holds `bytes` may be lost.
  func mayReplace(_ bytes: [UInt8]) -> Bool { isForced || digests.contains(Salted.digest(ofFile: bytes)) }

  /// Whether a file of this digest may be lost where `digest` is put in its place: the same words, too.
  func mayReplace(_ bytes: [UInt8], with digest: String) -> Bool {
    mayReplace(bytes) || Salted.digest(ofFile: bytes) == digest
  }

  /// Whether the folder at `path` may be lost: a package of the report, with nothing changed, added or taken away.
  ///
  /// - Parameter digest: That of the checksums that are put in their place.
  func mayReplace(folder path: String, with digest: String) -> Bool {
    let sums = SubmissionPackage.checksums
    guard let list = try? Files.read("\(path)/\(sums)", limit: Shelf.limit), mayReplace(list, with: digest),
      let text = String(validating: list, as: UTF8.self)
    else { return false }
    if isForced { return true }
    let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    var known = [sums: ""]
    for line in lines where line.count == 2 { known[String(line[1].drop { $0 == " " })] = line[0] }
    return Set(Files.names(in: path, suffix: "", hidden: true)) == Set(known.keys)
      && known.allSatisfy { name, digest in
        name == sums
          || (try? Files.read("\(path)/\(name)", limit: 1 << 28)).map(Salted.digest) == digest
      }
  }
}

extension Office {
  /// Refuses where something stands at one of the paths that `placing` does not allow to be lost, before anything is
  /// written.
  func requireRoom(
    for files: [(path: String, digest: String)], of report: Report.ID, _ placing: Placing
  ) throws {
    for file in files
    where !Files.mayBeReplaced(file.path, { placing.mayReplace($0, with: file.digest) }) {
      throw occupied(file.path, for: report)
    }
  }

  /// Puts a product at `path`.
  ///
  /// - Throws: ``Trouble`` where something stands there that `placing` does not allow to be lost.
  func place(_ product: Product, at path: String, of report: Report.ID, _ placing: Placing) throws {
    if isRehearsal { return }
    let isPlaced = try Files.place(product.bytes, at: path) { placing.mayReplace($0, with: product.digest) }
    if !isPlaced { throw occupied(path, for: report) }
  }

  /// Why nothing is written to `path`, and whose work stands there, where the record knows.
  func occupied(_ path: String, for report: Report.ID) -> Trouble {
    let owner = (try? maker(ofFileAt: path)) ?? nil
    // A folder that is no package is never replaced.
    let isOther = Files.isFolder(path) && !Files.exists("\(path)/\(SubmissionPackage.checksums)")
    return .occupied(path, for: report, by: owner, canBeForced: !isOther)
  }

  /// The report whose record says that it produced what stands at `path`.
  private func maker(ofFileAt path: String) throws -> Report.ID? {
    let folder = "\(path)/\(SubmissionPackage.checksums)"
    let digest = Salted.digest(ofFile: try Files.read(Files.exists(folder) ? folder : path, limit: 1 << 28))
    return try summaries().map(\.report).first { id in
      try ledger.entries(of: id).contains { entry in
        if case .produced(_, _, digest) = entry.event { true } else { false }
      }
    }
  }
}

extension Trouble {
  /// Something stands at `path` that would be lost.
  ///
  /// - Parameter owner: The report that it is a document of.
  fileprivate static func occupied(
    _ path: String, for report: Report.ID, by owner: Report.ID?, canBeForced: Bool
  ) -> Trouble {
    let reason =
      switch owner {
      case nil:
        Localized(
          en: "it was not produced from \(report), or was changed since",
          fr: "il n'a pas été produit à partir de \(report), ou a été modifié depuis")
      case report?:
        Localized(
          en: "it is a package of \(report) in which something was changed or added",
          fr: "c'est un dossier d'envoi de \(report) où quelque chose a été modifié ou ajouté")
      case let owner?:
        Localized(en: "it was produced from \(owner)", fr: "il a été produit à partir de \(owner)")
      }
    return Trouble(
      .cannotCreate,
      Localized(
        en: "\(path) is there already and would be lost: \(reason.en)",
        fr: "\(path) existe déjà et serait perdu : \(reason.fr)"),
      remedy: !canBeForced
        ? Localized(
          en: "move it away, or name another folder with --output",
          fr: "déplacez-le, ou indiquez un autre dossier avec --output")
        : Localized(
          en: "move it away, name another folder with --output, or replace it knowingly with --force",
          fr:
            "déplacez-le, indiquez un autre dossier avec --output, ou remplacez-le en connaissance de cause avec --force"
        ))
  }
}
