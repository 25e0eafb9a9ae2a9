public import Wording

/// A picture for a document, read strictly and kept without anything that its pixels don't need: no place, camera, name,
/// comment, thumbnail, text or profile of colours.
///
/// The one way in for pictures: of drafts, of Word files and templates, and of house styles.
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
  /// How many pixels are an inch in print; `nil` where the file does not say it, or nothing that could be meant.
  public private(set) var resolution: Int?
  /// Whether the camera noted that another side is up: without that note it would lie on its side.
  public let isTurned: Bool
  /// The file, cleaned.
  public let bytes: [UInt8]

  /// The most bytes that a picture may have: 4 MiB.
  public static let maximumBytes = 4 * 1024 * 1024
  /// The most pixels along a side.
  public static let maximumSide = 10_000
  /// The most pixels in all: unpacked, so many are about 100 MB, whatever the file weighs.
  public static let maximumPixels = 25_000_000

  /// Reads a PNG or JPEG, told by what it is and not by its name.
  ///
  /// - Throws: Why it can't be used.
  public init(_ bytes: [UInt8]) throws(ImageFlaw) {
    guard bytes.count <= Self.maximumBytes else { throw .tooLarge }
    let read: CleanedImage
    if bytes.starts(with: PNGReader.signature) {
      guard let found = PNGReader.read(bytes) else { throw .damaged }
      (format, read) = (.png, found)
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      guard let found = JPEGReader.read(bytes) else { throw .damaged }
      (format, read) = (.jpeg, found)
    } else {
      throw .otherKind(ImageFlaw.kind(of: bytes))
    }
    guard Self.isFit(read.width, read.height) else { throw .tooManyPixels }
    (width, height, self.bytes, isTurned) = (read.width, read.height, read.bytes, read.isTurned)
    resolution = read.resolution.flatMap { (36...2_400).contains($0) ? $0 : nil }
  }

  /// The same, printed as a file that said so is.
  public func printed(at resolution: Int?) -> ImageFile {
    var image = self
    image.resolution = resolution
    return image
  }

  static func isFit(_ width: Int, _ height: Int) -> Bool {
    (1...maximumSide).contains(width) && (1...maximumSide).contains(height) && width * height <= maximumPixels
  }

  /// How wide it is printed where there is room, in millimetres: as the file says, else 96 pixels to the inch.
  var printedWidth: Double { Double(width) / Double(resolution ?? 96) * 25.4 }

  /// How wide it is printed in a text of that width and on pages of that height, in millimetres.
  func width(within room: Double, height: Double) -> Double {
    let shape = Double(self.height) / Double(width)
    return max(1, min(printedWidth, room, height / shape))
  }
}

/// What was read of a picture.
struct CleanedImage {
  var width: Int
  var height: Int
  var resolution: Int?
  var isTurned = false
  var bytes: [UInt8]
}

/// Why a picture can't be used.
public enum ImageFlaw: Error, Hashable, Sendable {
  case tooLarge
  /// The name of its kind, where it is known.
  case otherKind(String?)
  case damaged
  case tooManyPixels
  /// Only a note of the camera says which side is up.
  case turned

  /// What is wrong, as the end of "this picture is".
  public var message: Localized {
    switch self {
    case .tooLarge: Localized(en: "this picture is larger than 4 MiB", fr: "cette image dépasse 4 Mio")
    case .otherKind(let kind?):
      Localized(
        en: "this picture is neither PNG nor JPEG but \(kind)",
        fr: "cette image n'est ni PNG ni JPEG, mais \(kind)"
      )
    case .otherKind(nil):
      Localized(en: "this picture is neither PNG nor JPEG", fr: "cette image n'est ni PNG ni JPEG")
    case .damaged:
      Localized(
        en: "this picture is damaged or of an unusual kind",
        fr: "cette image est endommagée ou d'un genre inhabituel")
    case .tooManyPixels:
      Localized(
        en: "this picture has no pixels, more than 10,000 along a side, or more than 25 million",
        fr: "cette image n'a pas de pixels, en a plus de 10 000 de côté, ou plus de 25 millions")
    case .turned:
      Localized(
        en:
          "this picture lies on its side: only a hidden note of the camera, which does not go out, says which side is up",
        fr:
          "cette image est couchée : seule une note cachée de l'appareil, qui ne part pas avec elle, dit où est le haut"
      )
    }
  }

  /// The way out.
  public var remedy: Localized {
    switch self {
    case .tooLarge, .tooManyPixels:
      Localized(
        en: "open it in any image editor, make it smaller, and export it as PNG or JPEG",
        fr: "ouvrez-la dans un éditeur d'images, réduisez-la et exportez-la en PNG ou JPEG")
    case .otherKind, .damaged:
      Localized(
        en: "open it in any image editor and export it as PNG",
        fr: "ouvrez-la dans un éditeur d'images et exportez-la en PNG")
    case .turned:
      Localized(
        en: "open it in any image editor, turn it upright, and export it anew",
        fr: "ouvrez-la dans un éditeur d'images, redressez-la et exportez-la de nouveau")
    }
  }

  /// The same at a place.
  public func diagnostic(in file: String, line: Int = 0, code: String) -> Diagnostic {
    Diagnostic(file: file, line: line, column: 0, code: code, message: message, remedy: remedy)
  }

  /// What kind of picture begins so; `nil` where none of the usual ones does.
  static func kind(of bytes: [UInt8]) -> String? {
    let head = bytes.prefix(256)
    if head.starts(with: "GIF8".utf8) { return "GIF" }
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) { return "WebP" }
    if head.starts(with: "BM".utf8) { return "BMP" }
    if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      return "TIFF"
    }
    if head.starts(with: "%PDF".utf8) { return "PDF" }
    if head.dropFirst(4).starts(with: "ftyp".utf8) { return "HEIC / AVIF" }
    if head.dropFirst(40).starts(with: " EMF".utf8) { return "EMF" }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    return text.contains("<svg") || text.hasPrefix("<?xml") ? "SVG" : nil
  }
}
