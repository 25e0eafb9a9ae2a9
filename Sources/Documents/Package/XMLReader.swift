import Glibc

/// An element of a part, with its names as they stand in the file (`w:p`).
struct XMLElement: Hashable, Sendable {
  enum Child: Hashable, Sendable {
    case element(XMLElement)
    case text(String)
  }

  let name: String
  var attributes: XMLAttributes
  var children: [Child] = []

  /// The elements inside, one level down.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text inside, at all levels.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// Calls `body` with this element and all inside it, in the order of the file.
  func forEach(_ body: (XMLElement) -> Void) {
    body(self)
    for element in elements { element.forEach(body) }
  }
}

/// Reads the XML of a package, strictly: UTF-8, no document type, so no entities of one's own, and bounds on depth
/// and size.
///
/// Our own, because the reader at hand calls malformed XML well-formed and ends the program at a bad byte.
struct XMLReader {
  static let maximumBytes = 16 * 1024 * 1024
  static let maximumDepth = 128
  static let maximumElements = 1_000_000
  /// Word's own root elements have some forty.
  static let maximumAttributes = 100

  private let part: String
  private let bytes: [UInt8]
  private var place = 0
  private var open: [XMLElement] = []
  private var pending = ""
  private var root: XMLElement?
  private var count = 0

  private let maximumCount: Int

  /// The root element of `bytes`, the content of `part`, which has at most so many elements.
  static func read(
    _ bytes: [UInt8], part: String, elements: Int = maximumElements
  ) throws(PackageProblem) -> XMLElement {
    var reader = XMLReader(part: part, bytes: bytes, maximumCount: elements)
    return try reader.document()
  }

  private init(part: String, bytes: [UInt8], maximumCount: Int) {
    self.part = part
    self.bytes = bytes
    self.maximumCount = maximumCount
  }

