import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("Writing source for PDF")
struct TypstWriterTests {
  @Test("The samples are written where RAPPORTEUR_TYPST says, to be made into PDF")
  func samples() throws {
    for (name, document) in try Samples.all() {
      let source = TypstWriter.write(document)
      #expect(TypstWriter.write(document) == source, "\(name): the same document gives the same source")
      if let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_TYPST"] {
        try Data(source.utf8).write(to: URL(filePath: folder).appending(path: "\(name).typ"))
      }
    }
  }

  @Test(
    "Text from outside is never code",
    arguments: [
      ("\")#read(\"/etc/passwd\")", #""\")#read(\"/etc/passwd\")""#),
      (#"\" + sys.version + \""#, #""\\\" + sys.version + \\\"""#),
      ("#import \"@preview/x:1.0.0\"", ##""#import \"@preview/x:1.0.0\"""##),
      ("$x$ *b* `c` <d> @e", #""$x$ *b* `c` <d> @e""#),
      ("a\nb\tc\u{0}d\u{2028}e", "\"a b c\u{FFFD}d e\""), (#"\u{41}\n"#, #""\\u{41}\\n""#),
    ])
  func escaped(text: String, literal: String) { #expect(TypstText.literal(text) == literal) }
}
