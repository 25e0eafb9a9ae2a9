import Reporting
public import Wording

/// A Word file with placeholders that a draft is poured into: the same names, filters and strictness as in a
/// ``Template``, in a design that was made in Word.
///
/// What the file says about its author does not go into the documents that are made with it.
public struct WordTemplate: Sendable {
  private struct Part: Sendable {
    let name: String
    let nodes: [TemplateNode]
  }

  private let file: String
  private let package: WordPackage
  private let parts: [Part]
  private let styles: WordStyles
  /// What is not as its author may think, although documents can be made with it.
  public let warnings: [Diagnostic]

  /// The largest file that is read: 8 MiB.
  public static let limit = 8 * 1024 * 1024

  /// Reads a template and holds its names against `scope`, so that a mistake is found before there is any draft.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its path, for messages.
  ///   - include: Gives the bytes of a text template by its path inside `Templates/`.
  /// - Throws: Every mistake in it, each with its place.
  public init(
    _ bytes: [UInt8], file: String, scope: [String: TemplateKind],
    include: @escaping (String) -> [UInt8]? = { _ in nil }
  ) throws(Diagnostics) {
    self.file = file
    package = try Self.package(bytes, file)
    styles = WordStyles(package.part("styles").flatMap { [package] in package.trees[$0] })
    var tree = WordTree(file: file, styles: styles, notes: Self.notes(of: package), include: include)
    var parts: [Part] = []
    var check = ScopeCheck(scope: scope)
    for (name, ground) in Self.grounds(of: package) {
      guard let root = package.trees[name] else { continue }
      let nodes = tree.tree(of: root, ground)
      check.check(nodes)
      parts.append(Part(name: name, nodes: nodes))
    }
    self.parts = parts
    let found = tree.findings + check.findings + Self.addresses(in: package, file)
    guard found.isEmpty else { throw Diagnostics(found) }
    var rehearsal = Self.filling(
      file, package, styles, Self.probe,
      TemplateScope(scope.mapValues { $0.sample.probed }, isRehearsal: true))
    for part in parts { _ = try rehearsal.root(part.nodes, of: part.name) }
    guard rehearsal.findings.isEmpty else { throw Diagnostics(rehearsal.findings) }
    warnings = rehearsal.missing.sorted().map { .missingStyle($0, file) }
  }

  /// The template with `values` filled in, as a Word file. The same values give the same bytes.
  ///
  /// - Parameter document: The language, title, date and notes of the draft; its parts are not looked at.
  /// - Throws: `Diagnostics` where a value is missing or of another kind than the scope promised, where a note would stand
  ///   where Word allows none, or where the whole grows too large.
  public func fill(_ values: [String: TemplateValue], as document: Document) throws -> [UInt8] {
    var whole = document
    whole.parts = []
    whole = whole.typeset()
    if !document.pictures.isEmpty { whole.figureNumbers = try figureNumbers(values, whole) }
    var filling = Self.filling(file, package, styles, whole, TemplateScope(values))
    for part in parts {
      if let root = try filling.root(part.nodes, of: part.name) { filling.package.trees[part.name] = root }
    }
    guard filling.findings.isEmpty else { throw Diagnostics(filling.findings) }
    let filled = filling.finished()
    let properties = PackageParts(document: document, style: .ohchr, look: .own)
    return try filled.written(core: properties.core, app: properties.app)
  }

  /// The numbers of the figures by their labels: which text stands before which, only the filled template shows.
  private func figureNumbers(_ values: [String: TemplateValue], _ document: Document) throws(Diagnostics)
    -> [String:
    Int]
  {
    var document = document
    document.figureNumbers = [:]
    var rehearsal = Self.filling(file, package, styles, document, TemplateScope(values))
    for part in parts { _ = try rehearsal.root(part.nodes, of: part.name) }
    return rehearsal.figureNumbers
  }

  // MARK: - Reading

  private static func package(_ bytes: [UInt8], _ file: String) throws(Diagnostics) -> WordPackage {
    do throws(PackageProblem) {
      var package = try WordPackage.read(bytes)
      for (name, tree) in package.trees {
        package.trees[name] = try WordCleaning.cleaned(tree, part: name)
      }
      package.trees[WordPackage.main] = package.trees[WordPackage.main].map(WordContents.emptied)
      return package
    } catch {
      throw Diagnostics([.unusable(error, file)])
    }
  }

