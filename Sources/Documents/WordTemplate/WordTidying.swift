/// Makes good in a filled file what loops and conditions leave behind: ids that stand twice, bookmarks that lost an end.
struct WordTidying {
  private var pictures = 0
  private var bookmarks = 0
  private var names: Set<String> = []

  /// The part with `root`; parts are tidied one after the other, since their ids share one row.
  mutating func tidied(_ root: XMLElement) -> XMLElement {
    var verdicts = marks(in: root)[...]
    var result = tidied(root, &verdicts)
    if result.attributes["xmlns:r"] == nil {
      result.attributes["xmlns:r"] = WordNotes.namespaces["xmlns:r"]
    }
    return result
  }

  /// The new id of each bookmark's beginning and end in the order of the text; `nil` for those that go.
  private mutating func marks(in root: XMLElement) -> [String?] {
    var verdicts: [String?] = []
    var open: [(id: String, index: Int)] = []
    root.forEach { element in
      let id = element.attributes["w:id"] ?? ""
      if element.name == "w:bookmarkStart" {
        open.append((id, verdicts.count))
        let isNew = names.insert((element.attributes["w:name"] ?? "").lowercased()).inserted
        verdicts.append(isNew ? "" : nil)
      } else if element.name == "w:bookmarkEnd" {
        guard let place = open.lastIndex(where: { $0.id == id }) else { return verdicts.append(nil) }
        let start = open.remove(at: place)
        guard verdicts[start.index] != nil else { return verdicts.append(nil) }
        bookmarks += 1
        verdicts[start.index] = String(bookmarks)
        verdicts.append(String(bookmarks))
      }
    }
    for start in open { verdicts[start.index] = nil }
    return verdicts
  }

  private mutating func tidied(_ element: XMLElement, _ verdicts: inout ArraySlice<String?>) -> XMLElement {
    var result = element.shell
    if element.name == "wp:docPr" {
      pictures += 1
      result.attributes["id"] = String(pictures)
    }
    for child in element.children {
      guard case .element(let inner) = child else {
        result.children.append(child)
        continue
      }
      guard inner.name == "w:bookmarkStart" || inner.name == "w:bookmarkEnd" else {
        result.children.append(.element(tidied(inner, &verdicts)))
        continue
      }
      guard let id = verdicts.popFirst() ?? nil else { continue }
      var mark = inner
      mark.attributes["w:id"] = id
      result.children.append(.element(mark))
    }
    return result
  }
}
