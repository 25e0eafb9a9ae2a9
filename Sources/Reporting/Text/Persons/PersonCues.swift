/// The words of one language, folded, by which a person is told from everything else that has a capital.
struct PersonCues: LanguageCues, Sendable {
  /// What an age is counted in.
  let years: Set<String>
  /// What follows these where they say an age: "years old".
  let olds: Set<String>
  /// Whether only ``olds`` make an age of years, as in English.
  let needsOld: Bool
  /// What follows years that are a length of time: "ans après".
  let durations: Set<String>
  /// What may stand between a name and the number: "aged", "âgée de".
  let ageLeads: Set<String>
  /// Those of them that say by themselves that it is an age.
  let aged: Set<String>
  /// What before a number makes it none of one child: "under", "moins de".
  let notAges: Set<String>
  /// Ages in words, to seventeen.
  let numerals: Set<String>
  /// What joins two ages.
  let connectors: Set<String>
  /// "and over".
  let overs: Set<String>
  /// What may stand between a name and an age: "who was", "une fille".
  let fillers: Set<String>
  /// Verbs among them, behind which a bare number can be an age: "Anita was 14 when".
  let verbs: Set<String>
  /// What follows such a number.
  let moments: Set<String>
  /// A child, in the singular.
  let child: Set<String>
  /// What makes a noun one child's: "a", "une".
  let articles: Set<String>
  /// Words that speak of a person: "she", "told".
  let persons: Set<String>
  /// "named".
  let named: Set<String>
  /// What is done to a child: "Anita was married at the age of 14".
  let suffered: Set<String>
  /// Inside of a name: "Maria de Souza".
  let particles: Set<String>
  /// Words with which sentences begin.
  let starters: Set<String>
  /// What is part of the names of laws, bodies, places, months and groups.
  let others: Set<String>
  /// Adults in an office.
  let titles: Set<String>
  /// Articles and prepositions behind which a place or a thing is named.
  let strangers: Set<String>
  /// "of".
  let ofs: Set<String>
  /// Before ``ofs``: what belongs to a person.
  let belongings: Set<String>
  /// What is counted by letters: "Child A.".
  let codes: Set<String>
  /// Initials that are no person's.
  let abbreviations: Set<String>
  /// "name", "names".
  let name: Set<String>
  /// "age", as a heading.
  let age: Set<String>
  /// What says that a name is not the real one.
  let changed: Set<String>
  /// Peoples and nationalities that stand between an age and a child.
  let peoples: Set<String>
  /// How ages below four are written; these words have other uses, so that they count before years only.
  let toddlers: Set<String>
  /// Ages in words before a birthday: "twelfth".
  let ordinals: Set<String>
  /// "birthday".
  let birthdays: Set<String>
  /// Of whom the birthday is: "her".
  let possessives: Set<String>
  /// What makes a bare number behind it an age: "then 13", "barely 13".
  let hedges: Set<String>
  /// Verbs of persons that follow a name directly: "Maya fled".
  let acts: Set<String>
  /// Relatives, behind whom a name is a person's: "her brother Bishal".
  let kin: Set<String>
  /// Small children, behind whom a name is theirs: "the girl Maya".
  let little: Set<String>
  /// What tells that an age is that of others than the one who is named before: "girls", "that", "limit".
  let elsewhere: Set<String>
  /// Words that may stand between the head of a sentence and an age, before the name: "When she was".
  let openers: Set<String>
  /// Behind which "to" and "from" lead to a person: "we spoke to".
  let addressing: Set<String>
  /// What may stand before an age of which another length of time is counted: "since the age of".
  let sinces: Set<String>
  /// "and".
  let and: Set<String>
  /// "girl" and "boy" on forms: "Maya (f, 12)".
  let sexes: Set<String>
  /// A level at school, before its number: "class 6".
  let grades: Set<String>

  /// In every language: what is part of the names of laws, bodies and documents, and acronyms that look like words.
  static let everywhere = wordSet(
    "unicef unesco ecpat interpol europol eurostat covid facebook whatsapp instagram tiktok telegram youtube google twitter",
    "geneva geneve ginebra bangkok stockholm lanzarote rio budapest palermo riyadh beijing istanbul maputo")
}
