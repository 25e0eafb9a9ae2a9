/// The lists of a template, and those that filling it adds: each list of a draft, and each round of a loop, begins anew.
struct WordNumbering: Sendable {
  private let root: XMLElement?
  private var abstracts: [XMLElement] = []
  private var lists: [XMLElement] = []
  private var lastAbstract: Int
  private var lastList: Int
  private var ownBullets: String?
  private var ownNumbers: String?
  /// Which list stands for which in this round of a loop.
  var replaced: [String: String] = [:]

  /// - Parameter root: The template's `numbering.xml`; `nil` where it has none.
  init(_ root: XMLElement?) {
    self.root = root
    func largest(_ name: String, _ attribute: String) -> Int {
      (root?.elements ?? []).filter { $0.name == name }
        .compactMap { $0.attributes[attribute].flatMap { Int($0) } }.max() ?? 0
    }
    lastAbstract = min(largest("w:abstractNum", "w:abstractNumId"), 1 << 30)
    lastList = min(largest("w:num", "w:numId"), 1 << 30)
  }

  /// The whole part; `nil` where there are no lists at all.
  var whole: XMLElement? {
    guard root != nil || !lists.isEmpty else { return nil }
    var result =
      root?.shell
      ?? XMLElement(
        "w:numbering", ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"])
    let old = root?.elements ?? []
    let tail = ["w:num", "w:numIdMacAtCleanup"]
    let order =
      old.filter { !tail.contains($0.name) } + abstracts + old.filter { $0.name == "w:num" } + lists
      + old.filter { $0.name == "w:numIdMacAtCleanup" }
    result.children = order.map(XMLElement.Child.element)
    return result
  }

  /// A list like `list` that begins anew; `nil` where there is no such list.
  ///
  /// - Parameter start: The first number; `nil` where the template says it.
  mutating func restarted(_ list: String, start: Int? = nil) -> String? {
    guard let old = root?.elements.first(where: { $0.name == "w:num" && $0.attributes["w:numId"] == list }),
      let abstract = old.first("w:abstractNumId")?.value
    else { return nil }
    let levels = root?.elements.first { $0.attributes["w:abstractNumId"] == abstract }?.elements ?? []
    let starts = (0..<9).map { level in
      start
        ?? levels.first { $0.name == "w:lvl" && $0.attributes["w:ilvl"] == String(level) }?
        .first("w:start")?.value.flatMap { Int($0) } ?? 1
    }
    return add(abstract, starts: starts)
  }

  private mutating func add(_ abstract: String, starts: [Int] = []) -> String {
    lastList += 1
    let overrides = starts.enumerated().map { level, start in
      XMLElement(
        "w:lvlOverride", ["w:ilvl": String(level)], [.value("w:startOverride", String(max(0, start)))])
    }
    lists.append(
      XMLElement(
        "w:num", ["w:numId": String(lastList)], [.value("w:abstractNumId", abstract)] + overrides))
    return String(lastList)
  }

  /// The list for bullets where the template's styles have none.
  mutating func bullets() -> String {
    if let ownBullets { return ownBullets }
    let list = add(
      addAbstract { level in ("bullet", ["\u{2022}", "\u{2013}", "\u{25AA}"][level % 3]) })
    ownBullets = list
    return list
  }

  /// A new numbered list where the template's styles have none.
  mutating func numbers(from start: Int) -> String {
    let abstract =
      ownNumbers
      ?? addAbstract { level in (["decimal", "lowerLetter", "lowerRoman"][level % 3], "%\(level + 1).") }
    ownNumbers = abstract
    return add(abstract, starts: Array(repeating: start, count: 9))
  }

  private mutating func addAbstract(_ form: (Int) -> (format: String, text: String)) -> String {
    lastAbstract += 1
    let levels = (0..<9).map { level in
      let indent = XMLElement("w:ind", ["w:left": String(720 * (level + 1)), "w:hanging": "360"])
      return XMLElement(
        "w:lvl", ["w:ilvl": String(level)],
        [
          .value("w:start", "1"), .value("w:numFmt", form(level).format),
          .value("w:lvlText", form(level).text), .value("w:lvlJc", "left"),
          XMLElement("w:pPr", [:], [indent]),
        ])
    }
    abstracts.append(
      XMLElement(
        "w:abstractNum", ["w:abstractNumId": String(lastAbstract)],
        [.value("w:multiLevelType", "hybridMultilevel")] + levels))
    return String(lastAbstract)
  }

  // MARK: - Rounds of a loop

  /// `element` with the lists of this round.
  func inRound(_ element: XMLElement) -> XMLElement {
    guard !replaced.isEmpty else { return element }
    var result = element
    if element.name == "w:numId", let list = element.value, let other = replaced[list] {
      result.attributes["w:val"] = other
    }
    result.children = element.children.map { child in
      if case .element(let inner) = child { .element(inRound(inner)) } else { child }
    }
    return result
  }

  /// The lists whose numbers begin anew in each round of a loop over `nodes`: those that paragraphs in it name themselves,
  /// unless the loop holds nothing but the items of one list. The numbers of a style run on.
  static func restarting(in nodes: [TemplateNode]) -> Set<String> {
    var lists: Set<String> = []
    var hasMore = false
    collect(nodes, &lists, &hasMore)
    return hasMore || lists.count > 1 ? lists : []
  }

  private static func collect(_ nodes: [TemplateNode], _ lists: inout Set<String>, _ hasMore: inout Bool) {
    for node in nodes {
      switch node {
      case .markup(let element) where element.name == "w:p": note(element.first("w:pPr"), &lists, &hasMore)
      case .element(let element, let inner) where element.name == "w:p":
        guard case .markup(let properties)? = inner.first, properties.name == "w:pPr" else {
          hasMore = true
          continue
        }
        note(properties, &lists, &hasMore)
      case .markup(let element), .element(let element, _):
        hasMore = hasMore || element.name != "w:bookmarkStart" && element.name != "w:bookmarkEnd"
        if case .element(_, let inner) = node { collect(inner, &lists, &hasMore) }
      case .condition(let branches, let otherwise):
        for inner in branches.map(\.nodes) + [otherwise] { collect(inner, &lists, &hasMore) }
      case .loop(_, _, let inner): collect(inner, &lists, &hasMore)
      case .text, .layout, .value: break
      case .included: hasMore = true
      }
    }
  }

  private static func note(_ properties: XMLElement?, _ lists: inout Set<String>, _ hasMore: inout Bool) {
    if let list = properties?.first("w:numPr")?.first("w:numId")?.value, list != "0" {
      lists.insert(list)
    } else {
      hasMore = true
    }
  }
}
