extension DocumentSymbol {
  /// Reads a well-formed symbol; `nil` where `text` is none, or of a form that is not known here.
  public init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    guard let symbol = Self.single(text) ?? Self.joint(text) else { return nil }
    self = symbol
  }

  /// The symbol of one body.
  static func single(_ text: String) -> DocumentSymbol? {
    var reader = SymbolReader(text)
    return reader.symbol()
  }
}

/// Takes a symbol apart from left to right.
private struct SymbolReader {
  private typealias Body = DocumentSymbol.Body
  private typealias Kind = DocumentSymbol.Kind

  private let text: String
  private var parts: [String]
  private let suffixes: [String]

  init(_ text: String) {
    self.text = text
    let (bare, volume) = SymbolPart.volume(of: text)
    var parts = bare.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var suffixes = volume.map { [$0] } ?? []
    while let last = parts.last, SymbolPart.isSuffix(last) { suffixes.insert(parts.removeLast(), at: 0) }
    self.parts = parts
    self.suffixes = suffixes
  }

  private mutating func next() -> String? { parts.isEmpty ? nil : parts.removeFirst() }

  private func make(
    _ body: Body, _ kind: Kind, _ instrument: DocumentSymbol.Instrument? = nil, session: String? = nil,
    area: String? = nil, number: String? = nil
  ) -> DocumentSymbol? {
    guard parts.isEmpty else { return nil }
    return DocumentSymbol(
      text, body, kind, instrument: instrument, session: session, area: area, number: number,
      suffixes: suffixes)
  }

  mutating func symbol() -> DocumentSymbol? {
    switch next() {
    case "A": assembly()
    case "S": securityCouncil()
    case "E": economicCouncil()
    case "HRI": humanRightsInstruments()
    case "ST": secretariat()
    case let name?:
      if SymbolPart.treaties.contains(name), let body = Body(rawValue: name) { treaty(body) } else { nil }
    case nil: nil
    }
  }

  // MARK: - Treaty bodies

  /// `CRC/C/…`, and the few series beside the committee's own.
  private mutating func treaty(_ body: Body) -> DocumentSymbol? {
    switch (body, next()) {
    case (_, "C"): return committee(body)
    case (.childRights, "GC"):  // general comments until 2006: CRC/GC/2003/5
      guard let year = next(), SymbolPart.isYear(year), let number = next(), SymbolPart.isNumber(number)
      else { return nil }
      return make(body, .generalComment, session: year, number: number)
    case (.civilRights, "CO"):  // concluding observations until 2005: CCPR/CO/84/THA
      guard let session = next(), SymbolPart.isNumber(session), let area = next(), SymbolPart.isArea(area)
      else { return nil }
      return make(body, .concludingObservations, session: session, area: area)
    case (.torture, "OP"): return subcommittee()
    case (_, "SP"): return numbered(body, .document)  // meetings of States parties: CRC/SP/51
    case (.disabilities, "CSP"):
      guard let year = next(), SymbolPart.isYear(year) else { return nil }
      return paper(body, session: year)
    default: return nil
    }
  }

  /// The Subcommittee on Prevention of Torture: `CAT/OP/NPL/1` on a visit, `CAT/OP/12/5` of a session.
  private mutating func subcommittee() -> DocumentSymbol? {
    guard let part = next(), let number = next(), SymbolPart.isNumber(number) else { return nil }
    if SymbolPart.isArea(part) { return make(.torture, .document, area: part, number: number) }
    return SymbolPart.isNumber(part) ? make(.torture, .document, session: part, number: number) : nil
  }

  private mutating func committee(_ body: Body) -> DocumentSymbol? {
    guard var part = next() else { return nil }
    var instrument: DocumentSymbol.Instrument?
    if body == .childRights, let protocolName = DocumentSymbol.Instrument(inSymbol: part) {
      instrument = protocolName
      // The guidelines for reports carry only a number: CRC/C/OPSC/2.
      if parts.count == 1, SymbolPart.isNumber(parts[0]) {
        let number = next()
        return make(body, .document, instrument, number: number)
      }
      guard let area = next() else { return nil }
      part = area
    }
    if SymbolPart.isArea(part) || body == .women && SymbolPart.formerCodes.contains(part) {
      return aboutState(body, instrument, area: part)
    }
    guard instrument == nil else { return nil }
    switch (body, part) {
    case (_, "GC"): return numbered(body, .generalComment)
    case (.torture, "CR"):  // concluding observations until 2005: CAT/C/CR/34/1
      guard let session = next(), SymbolPart.isNumber(session) else { return nil }
      return numbered(body, .concludingObservations, session: session)
    case (.torture, "OP"): return subcommittee()
    case (.women, _) where SymbolPart.has("OP.", part):  // inquiries: CEDAW/C/OP.8/PHL/1
      guard let area = next(), SymbolPart.isArea(area) else { return nil }
      return numbered(body, .document, session: part, area: area)
    default: break
    }
    if part == "Q", let area = next(), SymbolPart.isArea(area), let number = next(),
      SymbolPart.isNumber(number)
    {
      return make(body, .listOfIssues, area: area, number: number)  // as it was until 2006
    }
    if SymbolPart.has("SR.", part) { return make(body, .summaryRecord, number: part) }
    guard SymbolPart.isNumber(part) else { return nil }
    return ofSession(body, part)
  }

