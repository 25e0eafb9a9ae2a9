import Foundation

/// What kind of folder a ledger lies in.
///
/// WAL needs memory that all processes share, which no network file system gives. There, the ledger is kept in
/// SQLite's rollback journal: slower, equally durable. A folder that a service copies between machines is
/// refused for writing: two people would append to two copies, and the service would keep one of them.
enum Place: Equatable {
  case local
  case network
  case synchronised(service: String)

  /// The place of the file at `path`, which need not exist.
  init(of path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    let real = Place.resolved(folder.isEmpty ? "." : folder)
    if let service = Place.service(of: real) {
      self = .synchronised(service: service)
    } else {
      self = Place.isOnNetwork(real) ? .network : .local
    }
  }

  private static func resolved(_ folder: String) -> String {
    guard let real = realpath(folder, nil) else { return folder }
    defer { free(real) }
    return String(cString: real)
  }

  private static let services = [
    "dropbox": "Dropbox", "onedrive": "OneDrive", "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive", "nextcloud": "Nextcloud", "owncloud": "ownCloud", "seafile": "Seafile",
    "pclouddrive": "pCloud", "icloud drive": "iCloud", "mobile documents": "iCloud",
    "cloudstorage": "CloudStorage",
  ]

  /// The service that keeps `folder` or one above it, judged by their names: `Dropbox`, `OneDrive - Our Office`.
  static func service(of folder: String) -> String? {
    var above = ""
    for component in folder.split(separator: "/") {
      let name = component.lowercased()
      for (known, service) in services
      where name == known || name.hasPrefix(known + " (") || name.hasPrefix(known + " - ") {
        return service
      }
      above += "/" + component
      if access(above + "/.stfolder", F_OK) == 0 { return "Syncthing" }
    }
    return nil
  }

  private static let networkTypes: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "lustre", "gfs2", "ocfs2", "9p",
    "vboxsf",
    "virtiofs", "vmhgfs", "prl_fs", "davfs",
  ]

  /// Whether `folder` lies on a file system of that kind, as `mounts`, the text of `/proc/self/mountinfo`, says.
  ///
  /// FUSE counts: it may be sshfs or a Windows disk, and either way its shared memory isn't to be relied on.
  static func isOnNetwork(_ folder: String, mounts: [UInt8]) -> Bool {
    var longest = -1
    var type = ""
    for line in mounts.split(separator: 0x0A) {
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
      let point = fields[4].replacingOccurrences(of: "\\040", with: " ")
      let isAbove = point == "/" || folder == point || folder.hasPrefix(point + "/")
      // Of two mounts at one point, the later hides the earlier.
      guard isAbove, point.utf8.count >= longest else { continue }
      longest = point.utf8.count
      type = fields[dash + 1]
    }
    return networkTypes.contains(type) || type.hasPrefix("fuse")
  }

  private static func isOnNetwork(_ folder: String) -> Bool {
    guard let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo") else { return false }
    return isOnNetwork(folder, mounts: [UInt8](mounts))
  }
}