  private mutating func document() throws(PackageProblem) -> XMLElement {
    guard bytes.count <= Self.maximumBytes else { throw problem("larger than 16 MiB", "plus de 16 Mio") }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw problem("not in UTF-8", "pas en UTF-8")
    }
    try check()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    if starts("<?xml ") { try declaration() }
    while place < bytes.count {
      if bytes[place] == 0x3C { try markup() } else { try text() }
    }
    guard open.isEmpty, let root else { throw problem("not closed", "non refermé") }
    return root
  }

  // MARK: - Markup

  private mutating func markup() throws(PackageProblem) {
    if starts("<!--") {
      let comment = try skip(past: "-->", from: 4)
      guard !comment.dropLast().contains("--".utf8) else {
        throw problem("a bad comment", "un commentaire incorrect")
      }
    } else if starts("<![CDATA["), !open.isEmpty {
      let data = try skip(past: "]]>", from: 9)
      pending += String(decoding: normalized(Array(data)), as: UTF8.self)
    } else if starts("<!") {
      throw problem(
        "a document type, which packages can't have", "un type de document, interdit dans ces fichiers")
    } else if starts("<?") {
      let instruction = try skip(past: "?>", from: 2)
      guard !instruction.prefix(3).map({ $0 | 0x20 }).elementsEqual("xml".utf8) else {
        throw problem("a second declaration", "une seconde déclaration")
      }
    } else if starts("</") {
      try close()
    } else {
      try element()
    }
  }

  private mutating func declaration() throws(PackageProblem) {
    let content = String(decoding: try skip(past: "?>", from: 2), as: UTF8.self)
    guard content.contains("version=\"1.0\"") || content.contains("version='1.0'") else {
      throw problem("not XML 1.0", "pas du XML 1.0")
    }
    if content.contains("encoding="), !content.lowercased().contains("utf-8") {
      throw problem("not in UTF-8", "pas en UTF-8")
    }
  }

  private mutating func element() throws(PackageProblem) {
    guard root == nil || !open.isEmpty else { throw problem("a second root", "une seconde racine") }
    place += 1
    let name = try name()
    var attributes = XMLAttributes()
    while true {
      let hadSpace = skipSpace()
      if starts("/>") {
        place += 2
        try begin(XMLElement(name: name, attributes: attributes))
        return end()
      }
      if starts(">") {
        place += 1
        return try begin(XMLElement(name: name, attributes: attributes))
      }
      guard hadSpace else { throw problem("no space before an attribute", "pas d'espace avant un attribut") }
      let key = try self.name()
      _ = skipSpace()
      guard starts("=") else { throw problem("an attribute without value", "un attribut sans valeur") }
      place += 1
      _ = skipSpace()
      guard attributes.count < Self.maximumAttributes else {
        throw problem("too many attributes", "trop d'attributs")
      }
      guard attributes.add(try value(), for: key) else {
        throw problem("an attribute that stands twice", "un attribut présent deux fois")
      }
    }
  }

  private mutating func begin(_ element: XMLElement) throws(PackageProblem) {
    count += 1
    guard count <= maximumCount, open.count < Self.maximumDepth else {
      throw problem("too many elements or levels", "trop d'éléments ou de niveaux")
    }
    flush()
    open.append(element)
  }

  private mutating func end() {
    flush()
    let element = open.removeLast()
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
  }

  private mutating func close() throws(PackageProblem) {
    place += 2
    let name = try name()
    _ = skipSpace()
    guard open.last?.name == name, starts(">") else {
      throw problem("</\(name)> closes nothing", "</\(name)> ne referme rien")
    }
    place += 1
    end()
  }

  private mutating func name() throws(PackageProblem) -> String {
    let start = place
    while place < bytes.count, Self.isNamePart(bytes[place]) { place += 1 }
    guard place > start, !(0x30...0x39).contains(bytes[start]), bytes[start] != 0x2D, bytes[start] != 0x2E
    else {
      throw problem("a name is missing", "un nom manque")
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    NoteLabel.isPart(byte) || byte == 0x3A || byte >= 0x80
  }

  private mutating func value() throws(PackageProblem) -> String {
    guard place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 else {
      throw problem("a value without quotation marks", "une valeur sans guillemets")
    }
    let start = place + 1
    guard let end = next(bytes[place], from: start) else { throw problem("not closed", "non refermé") }
    guard next(0x3C, from: start, to: end) == nil else {
      throw problem("\"<\" in a value", "« < » dans une valeur")
    }
    var value = Array(bytes[start..<end])
    if [0x09, 0x0A, 0x0D].contains(where: { next($0, from: start, to: end) != nil }) {
      value = normalized(value).map { $0 == 0x09 || $0 == 0x0A ? 0x20 : $0 }
    }
    let text = try decoded(value)
    place = end + 1
    return text
  }

  // MARK: - Text

  private mutating func text() throws(PackageProblem) {
    let end = next(0x3C, from: place) ?? bytes.count
    let raw = Array(bytes[place..<end])
    if open.isEmpty {
      guard raw.allSatisfy(Self.isSpace) else { throw problem("text outside", "du texte en dehors") }
      place = end
      return
    }
    guard next(0x3E, from: place, to: end) == nil || !raw.contains("]]>".utf8) else {
      throw problem("\"]]>\" in text", "« ]]> » dans le texte")
    }
    pending += try decoded(next(0x0D, from: place, to: end) == nil ? raw : normalized(raw))
    place = end
  }

  /// Puts the text that was gathered into the element that is open; it grows in one piece, whatever comments cut it.
  private mutating func flush() {
    if !pending.isEmpty { open[open.count - 1].children.append(.text(pending)) }
    pending = ""
  }

  /// Refuses what XML holds nowhere: controls, U+FFFE and U+FFFF. One pass over raw bytes, because this costs most in
  /// a program that was not optimised.
  private mutating func check() throws(PackageProblem) {
    let wrong = bytes.withUnsafeBufferPointer { bytes -> Int? in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return index }
        if byte >= 0xBE, index >= 2, bytes[index - 1] == 0xBF, bytes[index - 2] == 0xEF { return index }
        index += 1
      }
      return nil
    }
    guard let wrong else { return }
    place = wrong
    throw problem("a character that XML can't hold", "un caractère interdit en XML")
  }

  /// CR LF and CR as LF.
  private func normalized(_ raw: [UInt8]) -> [UInt8] {
    guard raw.contains(0x0D) else { return raw }
    var result: [UInt8] = []
    for (index, byte) in raw.enumerated() {
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0x0A || index == 0 || raw[index - 1] != 0x0D {
        result.append(byte)
      }
    }
    return result
  }

  /// `raw` with its references replaced.
  private func decoded(_ raw: [UInt8]) throws(PackageProblem) -> String {
    guard raw.contains(0x26) else { return String(decoding: raw, as: UTF8.self) }
    var result: [UInt8] = []
    var index = 0
    while index < raw.count {
      guard raw[index] == 0x26 else {
        result.append(raw[index])
        index += 1
        continue
      }
      guard let end = raw[index...].prefix(12).firstIndex(of: 0x3B),
        let scalar = Self.reference(String(decoding: raw[(index + 1)..<end], as: UTF8.self))
      else { throw problem("an unknown reference", "une référence inconnue") }
      result.append(contentsOf: String(scalar).utf8)
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.utf8.first == 0x23 else { return nil }
    let isHex = name.utf8.dropFirst().first == 0x78
    let digits = String(name.dropFirst(isHex ? 2 : 1))
    guard digits.utf8.first != 0x2B, digits.utf8.first != 0x2D,
      let number = UInt32(digits, radix: isHex ? 16 : 10),
      number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number), number != 0xFFFE, number != 0xFFFF
    else { return nil }
    return Unicode.Scalar(number)
  }

  // MARK: - Bytes

  private func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    let start = text.utf8Start
    var index = 0
    while index < count, bytes[place + index] == start[index] { index += 1 }
    return index == count
  }

  /// Where `byte` stands next, before `end`.
  private func next(_ byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    let end = end ?? bytes.count
    guard start < end else { return nil }
    return bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
        return nil
      }
      return found - UnsafeMutableRawPointer(mutating: base)
    }
  }

  private mutating func skip(past end: String, from length: Int) throws(PackageProblem) -> ArraySlice<UInt8> {
    guard place + length <= bytes.count,
      let range = bytes[(place + length)...].firstRange(of: Array(end.utf8))
    else {
      throw problem("not closed", "non refermé")
    }
    let content = bytes[(place + length)..<range.lowerBound]
    place = range.upperBound
    return content
  }

  private mutating func skipSpace() -> Bool {
    let start = place
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    return place > start
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func problem(_ en: String, _ fr: String) -> PackageProblem {
    PackageProblem(
      part, "xml.malformed", en: "the part is no good XML at byte \(place): \(en)",
      fr: "la partie n'est pas du XML correct à l'octet \(place) : \(fr)")
  }
}
