import CLibYAML
import Wording

/// Builds the tree from libyaml's events, without recursion, and gathers what is refused on the way.
struct Composer {
  let document: Document
  let limits: YAMLReader.Limits
  let firstLine: Int
  private(set) var findings: [Diagnostic] = []

  private var frames: [Frame] = []
  private var root: Node?
  private var nodes = 0
  private var documents = 0
  /// The last text in quotation marks that runs over several lines: perhaps its mark was forgotten.
  private var longQuote: (start: Mark, end: Mark)?

  /// A collection that is still open. `keys` holds the first place of each key.
  private struct Frame {
    var start: Mark
    var isMapping: Bool
    var items: [Node] = []
    var pairs: [Node.Pair] = []
    var key: Scalar?
    var keys: [[UInt8]: Mark] = [:]
    /// What stood where a key must stand but is none: its value is read and left out.
    var skipsValue = false
  }

  init(document: Document, limits: YAMLReader.Limits, firstLine: Int) {
    self.document = document
    self.limits = limits
    self.firstLine = firstLine
  }

  /// The tree of `bytes`; `nil` where there is none. ``findings`` says what was wrong.
  mutating func compose(_ bytes: [UInt8]) -> Node? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let parser = Parser(buffer) else { return }
      do throws(Parser.Failure) {
        while findings.count < limits.findings {
          let (event, start, end) = try parser.next()
          if case .streamEnd = event { return }
          guard take(event, from: mark(start), to: mark(end)) else { return }
        }
      } catch {
        findings.append(
          SyntaxMessage.diagnostic(for: error, in: document, firstLine: firstLine, after: longQuote))
      }
    }
    return root
  }

  private func mark(_ mark: yaml_mark_t) -> Mark {
    Mark(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  /// Takes one event into account; `false` where reading must stop.
  private mutating func take(_ event: Parser.Event, from start: Mark, to end: Mark) -> Bool {
    switch event {
    case .documentStart(_, let hasDirectives):
      documents += 1
      if hasDirectives { refuse(.directive, from: start, to: end) }
      if documents > 1 {
        refuse(.secondDocument, from: start, to: end)
        return false
      }
    case .alias:
      refuse(.alias, from: start, to: end)
      return add(
        Node(
          content: .scalar(Scalar(text: "", isPlain: true, start: start, end: end)), start: start, end: end))
    case .scalar(let text, let isPlain, let anchor, let tag):
      refuse(anchor: anchor, tag: tag, from: start, to: end)
      let scalar = Scalar(text: text, isPlain: isPlain, start: start, end: end)
      if !isPlain, start.line < end.line, document.isQuotation(at: start) { longQuote = (start, end) }
      return add(Node(content: .scalar(scalar), start: start, end: end))
    case .sequenceStart(let anchor, let tag), .mappingStart(let anchor, let tag):
      refuse(anchor: anchor, tag: tag, from: start, to: end)
      if frames.count >= limits.depth {
        refuse(.tooDeep(limits.depth), from: start, to: end)
        return false
      }
      if case .mappingStart = event {
        frames.append(Frame(start: start, isMapping: true))
      } else {
        frames.append(Frame(start: start, isMapping: false))
      }
    case .sequenceEnd, .mappingEnd:
      guard let frame = frames.popLast() else { return false }
      let content: Node.Content = frame.isMapping ? .mapping(frame.pairs) : .sequence(frame.items)
      return add(Node(content: content, start: frame.start, end: end))
    case .streamStart, .streamEnd, .documentEnd: break
    }
    return true
  }

  /// Puts a finished node where it belongs.
  private mutating func add(_ node: Node) -> Bool {
    nodes += 1
    if nodes > limits.nodes {
      refuse(.tooMany(limits.nodes), from: node.start, to: node.end)
      return false
    }
    guard let top = frames.indices.last else {
      root = node
      return true
    }
    if !frames[top].isMapping {
      frames[top].items.append(node)
    } else if frames[top].skipsValue {
      frames[top].skipsValue = false
    } else if let key = frames[top].key {
      frames[top].key = nil
      frames[top].pairs.append(Node.Pair(key: key, value: node))
    } else {
      takeKey(node, in: top)
    }
    return true
  }

  private mutating func takeKey(_ node: Node, in top: Int) {
    guard let key = node.scalar else {
      refuse(.keyIsCollection, from: node.start, to: node.end)
      frames[top].skipsValue = true
      return
    }
    if key.text == "<<", key.isPlain { refuse(.mergeKey, from: node.start, to: node.end) }
    if key.text.unicodeScalars.contains(where: Self.turnsDirection) {
      refuse(.hiddenInKey, from: node.start, to: node.end)
    }
    // Keys are compared by their bytes: composed and decomposed letters are two keys, as in the file.
    let bytes = Array(key.text.utf8)
    if let first = frames[top].keys[bytes] {
      refuse(.duplicateKey(key.text, first: first), from: node.start, to: node.end)
      frames[top].skipsValue = true
      return
    }
    frames[top].keys[bytes] = key.start
    frames[top].key = key
  }

  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || (0x200B...0x200F).contains(scalar.value) || scalar.value == 0xA0 || scalar.value == 0xFEFF
  }

  private mutating func refuse(anchor: Bool, tag: String?, from start: Mark, to end: Mark) {
    if anchor { refuse(.anchor, from: start, to: end) }
    if let tag, tag != "!" { refuse(.tag(tag), from: start, to: end) }
  }

  private mutating func refuse(_ refusal: Refused, from start: Mark, to end: Mark) {
    findings.append(refusal.diagnostic(from: start, to: end, in: document))
  }
}
