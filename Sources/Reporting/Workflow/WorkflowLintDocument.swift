import Wording

/// What is produced.
extension WorkflowLint.Lint {
  func document(_ templates: (String) -> Bool) -> [Fault] {
    guard let document = workflow.document else { return [] }
    var faults = unknownTemplate(document.template, ["document", "template"], templates)
    for (index, attachment) in document.attachments.enumerated() {
      let place = ["document", "attachments", "\(index)"]
      faults += unknownTemplate(attachment.template, place + ["template"], templates)
      faults += sections(attachment.sections.map(\.rawValue), at: place + ["of"])
      if attachment.sections.isEmpty { faults.append(empty(place + ["of"])) }
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

  private func unknownTemplate(_ path: String, _ place: [String], _ templates: (String) -> Bool) -> [Fault] {
    let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    if isInside, templates(path) { return [] }
    return [
      Fault(
        place, "workflow.unknown-template",
        Localized(en: "there is no template \"\(path)\"", fr: "il n'y a pas de gabarit « \(path) »"),
        Localized(
          en: "it must stand in Templates/\(path), inside that folder",
          fr: "il doit se trouver dans Templates/\(path), dans ce dossier"))
    ]
  }
}
