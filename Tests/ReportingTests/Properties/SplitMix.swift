/// A small generator whose numbers are the same on every machine for ever, so that a failure can be seen again.
struct SplitMix {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to `count` - 1.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { below(count) == 0 }
  /// One of `list`, which is not empty.
  mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }
  /// Each of `list` with the chance of one half.
  mutating func some<T>(of list: [T]) -> [T] { list.filter { _ in once(in: 2) } }
}
