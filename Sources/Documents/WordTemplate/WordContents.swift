/// The list of contents of a template: what Word last showed there are the template's own headings, tags and all.
///
/// It is taken out before tags are read, and the headings of the filled text are put there. Their pages nobody knows
/// before Word has set them: the field is marked as out of date, so that Word sees to it when the file is opened.
enum WordContents {
  /// `document` with nothing in its lists of contents.
  static func emptied(_ document: XMLElement) -> XMLElement {
    changed(document) { children in
      var result: [XMLElement.Child] = []
      var depth = 0
      for child in children {
        guard case .element(let paragraph) = child, paragraph.name == "w:p" else {
          if depth == 0 { result.append(child) }
          continue
        }
        if depth > 0 {
          depth += balance(of: paragraph)
        } else if isList(paragraph), let head = head(of: paragraph) {
          depth = max(0, balance(of: paragraph))
          result.append(.element(head))
        } else {
          result.append(child)
        }
      }
      // A list that never ends is left as it is.
      return depth == 0 ? result : children
    }
  }

  /// `document` with its headings in its lists of contents.
  static func listed(_ document: XMLElement, _ styles: WordStyles) -> XMLElement {
    guard let body = document.first("w:body") else { return document }
    let headings: [(level: Int, text: String)] = body.elements.compactMap { paragraph in
      guard paragraph.name == "w:p", !isList(paragraph),
        let level = styles.headingLevel(paragraph.first("w:pPr")?.first("w:pStyle")?.value)
      else { return nil }
      let text = WordParagraph(paragraph).text
      return text.isEmpty ? nil : (level, text)
    }
    return changed(document) { children in
      children.flatMap { child -> [XMLElement.Child] in
        guard case .element(let paragraph) = child, paragraph.name == "w:p", isList(paragraph) else {
          return [child]
        }
        let deepest = levels(of: instruction(of: paragraph))
        return entries(headings.filter { $0.level <= deepest }, in: paragraph, styles)
      }
    }
  }

  private static func changed(_ document: XMLElement, _ change: ([XMLElement.Child]) -> [XMLElement.Child])
    -> XMLElement
  {
    var result = document
    result.children = document.children.map { child in
      guard case .element(var body) = child, body.name == "w:body" else { return child }
      body.children = change(body.children)
      return .element(body)
    }
    return result
  }

  // MARK: - Fields

  private static func instruction(of paragraph: XMLElement) -> String {
    paragraph.elements.flatMap(\.elements).filter { $0.name == "w:instrText" }.map(\.text).joined()
  }

  private static func isList(_ paragraph: XMLElement) -> Bool {
    let words = instruction(of: paragraph).split(separator: " ")
    return words.first == "TOC" && words.contains { $0 == "\\o" || $0 == "\\u" }
  }

  /// The deepest level that an instruction such as `TOC \o "1-3"` asks for.
  private static func levels(of instruction: String) -> Int {
    let words = instruction.split(separator: " ")
    guard let place = words.firstIndex(of: "\\o"), place + 1 < words.count,
      let last = words[place + 1].split(whereSeparator: { $0 == "-" || $0 == "\"" }).last
    else { return 3 }
    return Int(last) ?? 3
  }

  /// How many more fields begin than end in a paragraph.
  private static func balance(of paragraph: XMLElement) -> Int {
    var balance = 0
    paragraph.forEach { element in
      guard element.name == "w:fldChar" else { return }
      if element.attributes["w:fldCharType"] == "begin" { balance += 1 }
      if element.attributes["w:fldCharType"] == "end" { balance -= 1 }
    }
    return balance
  }

  private static func mark(_ run: XMLElement) -> String? {
    run.first("w:fldChar")?.attributes["w:fldCharType"]
  }

  /// The paragraph up to where the entries begin, and the end of the field.
  private static func head(of paragraph: XMLElement) -> XMLElement? {
    guard let start = paragraph.elements.firstIndex(where: { mark($0) == "begin" }),
      let end = paragraph.elements.firstIndex(where: { mark($0) == "separate" }), start < end
    else { return nil }
    var elements = Array(paragraph.elements[...end])
    let dirty = XMLElement("w:fldChar", ["w:fldCharType": "begin", "w:dirty": "true"])
    elements[start].children = elements[start].elements.map { .element($0.name == "w:fldChar" ? dirty : $0) }
    let close = XMLElement("w:r", [:], [XMLElement("w:fldChar", ["w:fldCharType": "end"])])
    var head = paragraph.shell
    head.children = (elements + [close]).map(XMLElement.Child.element)
    return head
  }

  /// A paragraph for each heading, the first with the beginning of the field, the last with its end.
  private static func entries(
    _ headings: [(level: Int, text: String)], in paragraph: XMLElement, _ styles: WordStyles
  ) -> [XMLElement.Child] {
    let field = paragraph.elements.filter { $0.name != "w:pPr" }
    guard let close = field.last, mark(close) == "end", !headings.isEmpty else {
      return [.element(paragraph)]
    }
    return headings.enumerated().map { index, heading in
      let style = styles.style("toc \(heading.level)").map { XMLElement.value("w:pStyle", $0.id) }
      let text = XMLElement(
        name: "w:t", attributes: ["xml:space": "preserve"], children: [.text(heading.text)])
      var runs = [XMLElement("w:r", [:], [text])]
      if index == 0 { runs = field.dropLast() + runs }
      if index == headings.count - 1 { runs.append(close) }
      return .element(XMLElement("w:p", [:], (style.map { [XMLElement("w:pPr", [:], [$0])] } ?? []) + runs))
    }
  }
}
