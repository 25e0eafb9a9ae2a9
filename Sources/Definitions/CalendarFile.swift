import Foundation
public import Reporting
public import Wording
import YAML

/// Reads calendars: `Workflows/calendars/*.yaml`.
public enum CalendarFile {
  /// The calendar that `bytes` states.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> SessionCalendar {
    let document = try YAMLReader.read(bytes, file: file)
    let misfits = ShapeCheck.check(document, CalendarShape.file)
    let findings = misfits + (misfits.isEmpty ? meaning(of: document) : [])
    guard findings.isEmpty, let root = document.root else { throw Diagnostics(findings) }
    let zone = zone(of: root)
    return SessionCalendar(
      id: root.name("calendar"), title: root.translations("title"),
      entryTitle: root.translations("entry-title"),
      addsTo: root["adds-to"]?.scalar.map { SessionCalendar.ID($0.text) }, zone: zone,
      entries: (root["entries"]?.items ?? []).compactMap { entry($0, zone: zone, facts: root.facts) })
  }

  private static func zone(of root: Node) -> String { root["zone"]?.scalar?.text ?? "Europe/Zurich" }

  private static func entry(
    _ node: Node, zone: String, facts: [Field.ID: String]
  ) -> SessionCalendar.Entry? {
    guard let checkedOn = CalendarDay(node["checked-on"]?.scalar?.text ?? "") else { return nil }
    return SessionCalendar.Entry(
      id: node.name("id"), title: node.translations("title"), first: node.part("first"),
      last: node.part("last"), states: node.texts("states").compactMap { state($0)?.alpha2 },
      opens: node.moment("opens", zone: zone), closes: node.moment("closes", zone: zone),
      certainty: SessionCalendar.Certainty(rawValue: node["certainty"]?.scalar?.text ?? "") ?? .estimated,
      note: node.translations("note"), facts: facts.merging(node.facts) { $1 },
      source: node["source"]?.scalar?.text ?? "", checkedOn: checkedOn)
  }

  private static func state(_ text: String) -> Country? { Country(code: text) ?? Country(named: text) }

  // MARK: - What a shape can't say

  private static func meaning(of document: Document) -> [Diagnostic] {
    guard let root = document.root else { return [] }
    let zone = zone(of: root)
    if let node = root["zone"], TimeZone(identifier: zone) == nil {
      return [document.unknownZone(node, zone)]
    }
    let items = root["entries"]?.items ?? []
    return repeated(items, in: document)
      + items.flatMap { unknownStates($0, in: document) + order(of: $0, zone: zone, in: document) }
  }

  private static func repeated(_ items: [Node], in document: Document) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return items.compactMap { item in
      guard let id = item["id"], let text = id.scalar?.text else { return nil }
      guard let before = first[text] else {
        first[text] = id.start.line
        return nil
      }
      return document.diagnostic(
        at: id, code: "file.repeated-id",
        message: Localized(
          en: "\"\(text)\" is here a second time; the first is on line \(before)",
          fr: "« \(text) » est ici une seconde fois ; le premier est à la ligne \(before)"),
        remedy: Localized(en: "rename one of the two", fr: "renommez l'un des deux"))
    }
  }

  private static func unknownStates(_ item: Node, in document: Document) -> [Diagnostic] {
    (item["states"]?.items ?? []).compactMap { node in
      guard let text = node.scalar?.text, state(text) == nil else { return nil }
      let names = Country.all.flatMap { [$0.alpha2, $0.name.text(in: .en), $0.name.text(in: .fr)] }
      return document.diagnostic(
        at: node, code: "calendar.unknown-state",
        message: Localized(
          en: "no State is called \"\(ShapeCheck.shortened(text))\"",
          fr: "aucun État ne s'appelle « \(ShapeCheck.shortened(text)) »"),
        remedy: Nearest.hint(to: text, among: names)
          ?? Localized(
            en: "write its code of two letters, as NP", fr: "écrivez son code de deux lettres, comme NP"))
    }
  }

  /// Dates that stand in an order in which nothing can happen, moments that no clock shows, a closing without certainty.
  private static func order(of item: Node, zone: String, in document: Document) -> [Diagnostic] {
    var found = ["opens", "closes"].compactMap { skipped($0, in: item, zone: zone, document) }
    if let node = item["last"], let first = item.part("first"), let last = item.part("last"),
      last.description.prefix(7) < first.description.prefix(7)
        || !last.isMonth && !first.isMonth && last.day < first.day
    {
      found.append(
        document.reversed(
          node, Localized(en: "it ends before it begins", fr: "elle finit avant de commencer")))
    }
    if let node = item["closes"], let opens = item.moment("opens", zone: zone),
      let closes = item.moment("closes", zone: zone), closes <= opens
    {
      found.append(
        document.reversed(
          node, Localized(en: "submissions close before they open", fr: "la clôture précède l'ouverture")))
    }
    if item["closes"] != nil, item["certainty"] == nil {
      found.append(
        document.missingKey(
          "certainty", in: item,
          help: Localized(
            en: "official, announced or estimated: readers are told",
            fr: "official, announced ou estimated : c'est dit aux lecteurs")))
    }
    return found
  }

  private static func skipped(
    _ key: String, in item: Node, zone: String, _ document: Document
  ) -> Diagnostic? {
    guard let node = item[key], let text = node.scalar?.text, text.utf8.count == 16,
      let moment = Date(typed: text, zone: zone)
    else { return nil }
    let shown = Calendar.gregorian(zone: zone).dateComponents([.hour, .minute], from: moment)
    let wanted = text.utf8.suffix(5)
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    guard "\(two(shown.hour)):\(two(shown.minute))" != String(decoding: wanted, as: UTF8.self) else {
      return nil
    }
    return document.diagnostic(
      at: node, code: "calendar.no-such-hour",
      message: Localized(
        en: "on this day the clock of \(zone) skips this hour",
        fr: "ce jour-là, l'horloge de \(zone) saute cette heure"),
      remedy: Localized(
        en: "write the hour before or after, as the source means it",
        fr: "écrivez l'heure d'avant ou d'après, selon le sens de la source"))
  }
}

