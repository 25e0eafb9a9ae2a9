extension OutgoingFile {
  /// Reads a page for the web: what its head says, comments, scripts, what is loaded from elsewhere or not shown, and
  /// which sites its links lead to.
  public static func html(_ bytes: [UInt8]) -> OutgoingFile {
    var facts = OutgoingFile()
    var rest = String(decoding: bytes, as: UTF8.self)[...].utf8
    var hosts: Set<String> = []
    while let start = rest.firstIndex(of: 0x3C) {
      rest = rest[start...]
      if rest.starts(with: "<!--".utf8) {
        facts.add("", "html.comment", en: "a comment in the source", fr: "un commentaire dans le code")
        rest = rest.dropFirst(4)
        continue
      }
      guard let tag = HTMLTag(&rest) else { continue }
      facts.add(tag, &hosts)
    }
    if !hosts.isEmpty { facts.properties.append(("a href", hosts.sorted().joined(separator: ", "))) }
    return facts
  }

  private static let loading: [String: Set<String>] = [
    "src": ["img", "script", "iframe", "embed", "audio", "video", "source", "track", "input", "frame"],
    "href": ["link", "image", "use"], "data": ["object"], "srcset": ["img", "source"], "poster": ["video"],
    "action": ["form"], "ping": ["a"], "background": ["body", "table", "td"],
  ]
  /// What the page says to browsers and nobody else.
  private static let forBrowsers = ["viewport", "referrer"]

  private mutating func add(_ tag: HTMLTag, _ hosts: inout Set<String>) {
    if tag.name == "script" || tag.attributes.contains(where: { $0.name.hasPrefix("on") }) {
      add("<\(tag.name)>", "html.script", en: "a script runs in it", fr: "un script s'y exécute")
    }
    for (name, value) in tag.attributes {
      let isLoaded = Self.loading[name]?.contains(tag.name) == true && !value.lowercased().hasPrefix("data:")
      let isStyled = name == "style" && value.lowercased().contains("url(")
      if isLoaded || isStyled {
        add(
          "<\(tag.name)>", "html.outside", en: "something is fetched when it is opened",
          fr: "quelque chose est chargé à l'ouverture")
      }
      let shown = value.lowercased().filter { $0 != " " }
      if name == "hidden"
        || name == "style" && (shown.contains("display:none") || shown.contains("visibility:hidden"))
      {
        add("<\(tag.name)>", "html.hidden", en: "there is hidden text", fr: "il y a du texte masqué")
      }
      if tag.name == "a", name == "href", let host = Self.host(of: value) { hosts.insert(host) }
    }
    guard tag.name == "meta", let name = tag["name"] ?? tag["property"], let value = tag["content"] else {
      return
    }
    if !Self.forBrowsers.contains(name), !value.isEmpty { properties.append((name, value)) }
    if ["author", "creator", "dc.creator", "dcterms.creator", "generator"].contains(name.lowercased()) {
      add(
        name, "html.person", en: "\"\(name)\" names a person, an office or a program",
        fr: "« \(name) » nomme une personne, un bureau ou un programme")
    }
  }
}

extension OutgoingFile {
  /// The site that an address leads to; `nil` where it leads to a place of the page, or to a mail program.
  fileprivate static func host(of address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    return String(address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }
}

/// A tag of a page with its attributes, in small letters.
private struct HTMLTag {
  var name = ""
  var attributes: [(name: String, value: String)] = []

  subscript(key: String) -> String? { attributes.first { $0.name == key }?.value }

  /// Reads the tag that `rest` begins with, and takes it off; `nil` where it begins with no opening tag.
  init?(_ rest: inout Substring.UTF8View) {
    rest = rest.dropFirst()
    guard let first = rest.first, (0x41...0x5A).contains(first & 0xDF) else { return nil }
    name = Self.word(&rest, until: [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E]).lowercased()
    while let byte = rest.first, byte != 0x3E {
      if byte <= 0x20 || byte == 0x2F || byte == 0x3D {
        rest = rest.dropFirst()
        continue
      }
      let key = Self.word(&rest, until: [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E, 0x3D]).lowercased()
      guard rest.first == 0x3D else {
        attributes.append((key, ""))
        continue
      }
      rest = rest.dropFirst()
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        rest = rest.dropFirst()
        attributes.append((key, Self.word(&rest, until: [quote])))
        rest = rest.dropFirst()
      } else {
        attributes.append((key, Self.word(&rest, until: [0x20, 0x09, 0x0A, 0x0D, 0x3E])))
      }
    }
  }

  private static func word(_ rest: inout Substring.UTF8View, until ends: [UInt8]) -> String {
    let end = rest.firstIndex { ends.contains($0) } ?? rest.endIndex
    defer { rest = rest[end...] }
    return String(Substring(rest[..<end]))
  }
}
