import Testing

@testable import Documents

@Suite("Reading zip archives")
struct ZipReaderTests {
  private func zip(_ names: [String], content: [UInt8] = Array("content".utf8)) throws -> [UInt8] {
    var zip = ZipWriter()
    for name in names { try zip.add(name, content) }
    return zip.finish()
  }

  @Test("What was put in comes out")
  func roundTrip() throws {
    let content = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 5) }
    let entries = try ZipReader.read(try zip(["a.xml", "b/c.xml"], content: content))
    #expect(entries == ["a.xml", "b/c.xml"].map { ZipReader.Entry(name: $0, bytes: content) })
    #expect(try ZipReader.read(try zip([])).isEmpty)
  }

  @Test(
    "Names that lead elsewhere are refused",
    arguments: ["/a", "../a", "a/../b", "a//b", "./a", "a\\b", "c:a", "a\u{0}", "", "a/"])
  func names(name: String) throws {
    let bytes = try zip([name])
    #expect(throws: PackageProblem.self) { try ZipReader.read(bytes) }
  }

  @Test("Two entries of one name are refused, in whatever case")
  func twice() throws {
    let bytes = try zip(["a.xml", "A.xml"])
    #expect(throws: PackageProblem.self) { try ZipReader.read(bytes) }
  }

  @Test("Bytes before, behind and cut off are refused")
  func edges() throws {
    let good = try zip(["a.xml"])
    for bytes in [[0] + good, good + [0], Array(good.dropLast()), [], [0x50, 0x4B], good + good] {
      #expect(throws: PackageProblem.self) { try ZipReader.read(bytes) }
    }
  }

  @Test("An entry whose name differs in its two places is refused")
  func twoNames() throws {
    var bytes = try zip(["a.xml"])
    bytes[30] = 0x62
    #expect(throws: PackageProblem.self) { try ZipReader.read(bytes) }
  }

  @Test("A bomb is refused by what it promises, and by what it holds")
  func bomb() throws {
    let large = try zip(["a.xml"], content: [UInt8](repeating: 0, count: 2 << 20))
    #expect(throws: PackageProblem.self) { try ZipReader.read(large) }
    // The same, promising only 7 bytes.
    var liar = large
    let directory = liar.count - 22 - 46 - 5
    for place in [22, directory + 24] { liar.replaceSubrange(place..<place + 4, with: [7, 0, 0, 0]) }
    #expect(throws: PackageProblem.self) { try ZipReader.read(liar) }
  }
}
