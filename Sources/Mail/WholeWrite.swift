import Glibc

/// Writes all of `bytes` to the open `file`; `false` leaves the reason in `errno`.
func writeWhole(_ bytes: [UInt8], to file: Int32) -> Bool {
  var left = bytes[...]
  while !left.isEmpty {
    let count = left.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return false }
    left = left.dropFirst(count)
  }
  return true
}
