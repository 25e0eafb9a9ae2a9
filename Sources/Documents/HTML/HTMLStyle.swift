import Reporting

/// How a page looks, on a screen and on paper.
enum HTMLStyle {
  /// The style sheet. It has none of the signs that XML escapes.
  static func text(_ document: Document, _ look: HouseStyle) -> String {
    var sheet = "html { font: 1.125rem/1.5 \(faces(look.fonts.text)); }\n"
    if let headings = look.fonts.headings {
      sheet += "h1, h2, h3, h4, h5, h6, .title, .subtitle { font-family: \(faces(headings)); }\n"
    }
    return sheet + screen + paper(document, look)
  }

  /// `name` with what stands in its place where it is missing, and for letters that it lacks.
  private static func faces(_ name: String) -> String {
    let others = ["Liberation Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"]
    return ([name] + others).map(string).joined(separator: ", ") + ", serif"
  }

  private static let screen = """
    html { color: #1a1a1a; background: #fff; overflow-wrap: break-word; }
    body { max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
    a { color: #0b4a8f; text-decoration: underline; padding-block: 0.2em; }
    :focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
    .skip { position: absolute; inset-inline-start: -9999px; }
    .skip:focus { inset-inline-start: 1rem; top: 1rem; padding: 0.5rem 1rem; background: #fff; z-index: 1; }
    .running { text-align: center; font-weight: bold; }
    header { text-align: center; padding: 2rem 0; border-bottom: 1px solid #767676; }
    h1, .title { font-size: 1.9rem; line-height: 1.25; font-weight: bold; margin: 0 0 1rem; }
    .subtitle { font-size: 1.4rem; line-height: 1.3; }
    h2 { font-size: 1.4rem; margin: 2.5rem 0 0.75rem; }
    h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
    h4, h5, h6 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
    h4 { font-style: italic; }
    p { margin: 0 0 0.9rem; }
    .centered, .cover { text-align: center; }
    .logo { max-width: 100%; height: auto; }
    figure { margin: 1.5rem 0; text-align: center; }
    figure img { max-width: 100%; height: auto; }
    figcaption { font-size: 0.9em; }
    .number { display: inline-block; min-width: 2.5em; color: inherit; text-decoration: none; }
    .number:hover, .number:focus-visible, :target .number { text-decoration: underline; }
    :target { background: #fff4c2; scroll-margin-top: 2rem; }
    main:target { background: none; }
    li p { margin-bottom: 0.4rem; }
    li p:last-child { margin-bottom: 0; }
    ol ol { list-style-type: lower-alpha; }
    ol ol ol { list-style-type: lower-roman; }
    nav ol, nav ol ol, nav ol ol ol { list-style: none; padding-inline-start: 1.25rem; }
    blockquote { margin: 0 0 0.9rem; padding-inline-start: 1rem; border-inline-start: 3px solid #767676; }
    .table { overflow-x: auto; margin: 0 0 1.25rem; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9em; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
    th { background: #ededed; }
    .centre { text-align: center; }
    .end { text-align: end; }
    .long { overflow-wrap: anywhere; }
    pre { white-space: pre-wrap; }
    code { font-family: "Courier New", "Liberation Mono", monospace; font-size: 0.9em; }
    sup { line-height: 0; }
    sup a { display: inline-block; padding: 0.8em 0.2em; margin-block: -0.8em; }
    a + sup a { min-width: 1.6em; text-align: center; }
    .symbol { white-space: nowrap; }
    bdi, [dir] { unicode-bidi: isolate; }
    [role="doc-endnotes"] { border-top: 1px solid #767676; margin-top: 3rem; font-size: 0.9em; }
    footer { border-top: 1px solid #767676; margin-top: 3rem; padding-top: 0.75rem; font-size: 0.9em; }

    """

  private static func paper(_ document: Document, _ look: HouseStyle) -> String {
    let head =
      document.header.isEmpty
      ? "" : " @top-center { content: \(string(document.header)); font: bold 10pt serif; }"
    let hasCover = document.parts.first { $0.role != .header }?.role == .cover
    let cover =
      hasCover
      ? "@page :first { @bottom-center { content: \"\"; } @top-center { content: \"\"; } }\nheader { break-after: page; padding-top: 40mm; }\n"
      : ""
    return """
      @page { size: \(look.paper == .a4 ? "A4" : "letter"); margin: \(look.margin)mm;\(head) @bottom-center { content: counter(page); font: 10pt serif; } }
      @media print {
      html { font-size: \(look.sizes.text)pt; line-height: 1.3; color: #000; }
      body { max-width: none; padding: 0; }
      .skip, nav, .back, footer, .running { display: none; }
      a { color: inherit; text-decoration: none; }
      sup a { display: inline; }
      header { border: 0; }
      \(cover)main p { text-align: justify; orphans: 2; widows: 2; }
      th p, td p { text-align: start; }
      h2, h3, h4, h5, h6 { break-after: avoid; }
      thead { display: table-header-group; }
      tr, .short, figure { break-inside: avoid; }
      .table { overflow: visible; }
      .annex { break-before: page; }
      :target { background: none; }
      }

      """
  }

  /// `text` as a string of a style sheet, with everything but plain letters and digits by its number.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars where scalar.value > 0 {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      result += isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return result + "\""
  }
}
