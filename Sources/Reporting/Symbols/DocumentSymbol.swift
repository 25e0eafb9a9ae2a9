public import Wording

/// The symbol of a United Nations document, taken apart: `CRC/C/NPL/CO/3-5`.
///
/// Which forms there are was put together from documents that carry them (see the symbols' section of the United
/// Nations Editorial Manual, which nobody here could read: unverified).
public struct DocumentSymbol: Hashable, Sendable {
  /// Whose document it is.
  public enum Body: String, CaseIterable, Hashable, Sendable {
    case childRights = "CRC"
    case civilRights = "CCPR"
    case women = "CEDAW"
    case torture = "CAT"
    case racialDiscrimination = "CERD"
    case enforcedDisappearances = "CED"
    case migrantWorkers = "CMW"
    case disabilities = "CRPD"
    case economicRights = "E/C.12"
    case treatyBodies = "HRI"
    case review = "A/HRC/WG.6"
    case humanRightsCouncil = "A/HRC"
    case generalAssembly = "A"
    case securityCouncil = "S"
    case economicCouncil = "E"
    case secretariat = "ST"
  }

  /// What kind of document it is, as far as the symbol tells.
  public enum Kind: Hashable, Sendable {
    case stateReport
    case concludingObservations
    case listOfIssues
    case issuesPriorToReporting
    case replies
    case followUp
    case generalComment
    case views
    case summaryRecord
    case nationalReport
    case compilation
    case stakeholderSummary
    case resolution
    case decision
    case statement
    case draft
    case coreDocument
    /// Reports, letters and whatever else has only a number.
    case document
  }

  /// A treaty's protocol that the symbol names.
  public enum Instrument: String, Hashable, Sendable {
    case opsc = "OPSC"
    case opac = "OPAC"

    /// The protocol that `part` of a symbol means; documents of the 2000s have OPSA for OPSC.
    init?(inSymbol part: String) {
      self.init(rawValue: part == "OPSA" ? "OPSC" : part)
    }
  }

  /// The symbol, well formed.
  public let text: String
  /// Whose document it is.
  public let body: Body
  /// What kind of document it is.
  public let kind: Kind
  /// The protocol that it is under.
  public let instrument: Instrument?
  /// The session, or the year, as it stands in the symbol.
  public let session: String?
  /// The code of the State or territory that it is about, as it stands in the symbol: `NPL`.
  public let area: String?
  /// The number: `3-5`.
  public let number: String?
  /// What it adds to or changes: `Add.1`, `Rev.2`, `Corr.1`; and the volume, where it names one.
  public let suffixes: [String]
  /// The symbol that the same document carries as the other body's, where two issued it together; at most one.
  public let joint: [DocumentSymbol]

  init(
    _ text: String, _ body: Body, _ kind: Kind, instrument: Instrument? = nil, session: String? = nil,
    area: String? = nil, number: String? = nil, suffixes: [String], joint: [DocumentSymbol] = []
  ) {
    self.text = text
    self.body = body
    self.kind = kind
    self.instrument = instrument
    self.session = session
    self.area = area
    self.number = number
    self.suffixes = suffixes
    self.joint = joint
  }

  /// The State that it is about; `nil` where it is about none, or about a territory.
  public var country: Country? { area.flatMap { Country(code: String($0.prefix(3))) } }

  /// Where it can be read; a document of two bodies under the symbol that it names first.
  public var link: String {
    let own = joint.isEmpty ? text : String(text.dropLast(joint[0].text.count + 1))
    return "https://undocs.org/" + String(String.UnicodeScalarView(own.unicodeScalars.filter { $0 != " " }))
  }
}

// MARK: - In words

extension DocumentSymbol.Body {
  /// Its name.
  public var title: Localized {
    switch self {
    case .childRights:
      Localized(en: "Committee on the Rights of the Child", fr: "Comité des droits de l'enfant")
    case .civilRights: Localized(en: "Human Rights Committee", fr: "Comité des droits de l'homme")
    case .women:
      Localized(
        en: "Committee on the Elimination of Discrimination against Women",
        fr: "Comité pour l'élimination de la discrimination à l'égard des femmes")
    case .torture: Localized(en: "Committee against Torture", fr: "Comité contre la torture")
    case .racialDiscrimination:
      Localized(
        en: "Committee on the Elimination of Racial Discrimination",
        fr: "Comité pour l'élimination de la discrimination raciale")
    case .enforcedDisappearances:
      Localized(en: "Committee on Enforced Disappearances", fr: "Comité des disparitions forcées")
    case .migrantWorkers:
      Localized(en: "Committee on Migrant Workers", fr: "Comité des travailleurs migrants")
    case .disabilities:
      Localized(
        en: "Committee on the Rights of Persons with Disabilities",
        fr: "Comité des droits des personnes handicapées")
    case .economicRights:
      Localized(
        en: "Committee on Economic, Social and Cultural Rights",
        fr: "Comité des droits économiques, sociaux et culturels")
    case .treatyBodies:
      Localized(en: "human rights instruments", fr: "instruments relatifs aux droits de l'homme")
    case .review:
      Localized(
        en: "Working Group on the Universal Periodic Review",
        fr: "Groupe de travail sur l'Examen périodique universel")
    case .humanRightsCouncil: Localized(en: "Human Rights Council", fr: "Conseil des droits de l'homme")
    case .generalAssembly: Localized(en: "General Assembly", fr: "Assemblée générale")
    case .securityCouncil: Localized(en: "Security Council", fr: "Conseil de sécurité")
    case .economicCouncil: Localized(en: "Economic and Social Council", fr: "Conseil économique et social")
    case .secretariat: Localized(en: "Secretariat", fr: "Secrétariat")
    }
  }
}

extension DocumentSymbol.Kind {
  /// Its name.
  public var title: Localized {
    switch self {
    case .stateReport: Localized(en: "State party's report", fr: "rapport de l'État partie")
    case .concludingObservations: Localized(en: "concluding observations", fr: "observations finales")
    case .listOfIssues: Localized(en: "list of issues", fr: "liste de points")
    case .issuesPriorToReporting:
      Localized(
        en: "list of issues prior to reporting", fr: "liste de points établie avant la soumission du rapport")
    case .replies: Localized(en: "State party's replies", fr: "réponses de l'État partie")
    case .followUp:
      Localized(en: "follow-up to concluding observations", fr: "suite donnée aux observations finales")
    case .generalComment: Localized(en: "general comment", fr: "observation générale")
    case .views:
      Localized(en: "views or decision on a communication", fr: "constatations sur une communication")
    case .summaryRecord: Localized(en: "summary record of a meeting", fr: "compte rendu de séance")
    case .nationalReport: Localized(en: "national report", fr: "rapport national")
    case .compilation:
      Localized(en: "compilation of UN information", fr: "compilation de renseignements de l'ONU")
    case .stakeholderSummary:
      Localized(
        en: "summary of stakeholders' submissions", fr: "résumé des communications des parties prenantes")
    case .resolution: Localized(en: "resolution", fr: "résolution")
    case .decision: Localized(en: "decision", fr: "décision")
    case .statement: Localized(en: "statement by the President", fr: "déclaration de la présidence")
    case .draft: Localized(en: "draft", fr: "projet")
    case .coreDocument: Localized(en: "common core document", fr: "document de base commun")
    case .document: Localized(en: "document", fr: "document")
    }
  }
}
