import Documents
import Foundation
import FoundationXML
import Testing
import Wording

@Suite("A timeline as a picture")
struct TimelineTests {
  static let now = Date(timeIntervalSince1970: 1_795_500_000)

  static func timeline(_ count: Int, label: String = "np-upr-55, submission") -> Timeline {
    Timeline(
      title: "Child Rights & <Watch>",
      rows: (0..<count).map { index in
        let at = now + Double(index) * 86_400 * 2.5
        return Timeline.Row(
          label: "\(label) \(index)", note: "a note", starts: at, ends: at,
          kind: Timeline.Row.Kind.allCases[index % 6])
      }, now: now, zone: "Europe/Zurich", language: .en)
  }

  /// The words of a picture, read by a parser that is not ours.
  final class Words: NSObject, XMLParserDelegate {
    var texts: [String] = []
    var elements: [String: Int] = [:]
    var attributes: Set<String> = []
    private var text = ""
    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes found: [String: String]
    ) {
      elements[name, default: 0] += 1
      attributes.formUnion(found.keys)
      text = ""
    }
    func parser(_: XMLParser, foundCharacters characters: String) { text += characters }
    func parser(_: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
      texts.append(text)
      text = ""
    }
  }

  static func read(_ timeline: Timeline) throws -> Words {
    let (parser, words) = (XMLParser(data: Data(timeline.svg)), Words())
    parser.delegate = words
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return words
  }

  @Test(
    "It holds whatever is coming, nothing, one or two hundred, on pages of A3", arguments: [0, 1, 45, 200])
  func sizes(count: Int) throws {
    let words = try Self.read(Self.timeline(count))
    let text = String(decoding: Self.timeline(count).svg, as: UTF8.self)
    let pages = text.components(separatedBy: "<g transform=").count - 1
    #expect(pages == (count == 200 ? 4 : 1))
    #expect(text.contains("width=\"420mm\" height=\"\(297 * pages)mm\""))
    for index in 0..<count { #expect(words.texts.contains("np-upr-55, submission \(index)")) }
    if count == 0 { #expect(words.texts.contains("Nothing is coming.")) }
  }

  @Test("It has a title and a description, and nothing that runs or is loaded from elsewhere")
  func accessible() throws {
    let words = try Self.read(Self.timeline(3))
    #expect(words.elements["title"] == 4 && words.elements["desc"] == 1)
    #expect(words.attributes.isSuperset(of: ["role", "aria-labelledby"]))
    #expect(
      words.elements["script"] == nil && words.elements["image"] == nil && words.elements["style"] == nil)
    #expect(!words.attributes.contains { $0.hasPrefix("on") || $0.contains("href") })
    #expect(words.texts.contains("Child Rights & <Watch>"))
  }

  @Test(
    "Whatever a title says, it stays text, is cut where it is too long, and is whole in the row's description",
    arguments: [
      String(repeating: "long ", count: 60), "</text><script>alert(1)</script>",
      "日本" + String(repeating: "語", count: 80),
      "تقرير بديل", "a\u{202E}b\u{0}c\u{FFFE}", "👩‍👧 & \"quotes\" 'n' ]]>",
    ])
  func hostile(label: String) throws {
    let words = try Self.read(Self.timeline(1, label: label))
    #expect(words.elements["script"] == nil)
    let isLong = label.unicodeScalars.count > 60
    #expect(words.texts.contains { $0.hasSuffix("…") } == isLong)
    if isLong { #expect(words.texts.contains { $0.hasPrefix(String(label.prefix(200))) }) }
  }

  @Test("The same rows give the same bytes, and dates centuries away don't hang or crash")
  func edges() throws {
    #expect(Self.timeline(20).svg == Self.timeline(20).svg)
    for date in [Date.distantPast, Date.distantFuture, Date(timeIntervalSince1970: 0)] {
      var timeline = Self.timeline(2)
      timeline.rows[1].starts = date
      timeline.rows[1].ends = date
      #expect(try Self.read(timeline).elements["line"] ?? 0 < 1_000)
    }
  }
}
