/// How a page looks on a screen and on paper.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light; }
    body { margin: 0 auto; max-width: 42rem; padding: 1rem; color: #1a1a1a; background: #fff;
      font: 1.0625rem/1.55 "Times New Roman", "Liberation Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", serif; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; font-family: inherit; }
    h1 { font-size: 1.75rem; } h2 { font-size: 1.35rem; margin-top: 2.2em; } h3 { font-size: 1.15rem; }
    h4, h5, h6 { font-size: 1.0625rem; }
    a { color: #0b4a8f; overflow-wrap: anywhere; }
    .skip { position: absolute; inset-inline-start: -999rem; }
    .skip:focus { position: static; }
    .mark { text-align: center; font-weight: bold; }
    .cover { text-align: center; padding-block: 2rem; border-block-end: 1px solid #767676; }
    .cover .subtitle { font-size: 1.25rem; font-weight: bold; }
    .centered { text-align: center; }
    .numbered { display: flex; gap: 0.75em; }
    .number { flex: none; min-inline-size: 2.25em; }
    blockquote { margin-inline: 2em; }
    pre { white-space: pre-wrap; font: inherit; }
    table { border-collapse: collapse; width: 100%; margin-block: 1em; font-size: 0.95rem; }
    th, td { border: 1px solid #767676; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
    .long { overflow-wrap: anywhere; }
    th { background: #ededed; }
    sup { line-height: 0; }
    .notes { font-size: 0.95rem; border-block-start: 1px solid #767676; margin-block-start: 3rem; }
    @page { size: A4; margin: 25mm; @bottom-center { content: counter(page); } }
    @media print {
      body { max-width: none; padding: 0; font-size: 12pt; }
      .skip, nav { display: none; }
      .cover { break-after: page; border: 0; }
      .annex { break-before: page; }
      a { color: inherit; text-decoration: none; }
      tr, .short { break-inside: avoid; }
      thead { display: table-header-group; }
    }

    """
}
