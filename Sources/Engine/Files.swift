import Glibc
import Wording

/// Reading and writing whole files: bounded on the way in, all or nothing on the way out.
///
/// Our own, because Foundation's atomic write neither syncs the folder nor says which step failed.
enum Files {
  /// The bytes of the file at `path`, at most `limit` of them.
  ///
  /// - Throws: ``Trouble`` where it is missing, unreadable, no plain file, or larger than `limit`.
  static func read(_ path: String, limit: Int) throws(Trouble) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannot(read: path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannot(read: path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .cannot(read: path, EISDIR) }
    if Int(status.st_size) > limit { throw .tooLarge(path, limit: limit) }
    return try drain(descriptor, path: path, limit: limit)
  }

  /// The bytes of the file at `path` below `folder`, which is a path without links; `nil` where nothing is there.
  ///
  /// - Throws: ``Trouble`` of the kind `data` where it is larger than `limit`; else where it is no plain file, or a link
  ///   leads out of the folder.
  static func read(_ path: String, inside folder: String, limit: Int) throws(Trouble) -> [UInt8]? {
    guard let whole = absolute("\(folder)/\(path)") else { return nil }
    guard whole.utf8.starts(with: (folder == "/" ? "/" : "\(folder)/").utf8) else {
      throw .cannot(read: path, EXDEV)
    }
    // Without waiting: a pipe has nothing to give.
    let descriptor = open(whole, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannot(read: path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannot(read: path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .cannot(read: path, EINVAL) }
    if Int(status.st_size) > limit { throw .tooLarge(path, limit: limit) }
    return try drain(descriptor, path: path, limit: limit)
  }

  /// Everything that standard input holds, at most `limit` bytes.
  static func readStandardInput(limit: Int) throws(Trouble) -> [UInt8] {
    try drain(STDIN_FILENO, path: "-", limit: limit)
  }

  private static func drain(_ descriptor: Int32, path: String, limit: Int) throws(Trouble) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannot(read: path, errno)
      }
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
      if bytes.count > limit { throw .tooLarge(path, limit: limit) }
    }
  }

  /// Puts `bytes` at `path`: afterwards the file holds all of them, or is as it was before.
  ///
  /// The file beside it that is written first is only readable by its owner, and so is the result.
  static func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    let fresh = try writeBeside(path, bytes)
    guard rename(fresh, path) == 0 else {
      let reason = errno
      unlink(fresh)
      throw .cannot(write: path, reason)
    }
    try syncFolder(of: path)
  }

  /// Puts `bytes` at `path` where nothing is, or what `mayReplace` allows to be lost; afterwards the file holds all of
  /// them, or is as it was before.
  ///
  /// Whether something is there is decided by the file system itself at the moment of writing, so that of two writers
  /// the second is refused. An empty file holds nothing that could be lost.
  ///
  /// - Returns: Whether they stand there now; `false` where something stays.
  static func place(_ bytes: [UInt8], at path: String, over mayReplace: ([UInt8]) -> Bool) throws(Trouble)
    -> Bool
  {
    let fresh = try writeBeside(path, bytes)
    defer { unlink(fresh) }
    if link(fresh, path) != 0 {
      // Where the file system knows no links, an empty file takes the place first.
      let isTaken = errno == EEXIST
      let claim = isTaken ? -1 : open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if claim >= 0 { close(claim) } else if !isTaken, errno != EEXIST { throw .cannot(write: path, errno) }
      guard claim >= 0 || mayBeReplaced(path, mayReplace) else { return false }
      guard rename(fresh, path) == 0 else { throw .cannot(write: path, errno) }
    }
    try syncFolder(of: path)
    return true
  }

  /// Whether nothing is lost when something else is put at `path`: a plain file, no link, that is empty or that
  /// `mayReplace` allows; or nothing at all.
  static func mayBeReplaced(_ path: String, _ mayReplace: ([UInt8]) -> Bool) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT }
    guard status.st_mode & S_IFMT == S_IFREG, let bytes = try? read(path, limit: 1 << 28) else {
      return false
    }
    return bytes.isEmpty || mayReplace(bytes)
  }

  /// Writes `bytes` to a file beside `path`, down to the disk, and says where.
  private static func writeBeside(_ path: String, _ bytes: [UInt8]) throws(Trouble) -> String {
    let temporary = "\(path).\(getpid()).partial"
    // What a process that was killed left may be the same file as `path` under another name: it is taken away, not emptied.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannot(write: path, errno) }
    do throws(Trouble) {
      try writeAll(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw .cannot(write: path, errno) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0 else {
      let reason = errno
      unlink(temporary)
      throw .cannot(write: path, reason)
    }
    return temporary
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(Trouble) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannot(write: path, errno)
      }
      written += count
    }
  }

  private static func syncFolder(of path: String) throws(Trouble) {
    let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    if fsync(folder) != 0, errno != EINVAL, errno != EROFS { throw .cannot(write: path, errno) }
  }

  /// Does `work` while no other process does something so in `folder`; after five seconds of waiting all the same, and
  /// says so. The lock is the folder itself: no file is left behind.
  static func alone(in folder: String, _ work: (_ isAlone: Bool) throws -> Void) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    var isAlone = false
    for _ in 0..<1_000 where descriptor >= 0 && !isAlone {
      isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0
      if !isAlone { usleep(5_000) }
    }
    try work(isAlone)
  }

  /// Removes the folder at `path` where nothing is in it.
  static func removeEmptyFolder(_ path: String) { rmdir(path) }

  /// When the file at `path` was last changed; `nil` where there is none.
  static func changedAt(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mtim.tv_sec) : nil
  }

  /// Whether something stands at `path`.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a folder stands at `path`.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder at `path`, for its owner only, with those above it; nothing happens where it is there.
  static func makeFolder(_ path: String) throws(Trouble) {
    if exists(path) { return try requireFolder(path) }
    let above = parent(of: path)
    if above != path { try makeFolder(above) }
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .cannot(write: path, errno) }
  }

  /// Refuses a file at `path` or above it; what is not there yet can be made.
  static func requireFolder(_ path: String) throws(Trouble) {
    if exists(path), !isFolder(path) { throw .notFolder(path) }
    let above = parent(of: path)
    if !exists(path), above != path { try requireFolder(above) }
  }

  /// Puts `files` into a folder at `path`: afterwards it holds all of them, or is as it was before.
  ///
  /// - Parameter mayReplace: Whether the folder at a path, which is there already, may be lost; asked once more when it is
  ///   out of everybody's way.
  /// - Returns: Whether they stand there now; `false` where something stays.
  static func placeFolder(
    _ files: [(name: String, bytes: [UInt8])], at path: String, over mayReplace: (String) -> Bool
  ) throws(Trouble) -> Bool {
    let isThere = exists(path)
    guard !isThere || mayReplace(path) else { return false }
    let fresh = "\(path).\(getpid()).partial"
    let old = "\(path).\(getpid()).old"
    do throws(Trouble) {
      try makeFolder(fresh)
      for file in files { try write(file.bytes, to: "\(fresh)/\(file.name)") }
      if isThere, rename(path, old) != 0 { throw .cannot(write: path, errno) }
    } catch {
      removeFolder(fresh)
      throw error
    }
    let isOurs = !isThere || mayReplace(old)
    guard isOurs, rename(fresh, path) == 0 else {
      let reason = errno
      if isThere { rename(old, path) }
      removeFolder(fresh)
      if !isOurs || reason == EEXIST || reason == ENOTEMPTY || reason == ENOTDIR { return false }
      throw .cannot(write: path, reason)
    }
    if isThere { removeFolder(old) }
    try syncFolder(of: path)
    return true
  }

  /// Deletes a folder with the files in it; folders inside stay, and so does it then.
  private static func removeFolder(_ path: String) {
    remove(names(in: path, suffix: "").map { "\(path)/\($0)" })
    rmdir(path)
  }

  /// The names in the folder at `path` that end with `suffix`, sorted; none where it can't be read.
  ///
  /// - Parameter hidden: Whether names that begin with a dot are among them.
  static func names(in path: String, suffix: String, hidden: Bool = false) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if hidden ? name != "." && name != ".." : !name.hasPrefix("."), name.hasSuffix(suffix) {
        names.append(name)
      }
    }
    return names.sorted()
  }

  /// Deletes the files at `paths`; those that are not there are passed over.
  static func remove(_ paths: [String]) { for path in paths { unlink(path) } }

  /// `path` without its last component.
  static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: 0x2F) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// `path` from the root, without links, where it exists.
  static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension Trouble {
  static func cannot(read path: String, _ reason: Int32) -> Trouble {
    let why = String(cString: strerror(reason))
    return Trouble(
      reason == ENOENT || reason == ENOTDIR ? .missing : .input,
      Localized(en: "can't read \(path): \(why)", fr: "lecture impossible de \(path) : \(why)"),
      remedy: reason == ENOENT
        ? Localized(en: "check the name and the folder", fr: "vérifiez le nom et le dossier") : nil)
  }

  static func cannot(write path: String, _ reason: Int32) -> Trouble {
    let why = String(cString: strerror(reason))
    return Trouble(
      reason == EACCES || reason == ENOENT || reason == EROFS || reason == EISDIR ? .cannotCreate : .input,
      Localized(en: "can't write \(path): \(why)", fr: "écriture impossible de \(path) : \(why)"),
      remedy: reason == ENOSPC
        ? Localized(
          en: "free some space and give the command again; nothing was changed",
          fr: "libérez de la place et relancez la commande ; rien n'a été changé") : nil)
  }

  fileprivate static func notFolder(_ path: String) -> Trouble {
    Trouble(
      .cannotCreate,
      Localized(en: "\(path) is a file, not a folder", fr: "\(path) est un fichier, pas un dossier"),
      remedy: Localized(
        en: "name a folder; files get their own names in it",
        fr: "indiquez un dossier ; les fichiers y reçoivent leur propre nom"))
  }

  static func tooLarge(_ path: String, limit: Int) -> Trouble {
    Trouble(
      .data,
      Localized(
        en: "\(path) is larger than \(limit / 1024) KiB", fr: "\(path) dépasse \(limit / 1024) Kio"),
      remedy: Localized(
        en: "a draft is text: put pictures and annexes elsewhere",
        fr: "un projet est du texte : placez images et annexes ailleurs"))
  }
}
