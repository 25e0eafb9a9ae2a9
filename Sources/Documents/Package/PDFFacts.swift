extension OutgoingFile {
  /// Reads a PDF: its information dictionary and XMP packet; attachments, scripts, layers, annotations, actions, forms,
  /// and what stood in it before it was saved again.
  public static func pdf(_ bytes: [UInt8]) -> OutgoingFile {
    var facts = OutgoingFile()
    let source = PDFSource(bytes)
    guard source.isWhole, !source.names.contains("Encrypt") else {
      facts.add(
        "", "pdf.unreadable", en: "the file is locked or damaged: nobody can say what it hides",
        fr: "le fichier est verrouillé ou abîmé : on ne peut dire ce qu'il cache")
      return facts
    }
    facts.properties = source.information
    if let packet = source.packet {
      if let root = try? XMLReader.read(packet, part: "XMP") {
        facts.addPacket(root)
      } else {
        facts.add(
          "XMP", "pdf.unreadable", en: "the metadata can't be read", fr: "les métadonnées sont illisibles")
      }
    }
    let people = ["Author", "Manager", "Company", "dc:creator"]
    for property in facts.properties where people.contains(property.name) {
      facts.add(
        property.name, "pdf.person", en: "\"\(property.name)\" names a person or an office",
        fr: "« \(property.name) » nomme une personne ou un bureau")
    }
    for (code, names, en, fr) in telltales {
      for name in names where source.names.contains(name) { facts.add("/\(name)", code, en: en, fr: fr) }
    }
    if source.endings > 1 {
      facts.add(
        "", "pdf.older", en: "the file was saved more than once: what was there before can be brought back",
        fr: "le fichier a été enregistré plusieurs fois : ce qui s'y trouvait avant peut être retrouvé")
    }
    return facts
  }

  /// Names of the format that no plain document needs, and what each means. Links and outlines are none of them.
  private static let telltales: [(code: String, names: [String], en: String, fr: String)] = [
    (
      "pdf.attachment", ["EmbeddedFile", "EmbeddedFiles", "FileAttachment", "RichMedia"],
      "another file is attached", "un autre fichier est joint"
    ),
    ("pdf.script", ["JavaScript", "JS"], "a script runs in it", "un script s'y exécute"),
    (
      "pdf.layer", ["OCProperties", "OCG"], "layers that can be hidden",
      "des calques qui peuvent être masqués"
    ),
    (
      "pdf.annotation",
      [
        "Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Stamp", "Ink", "Popup",
        "Caret",
        "Redact", "Sound", "Screen",
      ], "a remark or mark that somebody left", "une remarque ou une marque laissée par quelqu'un"
    ),
    (
      "pdf.outside", ["Launch", "GoToR", "GoToE", "SubmitForm", "ImportData", "Rendition"],
      "something is opened or sent when it is read", "quelque chose s'ouvre ou part à la lecture"
    ),
    ("pdf.form", ["AcroForm", "XFA"], "a form to fill in", "un formulaire à remplir"),
  ]

  /// The leaves of an XMP packet, and the attributes that it uses in their place.
  private mutating func addPacket(_ root: XMLElement) {
    func visit(_ element: XMLElement, _ name: String) {
      let isPlain = element.name.hasPrefix("rdf:") || element.name.hasPrefix("x:")
      let name = isPlain ? name : element.name
      for key in element.attributes.keys where key.contains(":") {
        let isForm = ["xmlns:", "rdf:", "xml:", "x:"].contains { key.hasPrefix($0) }
        if !isForm, let value = element.attributes[key], !value.isEmpty { properties.append((key, value)) }
      }
      if element.elements.isEmpty {
        let text = element.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !text.isEmpty { properties.append((name, text)) }
      }
      for inner in element.elements { visit(inner, name) }
    }
    visit(root, "")
  }
}
