/// The styles of a template by the names that people see, whatever ids Word gave them in its own language.
struct WordStyles: Sendable {
  struct Style: Hashable, Sendable {
    let id: String
    let kind: String
    /// The list that the style numbers by.
    let list: String?
    let level: Int
    let outline: Int?
    let base: String?
  }

  private var byName: [String: Style] = [:]
  private var byId: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var usual: String?

  init(_ root: XMLElement?) {
    for element in root?.elements ?? [] where element.name == "w:style" {
      let properties = element.first("w:pPr")
      let numbering = properties?.first("w:numPr")
      let style = Style(
        id: element.attributes["w:styleId"] ?? "", kind: element.attributes["w:type"] ?? "paragraph",
        list: numbering?.first("w:numId")?.value,
        level: numbering?.first("w:ilvl")?.value.flatMap { Int($0) } ?? 0,
        outline: properties?.first("w:outlineLvl")?.value.flatMap { Int($0) },
        base: element.first("w:basedOn")?.value)
      let name = element.first("w:name")?.value?.lowercased() ?? ""
      if byName["\(style.kind)/\(name)"] == nil { byName["\(style.kind)/\(name)"] = style }
      for alias in element.first("w:aliases")?.value?.split(separator: ",") ?? [] {
        let key = "\(style.kind)/\(alias.lowercased())"
        if byName[key] == nil { byName[key] = style }
      }
      if byId[style.id] == nil { byId[style.id] = style }
      let isUsual =
        style.kind == "paragraph" && ["1", "true", "on"].contains(element.attributes["w:default"])
      if isUsual { usual = style.id }
    }
  }

  /// The style that is called `name`, capitals or not.
  func style(_ name: String, kind: String = "paragraph") -> Style? { byName["\(kind)/\(name.lowercased())"] }

  /// The level of heading that paragraphs of the style `id` are, from 1; `nil` for other text.
  func headingLevel(_ id: String?) -> Int? {
    var next = id.flatMap { byId[$0] }
    var steps = 0
    while let style = next, steps < 16 {
      if let outline = style.outline, outline < 9 { return outline + 1 }
      if let level = (1...9).first(where: { byName["paragraph/heading \($0)"] == style }) { return level }
      next = style.base.flatMap { byId[$0] }
      steps += 1
    }
    return nil
  }
}
