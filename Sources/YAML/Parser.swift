import CLibYAML

/// libyaml's parser, one event at a time.
///
/// It is kept on the heap, because libyaml's structure points to itself: moved, it reads an empty document
/// without an error.
struct Parser: ~Copyable {
  /// What libyaml found next, copied into values.
  enum Event {
    case streamStart
    case streamEnd
    case documentStart(isExplicit: Bool, hasDirectives: Bool)
    case documentEnd
    case alias(String)
    case scalar(String, isPlain: Bool, anchor: Bool, tag: String?)
    case sequenceStart(anchor: Bool, tag: String?)
    case sequenceEnd
    case mappingStart(anchor: Bool, tag: String?)
    case mappingEnd
  }

  /// Why libyaml can't go on, in its own words, with its places (from 0).
  struct Failure: Error {
    let problem: String
    let context: String
    let place: (line: Int, column: Int)
    let contextPlace: (line: Int, column: Int)?
    let isOutOfMemory: Bool
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A parser over `input`, which must stay where it is while the parser lives; `nil` where memory is short.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event with its places (from 0).
  func next() throws(Failure) -> (event: Event, start: yaml_mark_t, end: yaml_mark_t) {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    return (Self.value(of: event), event.start_mark, event.end_mark)
  }

  private func failure() -> Failure {
    let state = parser.pointee
    func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    let context = text(state.context)
    return Failure(
      problem: text(state.problem), context: context,
      place: (Int(state.problem_mark.line), Int(state.problem_mark.column)),
      contextPlace: context.isEmpty ? nil : (Int(state.context_mark.line), Int(state.context_mark.column)),
      isOutOfMemory: state.error == YAML_MEMORY_ERROR)
  }

  private static func value(of event: yaml_event_t) -> Event {
    func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
      pointer.map { String(cString: $0) }
    }
    switch event.type {
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasDirectives =
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
      return .documentStart(isExplicit: start.implicit == 0, hasDirectives: hasDirectives)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(name(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        anchor: scalar.anchor != nil, tag: name(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return .sequenceStart(anchor: start.anchor != nil, tag: name(start.tag))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return .mappingStart(anchor: start.anchor != nil, tag: name(start.tag))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .streamStart
    }
  }
}