  private mutating func aboutState(
    _ body: Body, _ instrument: DocumentSymbol.Instrument?, area: String
  ) -> DocumentSymbol? {
    guard let part = next() else { return nil }
    if SymbolPart.isNumber(part) { return make(body, .stateReport, instrument, area: area, number: part) }
    if part == "FCO" || part == "FR" {
      let number = next()
      guard number.map(SymbolPart.isNumber) ?? true else { return nil }
      return make(body, .followUp, instrument, area: area, number: number)
    }
    guard let kind = SymbolPart.kinds[part], let number = next(), SymbolPart.isNumber(number) else {
      return nil
    }
    let isReply = kind == .listOfIssues && suffixes.contains { $0.hasPrefix("Add.") }
    return make(body, isReply ? .replies : kind, instrument, area: area, number: number)
  }

  /// Documents of a session: `CRC/C/58/Rev.3`, `CCPR/C/21/Rev.1/Add.13`, `CRC/C/83/D/12/2017`.
  private mutating func ofSession(_ body: Body, _ session: String) -> DocumentSymbol? {
    guard let part = next() else { return make(body, .document, number: session) }
    if part == "D" {
      guard let number = next(), SymbolPart.isNumber(number), let year = next(), SymbolPart.isYear(year)
      else {
        return nil
      }
      return make(body, .views, session: session, number: "\(number)/\(year)")
    }
    if part == "CO" { return numbered(body, .concludingObservations, session: session) }  // CERD/C/64/CO/5
    if ["I", "II", "III"].contains(part), SymbolPart.isYear(session) {  // CEDAW/C/2004/II/4
      return numbered(body, .document, session: "\(session)/\(part)")
    }
    if SymbolPart.has("L.", part) || SymbolPart.has("R.", part) {
      return make(body, .draft, session: session, number: part)
    }
    let isNumber = SymbolPart.isNumber(part) || SymbolPart.has("CRP.", part)
    return isNumber ? make(body, .document, session: session, number: part) : nil
  }

  private mutating func humanRightsInstruments() -> DocumentSymbol? {
    switch next() {
    case "CORE":
      let part = next() ?? ""
      if part == "1" { return make(.treatyBodies, .coreDocument, number: part) }
      guard SymbolPart.isArea(part) else { return nil }
      let year = next()
      guard year.map(SymbolPart.isNumber) ?? true else { return nil }
      return make(.treatyBodies, .coreDocument, session: year, area: part)
    case "GEN", "MC", "ICM":
      let first = next() ?? ""
      let second = next()
      guard SymbolPart.isNumber(first), second.map(SymbolPart.isNumber) ?? true else { return nil }
      return make(.treatyBodies, .document, session: second == nil ? nil : first, number: second ?? first)
    default: return nil
    }
  }

  // MARK: - Principal organs

  private mutating func assembly() -> DocumentSymbol? {
    guard let part = next() else { return nil }
    switch part {
    case "HRC": return council()
    case "RES", "DEC":
      if parts.count == 1, SymbolPart.isOldResolution(parts[0]) {
        let number = next()
        return make(.generalAssembly, .resolution, number: number)
      }
      return ofOrgan(.generalAssembly, part)
    case _ where SymbolPart.isSession(part): return paper(.generalAssembly, session: part)
    case _ where SymbolPart.has("C.", part):
      guard let session = next(), SymbolPart.isSession(session) else { return nil }
      return paper(.generalAssembly, session: session)
    case "INF": return ofYearOrNumber(.generalAssembly)
    // Conferences and committees of their own: A/CONF.157/23, A/CONF.232/2023/3, A/AC.265/2006/4.
    case _ where SymbolPart.has("CONF.", part) || SymbolPart.has("AC.", part):
      return ofYearOrNumber(.generalAssembly)
    default: return nil
    }
  }

  /// `ST/SGB/2003/13`: bulletins, instructions and circulars of the Secretary-General.
  private mutating func secretariat() -> DocumentSymbol? {
    guard let part = next(), ["SGB", "AI", "IC"].contains(part), let year = next(), SymbolPart.isYear(year),
      let number = next(), SymbolPart.isNumber(number)
    else { return nil }
    return make(.secretariat, .document, session: year, number: number)
  }

  private mutating func council() -> DocumentSymbol? {
    guard let part = next() else { return nil }
    switch part {
    case "WG.6": return review()
    case "RES", "DEC", "PRST": return ofOrgan(.humanRightsCouncil, part)
    // The Council's experts: opinions on detention A/HRC/WGAD/2020/12, the Advisory Committee A/HRC/AC/24/2.
    case "WGAD", "WGEID", "AC", "EMRIP": return ofYearOrNumber(.humanRightsCouncil)
    case _ where SymbolPart.isSession(part): return paper(.humanRightsCouncil, session: part)
    default: return nil
    }
  }

