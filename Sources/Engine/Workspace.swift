public import Definitions
import Glibc
import Ledger
public import Reporting
public import Wording

/// A folder with an office's ledger, settings, and what it produces.
public struct Workspace: Sendable {
  /// The folder, from the root.
  public let folder: String
  /// What `rapporteur.yaml` says.
  public let settings: WorkspaceFile
  /// Where definitions are found.
  public let shelf: Shelf
  /// The days that the office works.
  public let workingDays: WorkingDays

  init(folder: String, settings: WorkspaceFile) throws {
    self.folder = folder
    self.settings = settings
    shelf = Shelf(workspace: folder)
    var days = settings.workingDays
    if let file = settings.holidaysFile {
      let path = "\(folder)/\(file)"
      let holidays = try HolidaysFile.read(try Files.read(path, limit: Shelf.limit), file: path)
      days = WorkingDays(weekend: Set(days.weekend), holidays: holidays)
    }
    workingDays = days
  }

  /// The name of the file that makes a folder a workspace.
  public static let fileName = "rapporteur.yaml"

  /// The path of the ledger.
  public var ledgerPath: String { "\(folder)/\(settings.ledger)" }
  /// `path` from the root, where it is one from this folder.
  func path(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }
  /// The folder that documents are produced into.
  public var output: String { "\(folder)/out" }

  /// Opens the workspace at `path`, or the first one found from `path` upward where `searching`.
  ///
  /// - Throws: ``Trouble`` where there is none; `Diagnostics` where its settings can't be read.
  public static func open(_ path: String, searching: Bool) throws -> Workspace {
    guard let start = Files.absolute(path) else { throw Trouble.noWorkspace(path) }
    var folder = start
    while true {
      let file = "\(folder)/\(fileName)"
      if Files.exists(file) {
        let bytes = try Files.read(file, limit: Shelf.limit)
        let settings = try WorkspaceFile.read(bytes, file: file)
        return try Workspace(folder: folder, settings: settings)
      }
      guard searching, folder != "/" else { throw Trouble.noWorkspace(path) }
      folder = Files.parent(of: folder)
    }
  }

  /// What a new workspace is told about itself.
  public struct Beginning: Sendable {
    /// The organisation's name.
    public var organisation: String
    /// Its acronym, as file names use it.
    public var acronym: Organisation.ID
    /// The language to speak where the system does not say.
    public var language: InterfaceLanguage
    /// The first coordinator's profile.
    public var coordinator: Profile

    /// Makes a beginning.
    public init(
      organisation: String, acronym: Organisation.ID, language: InterfaceLanguage, coordinator: Profile
    ) {
      self.organisation = organisation
      self.acronym = acronym
      self.language = language
      self.coordinator = coordinator
    }
  }
}

extension Trouble {
  static func noWorkspace(_ path: String) -> Trouble {
    Trouble(
      .configuration,
      Localized(
        en: "there is no workspace in \(path) or above it",
        fr: "il n'y a pas d'espace de travail dans \(path) ni au-dessus"),
      remedy: Localized(
        en: "go to its folder, name it with --workspace, or make one: rapporteur init my-office",
        fr:
          "allez dans son dossier, indiquez-le avec --workspace, ou créez-en un : rapporteur init mon-bureau")
    )
  }
}
