import Foundation
import Testing

@Suite("Looking up States and symbols")
struct UNCommandsTests {
  @Test("A State is shown by any usual name, with its source; one that is none is answered with the nearest")
  func countries() throws {
    let shell = try Shell()
    let page = try shell.ok("countries", "corée du sud").out
    for line in ["KR  KOR", "Republic of Korea", "Республика Корея", "! en  South Korea", "not verified"] {
      #expect(page.contains(line))
    }
    let all = try shell.ok("countries", "--json").json
    #expect((all["countries"] as? [Any])?.count == 195)
    #expect(all["status"] as? String == "unverified")
    let wrong = try shell.run(["countries", "Nepall"])
    #expect(wrong.code == 65)
    #expect(wrong.err.contains("did you mean \"Nepal\"?"))
    let either = try shell.run(["countries", "Korea"]).err
    for name in ["\"Republic of Korea\" (KR)", "\"Democratic People's Republic of Korea\" (KP)"] {
      #expect(either.contains(name))
    }
    #expect(!(try shell.ok("countries", "Palestine").out.contains("| State of Palestine")))
    #expect(try shell.ok("countries", "Czechia").out.contains("Czechia | Czech Republic"))
  }

  @Test("A symbol is explained; one with a mistake is put right")
  func symbol() throws {
    let shell = try Shell()
    let page = try shell.ok("symbol", "CRC/C/NPL/CO/3-5").out
    for line in [
      "Committee on the Rights of the Child", "concluding observations", "NPL: Nepal", "https://undocs.org/",
    ] {
      #expect(page.contains(line))
    }
    #expect(try shell.ok("symbol", "A/HRC/51/5", "--json").json["session"] as? String == "51")
    let wrong = try shell.run(["symbol", "crc/c/npl/co/3-5"])
    #expect(wrong.code == 65)
    #expect(wrong.err.contains("did you mean CRC/C/NPL/CO/3-5?"))
  }
}
