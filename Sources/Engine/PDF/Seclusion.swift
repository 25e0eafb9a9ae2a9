import Foundation
import Glibc
import Programs
import Wording

/// A folder that another program works in, and nothing else: its home, its temporary files, what it is given and what it
/// makes. It is deleted with everything in it.
final class Seclusion {
  /// Its path.
  let folder: String

  /// - Throws: ``Trouble`` where none can be made.
  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/rapporteur-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble.cannot(write: base, errno) }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of the file called `name`.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// `path` with `arguments` as a program that sees nothing of the person's settings, and no network where the system lets
  /// us take it away.
  func program(_ path: String, _ arguments: [String], limit: Duration) -> Program {
    let alone = Self.withoutNetwork
    return Program(
      alone?.path ?? path, alone.map { $0.arguments + [path] + arguments } ?? arguments,
      environment: [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "TMPDIR": folder, "XDG_CACHE_HOME": folder,
        "XDG_CONFIG_HOME": folder, "XDG_RUNTIME_DIR": folder, "LANG": "C.UTF-8", "no_proxy": "*",
      ], limit: limit)
  }

  /// What runs a program in a network of its own, that leads nowhere; `nil` where the system does not let us.
  private static let withoutNetwork: (path: String, arguments: [String])? = {
    let arguments = ["--map-current-user", "--net", "--"]
    guard let path = Program.find("unshare", on: "/usr/bin:/bin"),
      let ending = try? Program(path, arguments + ["/bin/true"], limit: .seconds(5)).run(), ending.status == 0
    else { return nil }
    return (path, arguments)
  }()

  /// The PDF file called `name` that a program was to make.
  ///
  /// What the program says of itself is not believed: LibreOffice ends well where it made nothing.
  /// - Throws: ``Trouble`` where it is missing, empty, cut off or of another kind.
  func pdf(_ name: String, by program: String, complaint: String) throws -> [UInt8] {
    let path = path(name)
    guard Files.exists(path) else { throw Trouble.noPDF(by: program, complaint) }
    let bytes = try Files.read(path, limit: Self.largest)
    guard Self.isWhole(bytes) else { throw Trouble.noPDF(by: program, complaint) }
    return bytes
  }

  /// Whether `bytes` begin and end as a PDF file does.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "%PDF-".utf8) else { return false }
    let end = bytes.suffix(64).filter { ![0x0A, 0x0D, 0x20].contains($0) }
    return end.suffix(5).elementsEqual("%%EOF".utf8)
  }

  /// The largest file that is taken: 256 MiB.
  private static let largest = 256 << 20
}

extension Trouble {
  /// A program ran and made no PDF.
  static func noPDF(by program: String, _ complaint: String) -> Trouble {
    let lines = complaint.split(whereSeparator: \.isNewline).map(String.init)
    let reason = String((lines.first { $0.contains("rror") } ?? lines.last ?? "").prefix(300))
    return Trouble(
      .unavailable,
      Localized(
        en: "\(program) made no PDF" + (reason.isEmpty ? "" : ": \(reason)"),
        fr: "\(program) n'a pas produit de PDF" + (reason.isEmpty ? "" : InterfaceLanguage.fr.colon + reason)),
      remedy: reason.contains("could not be displayed")
        ? Localized(
          en:
            "install type that has these letters: apt-get install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji",
          fr:
            "installez une police qui a ces lettres : apt-get install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
        )
        : Localized(
          en: "see what is missing: rapporteur doctor", fr: "voyez ce qui manque : rapporteur doctor"))
  }
}