/// Reads files of holidays.
public enum HolidaysFile {
  /// The days that `bytes` states.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> Set<CalendarDay> {
    let document = try YAMLReader.read(bytes, file: file)
    let findings = ShapeCheck.check(document, HolidaysShape.file)
    guard findings.isEmpty, let root = document.root else { throw Diagnostics(findings) }
    return Set(root.texts("holidays").compactMap(CalendarDay.init))
  }
}

extension Document {
  fileprivate func unknownZone(_ node: Node, _ zone: String) -> Diagnostic {
    diagnostic(
      at: node, code: "calendar.unknown-zone",
      message: Localized(
        en: "the time zone \"\(ShapeCheck.shortened(zone))\" does not exist",
        fr: "le fuseau horaire « \(ShapeCheck.shortened(zone)) » n'existe pas"),
      remedy: zone.utf8.count > 8 && zone.lowercased().hasSuffix("geneva")
        ? Localized(en: "Geneva is Europe/Zurich", fr: "Genève est Europe/Zurich")
        : Nearest.hint(to: zone, among: TimeZone.knownTimeZoneIdentifiers)
          ?? Localized(en: "Geneva is Europe/Zurich", fr: "Genève est Europe/Zurich"))
  }

  fileprivate func reversed(_ node: Node, _ what: Localized) -> Diagnostic {
    diagnostic(
      at: node, code: "calendar.reversed", message: what,
      remedy: Localized(en: "look the dates up again", fr: "vérifiez de nouveau les dates"))
  }
}

extension Node {
  fileprivate func part(_ key: String) -> CalendarPart? {
    self[key]?.scalar.flatMap { CalendarPart($0.text) }
  }

  /// What its entries say about other fields of a report.
  fileprivate var facts: [Field.ID: String] {
    Dictionary(
      (self["facts"]?.pairs ?? []).compactMap { pair in
        pair.value.scalar.map { (Field.ID(pair.key.text), $0.text) }
      }
    ) { $1 }
  }

  /// A day alone is its last minute for a closing, and its first for an opening.
  fileprivate func moment(_ key: String, zone: String) -> Date? {
    let isOpening = key == "opens"
    return self[key]?.scalar.flatMap {
      Date(typed: $0.text, zone: zone, hour: isOpening ? 0 : 23, minute: isOpening ? 0 : 59)
    }
  }
}
