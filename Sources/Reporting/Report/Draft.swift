/// The content of a report: what people write. Each change to it is a new ``Revision``.
public struct Draft: Hashable, Sendable, Codable {
  /// The facts that the workflow asks for, by field.
  public var fields: [Field.ID: FieldValue]
  /// The sections that have been written, in the order of the workflow.
  public var sections: [Section]
  /// The recommendations, in the order in which the document prints them.
  public var recommendations: [Recommendation]
  /// The evidence that the text rests on.
  public var sources: [Source]
  /// How far the whole may travel; `nil` where nobody said.
  public var label: Label?
  /// How far single sections may travel; `nil` where nobody said. Drafts of the first format have none.
  public var labels: [Section.ID: Label]?

  /// The pictures that the text names, by their paths beside the draft; `nil` where it names none.
  public var pictures: [String: Picture]?

  /// Makes a draft.
  public init(
    fields: [Field.ID: FieldValue] = [:], sections: [Section] = [],
    recommendations: [Recommendation] = [], sources: [Source] = [], label: Label? = nil,
    labels: [Section.ID: Label]? = nil, pictures: [String: Picture]? = nil
  ) {
    self.pictures = pictures
    self.fields = fields
    self.sections = sections
    self.recommendations = recommendations
    self.sources = sources
    self.label = label
    self.labels = labels
  }

  /// The text of `section`; empty where nothing was written.
  public func text(of section: Section.ID) -> String {
    sections.first { $0.id == section }?.text ?? ""
  }

  /// The organisations of every field that holds any, in the order of the fields' names.
  public var organisations: [Organisation] {
    fields.sorted { $0.key < $1.key }.flatMap { _, value -> [Organisation] in
      if case .organisations(let list) = value { list } else { [] }
    }
  }
}

/// A demand addressed to the State under review.
public struct Recommendation: Hashable, Sendable, Codable {
  /// The name of a recommendation inside its report: `r1`.
  public typealias ID = Identifier<Recommendation>

  /// Its name, stable while the text changes.
  public var id: ID
  /// What is to be done.
  public var text: String
  /// To whom it is addressed; `nil` is the Government as a whole.
  public var to: String?
  /// The section whose text supports it.
  public var section: Section.ID?
  /// By when, as the author puts it: `2028`, `within one year`.
  public var by: String?

  /// Makes a recommendation.
  public init(id: ID, text: String, to: String? = nil, section: Section.ID? = nil, by: String? = nil) {
    self.id = id
    self.text = text
    self.to = to
    self.section = section
    self.by = by
  }
}

/// A piece of evidence.
public struct Source: Hashable, Sendable, Codable {
  /// The name of a source inside its report.
  public typealias ID = Identifier<Source>

  /// What kind of evidence it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case law
    case unDocument = "un-document"
    case statistics
    case study
    case media
    case ownMonitoring = "own-monitoring"
    case interview
    case other
  }

  /// Its name.
  public var id: ID
  /// What it is called.
  public var title: String
  /// What kind of evidence it is.
  public var kind: Kind
  /// Where it can be read.
  public var url: String?
  /// Its date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var date: String?
  /// How far it may travel; `nil` where nobody said.
  public var label: Label?
  /// Whether the person it comes from agreed to this use; `nil` where nobody said.
  public var consent: Consent?

  /// Whether a person agreed.
  public enum Consent: String, CaseIterable, Hashable, Sendable, Codable {
    /// Asked, and not answered yet.
    case asked
    /// Informed and specific to this use, kept on file.
    case recorded
    case refused
    /// Given once and taken back.
    case withdrawn
  }

  /// Makes a source.
  public init(
    id: ID, title: String, kind: Kind, url: String? = nil, date: String? = nil, label: Label? = nil,
    consent: Consent? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.url = url
    self.date = date
    self.label = label
    self.consent = consent
  }
}

/// An organisation that submits, alone or with others.
public struct Organisation: Hashable, Sendable, Codable {
  /// The acronym by which the UN will cite it, as it wants it printed: `CRWN`.
  public typealias ID = Identifier<Organisation>

  /// Its acronym.
  public var acronym: ID
  /// Its full name as it wants it printed.
  public var name: String
  /// The city it works from.
  public var city: String?
  /// The country it works from: a code of ISO 3166-1 alpha-2.
  public var country: String?

  /// Makes an organisation.
  public init(acronym: ID, name: String, city: String? = nil, country: String? = nil) {
    self.acronym = acronym
    self.name = name
    self.city = city
    self.country = country
  }

  /// Whether `acronym` is 1 to 32 letters, digits and hyphens, beginning with a letter or digit.
  public static func isWellFormed(_ acronym: ID) -> Bool {
    let bytes = Array(acronym.rawValue.utf8)
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard (1...32).contains(bytes.count), let first = bytes.first, isAlphanumeric(first) else { return false }
    return bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
  }
}

/// Whom the secretariat may ask about a submission.
public struct Contact: Hashable, Sendable, Codable {
  /// The person or office.
  public var name: String
  /// An e-mail address.
  public var email: String?
  /// A telephone number.
  public var phone: String?
  /// A postal address.
  public var address: String?

  /// Makes a contact.
  public init(name: String, email: String? = nil, phone: String? = nil, address: String? = nil) {
    self.name = name
    self.email = email
    self.phone = phone
    self.address = address
  }
}
