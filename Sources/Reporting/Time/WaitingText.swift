public import Foundation
public import Wording

extension Waiting {
  /// What waits, in a sentence for `person`; it names no report.
  ///
  /// - Parameters:
  ///   - title: What the deadline is called; `nil` leaves it out.
  ///   - zone: The clock of the reader, shown where it differs from the deadline's.
  public func sentence(at now: Date, deadline title: Localized?, zone: String) -> Localized {
    let sentence = matter(at: now, deadline: title, zone: zone)
    guard isLast else { return sentence }
    return Localized(
      en: "\(sentence.en); this is the last reminder of it",
      fr: "\(sentence.fr) ; ceci en est le dernier rappel")
  }

  private func matter(at now: Date, deadline title: Localized?, zone: String) -> Localized {
    switch kind {
    case .deadline: deadlineSentence(at: now, title: title, zone: zone)
    case .asked:
      Localized(
        en: "you are asked to read it and to say yes or what is missing",
        fr: "on vous demande de le lire et de dire oui ou ce qui manque")
    case .notLooked:
      Localized(
        en: "it waits for you to read it, since \(age(at: now).en)",
        fr: "il attend votre lecture depuis \(age(at: now).fr)")
    case .notEndorsed: endorsementSentence(at: now)
    case .untouched:
      Localized(
        en: "nobody has touched it for \(age(at: now).en)",
        fr: "personne n'y a touché depuis \(age(at: now).fr)")
    case .comments:
      Localized(
        en: count == 1
          ? "a comment waits for an answer, since \(age(at: now).en)"
          : "\(count) comments wait for an answer, the oldest since \(age(at: now).en)",
        fr: count == 1
          ? "un commentaire attend une réponse depuis \(age(at: now).fr)"
          : "\(count) commentaires attendent une réponse, le plus ancien depuis \(age(at: now).fr)")
    }
  }

  private func deadlineSentence(at now: Date, title: Localized?, zone: String) -> Localized {
    let name = title ?? Localized(en: "a deadline", fr: "une échéance")
    guard let deadline else { return name }
    let when = deadline.text(alsoIn: zone)
    let time = Span.amount(abs(deadline.at.timeIntervalSince(now)))
    return deadline.at >= now
      ? Localized(
        en: "not yet sent – \(name.en) in \(time.en): \(when.en)",
        fr: "pas encore envoyé – \(name.fr) dans \(time.fr) : \(when.fr)")
      : Localized(
        en: "NOT YET SENT – \(name.en) passed \(time.en) ago: \(when.en)",
        fr: "PAS ENCORE ENVOYÉ – \(name.fr) : échéance passée depuis \(time.fr), \(when.fr)")
  }

  /// How many have not endorsed; it names none, since mails carry it.
  private func endorsementSentence(at now: Date) -> Localized {
    let sentence = Localized(
      en: count == 1
        ? "an organisation has not endorsed its words, since \(age(at: now).en)"
        : "\(count) organisations have not endorsed its words, since \(age(at: now).en)",
      fr: count == 1
        ? "une organisation n'a pas fait sien son texte depuis \(age(at: now).fr)"
        : "\(count) organisations n'ont pas fait leur son texte depuis \(age(at: now).fr)")
    if unspoken == 0 { return sentence }
    return unspoken == count
      ? Localized(
        en: "\(sentence.en); nobody speaks for \(count == 1 ? "it" : "them") here",
        fr: "\(sentence.fr) ; personne ne \(count == 1 ? "la" : "les") représente ici")
      : Localized(
        en: "\(sentence.en); nobody speaks for \(unspoken) of them here",
        fr: "\(sentence.fr) ; personne ne représente ici \(unspoken) d'entre elles")
  }

  private func age(at now: Date) -> Localized { Span.amount(max(0, now.timeIntervalSince(since))) }
}

extension Waiting {
  /// Why it comes to its person: their role, or that they coordinate.
  public var why: Localized {
    let role = role.rawValue
    guard isStandIn else { return Localized(en: "you are \(role)", fr: "votre rôle : \(role)") }
    return unspoken > 0
      ? Localized(
        en:
          "so it comes to you, who coordinate: rapporteur assign \(report) NAME \(role) --organisation ACRONYM",
        fr:
          "cela vous revient donc, à la coordination : rapporteur assign \(report) NOM \(role) --organisation SIGLE"
      )
      : Localized(
        en: "nobody has the role \(role), so it comes to you",
        fr: "personne n'a le rôle \(role) : cela vous revient")
  }
}

extension Span {
  /// So many seconds in the largest unit of which there are two; what is left over is left out.
  static func amount(_ seconds: TimeInterval) -> Localized {
    let minutes = Int(seconds) / 60
    let (days, hours) = (minutes / 1_440, minutes / 60)
    if days >= 2 { return Localized(en: "\(days) days", fr: "\(days) jours") }
    if hours >= 2 { return Localized(en: "\(hours) hours", fr: "\(hours) heures") }
    if minutes >= 2 { return Localized(en: "\(minutes) minutes", fr: "\(minutes) minutes") }
    return minutes == 1
      ? Localized(en: "one minute", fr: "une minute")
      : Localized(en: "less than a minute", fr: "moins d'une minute")
  }

  /// How long there is from `now` to `moment`, a deadline, or since.
  public static func left(until moment: Date, from now: Date) -> Localized {
    let time = amount(abs(moment.timeIntervalSince(now)))
    return moment >= now
      ? Localized(en: "\(time.en) left", fr: "encore \(time.fr)")
      : Localized(en: "\(time.en) ago", fr: "passée depuis \(time.fr)")
  }
}

extension Span {
  /// How far `moment`, a deadline, lies from `now`.
  public static func distance(from now: Date, to moment: Date) -> Localized {
    let time = amount(abs(moment.timeIntervalSince(now)))
    return moment >= now
      ? Localized(en: "due in \(time.en)", fr: "échéance dans \(time.fr)")
      : Localized(en: "overdue by \(time.en)", fr: "échéance passée depuis \(time.fr)")
  }
}

extension DeadlineMoment {
  /// The moment by its own clock and, where that differs, by the clock of `zone`.
  public func text(alsoIn zone: String) -> Localized {
    let there = at.wallClock(in: self.zone)
    let here = at.wallClock(in: zone)
    let name = Self.clock(of: self.zone)
    return here == there
      ? Localized(en: "\(there) \(name.en)", fr: "\(there) \(name.fr)")
      : Localized(en: "\(there) \(name.en) (\(here) \(zone))", fr: "\(there) \(name.fr) (\(here) \(zone))")
  }
}

extension DeadlineMoment {
  /// What the clock of `zone` is called.
  static func clock(of zone: String) -> Localized {
    zone == "Europe/Zurich" ? Localized(en: "Geneva", fr: "Genève") : Localized(same: zone)
  }
}

extension Date {
  /// `2027-03-31 23:59` by the clock of `zone`.
  public func wallClock(in zone: String) -> String {
    let parts = Calendar.gregorian(zone: zone).dateComponents(
      [.year, .month, .day, .hour, .minute], from: self)
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
  }
}
