import Definitions
import Foundation
import Mail
import Reporting
import Wording

/// Everything that one person is told in one round, as a mail.
///
/// It holds nothing of a report's text. For people who chose to be discreet it names no report, country, title,
/// workflow or deadline either: only how many things wait, and until when.
struct Digest {
  var person: Person.ID
  var profile: Profile
  var matters: [Matter]
  /// What who coordinates must know.
  var notices: [Notice] = []
  var silence: TimeInterval?
  var now: Date
  var zone: String
  var settings: WorkspaceFile
  /// Whether it is only shown: then it needs no sender.
  var isRehearsal = false
  var head: String

  private var language: InterfaceLanguage {
    switch profile.language {
    case .fr: .fr
    case .en: .en
    default: settings.language
    }
  }
  private var isDiscreet: Bool { profile.isDiscreet ?? false }
  private var count: Int { matters.reduce(0) { $0 + lines(of: $1).count } }

  /// The mail, named `name` in the world.
  ///
  /// - Throws: `UnfitForMail`; ``Trouble`` where the sender is no address.
  func message(named name: String) throws -> Message {
    guard let sender = settings.mail?.from ?? (isRehearsal ? "nobody@example.invalid" : nil) else {
      throw Trouble.noMail
    }
    guard Mailbox.isWellFormed(sender), let address = profile.email else { throw Trouble.badSender }
    let from = try mailbox(sender, settings.organisation)
    let to = try mailbox(address, profile.name)
    let blocks = blocks
    return try Message(
      id: "\(name)@\(from.domain)", from: from, to: to, subject: subject(language), date: now,
      language: language.rawValue, text: Self.text(blocks), html: html(blocks))
  }

  /// An address with its name, where that can stand in a header and a discreet mail may show it.
  private func mailbox(_ address: String, _ name: String) throws(UnfitForMail) -> Mailbox {
    if !isDiscreet, let named = try? Mailbox(address, name: Visible.text(name)) { return named }
    return try Mailbox(address)
  }

  private var subject: Localized {
    if matters.isEmpty {
      let what = Localized(
        en: "reminders do not reach everybody", fr: "les rappels n'atteignent pas tout le monde")
      let name =
        isDiscreet ? Localized(en: "Reminders", fr: "Rappels") : Localized(same: settings.acronym.rawValue)
      return Localized(en: "\(name.en): \(what.en)", fr: "\(name.fr) : \(what.fr)")
    }
    let first = matters.flatMap(\.items).compactMap(\.deadline?.at).min()
    let time = first.map { Span.distance(from: now, to: $0) }
    let what =
      count == 1
      ? Localized(en: "something waits for you", fr: "quelque chose vous attend")
      : Localized(en: "\(count) things wait for you", fr: "\(count) choses vous attendent")
    let until = time.map { Localized(en: "\(what.en), \($0.en)", fr: "\(what.fr), \($0.fr)") } ?? what
    if isDiscreet { return Localized(en: "Reminder: \(until.en)", fr: "Rappel : \(until.fr)") }
    let name = matters.count == 1 ? matters[0].report.rawValue : settings.acronym.rawValue
    return Localized(en: "\(name): \(until.en)", fr: "\(name) : \(until.fr)")
  }

  // MARK: - What it says

  private enum Block {
    case heading(String)
    case paragraph(String)
    case list([String])
  }

  private var blocks: [Block] {
    var blocks: [Block] = []
    func say(_ text: Localized) { blocks.append(.paragraph(text(language))) }
    say(Localized(en: "Hello \(greeted),", fr: "Bonjour \(greeted),"))
    if let silence {
      say(
        Localized(
          en: "Before this mail, \(Localized.silent(for: silence).en). What follows is how things stand now.",
          fr:
            "Avant ce message, \(Localized.silent(for: silence).fr). Voici où en sont les choses maintenant.")
      )
    }
    for matter in matters.prefix(Self.most) {
      if !isDiscreet { blocks.append(.heading(heading(of: matter))) }
      blocks.append(.list(lines(of: matter)))
    }
    if matters.count > Self.most {
      let more = matters.count - Self.most
      say(Localized(en: "And \(more) more reports.", fr: "Et \(more) autres rapports."))
    }
    if !matters.isEmpty { blocks.append(.paragraph(look(language))) }
    if !notices.isEmpty {
      say(isDiscreet ? troubles : Localized(en: "For you who coordinate:", fr: "Pour vous qui coordonnez :"))
      if !isDiscreet { blocks.append(.list(notices.map { Visible.text($0.sentence(zone: zone)(language)) })) }
    }
    say(why)
    say(change)
    say(Localized(en: "Head of the record: \(head)", fr: "Empreinte du registre : \(head)"))
    return blocks
  }

