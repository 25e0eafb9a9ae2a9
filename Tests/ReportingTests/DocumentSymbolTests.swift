import Testing

@testable import Reporting

@Suite("Symbols of documents")
struct DocumentSymbolTests {
  @Test(
    "A symbol says whose document it is, what kind it is, and about which State",
    arguments: [
      ("A/HRC/WG.6/51/NPL/1", "A/HRC/WG.6 nationalReport 51 NPL 1"),
      ("A/HRC/WG.6/51/NPL/3", "A/HRC/WG.6 stakeholderSummary 51 NPL 3"),
      ("A/HRC/51/5", "A/HRC document 51 - 5"), ("A/HRC/23/11/Add.1", "A/HRC document 23 - 11 Add.1"),
      ("A/HRC/RES/51/5", "A/HRC resolution 51 - 5"), ("A/HRC/55/L.12/Rev.1", "A/HRC draft 55 - L.12 Rev.1"),
      ("CRC/C/NPL/CO/3-5", "CRC concludingObservations - NPL 3-5"),
      ("CRC/C/NPL/3-5", "CRC stateReport - NPL 3-5"),
      ("CRC/C/OPSC/NPL/CO/1", "CRC concludingObservations - NPL 1 OPSC"),
      ("CRC/C/NPL/Q/3-5", "CRC listOfIssues - NPL 3-5"),
      ("CRC/C/NPL/Q/3-5/Add.1", "CRC replies - NPL 3-5 Add.1"),
      ("CRC/C/NPL/QPR/6", "CRC issuesPriorToReporting - NPL 6"), ("CRC/C/NPL/RQ/6", "CRC replies - NPL 6"),
      ("CRC/C/Q/PRK/2", "CRC listOfIssues - PRK 2"), ("CRC/C/GC/25", "CRC generalComment - - 25"),
      ("CRC/C/58/Rev.3", "CRC document - - 58 Rev.3"),
      ("CRC/C/15/Add.261", "CRC document - - 15 Add.261"), ("CRC/C/83/D/12/2017", "CRC views 83 - 12/2017"),
      ("CRC/C/OPSC/2", "CRC document - - 2 OPSC"), ("CRC/C/SR.2312", "CRC summaryRecord - - SR.2312"),
      ("CCPR/C/21/Rev.1/Add.13", "CCPR document - - 21 Rev.1 Add.13"),
      ("CCPR/C/NPL/CO/2", "CCPR concludingObservations - NPL 2"),
      ("CEDAW/C/NPL/CO/6", "CEDAW concludingObservations - NPL 6"),
      ("CEDAW/C/CHI/CO/4", "CEDAW concludingObservations - CHI 4"),
      ("CEDAW/C/GUA/CO/7", "CEDAW concludingObservations - GUA 7"),
      ("CEDAW/C/GC/31/Rev.1", "CEDAW generalComment - - 31 Rev.1"),
      ("E/C.12/NPL/CO/3", "E/C.12 concludingObservations - NPL 3"),
      ("E/C.12/GC/25", "E/C.12 generalComment - - 25"),
      ("CAT/C/NPL/CO/2", "CAT concludingObservations - NPL 2"), ("A/RES/44/25", "A resolution 44 - 25"),
      ("A/74/136", "A document 74 - 136"), ("A/RES/ES-10/20", "A resolution ES-10 - 20"),
      ("S/RES/1325 (2000)", "S resolution - - 1325 (2000)"), ("S/2020/1", "S document 2020 - 1"),
      ("E/CN.4/2005/78", "E document 2005 - 78"), ("HRI/CORE/NPL/2020", "HRI coreDocument 2020 NPL -"),
      ("HRI/GEN/1/Rev.9", "HRI document - - 1 Rev.9"),
      ("CCPR/C/CHN-HKG/CO/3", "CCPR concludingObservations - CHN-HKG 3"),
      ("CRC/GC/2003/5", "CRC generalComment 2003 - 5"),
      ("CCPR/CO/84/THA", "CCPR concludingObservations 84 THA -"),
      ("CAT/C/CR/34/1", "CAT concludingObservations 34 - 1"),
      ("CERD/C/64/CO/5", "CERD concludingObservations 64 - 5"), ("CAT/OP/NPL/1", "CAT document - NPL 1"),
      ("CEDAW/C/OP.8/PHL/1", "CEDAW document OP.8 PHL 1"),
      ("CEDAW/C/2004/II/4", "CEDAW document 2004/II - 4"),
      ("CRC/C/OPSA/NOR/1", "CRC stateReport - NOR 1 OPSC"), ("CRC/SP/51", "CRC document - - 51"),
      ("E/CN.4/Sub.2/2003/12/Rev.2", "E document 2003 - 12 Rev.2"),
      ("E/CN.4/RES/2005/44", "E resolution 2005 - 44"), ("HRI/ICM/2009/6", "HRI document 2009 - 6"),
      ("HRI/GEN/1/Rev.9 (Vol. II)", "HRI document - - 1 Rev.9 Vol. II"),
      ("A/56/38(SUPP)", "A document 56 - 38 SUPP"), ("A/RES/217 A (III)", "A resolution - - 217 A (III)"),
      ("A/RES/2200A (XXI)", "A resolution - - 2200A (XXI)"), ("A/CONF.157/23", "A document - - 23"),
      ("A/CONF.232/2023/3", "A document 2023 - 3"), ("A/AC.265/2006/4", "A document 2006 - 4"),
      ("A/HRC/WGAD/2020/12", "A/HRC document 2020 - 12"), ("S/AC.51/2019/1", "S document 2019 - 1"),
      ("ST/SGB/2003/13", "ST document 2003 - 13"), ("E/ICEF/2021/1", "E document 2021 - 1"),
    ])
  func parts(text: String, expected: String) throws {
    let symbol = try #require(DocumentSymbol(text), "\(text)")
    let words =
      [
        symbol.body.rawValue, "\(symbol.kind)", symbol.session ?? "-", symbol.area ?? "-",
        symbol.number ?? "-",
      ]
      + (symbol.instrument.map { [$0.rawValue] } ?? []) + symbol.suffixes
    #expect(words.joined(separator: " ") == expected)
    #expect(symbol.text == text)
  }

