import Wording

/// Says in plain words why libyaml could not go on.
enum SyntaxMessage {
  /// The diagnostic for `failure`, at the place where a person can mend it.
  ///
  /// - Parameter quote: The last text in quotation marks over several lines; where the mistake stands behind it on
  ///   the same line, the mark that should have closed it was forgotten.
  static func diagnostic(
    for failure: Parser.Failure, in document: Document, firstLine: Int, after quote: (start: Mark, end: Mark)?
  ) -> Diagnostic {
    let problem = mark(failure.place, firstLine)
    if let quote, quote.end.line == problem.line { return forgottenQuote(quote, in: document) }
    let context = failure.contextPlace.map { mark($0, firstLine) }
    let said = words(for: failure, at: problem, context: context, in: document)
    let place = said.atContext ? context ?? problem : problem
    let last = document.lines.count
    // libyaml reports some mistakes one line behind the end of the file.
    let line = min(max(place.line, 1), max(1, last))
    let column = place.line > last ? (document.lines.last?.unicodeScalars.count ?? 0) + 1 : place.column
    return document.diagnostic(
      from: Mark(line: line, column: column), to: Mark(line: line, column: column + 1), code: said.code,
      message: said.message, remedy: said.remedy)
  }

  private static func mark(_ place: (line: Int, column: Int), _ firstLine: Int) -> Mark {
    Mark(line: place.line + firstLine, column: place.column + 1)
  }

  private static func forgottenQuote(_ quote: (start: Mark, end: Mark), in document: Document) -> Diagnostic {
    document.diagnostic(
      from: quote.start, to: Mark(line: quote.start.line, column: quote.start.column + 1),
      code: "yaml.open-quote",
      message: Localized(
        en: "the quotation mark that opens here is closed only on line \(quote.end.line)",
        fr: "le guillemet ouvert ici n'est refermé qu'à la ligne \(quote.end.line)"),
      remedy: Localized(
        en: "add the closing mark at the end of this text",
        fr: "ajoutez le guillemet fermant à la fin de ce texte"))
  }

  private struct Said {
    var code: String
    var message: Localized
    var remedy: Localized
    /// Whether to point at where the thing began (an open bracket) and not at where it was missed.
    var atContext = false
  }

