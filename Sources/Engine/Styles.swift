import Definitions
import Documents
public import Reporting
import Wording

extension Shelf {
  /// The names of all house styles, sorted.
  public var styles: [HouseStyle.ID] {
    names(in: "Templates/styles").map { HouseStyle.ID($0) }.filter(\.isWellFormed)
  }

  /// The house style of that name, the workspace's own where it has one.
  ///
  /// - Throws: ``Trouble`` with the nearest name where there is none; `Diagnostics` with every mistake in it.
  public func style(_ name: HouseStyle.ID) throws -> HouseStyle {
    guard name.isWellFormed, let path = path(of: "Templates/styles/\(name).yaml") else {
      throw Trouble.noStyle(name, among: styles)
    }
    return try StyleFile.read(try read(path), file: path)
  }
}

/// How documents look: a house style, with what it takes from other files.
struct Look {
  let style: HouseStyle
  let logo: Document.Logo?
  /// What Word files take their styles from.
  let reference: ReferenceDocument?
}

extension Shelf {
  /// `style` with its files.
  ///
  /// - Parameters:
  ///   - reference: The path of a Word document in place of the style's own.
  ///   - isShaped: Whether the format takes a Word document's styles: else none is read.
  /// - Throws: `Diagnostics` or ``Trouble`` where a file is missing or can't be used.
  func look(of style: HouseStyle, like reference: String?, if isShaped: Bool, in language: Language) throws
    -> Look
  {
    let logo = try logo(of: style, in: language)
    guard isShaped, let path = try reference ?? style.reference.map({ try companion($0, of: style) }) else {
      return Look(style: style, logo: logo, reference: nil)
    }
    return Look(style: style, logo: logo, reference: try self.reference(at: path))
  }

  private func reference(at path: String) throws -> ReferenceDocument {
    let bytes: [UInt8]
    do throws(Trouble) {
      bytes = try Files.read(path, limit: Self.companionLimit)
    } catch {
      throw error.kind == .data ? Trouble.largeReference(path) : error
    }
    return try ReferenceDocument.read(bytes, file: path)
  }

  /// The picture that `style` puts at the head of documents.
  private func logo(of style: HouseStyle, in language: Language) throws -> Document.Logo? {
    guard let logo = style.logo else { return nil }
    let path = try companion(logo.file, of: style)
    let image = try Self.picture(try Files.read(path, limit: Self.companionLimit), file: path)
    guard
      let result = Document.Logo(image, alternative: logo.alternative.text(in: language), width: logo.width)
    else { throw Trouble.noAlternative(style.id) }
    return result
  }

  private static func picture(_ bytes: [UInt8], file: String) throws(Diagnostics) -> ImageFile {
    do throws(ImageFlaw) {
      let image = try ImageFile(bytes)
      if image.isTurned { throw .turned }
      return image
    } catch {
      throw Diagnostics([error.diagnostic(in: file, code: "style.picture")])
    }
  }

  private static let companionLimit = 8 * 1024 * 1024

  /// The path of a file beside the style's.
  private func companion(_ file: String, of style: HouseStyle) throws -> String {
    guard let path = path(of: "Templates/styles/\(file)") else { throw Trouble.noCompanion(file, style.id) }
    return path
  }
}

extension Workspace {
  /// How documents of `workflow` look: as `asked`, else as the workflow says, else as the office does.
  func style(_ asked: HouseStyle.ID?, for workflow: Workflow) throws -> HouseStyle {
    guard let name = asked ?? workflow.document?.style ?? settings.style else { return .ohchr }
    return try shelf.style(name)
  }
}

extension Shelf {
  /// What in the house style that `workflow` or else the office names breaks a rule of form, as notes.
  func formBreaches(_ workflow: Workflow, _ rules: RuleSet?, office: HouseStyle.ID?, in language: Language)
    throws -> [Finding]
  {
    let name = workflow.document?.style ?? office
    let style = try name.map { try self.style($0) } ?? .ohchr
    // What a Word document's styles say shows once a file is made.
    return style.reference == nil
      ? rules?.breaches(by: style.type(in: language), isHandedIn: false) ?? [] : []
  }

  /// The same as mistakes in the style's own file.
  func formWarnings(_ workflow: Workflow, _ rules: RuleSet?, office: HouseStyle.ID?) throws -> [Diagnostic] {
    let name = workflow.document?.style ?? office ?? HouseStyle.ohchr.id
    return try formBreaches(workflow, rules, office: office, in: .en).map {
      Diagnostic(
        file: path(of: "Templates/styles/\(name).yaml") ?? "Templates/styles/\(name).yaml", line: 0,
        column: 0,
        severity: .warning, code: $0.code, message: $0.message, remedy: $0.remedy)
    }
  }
}

extension Office {
  /// What in the form of the document that the report would give now breaks a rule of the mechanism.
  public func formBreaches(of file: ReportFile) throws -> [Finding] {
    let situation = file.situation(for: actor, at: now)
    return try workspace.shelf.formBreaches(
      file.workflow, situation.rules, office: workspace.settings.style, in: situation.language)
  }
}

extension Trouble {
  fileprivate static func noCompanion(_ file: String, _ style: HouseStyle.ID) -> Trouble {
    Trouble(
      .missing,
      Localized(
        en: "the style \"\(style)\" names \(file), which is not in Templates/styles/",
        fr: "le style « \(style) » cite \(file), absent de Templates/styles/"),
      remedy: Localized(
        en: "put the file into Templates/styles/ of your workspace, or delete the line",
        fr: "placez le fichier dans Templates/styles/ de votre espace de travail, ou supprimez la ligne"))
  }

  fileprivate static func largeReference(_ path: String) -> Trouble {
    Trouble(
      .data,
      Localized(
        en:
          "\(path) is larger than 8 MiB: only the styles of a reference document are used, not its pictures and text",
        fr:
          "\(path) dépasse 8 Mio : seuls les styles d'un document de référence servent, pas ses images ni son texte"
      ),
      remedy: Localized(
        en: "delete its pictures and text in Word and save it under another name",
        fr: "effacez ses images et son texte dans Word et enregistrez-le sous un autre nom"))
  }

  fileprivate static func noAlternative(_ style: HouseStyle.ID) -> Trouble {
    Trouble(
      .configuration,
      Localized(
        en: "the logo of the style \"\(style)\" has no words for those who don't see it",
        fr: "le logo du style « \(style) » n'a pas de mots pour qui ne le voit pas"),
      remedy: Localized(
        en: "fill in \"alternative:\", as the name of your organisation",
        fr: "remplissez « alternative: », comme le nom de votre organisation"))
  }

  static func unnumbered(_ label: String) -> Trouble {
    Trouble(
      .data,
      Localized(
        en: "a reference shows the number of {#\(label)}, which has none in this document",
        fr: "un renvoi affiche le numéro de {#\(label)}, qui n'en a pas dans ce document"),
      remedy: Localized(
        en: "refer to it in words without digits, as [the annex](#\(label))",
        fr: "désignez-le par des mots sans chiffre, comme [l'annexe](#\(label))"))
  }

  fileprivate static func noStyle(_ name: HouseStyle.ID, among known: [HouseStyle.ID]) -> Trouble {
    let names = known.map(\.rawValue)
    let list = names.joined(separator: ", ")
    return Trouble(
      .missing,
      Localized(
        en: "there is no style \"\(name)\" in Templates/styles/",
        fr: "il n'y a pas de style « \(name) » dans Templates/styles/"),
      remedy: Nearest.hint(to: name.rawValue, among: names)
        ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
  }
}
