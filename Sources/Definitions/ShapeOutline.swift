public import Wording

extension Shape {
  /// The names that may stand here, one on each line with what they mean: made from what the reader itself goes by, so
  /// that no help can lag behind it.
  func outline(indent: String = "") -> [Localized] {
    guard case .object(let keys) = self else { return [] }
    return keys.flatMap { key -> [Localized] in
      let note = key.note
      let line = Localized(
        en: "\(indent)\(key.name): \(key.help.en)\(note.en)",
        fr: "\(indent)\(key.name) : \(key.help.fr)\(note.fr)")
      return [line] + key.shape.outline(indent: indent + "  ")
    }
  }
}

extension Shape.Key {
  /// What its help does not say: that it must be there, and among what there is to choose.
  fileprivate var note: Localized {
    var notes: [Localized] = []
    switch shape {
    case .choice, .integer, .boolean: notes.append(shape.expectation)
    case .list(let item, _): if item.words != nil { notes.append(item.expectation) }
    default: break
    }
    if isRequired { notes.append(Localized(en: "must be there", fr: "obligatoire")) }
    guard !notes.isEmpty else { return Localized(same: "") }
    return Localized(
      en: " (\(notes.map(\.en).joined(separator: "; ")))",
      fr: " (\(notes.map(\.fr).joined(separator: " ; ")))")
  }
}

extension WorkspaceFile {
  /// Everything that may stand in `rapporteur.yaml`, one on each line with what it means.
  public static var outline: Localized {
    let lines = shape.outline()
    return Localized(
      en: lines.map(\.en).joined(separator: "\n"), fr: lines.map(\.fr).joined(separator: "\n"))
  }
}
