/// The lists of a Word file: which paragraphs have bullets, which have numbers, and what these count.
struct DocxNumbering {
  /// A level of a list.
  struct Level {
    var isOrdered = false
    /// Whether it shows no sign at all.
    var isPlain = false
    /// Where it begins.
    var start = 1
    /// How far its text is indented.
    var indent: Int?
  }

  private struct List {
    let abstract: String
    var overrides: [Int: Int] = [:]
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  /// The last number of each level of each list.
  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  init(_ root: XMLElement?) {
    guard let root else { return }
    for case .element(let element) in root.children {
      if element.name == "w:abstractNum", let id = element.attributes["w:abstractNumId"] {
        abstracts[id] = Self.levels(element)
      } else if element.name == "w:num", let id = element.attributes["w:numId"],
        let abstract = element.setting("w:abstractNumId")
      {
        add(id, abstract, element)
      }
    }
  }

  private mutating func add(_ id: String, _ abstract: String, _ element: XMLElement) {
    var list = List(abstract: abstract)
    var own: [Int: Level]?
    for case .element(let change) in element.children where change.name == "w:lvlOverride" {
      guard let level = change.attributes["w:ilvl"].flatMap(Int.init), (0...8).contains(level) else {
        continue
      }
      if let start = change.setting("w:startOverride").flatMap(Int.init) { list.overrides[level] = start }
      if let whole = change.child("w:lvl") {
        own = own ?? abstracts[abstract] ?? [:]
        own?[level] = Self.level(whole)
      }
    }
    if let own {
      abstracts["\(abstract)/\(id)"] = own
      list = List(abstract: "\(abstract)/\(id)", overrides: list.overrides)
    }
    lists[id] = list
  }

  private static func levels(_ element: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for case .element(let one) in element.children where one.name == "w:lvl" {
      guard let number = one.attributes["w:ilvl"].flatMap(Int.init), (0...8).contains(number) else {
        continue
      }
      levels[number] = level(one)
    }
    return levels
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    let format = element.setting("w:numFmt") ?? "decimal"
    let text = element.setting("w:lvlText") ?? ""
    level.isOrdered = format != "bullet" && format != "none"
    level.isPlain = format == "none" || text.isEmpty && format != "bullet"
    level.start = element.setting("w:start").flatMap(Int.init) ?? 1
    level.indent = element.child("w:pPr").flatMap(DocxStyles.indent)
    return level
  }

  /// The level of a list; `nil` where the file has no such list.
  func level(_ level: Int, of id: String) -> Level? {
    guard let list = lists[id] else { return nil }
    return abstracts[list.abstract]?[level] ?? Level(isOrdered: false)
  }

  /// Counts a paragraph at a level of a list: the number that Word shows.
  mutating func count(_ level: Int, of id: String) -> Int {
    guard let list = lists[id] else { return 1 }
    // Lists of one form count on, unless one of them begins anew.
    let key = list.abstract
    if let start = list.overrides[level], begun.insert("\(id)/\(level)").inserted {
      counters[key, default: [:]][level] = start - 1
    }
    let start = list.overrides[level] ?? self.level(level, of: id)?.start ?? 1
    let number = min(counters[key]?[level].map { $0 &+ 1 } ?? start, 999_999_999)
    counters[key, default: [:]][level] = number
    for deeper in (level + 1)..<10 { counters[key]?[deeper] = nil }
    return max(0, number)
  }
}
