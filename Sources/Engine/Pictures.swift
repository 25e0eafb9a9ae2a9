public import Definitions
public import Documents
import Ledger
public import Reporting
import Wording

/// Pictures of drafts: read from beside the draft's file, kept with its revision, found again for its documents.
extension Office {
  /// The pictures that `written` names and that lie beside its file, cleaned; those that are not there stay as they were.
  ///
  /// Where the mechanism admits none, none is read.
  ///
  /// - Parameters:
  ///   - path: The path of the draft's file; `-` for standard input, beside which nothing lies.
  ///   - file: The report that it is written for.
  /// - Throws: `Diagnostics` with every picture that can't be used, at its line.
  public func pictures(of written: DraftFile, at path: String, for file: ReportFile) throws -> [String:
    ImageFile]
  {
    guard path != "-", admitsPictures(file), let folder = Files.absolute(Files.parent(of: path)) else {
      return [:]
    }
    var found: [String: ImageFile] = [:]
    var mistakes: [Diagnostic] = []
    for image in try MarkdownReader.read(written.draft).images {
      guard let name = image.path, found[name] == nil else { continue }
      do throws(PictureRefusal) {
        found[name] = try Self.picture(name, in: folder)
      } catch {
        let line = (written.lineOfSection[image.section] ?? 1) + image.line - 1
        mistakes.append(error.diagnostic(name, in: path, line: line))
      }
      guard found.count <= Picture.maximumCount else { throw Refusal([.tooManyPictures]) }
    }
    guard mistakes.isEmpty else { throw Diagnostics(mistakes) }
    return found
  }

  /// Whether the mechanism lets documents of this report hold pictures.
  func admitsPictures(_ file: ReportFile) -> Bool {
    file.situation(for: actor, at: clock()).ruleAgainstPictures == nil
  }

  private static func picture(_ name: String, in folder: String) throws(PictureRefusal) -> ImageFile? {
    let bytes: [UInt8]?
    do throws(Trouble) {
      bytes = try Files.read(name, inside: folder, limit: ImageFile.maximumBytes)
    } catch { throw error.kind == .data ? .flaw(.tooLarge) : .outside }
    guard let bytes else { return nil }
    do throws(ImageFlaw) {
      let image = try ImageFile(bytes)
      if image.isTurned { throw .turned }
      return image
    } catch { throw .flaw(error) }
  }

  // MARK: - Keeping

  /// What `draft` keeps of its pictures, and those that are new as content.
  ///
  /// - Parameters:
  ///   - mine: The pictures that came in with it, by path; another one stays as it was.
  ///   - base: The draft that it was written on, and `theirs`, as the report is now.
  /// - Throws: ``Conflicts`` where others put another picture in the same place; `Refusal` where there are too many.
  func shown(
    _ mine: [String: ImageFile], in draft: Draft, base: Draft, theirs: Draft, of report: Report.ID
  ) throws -> (pictures: [String: Picture]?, fresh: [Content]) {
    guard draft.sections.contains(where: { $0.text.utf8.contains(0x21) }) else { return (nil, []) }
    var pictures: [String: Picture] = [:]
    var fresh: [Content] = []
    for image in try MarkdownReader.read(draft).images {
      guard let path = image.path, pictures[path] == nil else { continue }
      let (before, now) = (base.pictures?[path], theirs.pictures?[path])
      guard let given = mine[path], try !isSame(now, given) else {
        pictures[path] = now ?? before
        continue
      }
      if before != now {
        if try isSame(before, given) {
          pictures[path] = now ?? before
          continue
        }
        let place = Finding.Place.section(image.section, line: nil)
        let (base, theirs) = (before.map { path + $0.shape }, now.map { path + $0.shape })
        let mine = "\(path) (\(given.width) × \(given.height), \(given.bytes.count))"
        throw Conflicts(
          report: report, conflicts: [Conflict(place: place, base: base, mine: mine, theirs: theirs)])
      }
      let content = Salted.content(given.bytes)
      fresh.append(content)
      pictures[path] = Picture(
        content: content.id, width: given.width, height: given.height, resolution: given.resolution,
        size: given.bytes.count)
    }
    guard pictures.count <= Picture.maximumCount,
      pictures.values.reduce(0, { $0 + $1.size }) <= Picture.maximumTotal
    else { throw Refusal([.tooManyPictures]) }
    return (pictures.isEmpty ? nil : pictures, fresh)
  }

  /// Whether `picture`, as it is kept, has the bytes of `image`.
  private func isSame(_ picture: Picture?, _ image: ImageFile) throws -> Bool {
    guard let picture, picture.size == image.bytes.count else { return false }
    return try ledger.content(picture.content) == image.bytes
  }

  // MARK: - Finding again

  /// The pictures of `draft` by their paths.
  ///
  /// - Throws: ``Trouble`` where one was destroyed.
  func images(of draft: Draft) throws -> [String: ImageFile] {
    try (draft.pictures ?? [:]).reduce(into: [:]) { images, one in
      guard let bytes = try ledger.content(one.value.content) else { throw Trouble.destroyedPicture(one.key) }
      images[one.key] = try ImageFile(bytes).printed(at: one.value.resolution)
    }
  }