  @Test(
    "A document of two bodies has one symbol, in either order, with revisions on either half",
    arguments: [
      ("CEDAW/C/GC/31-CRC/C/GC/18", "CEDAW generalComment 31, CRC generalComment 18"),
      ("CRC/C/GC/18-CEDAW/C/GC/31", "CRC generalComment 18, CEDAW generalComment 31"),
      ("CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1", "CEDAW generalComment 31 Rev.1, CRC generalComment 18 Rev.1"),
      ("CEDAW/C/GC/31-CRC/C/GC/18/Rev.1", "CEDAW generalComment 31, CRC generalComment 18 Rev.1"),
      ("CEDAW/C/GC/31/Rev.1-CRC/C/GC/18", "CEDAW generalComment 31 Rev.1, CRC generalComment 18"),
      ("CEDAW/C/GC/31/CRC/C/GC/18", "CEDAW generalComment 31, CRC generalComment 18"),
      ("CMW/C/GC/3-CRC/C/GC/22", "CMW generalComment 3, CRC generalComment 22"),
      ("CRC/C/GC/23-CMW/C/GC/4", "CRC generalComment 23, CMW generalComment 4"),
      ("CRPD/C/GC/9-CRC/C/GC/27", "CRPD generalComment 9, CRC generalComment 27"),
      ("A/75/873-S/2021/437", "A document 873, S document 437"),
      ("A/ES-10/186-S/2002/1", "A document 186, S document 1"),
      ("A/HRC/16/33-E/CN.6/2011/12", "A/HRC document 33, E document 12"),
    ])
  func together(text: String, expected: String) throws {
    let symbol = try #require(DocumentSymbol(text), "\(text)")
    let words = ([symbol] + symbol.joint).map {
      ["\($0.body.rawValue) \($0.kind) \($0.number ?? "-")"] + $0.suffixes
    }
    #expect(words.map { $0.joined(separator: " ") }.joined(separator: ", ") == expected)
    #expect(SymbolScanner.symbols(in: "see \(text).").map(\.text) == [text])
  }

