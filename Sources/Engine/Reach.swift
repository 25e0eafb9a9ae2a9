import Definitions
public import Foundation
import Ledger
import Mail
import Reporting
public import Wording

/// An address that was refused for good.
public struct Refused: Codable, Hashable, Sendable {
  /// Why, as the mail server or program said it.
  public var reason: Localized
  /// What to do about it beside changing the address; `nil` where nothing is known.
  public var remedy: Localized?
  /// When it was refused last.
  public var at: Date
  /// How often in a row.
  public var times: Int
  /// What it rests on: another address or another way out ends it.
  var ground: String

  /// Refused more often than this, an address is not tried any more.
  static let most = 8

  /// When it may be tried again, since not every server that refuses is right: after 1, 2, 4 and then each 7 days,
  /// eight times in all; `nil` means never, as long as nobody changes something.
  public var next: Date? {
    times < Self.most ? at + 86_400 * min(7, pow(2, Double(times - 1))) : nil
  }
}

/// Whom mails reach: what is left of earlier rounds, and what this one finds out.
struct Reach {
  /// When a mail last went to each.
  var mailed: [Person.ID: Date] = [:]
  /// Whose address was refused.
  var refused: [Person.ID: Refused] = [:]
  /// When who coordinates was told of something, by ``Notice/key`` and person.
  var told: [String: Date] = [:]
  /// Of what somebody who coordinates is still to be told.
  var untold: Set<Notice> = []

  /// How long after which trouble that lasts is told again, and looked at again, in seconds.
  static let again: TimeInterval = 7 * 86_400

  init(_ record: RoundRecord?) {
    guard let record else { return }
    for (name, at) in record.mailed ?? [:] { mailed[Person.ID(name)] = at }
    for (name, what) in record.refused ?? [:] { refused[Person.ID(name)] = what }
    told = record.told ?? [:]
    untold = Set(record.untold ?? [])
  }

  /// Takes in what another run wrote down meanwhile; who is `settled` was reached by this one.
  mutating func merge(_ other: Reach, settled: Set<Person.ID>) {
    mailed.merge(other.mailed) { max($0, $1) }
    refused.merge(other.refused.filter { !settled.contains($0.key) }) { $0.at > $1.at ? $0 : $1 }
    told.merge(other.told) { max($0, $1) }
    untold.formUnion(other.untold)
  }

  /// Whether `person` was told of `notice` not long ago, by a clock that may have been set back since.
  func knows(_ notice: Notice, _ person: Person.ID, at now: Date) -> Bool {
    told["\(notice.key) \(person)"].map { abs(now.timeIntervalSince($0)) < Self.again } ?? false
  }

  /// Without what is too old to matter.
  func pruned(at now: Date) -> Reach {
    var kept = self
    kept.mailed = mailed.filter { abs(now.timeIntervalSince($0.value)) < 3 * 86_400 }
    kept.told = told.filter { abs(now.timeIntervalSince($0.value)) < Self.again }
    return kept
  }
}

extension Office {
  /// Why no mail reaches `person` at `now`, and until when that is so; `nil` where one does.
  func obstacle(
    to person: Person.ID, _ profile: Profile, _ refused: Refused?, in directory: Directory, at now: Date
  ) -> (kind: Notice.Kind, until: Date)? {
    guard let address = profile.email, Mailbox.isWellFormed(address) else {
      return (.noAddress, now + Reach.again)
    }
    guard let refused, refused.ground == ground(of: person, in: directory) else { return nil }
    guard let next = refused.next else { return (.refused, now + Reach.again) }
    // A clock that was set back leaves moments that lie far ahead.
    return next > now && refused.at <= now ? (.refused, next) : nil
  }

  /// What the refusal of an address rests on: the profile, and the way out.
  func ground(of person: Person.ID, in directory: Directory) -> String {
    let profile = directory.people[person]?.profile.rawValue ?? ""
    let mail = workspace.settings.mail
    let way = [
      mail?.via.rawValue, mail?.from, mail?.command.joined(separator: " "), mail?.host,
      mail?.port.map(String.init),
      mail?.security.rawValue, mail?.user,
    ].map { $0 ?? "" }.joined(separator: "\n")
    return String(Salted.digest(ofFile: Array("\(profile)\n\(way)".utf8)).prefix(16))
  }
}
