/// The names and strings of a PDF in their order.
struct PDFTokens {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var names: Set<String> = []
  private(set) var information: [(name: String, value: String)] = []

  /// The keys of the information dictionary whose values are strings.
  private static let keys: Set<String> = [
    "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Company",
    "Manager", "SourceModified", "PTEX.Fullbanner",
  ]
  /// Names that say what kind of thing something is only behind these keys; elsewhere they are words of other things.
  private static let kinds: Set<String> = ["Subtype", "S", "Type"]
  private static let annotations: Set<String> = [
    "Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Stamp", "Ink", "Popup", "Caret",
    "Redact", "Sound", "Screen", "FileAttachment", "RichMedia",
  ]

  /// Dictionaries with one of these are entries of an outline, which have titles too.
  private static let ofOutlines: Set<String> = ["Parent", "Dest", "Prev", "Next", "First"]

  /// A dictionary that is open: its names, and what in it may be a property.
  private var open: [(names: Set<String>, strings: [(name: String, value: String)])] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    var before = ""
    while place < bytes.count {
      switch bytes[place] {
      case 0x25: skipComment()
      case 0x2F:
        let name = name()
        // Annotations are told by their subtype alone: other things are called so too, as encodings and structures.
        if !Self.annotations.contains(name) || before == "Subtype" { names.insert(name) }
        if !open.isEmpty { open[open.count - 1].names.insert(name) }
        before = name
      case 0x28: keep(literal(), for: &before)
      case 0x3C where place + 1 < bytes.count && bytes[place + 1] != 0x3C: keep(hexadecimal(), for: &before)
      case 0x3C:
        if open.count < 64 { open.append(([], [])) }
        place += 2
      case 0x3E where place + 1 < bytes.count && bytes[place + 1] == 0x3E:
        close()
        place += 2
      case 0x20, 0x09, 0x0A, 0x0D, 0x0C, 0x00: place += 1
      default:
        before = ""
        place += 1
      }
    }
  }

  /// Keeps a string that is a property; the same one is kept once.
  private mutating func keep(_ string: [UInt8], for key: inout String) {
    defer { key = "" }
    guard Self.keys.contains(key) else { return }
    let value = Self.text(string)
    if !value.isEmpty, !open.isEmpty { open[open.count - 1].strings.append((key, value)) }
  }

  /// The end of a dictionary: its properties count where it is none of an outline; the same one counts once.
  private mutating func close() {
    guard let (names, strings) = open.popLast(), names.isDisjoint(with: Self.ofOutlines) else { return }
    for one in strings where !information.contains(where: { $0 == one }) { information.append(one) }
  }

  private mutating func skipComment() {
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
  }

  /// A name without its slash, its signs as they are meant: `/J#61vaScript` is `JavaScript`.
  private mutating func name() -> String {
    place += 1
    var name: [UInt8] = []
    while place < bytes.count, !Self.endsName(bytes[place]), name.count < 128 {
      if bytes[place] == 0x23, place + 2 < bytes.count,
        let sign = UInt8(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      {
        name.append(sign)
        place += 3
      } else {
        name.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25].contains(byte)
  }

  /// A string in brackets, which may hold brackets.
  private mutating func literal() -> [UInt8] {
    var string: [UInt8] = []
    var depth = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x5C:
        guard place < bytes.count else { return string }
        string += escaped()
        continue
      case 0x28:
        depth += 1
        if depth == 1 { continue }
      case 0x29:
        depth -= 1
        if depth == 0 { return string }
      default: break
      }
      string.append(byte)
    }
    return string
  }

  /// What stands behind a backslash.
  private mutating func escaped() -> [UInt8] {
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x0A, 0x0D: return []
    case 0x30...0x37:
      var number = Int(byte - 0x30)
      var digits = 1
      while digits < 3, place < bytes.count, (0x30...0x37).contains(bytes[place]) {
        number = number * 8 + Int(bytes[place] - 0x30)
        place += 1
        digits += 1
      }
      return [UInt8(truncatingIfNeeded: number)]
    default: return [byte]
    }
  }

  private mutating func hexadecimal() -> [UInt8] {
    place += 1
    var digits: [UInt8] = []
    while place < bytes.count, bytes[place] != 0x3E {
      if let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue { digits.append(UInt8(digit)) }
      place += 1
    }
    place += 1
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// A string as text: UTF-16 or UTF-8 by its mark, else one sign a byte.
  private static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
      }
      return String(decoding: units, as: UTF16.self)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
