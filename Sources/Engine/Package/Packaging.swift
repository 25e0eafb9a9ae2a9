import Definitions
import Documents
import Foundation
import Ledger
import Mail
public import Reporting
public import Wording

extension Office {
  /// Makes the package to hand in the report `id`: its documents, the checklist, the text for the form, the cover
  /// e-mail, the page that says whether it is safe to send, and checksums.
  ///
  /// - Parameters:
  ///   - move: The move that hands it in; where it is `nil`, the one that asks for a receipt.
  ///   - audience: Who will read it; where it is `nil`, whom the move names, else the public.
  ///   - look: How the document looks, and its formats: the first that the workflow names where there is none.
  ///   - language: The language of the pages that are for the office; what is handed in is in the draft's.
  ///   - asDraft: Whether it is made also where something keeps it from being sent; its name says so then.
  /// - Throws: `Refusal` with everything that keeps it from being sent, unless `asDraft`; `Trouble`.
  public func package(
    _ id: Report.ID, for move: Transition.ID? = nil, audience: Label? = nil,
    as look: ProductionWish = ProductionWish(), in language: InterfaceLanguage, asDraft: Bool = false
  ) throws -> SubmissionPackage {
    let now = try self.file(of: id)
    let file = try now.report.sent.map { try now.asSent($0, in: self) } ?? now
    let transition = try handingIn(move, of: file)
    let audience = audience ?? transition.audience(of: file.draft) ?? .public
    let situation = file.situation(for: actor, at: clock())
    var wish = look
    wish.audience = audience
    let formats = look.formats.isEmpty ? [file.workflow.document?.wantedFormats.first ?? .docx] : look.formats
    try wish.checkReference(for: formats, by: workspace.settings)
    let products = try Set(formats).sorted().flatMap { format in
      let main = try product(of: file, as: wish, format: format)
      return [main] + (try attachments(to: main, of: file, as: wish))
    }
    let list = situation.checklist(for: transition, setIn: products.lazy.compactMap(\.type).first)
    let safety = Safety(of: products, in: situation, for: audience)
    let obstacles = list.obstacles + safety.obstacles
    guard obstacles.isEmpty || asDraft else { throw Refusal(obstacles, in: file.workflow) }
    let pages = PackagePages(file: file, situation: situation, language: language, isReady: obstacles.isEmpty)
    var files = products.map { SubmissionPackage.File(name: $0.fileName, bytes: $0.bytes) }
    let (template, words) = try workspace.shelf.mailTemplate(in: situation.language)
    let form = FormText(of: file, situation, list, products: products, words: words["words"] ?? "")
    files += [
      .init(name: "checklist.html", bytes: try pages.checklist(list, transition)),
      .init(name: "safe-to-send.html", bytes: try pages.safety(safety)),
      .init(name: "form.txt", bytes: Array(form.text.utf8)),
      .init(
        name: "cover-mail.eml", bytes: try coverMail(for: file, situation, with: products, template, words)),
    ]
    files.append(.init(name: SubmissionPackage.checksums, bytes: Self.sums(of: files)))
    return SubmissionPackage(
      name: "\(id)-package" + (obstacles.isEmpty ? "" : "-DRAFT"), files: files, products: products,
      move: transition.id, obstacles: obstacles)
  }

  /// Writes `package` into `folder` as a folder of its own, or as a zip archive, and puts it and its documents on record.
  ///
  /// Afterwards the whole package is there, or what was there before.
  ///
  /// - Parameter isForced: Whether a package may be replaced that the report did not make, or that was changed since.
  /// - Returns: The path of what was written, and the report as it is now.
  /// - Throws: ``Trouble`` where something else stands there.
  public func write(
    _ package: SubmissionPackage, of id: Report.ID, into folder: String? = nil, zipped: Bool,
    isForced: Bool = false
  ) throws -> (path: String, file: ReportFile) {
    let folder = folder ?? workspace.output
    let path = "\(folder)/\(package.name)" + (zipped ? ".zip" : "")
    var file = try self.file(of: id)
    let whole = zipped ? try package.archive() : package.files.last?.bytes ?? []
    try put(package, whole, at: path, zipped: zipped, Placing(file.report, isForced: isForced), of: id)
    for product in package.products {
      file = try perform(
        .recordProduction(product.revision, format: product.format.rawValue, digest: product.digest), on: id,
        loaded: file
      ).file
    }
    // Known by its digest, or that of its checksums: so that a later one may take its place, and nothing else.
    file = try perform(
      .recordProduction(
        package.products.first?.revision ?? file.report.revision.id, format: zipped ? "zip" : "package",
        digest: Salted.digest(ofFile: whole)),
      on: id, loaded: file
    ).file
    return (path, file)
  }

