import Definitions
public import Reporting
import Wording

/// Lists of words, read from the shelf each time a report is loaded.
///
/// They are not pinned on the ledger as workflows and rules are: a workflow is the agreement that a report was
/// opened under, whereas a list is advice on wording. A title that the office exempts this morning must help the
/// reports that are open, and a term that the field gave up must be shown in them.
extension Shelf {
  /// The names of all lists, sorted.
  public var wordLists: [WordList.ID] {
    names(in: "Workflows/words").map { WordList.ID($0) }.filter(\.isWellFormed)
  }

  /// The lists that the requirements of `workflow` name, each with what others add to it.
  ///
  /// One that is missing is left out, and all are where one has mistakes: the check that needs it says so and blocks.
  public func wordLists(of workflow: Workflow) -> [WordList.ID: WordList] {
    let wanted = workflow.wordLists
    guard !wanted.isEmpty else { return [:] }
    var all: [WordList.ID: WordList] = [:]
    for (name, result) in readWordLists() {
      // What adds to a list stands in a file of its own: a broken one might be it.
      guard case .success(let list) = result else { return [:] }
      all[name] = list
    }
    let additions = all.sorted { $0.key < $1.key }.map(\.value)
    return wanted.reduce(into: [:]) { lists, name in
      lists[name] = all[name].map { additions.filter { $0.addsTo == name }.reduce($0) { $0.adding($1) } }
    }
  }

  /// Every mistake in the lists that there are, where `workflow` names any.
  func wordListMistakes(of workflow: Workflow) -> [Diagnostic] {
    guard !workflow.wordLists.isEmpty else { return [] }
    let names = wordLists
    return readWordLists().flatMap { name, result -> [Diagnostic] in
      switch result {
      case .failure(let mistakes): return mistakes.all
      case .success(let list):
        guard let other = list.addsTo, !names.contains(other) else { return [] }
        return [addsToNothing(name, other, among: names)].compactMap(\.self)
      }
    }
  }

  private func addsToNothing(_ name: WordList.ID, _ other: WordList.ID, among names: [WordList.ID])
    -> Diagnostic?
  {
    let known = names.filter { $0 != name }.map(\.rawValue)
    let list = known.joined(separator: ", ")
    guard let path = path(of: "Workflows/words/\(name).yaml"), let bytes = try? read(path) else { return nil }
    return WorkflowCheck.diagnostic(
      in: bytes, file: path, at: ["adds-to"], code: "wordlist.adds-to-nothing",
      message: Localized(
        en: "the list of words \"\(other)\" does not exist", fr: "la liste de mots « \(other) » n'existe pas"),
      remedy: Nearest.hint(to: other.rawValue, among: known)
        ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
  }

  private func readWordLists() -> [WordList.ID: Result<WordList, Diagnostics>] {
    var lists: [WordList.ID: Result<WordList, Diagnostics>] = [:]
    for name in wordLists {
      guard let path = path(of: "Workflows/words/\(name).yaml") else { continue }
      do throws(Trouble) {
        let bytes = try read(path)
        do throws(Diagnostics) {
          lists[name] = .success(try WordsFile.read(bytes, file: path))
        } catch { lists[name] = .failure(error) }
      } catch { lists[name] = .failure(Diagnostics([unreadable(path, error)])) }
    }
    return lists
  }

  private func unreadable(_ path: String, _ trouble: Trouble) -> Diagnostic {
    Diagnostic(
      file: path, line: 0, column: 0, code: "wordlist.unreadable", message: trouble.message,
      remedy: trouble.remedy)
  }
}