  private static func words(
    for failure: Parser.Failure, at problem: Mark, context: Mark?, in document: Document
  ) -> Said {
    let text = failure.problem
    let line = document.lines.indices.contains(problem.line - 1) ? document.lines[problem.line - 1] : ""
    let scalars = Array(line.unicodeScalars)
    let character = scalars.indices.contains(problem.column - 1) ? scalars[problem.column - 1] : nil

    if text.contains("cannot start any token") || text.contains("tab character") {
      return badStart(character)
    }
    if text.contains("mapping values are not allowed") { return colonInValue }
    if text.contains("unknown escape") || text.contains("escape") {
      return Said(
        code: "yaml.escape",
        message: Localized(
          en: "inside \"…\" a backslash begins a special sign, and this is none",
          fr: "dans \"…\", une barre oblique inverse introduit un signe spécial, et ce n'en est pas un"),
        remedy: Localized(
          en: "double the backslash, or use '…' instead", fr: "doublez la barre, ou utilisez '…'"))
    }
    if failure.context.contains("quoted scalar") {
      return Said(
        code: "yaml.open-quote",
        message: Localized(
          en: "the quotation mark that opens here is never closed",
          fr: "le guillemet ouvert ici n'est jamais refermé"),
        remedy: Localized(
          en: "add the closing mark; inside '…' write an apostrophe twice",
          fr: "ajoutez le guillemet fermant ; dans '…', doublez l'apostrophe"),
        atContext: true)
    }
    if failure.context.contains("flow mapping"), character == ":" { return colonInValue }
    if failure.context.contains("flow sequence") || failure.context.contains("flow mapping") {
      let opening = failure.context.contains("sequence") ? "[" : "{"
      let closing = opening == "[" ? "]" : "}"
      return Said(
        code: "yaml.open-bracket",
        message: Localized(
          en:
            "the \"\(opening)\" that opens here is not closed: a comma or \"\(closing)\" was expected on line \(problem.line)",
          fr:
            "le « \(opening) » ouvert ici n'est pas refermé : une virgule ou « \(closing) » était attendu à la ligne \(problem.line)"
        ),
        remedy: Localized(
          en: "add \"\(closing)\", or put quotes around a text that holds \"\(opening)\"",
          fr: "ajoutez « \(closing) », ou mettez entre guillemets un texte qui contient « \(opening) »"),
        atContext: true)
    }
    if text.contains("could not find expected ':'") || text.contains("expected ':'") {
      return Said(
        code: "yaml.missing-colon",
        message: Localized(
          en: "a name was expected here, followed by a colon and a space",
          fr: "un nom était attendu ici, suivi de deux-points et d'une espace"),
        remedy: Localized(
          en: "write \"name: value\"; a text over several lines begins with |",
          fr: "écrivez « nom: valeur » ; un texte de plusieurs lignes commence par |"),
        atContext: context != nil)
    }
    if text.contains("did not find expected key") || text.contains("block end")
      || text.contains("did not find expected '-' indicator") || text.contains("not allowed in this context")
    {
      return Said(
        code: "yaml.indentation",
        message: Localized(
          en: "this line does not fit the ones above it: it is indented otherwise, or not closed above",
          fr:
            "cette ligne ne s'accorde pas avec les précédentes : autre retrait, ou rien de refermé plus haut"),
        remedy: Localized(
          en:
            "put it under the first letter of its neighbours, with spaces; quote texts that begin with a sign",
          fr:
            "alignez-la sur la première lettre de ses voisines, avec des espaces ; mettez entre guillemets les textes qui commencent par un signe"
        ))
    }
    if text.contains("directive") || text.contains("%") {
      return Said(
        code: "yaml.directive",
        message: Localized(
          en: "a line that begins with % is not supported",
          fr: "une ligne qui commence par % n'est pas admise"),
        remedy: Localized(
          en: "put quotes around the text, or delete the line",
          fr: "mettez le texte entre guillemets, ou supprimez la ligne"))
    }
    if text.contains("document start") {
      return Said(
        code: "yaml.after-end",
        message: Localized(
          en: "something follows where the file was complete",
          fr: "quelque chose suit alors que le fichier était complet"),
        remedy: Localized(
          en: "check the indentation of this line and the one before",
          fr: "vérifiez le retrait de cette ligne et de la précédente"))
    }
    if text.contains("tag") || text.contains("undefined tag handle") {
      return Said(
        code: "yaml.tag",
        message: Localized(en: "tags (!) are not supported", fr: "les étiquettes (!) ne sont pas admises"),
        remedy: Localized(
          en: "put quotes around a text that begins with !",
          fr: "mettez entre guillemets un texte qui commence par !"))
    }
    if text.contains("anchor") || text.contains("alias") || text.contains("alphabetic or numeric") {
      return Said(
        code: "yaml.anchor",
        message: Localized(
          en: "\"&\" and \"*\" at the beginning of a value mean something else in YAML",
          fr: "« & » et « * » au début d'une valeur ont un autre sens en YAML"),
        remedy: Localized(en: "put quotes around the text", fr: "mettez le texte entre guillemets"),
        atContext: context != nil)
    }
    return Said(
      code: "yaml.syntax",
      message: Localized(
        en: "this is no YAML: \(failure.context) \(failure.problem)",
        fr: "ceci n'est pas du YAML : \(failure.context) \(failure.problem)"),
      remedy: Localized(
        en: "compare the line with its neighbours, or put quotes around the value",
        fr: "comparez la ligne à ses voisines, ou mettez la valeur entre guillemets"))
  }

  private static let colonInValue = Said(
    code: "yaml.colon-in-value",
    message: Localized(
      en: "a second colon with a space after it stands on this line, or the line is indented too far",
      fr: "un second deux-points suivi d'une espace se trouve sur cette ligne, ou le retrait est trop grand"),
    remedy: Localized(
      en: "put quotes around a text that holds a colon: title: \"Nepal: a report\"",
      fr: "mettez entre guillemets un texte qui contient deux-points : title: \"Népal : un rapport\""))

  private static func badStart(_ character: Unicode.Scalar?) -> Said {
    if character == "\t" {
      return Said(
        code: "yaml.tab",
        message: Localized(
          en: "a tab stands where YAML wants spaces",
          fr: "une tabulation se trouve là où YAML veut des espaces"),
        remedy: Localized(
          en: "replace it by spaces, as many as on the lines beside it",
          fr: "remplacez-la par des espaces, autant que sur les lignes voisines"))
    }
    let sign = character.map { String($0) } ?? "?"
    return Said(
      code: "yaml.reserved-sign",
      message: Localized(
        en: "a value can't begin with \"\(sign)\"", fr: "une valeur ne peut pas commencer par « \(sign) »"),
      remedy: Localized(en: "put quotes around it", fr: "mettez-la entre guillemets"))
  }
}