  private func put(
    _ package: SubmissionPackage, _ archive: [UInt8], at path: String, zipped: Bool, _ placing: Placing,
    of id: Report.ID
  ) throws {
    try Files.requireFolder(Files.parent(of: path))
    let digest = Salted.digest(ofFile: archive)
    let isFree =
      zipped
      ? Files.mayBeReplaced(path) { placing.mayReplace($0, with: digest) }
      : !Files.exists(path) || placing.mayReplace(folder: path, with: digest)
    guard isFree else { throw occupied(path, for: id) }
    if isRehearsal { return }
    try Files.makeFolder(Files.parent(of: path))
    let isPut =
      zipped
      ? try Files.place(archive, at: path) { placing.mayReplace($0, with: digest) }
      : try Files.placeFolder(
        package.files.map { ($0.name, $0.bytes) }, at: path
      ) { placing.mayReplace(folder: $0, with: digest) }
    if !isPut { throw occupied(path, for: id) }
  }

  private func handingIn(_ move: Transition.ID?, of file: ReportFile) throws -> Transition {
    let transitions = file.workflow.transitions
    guard let move else {
      guard let found = transitions.first(where: { $0.handsIn(file.draft) }) else {
        throw Trouble.handsNothingIn(file.workflow)
      }
      return found
    }
    guard let found = transitions.first(where: { $0.id == move }) else {
      throw Trouble.noMove(move, in: file.workflow)
    }
    return found
  }

  private static func sums(of files: [SubmissionPackage.File]) -> [UInt8] {
    Array(files.map { "\(Salted.digest(ofFile: $0.bytes))  \($0.name)\n" }.joined().utf8)
  }
}

extension SubmissionPackage {
  /// The files as a zip archive, in a folder of the package's name; the same files give the same bytes.
  fileprivate func archive() throws -> [UInt8] {
    var zip = ZipWriter()
    for file in files { try zip.add("\(name)/\(file.name)", file.bytes) }
    return zip.finish()
  }
}

extension Checklist {
  fileprivate var obstacles: [Finding] {
    (rules + demands).filter { $0.state == .unmet }.flatMap { line in
      let errors = line.findings.filter { $0.severity == .error }
      return errors.isEmpty ? [.unmet(line)] : errors
    }
  }
}

extension Transition {
  /// Whom its check of the audience names, where it applies to `draft`.
  func audience(of draft: Draft) -> Label? {
    requires.first { $0.check == "audience" && $0.applies(to: draft.fields) }?.arguments.names("is").first
      .flatMap(Label.init(rawValue:))
  }
}

extension Finding {
  fileprivate static func unmet(_ line: Checklist.Line) -> Finding {
    let measure = line.measure ?? Localized(same: "–")
    return Finding(
      "package.rule-unmet",
      message: Localized(
        en: "a rule is not kept: \(line.asks.en) (here: \(measure.en))",
        fr: "une règle n'est pas respectée : \(line.asks.fr) (ici : \(measure.fr))"),
      remedy: Localized(
        en: "change the workflow's \"document: formats:\", or the rule where it has changed",
        fr: "modifiez « document: formats: » du modèle, ou la règle si elle a changé"),
      rule: line.rule.map(Citation.init))
  }
}

extension Trouble {
  fileprivate static func handsNothingIn(_ workflow: Workflow) -> Trouble {
    Trouble(
      .usage,
      Localized(
        en:
          "no move of \"\(workflow.name)\" asks for a receipt, so it is not clear which one hands the report in",
        fr:
          "aucun passage de « \(workflow.name) » ne demande d'accusé de réception : on ne sait pas lequel remet le rapport"
      ),
      remedy: Localized(en: "name it: --for MOVE", fr: "nommez-le : --for PASSAGE"))
  }

  /// A move that the workflow does not have.
  public static func noMove(_ move: Transition.ID, in workflow: Workflow) -> Trouble {
    let names = workflow.transitions.map(\.id.rawValue)
    let list = names.joined(separator: ", ")
    return Trouble(
      .usage,
      Localized(en: "there is no move \"\(move)\"", fr: "il n'y a pas de passage « \(move) »"),
      remedy: Nearest.hint(to: move.rawValue, among: names)
        ?? Localized(en: "moves: \(list)", fr: "passages : \(list)"))
  }
}
