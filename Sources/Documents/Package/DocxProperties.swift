/// What a Word file says about itself beside its text: title, language, dates, whoever is named as its author.
public enum DocxProperties {
  /// Each property that says something, by the name that the format gives it.
  ///
  /// - Throws: Why the file can't be read.
  public static func read(_ file: [UInt8]) throws(PackageProblem) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    for entry in try ZipReader.read(file) where entry.name.lowercased().hasPrefix("docprops/") {
      guard entry.name.lowercased().hasSuffix(".xml") else { continue }
      for element in try XMLReader.read(entry.bytes, part: entry.name).elements where !element.text.isEmpty {
        found.append((element.name, element.text))
      }
    }
    return found
  }
}