  private mutating func review() -> DocumentSymbol? {
    guard let session = next(), SymbolPart.isNumber(session), let area = next() else { return nil }
    if SymbolPart.has("L.", area) { return make(.review, .draft, session: session, number: area) }
    if parts.isEmpty, SymbolPart.isNumber(area) {
      return make(.review, .document, session: session, number: area)
    }
    guard SymbolPart.isArea(area), let number = next() else { return nil }
    switch number {
    case "1": return make(.review, .nationalReport, session: session, area: area, number: number)
    case "2": return make(.review, .compilation, session: session, area: area, number: number)
    case "3": return make(.review, .stakeholderSummary, session: session, area: area, number: number)
    default: return nil
    }
  }

  private mutating func securityCouncil() -> DocumentSymbol? {
    guard let part = next() else { return nil }
    switch part {
    case "RES":
      guard let number = next(), SymbolPart.isResolution(number) else { return nil }
      return make(.securityCouncil, .resolution, number: number)
    case "PRST": return ofOrgan(.securityCouncil, part)
    case _ where SymbolPart.isYear(part): return paper(.securityCouncil, session: part)
    case _ where SymbolPart.has("AC.", part): return ofYearOrNumber(.securityCouncil)  // S/AC.51/2019/1
    default: return nil
    }
  }

  private mutating func economicCouncil() -> DocumentSymbol? {
    guard let part = next() else { return nil }
    switch part {
    case "C.12":
      // Documents of a year come before a committee's usual forms: E/C.12/2007/1.
      if let year = parts.first, SymbolPart.isYear(year) {
        _ = next()
        return paper(.economicRights, session: year)
      }
      return committee(.economicRights)
    case "RES", "DEC": return ofOrgan(.economicCouncil, part)
    case _ where SymbolPart.isYear(part): return paper(.economicCouncil, session: part)
    case "ESCAP", "ICEF", "HLPF", "ECE", "ECA", "ESCWA": return ofYearOrNumber(.economicCouncil)
    case _ where SymbolPart.has("C.", part): return ofYearOrNumber(.economicCouncil)  // E/C.19/2021/1
    case _ where SymbolPart.has("CN.", part): return commission()
    default: return nil
    }
  }

  /// `E/CN.4/2005/78`, `E/CN.4/RES/2005/44`, `E/CN.4/Sub.2/2003/12/Rev.2`.
  private mutating func commission() -> DocumentSymbol? {
    if parts.first == "RES", next() != nil { return ofOrgan(.economicCouncil, "RES") }
    while let part = parts.first, ["Sub.", "AC.", "WG."].contains(where: { SymbolPart.has($0, part) }) {
      _ = next()
    }
    guard let year = next(), SymbolPart.isYear(year) else { return nil }
    return paper(.economicCouncil, session: year)
  }

  // MARK: - Endings

  private mutating func numbered(
    _ body: Body, _ kind: Kind, session: String? = nil, area: String? = nil
  ) -> DocumentSymbol? {
    guard let number = next(), SymbolPart.isNumber(number) else { return nil }
    return make(body, kind, session: session, area: area, number: number)
  }

  /// A number alone, or behind a year or a session: `23`, `2006/4`, `24/2`, `2023/L.1`.
  private mutating func ofYearOrNumber(_ body: Body) -> DocumentSymbol? {
    if parts.count == 1 { return numbered(body, .document) }
    guard let session = next(), SymbolPart.isNumber(session) else { return nil }
    return paper(body, session: session)
  }

  /// `RES/44/25`, `DEC/17/119`, `PRST/2019/1`.
  private mutating func ofOrgan(_ body: Body, _ name: String) -> DocumentSymbol? {
    guard let session = next(), SymbolPart.isSession(session), let number = next(),
      SymbolPart.isResolution(number)
    else { return nil }
    let kind: Kind = name == "RES" ? .resolution : name == "DEC" ? .decision : .statement
    return make(body, kind, session: session, number: number)
  }

  /// A paper of a session: `51/5`, `51/L.5`, `51/NGO/7`.
  private mutating func paper(_ body: Body, session: String) -> DocumentSymbol? {
    guard let part = next() else { return nil }
    if SymbolPart.isNumber(part) { return make(body, .document, session: session, number: part) }
    if SymbolPart.has("L.", part) { return make(body, .draft, session: session, number: part) }
    if SymbolPart.has("SR.", part) || SymbolPart.has("PV.", part) {
      return make(body, .summaryRecord, session: session, number: part)
    }
    if SymbolPart.has("CRP.", part) || SymbolPart.has("WP.", part) {
      return make(body, .document, session: session, number: part)
    }
    guard ["NGO", "NI", "G", "INF", "WG.1", "WG.2"].contains(part), let number = next(),
      SymbolPart.isNumber(number)
    else { return nil }
    return make(body, .document, session: session, number: "\(part)/\(number)")
  }
}
