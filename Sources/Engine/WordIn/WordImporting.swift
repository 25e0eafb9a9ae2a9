import Documents
public import Reporting
public import Wording

extension Office {
  /// The bytes of a Word file or of a draft file, `-` being standard input.
  public static func readDraftOrWord(_ path: String) throws -> [UInt8] {
    path == "-"
      ? try Files.readStandardInput(limit: DocxReader.limit) : try Files.read(path, limit: DocxReader.limit)
  }

  /// Reads a Word file that was written for the report `id`.
  ///
  /// - Parameter over: The revision that its words were written on. Where it is `nil`, the one that the file was made
  ///   from, which its date tells: documents bear the date of their words.
  /// - Throws: ``Trouble`` where it is no Word file, is damaged or too large, or where the revision can't be told.
  public func readWord(_ bytes: [UInt8], named name: String, for id: Report.ID, over: Revision.ID?) throws
    -> WordFile
  {
    let now = try file(of: id)
    let text: WordText
    do throws(PackageProblem) { text = try DocxReader.read(bytes, pictures: admitsPictures(now)) } catch {
      throw Trouble.unreadable(name, error)
    }
    let own = over == nil ? now.report.revisions.last { Self.stamp($0.at) == text.created }?.id : nil
    let base = try own ?? resolve(over, in: now)
    let before = base == now.report.revision.id ? now : try now.at(base, in: self)
    return try WordFile(
      text, over: base, namesBase: own != nil, file: before, document: try document(orPlain: before))
  }

  /// Keeps what a Word file says as a revision, merged with what others saved since.
  ///
  /// - Throws: ``Trouble`` where parts of the file have no place yet; ``Conflicts``, `Refusal`, `HostileText`.
  public func save(
    _ word: WordFile, by plan: WordPlan, of id: Report.ID, dropsMissing: Bool = false
  ) throws -> Imported {
    guard plan.open.isEmpty else { throw Trouble.open(plan) }
    let mine = word.draft(plan, dropsMissing: dropsMissing)
    return try save(over: word.base, of: id, showing: word.pictures) { _ in mine }
  }

  /// The document of `file`, or its sections alone where it has no template that can be used.
  private func document(orPlain file: ReportFile) throws -> Document {
    if let document = try? document(of: file) { return document }
    let language = file.situation(for: actor, at: clock()).language
    let parts = file.workflow.sections.map { section in
      Document.Part(
        .numbered,
        [Block(.heading(level: 1, [.text(section.title.text(in: language))]))]
          + (file.reading.sections[section.id]?.blocks ?? []))
    }
    var document = Document(
      language: language, title: "", date: Self.stamp(file.report.revision.at), parts: parts,
      notes: file.reading.notes.mapValues(\.prose))
    document.pictures = try images(of: file.draft)
    return document
  }
}

extension Trouble {
  fileprivate static func unreadable(_ name: String, _ problem: PackageProblem) -> Trouble {
    let part = problem.part.isEmpty ? "" : " (\(problem.part))"
    return Trouble(
      .data,
      Localized(
        en: "\(name)\(part): \(problem.message.en)", fr: "\(name)\(part) : \(problem.message.fr)"),
      remedy: problem.code.hasPrefix("word.")
        ? nil
        : Localized(
          en: "the file is damaged, or made to do harm: open it in Word and save it again as .docx",
          fr:
            "le fichier est abîmé, ou fait pour nuire : ouvrez-le dans Word et enregistrez-le de nouveau en .docx"
        ))
  }

  /// Parts of a file that nobody has said anything about, each with what to say.
  fileprivate static func open(_ plan: WordPlan) -> Trouble {
    func lines(_ what: (WordPlan.Region) -> String) -> String {
      plan.open.map { "\n  --map \"\($0.key)=\($0.suggestion?.rawValue ?? WordPlan.nothing)\"   \(what($0))" }
        .joined()
    }
    let english = lines { "\($0.kindInWords.en), \($0.words) words, \($0.place.text.en)" }
    let french = lines { "\($0.kindInWords.fr), \($0.words) mots, \($0.place.text.fr)" }
    return Trouble(
      .data,
      Localized(
        en: "it is not clear where parts of the file belong; nothing was changed",
        fr: "il n'est pas clair où vont des passages du fichier ; rien n'a été changé"),
      remedy: Localized(
        en:
          "add for each a section's name, \"-\" to leave it out, or \"+\" to keep it inside the section above:\(english)",
        fr:
          "ajoutez pour chacun le nom d'une partie, « - » pour l'écarter ou « + » pour le garder dans la partie au-dessus :\(french)"
      ))
  }
}

extension WordPlan.Region {
  /// What it is, for people.
  public var kindInWords: Localized {
    if heading.isEmpty {
      return Localized(en: "text before the first heading", fr: "texte avant le premier titre")
    }
    if isFromTemplate {
      return Localized(
        en: "made from the top of the draft and changed in Word: make the change there",
        fr: "tiré de l'en-tête du projet et modifié dans Word : faites-y la modification")
    }
    if isOnlyBold {
      return Localized(en: "bold text that looks like a heading", fr: "texte en gras qui semble un titre")
    }
    return Localized(en: "heading", fr: "titre")
  }
}
