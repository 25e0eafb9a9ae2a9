import Definitions
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

extension Workspace {
  /// How documents of `workflow` look: as `asked`, else as the workflow says, else as the office does.
  func style(_ asked: HouseStyle.ID?, for workflow: Workflow) throws -> HouseStyle {
    guard let name = asked ?? workflow.document?.style ?? settings.style else { return .ohchr }
    return try shelf.style(name)
  }
}

extension Trouble {
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
