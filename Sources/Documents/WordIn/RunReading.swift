import Reporting

/// How the text is marked at a place, by what stands around it.
struct RunStyle {
  var link: Int?
  var isInserted = false
}

extension DocxReading {
  /// Reads the runs inside `parent`, a paragraph or something in one.
  mutating func readRuns(in parent: XMLElement, _ style: RunStyle, _ runs: inout InlineRuns)
    throws(PackageProblem)
  {
    for case .element(let element) in parent.children { try readInline(element, style, &runs) }
  }

  private mutating func readInline(
    _ element: XMLElement, _ style: RunStyle, _ runs: inout InlineRuns
  ) throws(PackageProblem) {
    switch element.name {
    case "w:r": try readRun(element, style, &runs)
    case "w:hyperlink": try readLink(element, style, &runs)
    case "w:fldSimple": try readSimpleField(element, style, &runs)
    case "w:ins", "w:moveTo":
      losses.add(.trackedInsertions, at: place)
      try readRuns(in: element, style, &runs)
    case "w:del", "w:moveFrom": losses.add(.trackedDeletions, at: place)
    case "w:sdt":
      let properties = element.child("w:sdtPr")
      // What stands in an empty form field only says what to type.
      if properties?.flag("w:showingPlcHdr") == true { return losses.add(.form, at: place) }
      if let content = element.child("w:sdtContent") { try readRuns(in: content, style, &runs) }
    case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent", "w:rubyBase":
      try readRuns(in: element, style, &runs)
    case "mc:AlternateContent":
      if let chosen = Self.chosen(element) { try readRuns(in: chosen, style, &runs) }
    case "m:oMath", "m:oMathPara":
      losses.add(.equation, at: place)
      try add(Self.plainText(of: element), InlineRuns.Marks(link: style.link), &runs)
    case "w:drawing", "w:pict", "w:object": if isShown { readDrawing(element, isHidden: false) }
    case "w:commentRangeStart": if let id = element.attributes["w:id"] { commentPlaces[id] = place }
    case "w:subDoc": losses.add(.otherFile, at: place)
    default: break
    }
  }

  // MARK: - Links and fields

  private mutating func readLink(
    _ element: XMLElement, _ style: RunStyle, _ runs: inout InlineRuns
  ) throws(PackageProblem) {
    var style = style
    if let id = element.attributes["r:id"], let target = addresses[id] {
      let anchor = element.attributes["w:anchor"].map { "#\($0)" } ?? ""
      style.link = link(to: target + (target.utf8.contains(0x23) ? "" : anchor), &runs)
    }
    try readRuns(in: element, style, &runs)
  }

  /// A link to a web or mail address; others could open files and programs of the reader's machine.
  private mutating func link(to address: String, _ runs: inout InlineRuns) -> Int? {
    guard WebAddress.isOne(address), address.utf8.count <= 4_096 else {
      losses.add(.unsafeLink, at: place, detail: address)
      return nil
    }
    return runs.link(to: URLText.encoded(address))
  }

  private mutating func readSimpleField(
    _ element: XMLElement, _ style: RunStyle, _ runs: inout InlineRuns
  ) throws(PackageProblem) {
    var field = DocxField()
    field.instruction = element.attributes["w:instr"] ?? ""
    fields.append(field)
    separate(&runs)
    try readRuns(in: element, style, &runs)
    if !fields.isEmpty { fields.removeLast() }
  }

  /// The end of the innermost field's instruction: it is clear now what it asks for.
  private mutating func separate(_ runs: inout InlineRuns) {
    guard var field = fields.popLast() else { return }
    if !field.isSeparated {
      field.isSeparated = true
      field.kind = DocxField.kind(of: field.instruction)
      switch field.kind {
      case .link(let address): field.link = link(to: address, &runs)
      case .reference: losses.add(.reference, at: place)
      case .citation: losses.add(.citation, at: place)
      case .dangerous: losses.add(.dangerousField, at: place, detail: field.instruction)
      case .contents: losses.add(.contents, at: place)
      case .text, .dropped: break
      }
    }
    fields.append(field)
  }

  private mutating func readFieldMark(_ element: XMLElement, _ runs: inout InlineRuns) {
    switch element.attributes["w:fldCharType"] {
    case "begin": if fields.count < 32 { fields.append(DocxField()) }
    case "separate": separate(&runs)
    case "end":
      // A field without a result, as a mark for an index, has said all in its instruction.
      separate(&runs)
      _ = fields.popLast()
    default: break
    }
  }

  /// Whether what stands here is shown on the page.
  private var isShown: Bool {
    fields.allSatisfy { $0.isSeparated && $0.kind != .dropped && $0.kind != .contents }
  }

  // MARK: - Runs

  private mutating func readRun(
    _ run: XMLElement, _ style: RunStyle, _ runs: inout InlineRuns
  ) throws(PackageProblem) {
    let properties = run.child("w:rPr")
    var marks = marks(properties)
    marks.link = style.link ?? fields.last { $0.link != nil }?.link
    let isHidden = properties?.flag("w:vanish") ?? hiddenByStyle(properties)
    let font = properties?.child("w:rFonts")?.attributes["w:ascii"]
    var hasOwnMark = false
    for case .element(let element) in run.children {
      switch element.name {
      case "w:fldChar": readFieldMark(element, &runs)
      case "w:instrText": instruct(element.text)
      case "w:commentReference": if let id = element.attributes["w:id"] { commentPlaces[id] = place }
      case "w:drawing", "w:pict", "w:object": if isShown { readDrawing(element, isHidden: isHidden) }
      case "mc:AlternateContent":
        if let chosen = Self.chosen(element) { try readRuns(in: chosen, style, &runs) }
      case "w:ruby": if let base = element.child("w:rubyBase") { try readRuns(in: base, style, &runs) }
      default:
        guard isShown else { continue }
        // The mark that somebody typed for a note: the document numbers its notes.
        if hasOwnMark, element.name == "w:t" || element.name == "w:sym" { continue }
        hasOwnMark =
          hasOwnMark || ["1", "true", "on"].contains(element.attributes["w:customMarkFollows"] ?? "")
        if isHidden {
          if element.name == "w:t", !element.text.isEmpty { losses.add(.hiddenText, at: place) }
          continue
        }
        try readSign(element, marks, font: font, &runs)
      }
    }
    if isShown, !isHidden { tellLook(properties, run) }
  }