  /// Writes the pictures of `file`'s draft beside the file at `path`; those that lie there already are left.
  ///
  /// - Returns: The paths of those that were written.
  /// - Throws: ``Trouble`` where something else lies in the place of one and `overwriting` is false; nothing is written then.
  public func writePictures(of file: ReportFile, beside path: String, overwriting: Bool) throws -> [String] {
    let folder = Files.parent(of: path)
    let missing = try images(of: file.draft).sorted { $0.key < $1.key }.map {
      ("\(folder)/\($0.key)", $0.value.bytes)
    }
    .filter { path, bytes in
      (try? Files.read(path, limit: ImageFile.maximumBytes)) != bytes
    }
    for (path, _) in missing where !overwriting && Files.exists(path) { throw Trouble.fileExists(path) }
    for (path, bytes) in missing {
      if !isRehearsal { try Files.makeFolder(Files.parent(of: path)) }
      try write(bytes, to: path, overwriting: overwriting)
    }
    return missing.map(\.0)
  }

  /// Every picture that any revision of `file`'s report showed under `path`.
  ///
  /// - Throws: ``Trouble`` with the nearest path where there is none.
  public func pictures(named path: String, in file: ReportFile) throws -> [Content.ID] {
    let all = try drafts(of: file.report).flatMap { Array($0.pictures ?? [:]) }
    let found = Set(all.filter { $0.key == path }.map(\.value.content)).subtracting(file.report.expunged)
    guard !found.isEmpty else { throw Trouble.noPicture(path, among: Set(all.map(\.key)).sorted()) }
    return found.sorted()
  }

  /// The pictures that only revisions among `contents` show, so that they go with them.
  func pictures(shownOnlyBy contents: [Content.ID], of report: Report) throws -> [Content.ID] {
    guard !report.pictures.isEmpty,
      contents.contains(where: { id in report.revisions.contains { $0.id == id } })
    else { return [] }
    let others = try drafts(of: report, without: Set(contents))
    let shown = Set(others.flatMap { ($0.pictures ?? [:]).values.map(\.content) })
    return report.pictures.subtracting(shown).subtracting(report.expunged).sorted()
  }

  /// The drafts of all revisions that are still there.
  private func drafts(of report: Report, without: Set<Content.ID> = []) throws -> [Draft] {
    try report.revisions.filter { !without.contains($0.id) && !report.expunged.contains($0.id) }.map {
      try draft($0.id)
    }
  }
}

/// Why a file beside a draft is not taken.
private enum PictureRefusal: Error {
  case flaw(ImageFlaw)
  case outside

  func diagnostic(_ name: String, in file: String, line: Int) -> Diagnostic {
    switch self {
    case .flaw(let flaw):
      Diagnostic(
        file: file, line: line, column: 0, code: "picture.unusable",
        message: Localized(en: "\(name): \(flaw.message.en)", fr: "\(name) : \(flaw.message.fr)"),
        remedy: flaw.remedy)
    case .outside:
      Diagnostic(
        file: file, line: line, column: 0, code: "picture.address",
        message: Localized(
          en: "\(name) is no file in the draft's folder, or a link out of it",
          fr: "\(name) n'est pas un fichier du dossier du projet, ou un lien qui en sort"),
        remedy: Localized(
          en: "put the picture itself beside the draft", fr: "placez l'image elle-même à côté du projet"))
    }
  }
}

extension Picture {
  /// Its measures, for people: ` (640 × 480, 12345)`.
  fileprivate var shape: String { " (\(width) × \(height), \(size))" }
}

extension Finding {
  fileprivate static let tooManyPictures = Finding(
    "picture.too-many",
    message: Localized(
      en: "a draft has at most 30 pictures, of 16 MiB together",
      fr: "un projet compte au plus 30 images, de 16 Mio ensemble"),
    remedy: Localized(en: "leave some out, or make them smaller", fr: "retirez-en, ou réduisez-les"))
}

extension Trouble {
  fileprivate static func destroyedPicture(_ path: String) -> Trouble {
    Trouble(
      .unavailable,
      Localized(en: "the picture \(path) was expunged", fr: "l'image \(path) a été détruite"),
      remedy: Localized(
        en: "rapporteur history says when and by whom", fr: "rapporteur history dit quand et par qui"))
  }

  fileprivate static func noPicture(_ path: String, among known: [String]) -> Trouble {
    let list = known.joined(separator: ", ")
    return Trouble(
      .missing,
      Localized(
        en: "no revision shows a picture \(path)", fr: "aucune version ne montre d'image \(path)"),
      remedy: Nearest.hint(to: path, among: known)
        ?? (known.isEmpty
          ? Localized(en: "the report never had one", fr: "le rapport n'en a jamais eu")
          : Localized(en: "there are: \(list)", fr: "il y a : \(list)")))
  }
}