  /// The parts with text in the order in which they are filled.
  private static func grounds(of package: WordPackage) -> [(String, WordTree.Ground)] {
    var result: [(String, WordTree.Ground)] = [(WordPackage.main, .text)]
    for one in package.relationships[WordPackage.main] ?? []
    where !result.contains(where: { $0.0 == one.target }) {
      let name = one.target.split(separator: "/").last.map(String.init) ?? ""
      if one.kind == "header" { result.append((one.target, .header(name))) }
      if one.kind == "footer" { result.append((one.target, .footer(name))) }
    }
    return result
  }

  private static func notes(of package: WordPackage) -> [String: [String: XMLElement]] {
    var result: [String: [String: XMLElement]] = [:]
    for kind in ["footnote", "endnote"] {
      let notes = package.part("\(kind)s").flatMap { package.trees[$0] }?.elements ?? []
      for note in notes where note.attributes["w:type"] == nil {
        result["w:\(kind)Reference", default: [:]][note.attributes["w:id"] ?? ""] = note
      }
    }
    return result
  }

  private static func addresses(in package: WordPackage, _ file: String) -> [Diagnostic] {
    package.relationships.values.joined().filter { one in
      one.isExternal && ["{{", "{%", "%7b%7b", "%7b%25"].contains { one.target.lowercased().contains($0) }
    }.map { .unreachedAddress($0.target, file) }
  }

  // MARK: - Filling

  private static func filling(
    _ file: String, _ package: WordPackage, _ styles: WordStyles, _ document: Document, _ scope: TemplateScope
  ) -> WordFilling {
    let section = package.trees[WordPackage.main]?.first("w:body")?.first("w:sectPr")
    func number(_ name: String, _ key: String, _ usual: Int) -> Int {
      section?.first(name)?.attributes[key].flatMap { Int($0) } ?? usual
    }
    let width =
      number("w:pgSz", "w:w", 11906) - number("w:pgMar", "w:left", 1440) - number("w:pgMar", "w:right", 1440)
    let height =
      number("w:pgSz", "w:h", 16838) - number("w:pgMar", "w:top", 1440) - number("w:pgMar", "w:bottom", 1440)
    return WordFilling(
      file: file, styles: styles, document: document,
      room: (max(1440, min(width, 31680)), max(1440, min(height, 31680))), package: package, scope: scope)
  }

  /// A text with everything in it that a draft can hold, to see which styles the template has for it.
  private static let probe: Document = {
    Document(
      language: .en, title: "", date: "", parts: [],
      notes: ["probe": Prose([Block(.paragraph([.text("x")]))])])
  }()
}

extension TemplateValue {
  /// The same with every kind of block in each text.
  fileprivate var probed: TemplateValue {
    switch self {
    case .prose:
      let x: [Inline] = [.text("x")]
      let item = [[Block(.paragraph(x))]]
      return .prose(
        Prose([
          Block(.heading(level: 2, x)), Block(.paragraph(x + [.note("probe")])),
          Block(.list(List(items: item))),
          Block(.list(List(start: 1, items: item))), Block(.quote([Block(.paragraph(x))])),
          Block(.table(Table(alignments: [.natural], header: [x], rows: [[x]]))),
        ]))
    case .list(let items): return .list(items.map(\.probed))
    case .object(let names): return .object(names.mapValues(\.probed))
    case .text, .number, .flag: return self
    }
  }
}

extension Diagnostic {
  fileprivate static func unusable(_ problem: PackageProblem, _ file: String) -> Diagnostic {
    let part = problem.part.isEmpty ? "" : " (\(problem.part))"
    return Diagnostic(
      file: file, line: 0, column: 0, code: "template.word-file",
      message: Localized(en: problem.message.en + part, fr: problem.message.fr + part))
  }

  fileprivate static func missingStyle(_ name: String, _ file: String) -> Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, severity: .warning, code: "template.missing-style",
      message: Localized(
        en:
          "the template has no style \"\(name)\": such text in a draft is set as well as it goes without it",
        fr:
          "le gabarit n'a pas de style « \(name) » : un tel texte dans un projet est mis en forme tant bien que mal sans lui"
      ),
      remedy: Localized(
        en: "in Word, use the style once somewhere and delete the text again: the style stays in the file",
        fr: "dans Word, employez une fois ce style puis effacez le texte : le style reste dans le fichier"))
  }

  fileprivate static func unreachedAddress(_ target: String, _ file: String) -> Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, code: "template.misplaced",
      message: Localized(
        en: "the address of a link holds braces, where nothing is filled in: \(target)",
        fr: "l'adresse d'un lien contient des accolades, où rien n'est rempli : \(target)"),
      remedy: Localized(
        en: "remove the link in Word (Ctrl+Shift+F9) and leave its text",
        fr: "supprimez le lien dans Word (Ctrl+Maj+F9) et gardez son texte"))
  }
}
