import Foundation
import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Pictures")
struct ImageFileTests {
  /// Two pixels, with a text that names an author.
  static let png = bytes(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAC3RFWHRBdXRob3IATWF5YZz8+EcAAAANSURBVHicY/jPAAT/AQcAAf/iI55ZAAAAAElFTkSuQmCC"
  )
  static let jpeg = bytes(
    "/9j/4AAQSkZJRgABAQEAAwADAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCAAkABkDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwD3/HNFFFABRRRQAUUUUAFFFFABRRRQAUUUUAf/2Q=="
  )

  private static func bytes(_ text: String) -> [UInt8] { Array(Data(base64Encoded: text) ?? Data()) }

  /// `jpeg` with a comment and with what a camera writes, behind its first marker.
  private static var talkative: [UInt8] {
    func segment(_ marker: UInt8, _ text: String) -> [UInt8] {
      [0xFF, marker, 0, UInt8(text.utf8.count + 2)] + Array(text.utf8)
    }
    return Array(jpeg.prefix(2)) + segment(0xFE, "by Maya") + segment(0xE1, "Exif\0\0Kathmandu")
      + Array(jpeg.dropFirst(2))
  }

  @Test("The size is read, and what the pixels don't need stays behind")
  func read() throws {
    let image = try ImageFile(Self.png)
    #expect(image.format == .png && image.width == 2 && image.height == 1)
    #expect(
      !String(decoding: image.bytes, as: UTF8.self).contains("Maya")
        && image.bytes.count == Self.png.count - 23)
    let photo = try ImageFile(Self.talkative)
    #expect(photo.format == .jpeg && photo.width == 25 && photo.height == 36)
    let text = String(decoding: photo.bytes, as: UTF8.self)
    #expect(!text.contains("Maya") && !text.contains("Kathmandu"))
    #expect(photo.bytes == (try ImageFile(Self.jpeg)).bytes)
    #expect(try ImageFile(photo.bytes).bytes == photo.bytes)
  }

  @Test("What is damaged, cut off or something else is refused; nothing crashes")
  func damaged() throws {
    let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
    for bad in [[], svg, [0xFF, 0xD8], Array("GIF89a".utf8)] {
      #expect(throws: ImageFlaw.self) { try ImageFile(bad) }
    }
    for file in [Self.png, Self.jpeg] {
      for count in 0..<file.count {
        #expect(throws: ImageFlaw.self) { try ImageFile(Array(file.prefix(count))) }
      }
    }
    var random = Random(seed: 5)
    for _ in 0..<2000 {
      var file = random.next(2) == 0 ? Self.png : Self.talkative
      for _ in 0...random.next(3) { file[random.next(file.count)] = UInt8(random.next(256)) }
      if let read = try? ImageFile(file) { #expect(read.width > 0 && read.width <= 10_000) }
    }
    #expect(throws: ImageFlaw.self) {
      try ImageFile(Self.png + [UInt8](repeating: 0, count: 5 << 20))
    }
  }

  @Test(
    "Pixels are neither more nor fewer than the head says, and nothing stands behind them",
    arguments: [
      TestPictures.png(4, 3, rows: 2), TestPictures.png(4, 3, rows: 4),
      TestPictures.png(4, 3, hidden: [1, 2, 3]),
      TestPictures.png(4, 3, interlaced: true),
      TestPictures.png(4, 3, more: [("gAMA", Array("27.7 N".utf8))]),
      TestPictures.png(4, 3, more: [("CgBI", [1])]), TestPictures.png(4, 3, more: [("IHDR", [])]),
      TestPictures.head + TestPictures.chunk("IEND", []),
    ])
  func pixels(_ file: [UInt8]) {
    #expect(throws: ImageFlaw.damaged) { try ImageFile(file) }
  }

  @Test("A bomb is told by its head, before anything is unpacked")
  func bombs() throws {
    for (width, height) in [(10_001, 1), (1, 10_001), (10_000, 10_000), (0, 1), (0xFFFF_FFFF, 0xFFFF_FFFF)] {
      #expect(throws: ImageFlaw.tooManyPixels) { try ImageFile(TestPictures.png(width, height, rows: 0)) }
    }
    #expect(try ImageFile(TestPictures.png(10_000, 2)).width == 10_000)
    // A stream of zeros packs a thousand to one: more of it than the head says is never gone through.
    let whole = TestPictures.png(200, 300)
    #expect(try ImageFile(whole).bytes == whole)
  }

  @Test("What stands behind the end, and chunks of programs, are gone; so are places in a camera's notes")
  func metadata() throws {
    let text = ("tEXt", Array("Comment\0Maya at home".utf8))
    let file = TestPictures.png(
      4, 3,
      more: [
        text, ("eXIf", Array(TestPictures.exif(orientation: 1).dropFirst(6))),
        ("pHYs", TestPictures.number(11_811) + TestPictures.number(11_811) + [1]),
        ("iCCP", Array("Maya\0".utf8)),
      ])
    let image = try ImageFile(file + TestPictures.png(9, 9))
    #expect(image.bytes == TestPictures.png(4, 3) && image.resolution == 300 && !image.isTurned)
    let photo =
      Array(Self.jpeg.prefix(2)) + TestPictures.segment(0xE1, TestPictures.exif(orientation: 6))
      + TestPictures.segment(0xEE, Array("Adobe by Maya".utf8)) + Array(Self.jpeg.dropFirst(2))
      + Array("PNG".utf8)
    let read = try ImageFile(photo)
    let plain = try ImageFile(Self.jpeg)
    #expect(read.isTurned && read.bytes == plain.bytes)
    #expect(try ImageFile(read.bytes).isTurned == false)
  }

  @Test("Every cut of a camera's notes is read without harm")
  func notes() {
    let notes = Array(TestPictures.exif(orientation: 8).dropFirst(6))
    for count in 0..<notes.count { _ = Exif.isTurned(Array(notes.prefix(count))) }
    for index in notes.indices {
      var changed = notes
      changed[index] = 0xFF
      _ = Exif.isTurned(changed)
    }
    #expect(Exif.isTurned(notes))
  }

  @Test(
    "What is no PNG or JPEG is called by its name, whatever the file is called",
    arguments: [
      ("GIF89a", "GIF"), ("RIFF1234WEBPVP8 ", "WebP"), ("<?xml version='1.0'?><svg/>", "SVG"),
      ("  <svg onload='x()'>", "SVG"), ("BM12", "BMP"), ("1234ftypheic", "HEIC / AVIF"), ("II*\0", "TIFF"),
      ("%PDF-1.7", "PDF"), ("hello", nil),
    ] as [(String, String?)])
  func kinds(_ text: String, _ kind: String?) {
    #expect(throws: ImageFlaw.otherKind(kind)) { try ImageFile(Array(text.utf8)) }
  }

  @Test("A picture is as wide as its resolution says, and fits into its room")
  func size() throws {
    let image = try ImageFile(TestPictures.png(300, 150))
    #expect(abs(image.printed(at: 300).width(within: 160, height: 200) - 25.4) < 0.01)
    #expect(image.printed(at: 36).width(within: 160, height: 200) == 160)
    #expect(image.printed(at: 36).width(within: 160, height: 20) == 40)
    #expect(abs(image.width(within: 160, height: 200) - 300 / 96 * 25.4) < 0.01)
  }

  @Test("A logo stands on the cover with its words; without words there is none")
  func logo() throws {
    let image = try ImageFile(Self.png)
    #expect(Document.Logo(image, alternative: " ", width: 40) == nil)
    for (name, document) in try Samples.all() {
      var document = document
      document.logo = Document.Logo(image, alternative: "A & B \"house\"", width: 40)
      let file = try DocxWriter.write(document)
      #expect(DocxLint.problems(in: file).isEmpty && DocxLint.gaps(in: file).isEmpty, "\(name)")
      let main = String(
        decoding: try #require(try ZipReader.read(file).first { $0.name == "word/document.xml" }).bytes,
        as: UTF8.self)
      #expect(
        main.contains(#"descr="A &amp; B &quot;house&quot;""#) && main.contains(#"cx="1440000" cy="720000""#))
      if name == "english", let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_SAMPLES"] {
        try Data(file).write(to: URL(filePath: folder).appending(path: "logo.docx"))
      }
    }
  }

  @Test("A picture that tells more, or is shown nowhere, is found")
  func lint() throws {
    var document = try Samples.all()[0].document
    document.logo = Document.Logo(try ImageFile(Self.png), alternative: "a", width: 40)
    func changed(_ part: String, _ change: (String) -> [UInt8]) throws -> [String] {
      var zip = ZipWriter()
      for entry in try ZipReader.read(DocxWriter.write(document)) {
        let isMeant = entry.name == part
        try zip.add(entry.name, isMeant ? change(String(decoding: entry.bytes, as: UTF8.self)) : entry.bytes)
      }
      let file = zip.finish()
      return (DocxLint.problems(in: file) + DocxLint.gaps(in: file)).map(\.code)
    }
    #expect(try changed("word/media/logo.png") { _ in Self.png } == ["docx.picture"])
    #expect(
      try changed("word/document.xml") { Array($0.replacing(" r:embed=\"rLogo\"", with: "").utf8) } == [
        "docx.unused-part"
      ])
    #expect(
      try changed("word/document.xml") { Array($0.replacing("descr=\"a\"", with: "descr=\"\"").utf8) }
        == ["docx.no-alternative"])
  }
}
