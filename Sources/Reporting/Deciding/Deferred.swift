import Synchronization

/// A value that is worked out when it is first asked for, once, whoever asks; copies share it.
final class Deferred<Value: Sendable>: Sendable {
  private enum Stage: Sendable {
    case open(@Sendable () -> Value)
    case done(Value)
  }

  private let stage: Mutex<Stage>

  /// A value that `make` makes when somebody asks for it.
  init(_ make: @escaping @Sendable () -> Value) { stage = Mutex(.open(make)) }

  /// A value that is there already.
  init(_ value: Value) { stage = Mutex(.done(value)) }

  /// The value.
  var value: Value {
    stage.withLock { stage in
      switch stage {
      case .done(let value): return value
      case .open(let make):
        let value = make()
        stage = .done(value)
        return value
      }
    }
  }
}
