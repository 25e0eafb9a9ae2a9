public import Reporting
public import Wording
import YAML

/// Reads lists of words: `Workflows/words/*.yaml`.
public enum WordsFile {
  /// The list that `bytes` states.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> WordList {
    let document = try YAMLReader.read(bytes, file: file)
    let findings = ShapeCheck.check(document, WordsShape.file) + meaning(of: document)
    guard findings.isEmpty, let root = document.root else { throw Diagnostics(findings) }
    return WordList(
      id: root.name("words"), title: root.translations("title"),
      addsTo: root["adds-to"]?.scalar.map { WordList.ID($0.text) }, terms: root.mapped("terms", term),
      exempt: root.phrases("exempt"))
  }

  private static func term(_ id: WordList.Term.ID, _ node: Node) -> WordList.Term {
    WordList.Term(
      id: id, avoid: node.phrases("avoid"), near: node.phrases("near"), instead: node.translations("instead"),
      severity: Finding.Severity(rawValue: node["severity"]?.scalar?.text ?? "") ?? .warning,
      source: node["source"]?.scalar?.text ?? "", edition: node["edition"]?.scalar?.text ?? "",
      checkedOn: node["checked-on"]?.scalar?.text ?? "",
      status: Rule.Status(rawValue: node["status"]?.scalar?.text ?? "") ?? .unverified)
  }

  // MARK: - What a shape can't say

  private static func meaning(of document: Document) -> [Diagnostic] {
    let terms = document.root?["terms"]?.pairs ?? []
    let texts = terms.flatMap { [$0.value["avoid"], $0.value["near"]] } + [document.root?["exempt"]]
    return terms.flatMap { untranslated($0, in: document) } + terms.flatMap { stray($0, in: document) }
      + texts.flatMap { wordless($0, in: document) } + repeated(terms, in: document)
  }

  /// A language in which a term is to be avoided, without a word to write instead.
  private static func untranslated(_ term: Node.Pair, in document: Document) -> [Diagnostic] {
    guard let instead = term.value["instead"] else { return [] }
    let known = Set(instead.pairs?.map(\.key.text) ?? [])
    return (term.value["avoid"]?.pairs ?? []).filter { !known.contains($0.key.text) }.map { pair in
      document.diagnostic(
        at: pair.key, code: "wordlist.no-replacement",
        message: Localized(
          en: "nothing is said that could be written instead in \"\(pair.key.text)\"",
          fr: "rien n'indique quoi écrire à la place en « \(pair.key.text) »"),
        remedy: Localized(
          en: "add \"\(pair.key.text): …\" under \"instead:\"",
          fr: "ajoutez « \(pair.key.text): … » sous « instead: »"))
    }
  }

  /// Words that a term needs around it, in a language in which it is not looked for.
  private static func stray(_ term: Node.Pair, in document: Document) -> [Diagnostic] {
    let avoided = Set(term.value["avoid"]?.pairs?.map(\.key.text) ?? [])
    return (term.value["near"]?.pairs ?? []).filter { !avoided.contains($0.key.text) }.map { pair in
      document.diagnostic(
        at: pair.key, code: "wordlist.near-nothing",
        message: Localized(
          en:
            "\"\(term.key.text)\" avoids nothing in \"\(pair.key.text)\", so these words stand near nothing",
          fr: "« \(term.key.text) » n'évite rien en « \(pair.key.text) » : ces mots ne sont près de rien"),
        remedy: Localized(
          en: "add \"\(pair.key.text): …\" under \"avoid:\", or delete it here",
          fr: "ajoutez « \(pair.key.text): … » sous « avoid: », ou supprimez-le ici"))
    }
  }

  /// Texts by language that hold no word to look for.
  private static func wordless(_ texts: Node?, in document: Document) -> [Diagnostic] {
    (texts?.pairs ?? []).flatMap { pair -> [Diagnostic] in
      guard let language = Language(rawValue: pair.key.text) else { return [] }
      let items = pair.value.items ?? [pair.value]
      return items.filter { item in
        item.scalar.map { !$0.isNull && WordList.stems(of: $0.text, in: language).isEmpty } ?? false
      }.map { item in
        document.diagnostic(
          at: item, code: "wordlist.no-word",
          message: Localized(
            en: "there is no word in it to look for", fr: "il n'y a là aucun mot à chercher"),
          remedy: Localized(en: "write the words, or delete it", fr: "écrivez les mots, ou supprimez-le"))
      }
    }
  }

  /// A term that stands in the list twice: which of the two would be shown?
  private static func repeated(_ terms: [Node.Pair], in document: Document) -> [Diagnostic] {
    var first: [[String]: Mark] = [:]
    var found: [Diagnostic] = []
    for pair in terms.flatMap({ $0.value["avoid"]?.pairs ?? [] }) {
      guard let language = Language(rawValue: pair.key.text) else { continue }
      for item in pair.value.items ?? [pair.value] {
        guard let text = item.scalar?.text else { continue }
        let stems = WordList.stems(of: text, in: language)
        guard !stems.isEmpty, let before = first.updateValue(item.start, forKey: [language.rawValue] + stems)
        else {
          continue
        }
        first[[language.rawValue] + stems] = before
        found.append(
          document.diagnostic(
            at: item, code: "wordlist.twice",
            message: Localized(
              en:
                "\"\(ShapeCheck.shortened(text))\" is here a second time; the first is on line \(before.line)",
              fr:
                "« \(ShapeCheck.shortened(text)) » est ici une seconde fois ; le premier est à la ligne \(before.line)"
            ),
            remedy: Localized(
              en: "delete one of the two: plurals, cases, hyphens and accents need not be listed",
              fr:
                "supprimez l'un des deux : pluriels, casse, traits d'union et accents n'ont pas à être énumérés"
            )))
      }
    }
    return found
  }
}

extension Node {
  /// Lists of phrases by language.
  fileprivate func phrases(_ key: String) -> [Language: [String]] {
    var phrases: [Language: [String]] = [:]
    for pair in self[key]?.pairs ?? [] {
      if let language = Language(rawValue: pair.key.text) { phrases[language] = pair.value.texts }
    }
    return phrases
  }
}