  /// A mail of a thousand reports would be read by nobody, and refused by some.
  private static let most = 200

  private var troubles: Localized {
    let count = notices.count
    return Localized(
      en: "You coordinate: reminders do not reach everybody (\(count)). See: rapporteur doctor",
      fr: "Vous coordonnez : les rappels n'atteignent pas tout le monde (\(count)). Voyez : rapporteur doctor"
    )
  }

  private var greeted: String { isDiscreet ? person.rawValue : Visible.text(profile.name) }

  private func heading(of matter: Matter) -> String {
    let id = matter.report.rawValue
    guard let title = matter.title?(language), !title.isEmpty else { return id }
    return "\(id) – \(Visible.text(String(String.UnicodeScalarView(title.unicodeScalars.prefix(200)))))"
  }

  /// What waits, a line each; what two reminders tell alike is said once.
  private func lines(of matter: Matter) -> [String] {
    var said: Set<String> = []
    return matter.items.map { line(of: $0, in: matter)(language) }.filter { said.insert($0).inserted }
  }

  private func line(of item: Waiting, in matter: Matter) -> Localized {
    let name = isDiscreet ? nil : item.deadline.map { matter.name(of: $0).visible }
    let sentence = item.sentence(at: now, deadline: name, zone: zone)
    if isDiscreet { return sentence }
    return Localized(en: "\(sentence.en) (\(item.why.en))", fr: "\(sentence.fr) (\(item.why.fr))")
  }

  private var look: Localized {
    if !isDiscreet, matters.count == 1 {
      let id = matters[0].report
      return Localized(en: "Look at it: rapporteur show \(id)", fr: "Consultez-le : rapporteur show \(id)")
    }
    return Localized(
      en: "See them all: rapporteur list --waiting-for \(person)",
      fr: "Voyez tout : rapporteur list --waiting-for \(person)")
  }

  private var why: Localized {
    if isDiscreet {
      return Localized(
        en: "You get this mail because of your role. It says no more because you asked for discreet mails.",
        fr:
          "Vous recevez ce message en raison de votre rôle. Il n'en dit pas plus parce que vous l'avez demandé."
      )
    }
    if matters.isEmpty {
      return Localized(
        en:
          "Why this mail: you coordinate, and nobody else can mend this. It comes once a week while it lasts.",
        fr:
          "Pourquoi ce message : vous coordonnez, et personne d'autre ne peut y remédier. Il vient une fois par semaine tant que cela dure."
      )
    }
    let names = Set(
      matters.flatMap { matter in matter.items.map { "\($0.reminder) (\(matter.workflow.name))" } }
    )
    .sorted().joined(separator: ", ")
    return Localized(
      en: "Why this mail: you have a role on these reports, and their workflow reminds of it: \(names).",
      fr: "Pourquoi ce message : vous avez un rôle pour ces rapports, et leur modèle le rappelle : \(names).")
  }

  private var change: Localized {
    // A day that lies ahead, as an example.
    let pause = CalendarDay(now.addingTimeInterval(14 * 86_400), in: .gregorian(zone: zone))
    return Localized(
      en:
        "To change that: rapporteur people profile \(person) --pause-until \(pause), --quiet friday, --discreet on, --language fr, --zone, or --email; or ask who coordinates.",
      fr:
        "Pour changer cela : rapporteur people profile \(person) --pause-until \(pause), --quiet friday, --discreet on, --language en, --zone, ou --email ; ou demandez à la coordination."
    )
  }

  // MARK: - Its forms

  private static func text(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .heading(let text): "\(text)"
      case .paragraph(let text): text
      case .list(let items): items.map { "- \($0)" }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }

  private func html(_ blocks: [Block]) -> String {
    let body = blocks.map { block in
      switch block {
      case .heading(let text): "<h2>\(Self.escaped(text))</h2>"
      case .paragraph(let text): "<p>\(Self.escaped(text))</p>"
      case .list(let items): "<ul>" + items.map { "<li>\(Self.escaped($0))</li>" }.joined() + "</ul>"
      }
    }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(Self.escaped(subject(language)))</title></head>
      <body>
      \(body)
      </body></html>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Localized {
  /// Without characters that a reader's program would obey.
  fileprivate var visible: Localized { Localized(en: Visible.text(en), fr: Visible.text(fr)) }
}
