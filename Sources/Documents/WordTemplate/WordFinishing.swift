import Reporting

/// Puts together what belongs to a filled template beside its text.
extension WordFilling {
  /// The package with its notes, lists, settings and language.
  func finished() -> WordPackage {
    var result = package
    for kind in ["footnote", "endnote"] {
      guard let notes = notes.whole(kind, in: package) else { continue }
      if let name = result.part("\(kind)s") {
        result.trees[name] = notes
      } else {
        _ = result.addPart("\(kind)s", notes)
      }
      addSettings(kind, to: &result)
    }
    if let whole = numbering.whole {
      if let name = result.part("numbering") {
        result.trees[name] = whole
      } else {
        _ = result.addPart("numbering", whole)
      }
    }
    if let name = result.part("styles"), var styles = result.trees[name] {
      styles.children += addedStyles.map(XMLElement.Child.element)
      result.trees[name] = speaking(document.language, styles)
    }
    result.trees[WordPackage.main] = result.trees[WordPackage.main].map { WordContents.listed($0, styles) }
    var tidying = WordTidying()
    let texts = [WordPackage.main] + result.trees.keys.sorted().filter { $0 != WordPackage.main }
    for name in texts {
      guard let root = result.trees[name] else { continue }
      if ["w:document", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes"].contains(root.name) {
        result.trees[name] = tidying.tidied(root)
      }
    }
    return result
  }

  /// What the settings of a Word file name behind its notes.
  private static let behindNotes: Set<String> = [
    "w:endnotePr", "w:compat", "m:mathPr", "w:themeFontLang", "w:clrSchemeMapping", "w:shapeDefaults",
    "w:doNotIncludeSubdocsInStats", "w:doNotAutoCompressPictures", "w:forceUpgrade", "w:captions",
    "w:doNotEmbedSmartTags", "w14:docId", "w14:conflictMode", "w14:discardImageEditingData",
    "w14:defaultImageDpi", "w15:docId",
  ]

  private func addSettings(_ kind: String, to result: inout WordPackage) {
    guard let name = result.part("settings"), var settings = result.trees[name],
      settings.first("w:\(kind)Pr") == nil
    else { return }
    let place = settings.children.firstIndex { child in
      guard case .element(let element) = child else { return false }
      return Self.behindNotes.contains(element.name) && element.name != "w:\(kind)Pr"
    }
    settings.children.insert(.element(notes.settings(kind)), at: place ?? settings.children.count)
    result.trees[name] = settings
  }

  /// `styles` with `language` as the one that text is in where nothing else is said.
  private func speaking(_ language: Language, _ styles: XMLElement) -> XMLElement {
    var result = styles
    func change(_ element: inout XMLElement, _ path: ArraySlice<String>) {
      guard let name = path.first else {
        var lang = element.first("w:lang") ?? XMLElement("w:lang")
        let key = language == .zh ? "w:eastAsia" : language.isRightToLeft ? "w:bidi" : "w:val"
        lang.attributes[key] = language.tag
        return element.put(lang, order: SchemaOrder.run)
      }
      for (index, child) in element.children.enumerated() {
        guard case .element(var inner) = child, inner.name == name else { continue }
        change(&inner, path.dropFirst())
        element.children[index] = .element(inner)
      }
    }
    change(&result, ["w:docDefaults", "w:rPrDefault", "w:rPr"])
    return result
  }
}
