import Wording

/// What is produced.
extension WorkflowLint.Lint {
  func document(_ templates: (String) -> Bool) -> [Fault] {
    guard let document = workflow.document else { return [] }
    var faults: [Fault] = []
    let path = document.template
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") || !templates(path) {
      faults.append(
        Fault(
          ["document", "template"], "workflow.unknown-template",
          Localized(en: "there is no template \"\(path)\"", fr: "il n'y a pas de gabarit « \(path) »"),
          Localized(
            en: "it must stand in Templates/\(path), inside that folder",
            fr: "il doit se trouver dans Templates/\(path), dans ce dossier")))
    }
    let admitted = rules?.rules.compactMap { if case .formats(let list) = $0.demand { list } else { nil } }
      .first
    if let admitted, let first = document.formats.first, !admitted.contains(first) {
      faults.append(
        Fault(
          ["document", "formats"], "workflow.format-not-admitted",
          Localized(
            en: "the mechanism does not take \"\(first)\"", fr: "le mécanisme n'accepte pas « \(first) »"),
          Localized(
            en: "put first one of: \(admitted.joined(separator: ", "))",
            fr: "mettez d'abord l'un de : \(admitted.joined(separator: ", "))"), pointsAtValue: true))
    }
    return faults
  }
}