  private mutating func instruct(_ text: String) {
    guard var field = fields.popLast() else { return }
    if !field.isSeparated, field.instruction.utf8.count < DocxField.maximumInstruction {
      field.instruction += text
    }
    fields.append(field)
  }

  private func marks(_ properties: XMLElement?) -> InlineRuns.Marks {
    var marks = InlineRuns.Marks()
    guard let properties else { return marks }
    let styled = properties.setting("w:rStyle").map(styles.marks(ofCharacterStyle:))
    let isRightToLeft = properties.flag("w:rtl") == true
    let bold = properties.flag("w:b") ?? (isRightToLeft ? properties.flag("w:bCs") : nil)
    let italic = properties.flag("w:i") ?? (isRightToLeft ? properties.flag("w:iCs") : nil)
    marks.isBold = bold ?? styled?.bold ?? false
    marks.isItalic = italic ?? styled?.italic ?? false
    marks.isCode =
      styled?.isCode == true
      || share.marksCode && Monospaced.has(properties.child("w:rFonts")?.attributes["w:ascii"])
    return marks
  }

  private func hiddenByStyle(_ properties: XMLElement?) -> Bool {
    properties?.setting("w:rStyle").map { styles.marks(ofCharacterStyle: $0).isHidden } ?? false
  }

  /// Looks that carry meaning and that Markdown has not.
  private mutating func tellLook(_ properties: XMLElement?, _ run: XMLElement) {
    guard let properties, run.child("w:t") != nil else { return }
    if let line = properties.setting("w:u"), line != "none", properties.setting("w:rStyle") == nil {
      losses.add(.underline, at: place)
    }
    if properties.flag("w:strike") == true || properties.flag("w:dstrike") == true {
      losses.add(.strike, at: place)
    }
    if let raised = properties.setting("w:vertAlign"), raised != "baseline" { losses.add(.raised, at: place) }
  }

  private mutating func readSign(
    _ element: XMLElement, _ marks: InlineRuns.Marks, font: String?, _ runs: inout InlineRuns
  ) throws(PackageProblem) {
    switch element.name {
    case "w:t": try addText(element, marks, font: font, &runs)
    case "w:tab", "w:ptab": runs.add(" ", marks)
    case "w:br", "w:cr":
      let kind = element.attributes["w:type"] ?? "textWrapping"
      if kind == "textWrapping" { runs.addLineBreak(marks) } else { runs.add(" ", marks) }
    case "w:noBreakHyphen": runs.add("\u{2011}", marks)
    // It only says where a line may break, and would hide a word from whoever searches for it.
    case "w:softHyphen": break
    case "w:sym": addSymbol(element, marks, &runs)
    case "w:footnoteReference", "w:endnoteReference":
      let kind = element.name == "w:footnoteReference" ? "footnote" : "endnote"
      if let id = element.attributes["w:id"], let label = refer(toNote: id, kind: kind) {
        runs.addNote(label)
      }
    default: break
    }
  }

  private mutating func addText(
    _ element: XMLElement, _ marks: InlineRuns.Marks, font: String?, _ runs: inout InlineRuns
  ) throws(PackageProblem) {
    var text = element.text
    if element.attributes["xml:space"] != "preserve" {
      // Word leaves such spaces out: they only set the markup.
      let scalars = text.unicodeScalars
      let isSpace = { (scalar: Unicode.Scalar) in [0x20, 0x09, 0x0A, 0x0D].contains(scalar.value) }
      let start = scalars.firstIndex { !isSpace($0) } ?? scalars.endIndex
      let end = scalars.lastIndex { !isSpace($0) }.map { scalars.index(after: $0) } ?? start
      text = String(scalars[start..<end])
    }
    if let font, font.lowercased() == "symbol" || font.lowercased().hasPrefix("wingdings") {
      text = String(
        String.UnicodeScalarView(text.unicodeScalars.map { DocxSymbols.sign($0.value, font: font) ?? $0 }))
    }
    try add(text, marks, &runs)
  }

  /// Adds text without signs that a line of text can't hold.
  mutating func add(_ text: String, _ marks: InlineRuns.Marks, _ runs: inout InlineRuns)
    throws(PackageProblem)
  {
    try countText(text.utf8.count)
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: clean.append(" ")
      case 0..<0x20, 0x7F, 0x80..<0xA0, 0xFEFF: continue
      default: clean.append(scalar)
      }
    }
    runs.add(String(clean), marks)
  }

  private mutating func addSymbol(_ element: XMLElement, _ marks: InlineRuns.Marks, _ runs: inout InlineRuns)
  {
    let font = element.attributes["w:font"] ?? ""
    let code = element.attributes["w:char"].flatMap { UInt32($0, radix: 16) } ?? 0
    if let sign = DocxSymbols.sign(code, font: font) {
      runs.add(String(sign), marks)
    } else {
      losses.add(.symbol, at: place, detail: "\(font) \(String(code, radix: 16, uppercase: true))")
      runs.add("\u{FFFD}", marks)
    }
  }
}