  @Test("A joint document's link leads to the symbol that it names first")
  func jointLink() {
    #expect(
      DocumentSymbol("CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1")?.link
        == "https://undocs.org/CEDAW/C/GC/31/Rev.1")
    #expect(DocumentSymbol("A/75/873-S/2021/437")?.link == "https://undocs.org/A/75/873")
  }

  @Test("Volumes and old resolutions are found whole in a text")
  func tails() {
    let text = "HRI/GEN/1/Rev.9 (Vol. II), A/RES/217 A (III); A/HRC/51/5 (see below), A/RES/44/25 A (text)"
    #expect(
      SymbolScanner.symbols(in: text).map(\.text) == [
        "HRI/GEN/1/Rev.9 (Vol. II)", "A/RES/217 A (III)", "A/HRC/51/5", "A/RES/44/25",
      ])
  }

  @Test(
    "What may be two documents, or a form that is not known here, is not judged",
    arguments: [
      "CEDAW/C/NPL/CO/6-CRC/C/NPL/CO/3", "CEDAW/C/NPL/CO/6–CRC/C/NPL/CO/3", "CMW/C/GC/3-CRC/GC/22",
      "CRC/C/GC/18 – CEDAW/C/GC/31", "CAT/C/XXVII/Concl.5", "A/CONF.157", "DP/DCP/NPL/3",
    ])
  func unjudged(text: String) {
    #expect(SymbolScanner.symbols(in: text).allSatisfy { $0.mistakes.isEmpty }, "\(text)")
  }

  @Test(
    "Symbols in small letters are brought into their form",
    arguments: [
      "A/HRC/RES/16/21", "A/RES/70/1", "A/HRC/49/51/Add.2", "CRC/C/GC/25", "CRC/C/OPSC/NPL/CO/1",
      "CRC/C/156", "S/RES/2427", "E/CN.4/1996/52", "E/CN.4/Sub.2/2003/12/Rev.2", "CCPR/C/NPL/CO/2",
      "CEDAW/C/NPL/QPR/7", "CAT/C/USA/CO/3-5", "CRPD/C/NPL/CO/1", "CMW/C/GC/5", "CED/C/NPL/CO/1",
      "CERD/C/NPL/CO/17-23/Add.1", "E/C.12/NPL/Q/3/Add.1", "HRI/CORE/1/Add.42", "HRI/GEN/1/Rev.9",
      "A/HRC/WG.6/37/NPL/1", "CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1", "CMW/C/GC/3-CRC/C/GC/22",
    ])
  func small(text: String) {
    let found = SymbolScanner.symbols(in: text.lowercased())
    #expect(found.map { $0.symbol?.text } == [text])
    #expect(found.map(\.mistakes) == [[.smallLetters]])
  }

  @Test("A link leads to the document, without spaces")
  func link() {
    #expect(DocumentSymbol("CRC/C/NPL/CO/3-5")?.link == "https://undocs.org/CRC/C/NPL/CO/3-5")
    #expect(DocumentSymbol("S/RES/1325 (2000)")?.link == "https://undocs.org/S/RES/1325(2000)")
    #expect(DocumentSymbol("CRC/C/NPL/CO/3-5")?.country?.alpha2 == "NP")
    #expect(DocumentSymbol("CRC/C/COK/CO/2-5")?.country == nil)
  }

  @Test(
    "What is no symbol is none",
    arguments: [
      "", "/", "CRC", "CRC/C", "CRC/C/", "crc/c/npl/co/3", "CRC/C/XXX/CO/3", "CRC/C/NPL/CO", "A/B", "A/HRC",
      "and/or",
      "A/HRC/51/", "CRC/C/NPL/CO/3-5-7", "CRC/C/NPL/CO/5-3", "CRC/C/NPL/CO/x", "CRC/C/GC/", "S/RES/",
      "A/HRC/WG.6/51/NPL/9",
      "CEDAW/C/NPL/CO/6-CRC/C/NPL/CO/3", "CRC/C/GC/18-CRC/C/GC/19", "CEDAW/C/GC/31-", "A/75/873/S/2021/437",
      "A/RES/217", "A/RES/217 (Q)", "HRI/GEN/1 (Vol. )", "ST/ESA/2003",
      String(repeating: "A/", count: 100),
    ])
  func none(text: String) { #expect(DocumentSymbol(text) == nil) }

  @Test(
    "What was meant is said where it is sure",
    arguments: [
      ("CRC/C/NPL/CO/5-3", "CRC/C/NPL/CO/3-5"), ("CEDAW/C/NPL/10-9", "CEDAW/C/NPL/9-10"),
      ("crc/c/npl/co/3-5", "CRC/C/NPL/CO/3-5"), ("CRC/C/NPL/CO/3–5", "CRC/C/NPL/CO/3-5"),
      ("CRC/NPL/CO/3-5", "CRC/C/NPL/CO/3-5"), ("A/HRC/WG6/51/NPL/1", "A/HRC/WG.6/51/NPL/1"),
      ("A/HRC51/5", "A/HRC/51/5"), ("A/HRC/23/11/Add1", "A/HRC/23/11/Add.1"),
      ("A/HRC/23/11/ADD.1", "A/HRC/23/11/Add.1"),
      ("A/HRC/23/11/Add. 1", "A/HRC/23/11/Add.1"), ("CRC/C/NPL/C0/3", "CRC/C/NPL/CO/3"),
      ("A/HRC/5O/5", "A/HRC/50/5"),
      ("A / HRC / 51 / 5", "A/HRC/51/5"), ("CRC /C/NPL/CO/3", "CRC/C/NPL/CO/3"),
      ("CRC/C/NPL/CO3", "CRC/C/NPL/CO/3"),
      ("CRC/C/GC25", "CRC/C/GC/25"), ("E/C12/GC/25", "E/C.12/GC/25"), ("CRC/C/NP/CO/3", "CRC/C/NPL/CO/3"),
      ("CRC/C//NPL/CO/3", "CRC/C/NPL/CO/3"), ("CRC/C/NEP/CO/3", nil),
      ("CEDAW/C/GC/31–CRC/C/GC/18", "CEDAW/C/GC/31-CRC/C/GC/18"),
      ("cedaw/c/gc/31/rev.1-CRC/C/GC18", "CEDAW/C/GC/31/Rev.1-CRC/C/GC/18"),
      ("A/77/895–S/2023/363", "A/77/895-S/2023/363"),
    ])
  func repair(typed: String, right: String?) throws {
    let found = try #require(SymbolScanner.symbols(in: typed).first, "\(typed)")
    #expect(found.text == typed)
    #expect(found.symbol?.text == right)
    #expect(!found.mistakes.isEmpty)
  }

  @Test("Symbols are found in a text with their places, and none in addresses")
  func places() {
    let text = "See A/HRC/51/5, (CRC/C/GC/25). https://undocs.org/A/HRC/51/6 é CRC/C/NPL/3-5."
    let found = SymbolScanner.symbols(in: text)
    #expect(found.map(\.text) == ["A/HRC/51/5", "CRC/C/GC/25", "CRC/C/NPL/3-5"])
    let scalars = Array(text.unicodeScalars)
    for one in found { #expect(String(String.UnicodeScalarView(scalars[one.range])) == one.text) }
  }

  @Test("Whatever is typed, looking for symbols ends, and those found are symbols")
  func anything() {
    var seed: UInt64 = 42
    let pieces = [
      "CRC", "/", "C", "NPL", " ", "CO", "3-5", "Add.", "1", "A", "HRC", "–", "(2000)", "o", "0", ".", "é",
      "S", "RES",
    ]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      for found in SymbolScanner.symbols(in: text) {
        #expect(found.symbol != nil || !found.mistakes.isEmpty, "\(text)")
        #expect(found.symbol.map { DocumentSymbol($0.text) == $0 } ?? true, "\(text)")
      }
    }
  }
}
