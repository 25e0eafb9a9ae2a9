import Foundation

/// A folder for the workspaces of these tests, which goes when the run is over: offices are values that are handed
/// around, so none of them knows when it is the last.
enum Scratch {
  private static let folder: URL = {
    atexit { try? FileManager.default.removeItem(at: Scratch.folder) }
    return FileManager.default.temporaryDirectory.appendingPathComponent(
      "rapporteur-engine-\(UUID().uuidString)")
  }()

  /// A path in it at which nothing stands yet.
  static func path() throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appendingPathComponent(UUID().uuidString).path
  }
}
