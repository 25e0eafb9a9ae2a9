/// Whether an address of the web can be one. No network is used: what has the right form may still lead nowhere.
enum WebLink {
  /// What is wrong with an address.
  enum Problem: Hashable {
    case noScheme
    case badHost
    case space
    case brackets
    case twice
  }

  /// The first thing that is wrong with `url`; `nil` where it has the form of an address.
  static func problem(in url: String) -> Problem? {
    let scalars = Array(url.unicodeScalars)
    let lower = url.lowercased()
    if scalars.contains(where: \.properties.isWhitespace) { return .space }
    if lower.hasPrefix("mailto:") { return lower.contains("@") ? nil : .badHost }
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return .noScheme }
    let rest = lower.dropFirst(scheme.count)
    if rest.hasPrefix("http:") || rest.hasPrefix("https:") || rest.hasPrefix("http//") { return .twice }
    let authority = rest.prefix { !"/?#".contains($0) }
    let host =
      authority.split(separator: "@", omittingEmptySubsequences: false).last?.prefix { $0 != ":" } ?? ""
    if !isHost(host) { return .badHost }
    return isBalanced(scalars) ? nil : .brackets
  }

  /// Labels of letters, digits and hyphens, at least two of them; or four numbers.
  private static func isHost(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last else { return false }
    if labels.count == 4, labels.allSatisfy({ Int($0).map { (0...255).contains($0) } ?? false }) {
      return true
    }
    let isSound = labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.utf8.first != 0x2D && label.utf8.last != 0x2D
        && label.unicodeScalars.allSatisfy {
          $0 == "-" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
    }
    return isSound && last.utf8.count > 1 && last.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  private static func isBalanced(_ scalars: [Unicode.Scalar]) -> Bool {
    [("(", ")"), ("[", "]"), ("{", "}")].allSatisfy { (open: Unicode.Scalar, close: Unicode.Scalar) in
      var depth = 0
      for scalar in scalars {
        if scalar == open { depth += 1 }
        if scalar == close { depth -= 1 }
        if depth < 0 { return false }
      }
      return depth == 0
    }
  }

  /// Where in `scalars` something stands that was meant as an address and is none: `https//`, `http:/x`, `https:// www`.
  static func broken(in scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.filter { index in
      let rest = scalars[index...].prefix(10)
      guard scalars[index] == "h", rest.starts(with: "http".unicodeScalars),
        index == 0 || !scalars[index - 1].properties.isAlphabetic
      else {
        return false
      }
      let behind = rest.dropFirst(rest.dropFirst(4).first == "s" ? 5 : 4)
      if behind.starts(with: "://".unicodeScalars) {
        return behind.dropFirst(3).first.map(\.properties.isWhitespace) ?? true
      }
      return [":/", "//", ":\\", ";//", ": //"].contains { behind.starts(with: $0.unicodeScalars) }
    }
  }
}

extension [Inline] {
  /// The links with their words.
  var links: [(words: String, url: String)] {
    flatMap { inline -> [(String, String)] in
      switch inline {
      case .link(let inner, let url): InnerLink(url: url) == nil ? [(inner.plainText, url)] : []
      case .emphasis(let inner), .strong(let inner): inner.links
      case .text, .code, .note, .lineBreak: []
      }
    }
  }

  /// Whether a note is called for, or a link leads on.
  var pointsOut: Bool {
    contains { inline in
      switch inline {
      case .note: true
      case .link(_, let url): InnerLink(url: url) == nil
      case .emphasis(let inner), .strong(let inner): inner.pointsOut
      case .text, .code, .lineBreak: false
      }
    }
  }
}
