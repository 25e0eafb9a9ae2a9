import CZlib
public import Wording

/// A picture for a document, read strictly and kept without anything that its pixels don't need: no place, camera, name,
/// comment, thumbnail or text.
public struct ImageFile: Hashable, Sendable {
  /// The form of a picture.
  public enum Format: String, Hashable, Sendable {
    case png
    case jpeg
  }

  /// Its form.
  public let format: Format
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// The file, cleaned.
  public let bytes: [UInt8]

  static let maximumBytes = 4 * 1024 * 1024
  static let maximumSide = 10_000

  /// Reads a PNG or JPEG.
  ///
  /// - Throws: Why it can't be used, with a way out.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> ImageFile {
    guard bytes.count <= maximumBytes else {
      throw problem(file, "larger than 4 MiB", "plus de 4 Mio")
    }
    let read =
      if bytes.starts(with: PNGReader.signature) {
        PNGReader.cleaned(bytes).map {
          ImageFile(format: .png, width: $0.width, height: $0.height, bytes: $0.bytes)
        }
      } else if bytes.starts(with: [0xFF, 0xD8]) {
        JPEGReader.cleaned(bytes).map {
          ImageFile(format: .jpeg, width: $0.width, height: $0.height, bytes: $0.bytes)
        }
      } else {
        throw problem(file, "neither PNG nor JPEG", "ni PNG ni JPEG")
      }
    guard let read else {
      throw problem(file, "damaged or of an unusual kind", "endommagée ou d'un genre inhabituel")
    }
    guard (1...maximumSide).contains(read.width), (1...maximumSide).contains(read.height) else {
      throw problem(
        file, "not between 1 and 10,000 pixels wide and high", "hors de 1 à 10 000 pixels de côté")
    }
    return read
  }

  private static func problem(_ file: String, _ en: String, _ fr: String) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        file: file, line: 0, column: 0, code: "style.picture",
        message: Localized(en: "this picture is \(en)", fr: "cette image est \(fr)"),
        remedy: Localized(
          en: "open it in any image editor and export it as PNG",
          fr: "ouvrez-la dans un éditeur d'images et exportez-la en PNG"))
    ])
  }
}

/// PNG (ISO/IEC 15948): chunks with check sums; those that only describe are left out.
private enum PNGReader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let kept: Set<String> = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"]

  /// The picture's size, and its bytes with what its pixels need; `nil` where it is no whole picture.
  static func cleaned(_ bytes: [UInt8]) -> (width: Int, height: Int, bytes: [UInt8])? {
    var result = signature
    var place = signature.count
    var size: (Int, Int)?
    var hasPixels = false
    while place + 12 <= bytes.count {
      let length = number(bytes, place)
      let end = place + 12 + length
      guard length <= ImageFile.maximumBytes, end <= bytes.count else { return nil }
      let name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
      guard sum(bytes[(place + 4)..<(end - 4)]) == number(bytes, end - 4) else { return nil }
      guard (size == nil) == (name == "IHDR") else { return nil }
      if name == "IHDR" {
        guard length == 13 else { return nil }
        size = (number(bytes, place + 8), number(bytes, place + 12))
      }
      hasPixels = hasPixels || name == "IDAT"
      // A capital first letter is what no reader may leave out; an unknown one can't be shown.
      let isNeeded = bytes[place + 4] & 0x20 == 0
      guard !isNeeded || kept.contains(name) else { return nil }
      if kept.contains(name) { result += bytes[place..<end] }
      place = end
      if name == "IEND" { return hasPixels ? size.map { ($0.0, $0.1, result) } : nil }
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func sum(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}

/// JPEG (ITU-T T.81): segments behind markers; those of programs and comments are left out.
private enum JPEGReader {
  /// The picture's size, and its bytes with what its pixels need; `nil` where it is no whole picture.
  static func cleaned(_ bytes: [UInt8]) -> (width: Int, height: Int, bytes: [UInt8])? {
    var result: [UInt8] = [0xFF, 0xD8]
    var place = 2
    var size: (Int, Int)?
    var hasPixels = false
    while place + 2 <= bytes.count {
      guard bytes[place] == 0xFF else { return nil }
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      if marker == 0xD9 { return hasPixels ? size.map { ($0.0, $0.1, result + [0xFF, 0xD9]) } : nil }
      guard place + 4 <= bytes.count else { return nil }
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      let end = place + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      switch marker {
      case 0xC0, 0xC1, 0xC2:
        guard size == nil, length >= 8 else { return nil }
        size = (
          Int(bytes[place + 7]) << 8 | Int(bytes[place + 8]),
          Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
        )
        result += bytes[place..<end]
      // Tables, restarts; the way that Adobe mixes colours.
      case 0xC4, 0xDB, 0xDD, 0xEE: result += bytes[place..<end]
      case 0xDA:
        guard size != nil else { return nil }
        hasPixels = true
        let scan = endOfScan(bytes, from: end)
        result += bytes[place..<scan]
        place = scan
        continue
      case 0xE0...0xEF, 0xFE: break
      default: return nil
      }
      place = end
    }
    return nil
  }

  /// Where the next marker stands that ends the pixels.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place + 1 < bytes.count {
      let isMarker =
        bytes[place] == 0xFF && bytes[place + 1] != 0 && !(0xD0...0xD7).contains(bytes[place + 1])
      if isMarker { return place }
      place += 1
    }
    return bytes.count
  }
}
