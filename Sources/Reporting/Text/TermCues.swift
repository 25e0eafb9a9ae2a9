/// The words around a term that tell whose it is, by their stems, in one language.
struct TermCues: LanguageCues {
  /// Articles and "of", which vary inside a phrase.
  let links: Set<String>
  /// ``links`` and what else joins the parts of a title.
  let joints: Set<String>
  /// What has a title: laws, treaties, mandates, studies.
  let works: Set<String>
  /// Treaties and the like, which are named by what they are about, without a number.
  let treaties: Set<String>
  /// Laws, which are so where they begin with a capital.
  let laws: Set<String>
  /// Articles with which a law is named that begins with a small letter; none where that is not done.
  let lawArticles: Set<String>
  /// What else the titles of such treaties and laws are made of.
  let titleWords: Set<String>
  /// Who has a name: committees, associations, units.
  let bodies: Set<String>
  /// What speaks of words as words: "the term …".
  let mentions: Set<String>
  /// What may stand between such a word and the term.
  let fillers: Set<String>
  /// Words that turn ``mentions`` into something else: "in terms of".
  let spoilers: Set<String>
  /// "… is a term".
  let copulas: Set<String>
  /// How the title of a law goes on after its number: "Law No. 12 on …".
  let abouts: Set<String>
  /// Words with which the title of a law has ended.
  let breakers: Set<String>
  /// "we speak of … rather than …".
  let speech: Set<String>
  /// "rather than", "instead of", by their last words.
  let insteads: [[String]]

  static let english = TermCues(.en)
  static let french = TermCues(.fr)
  static let spanish = TermCues(.es)

  private init(_ language: Language) {
    func stems(_ text: String) -> Set<String> { Set(Self.stems(text, language)) }
    switch language {
    case .fr:
      links = stems("de d des du la le les l un une")
      joints = links.union(stems("et ou à au aux en dans contre sur pour"))
      works = stems(
        "loi décret code ordonnance arrêté directive convention protocole traité résolution déclaration règlement"
          + " rapporteur rapporteuse mandat étude rapport guide manuel plan programme article section chapitre lignes"
      )
      treaties = stems("convention protocole directive traité")
      lawArticles = []
      laws = stems("loi décret ordonnance règlement résolution déclaration")
      titleWords = stems(
        "vente enfant mineur exploitation sexuel abus traite trafic lutte prévention répression élimination utilisation"
          + " fin commercial facultatif convention relatif relative droit protection prostitution pornographie facultative"
          + " enfance jeunesse famille intégral général national violence femme victime assistance répressif justice pénal"
      )
      bodies = stems(
        "comité commission association réseau coalition campagne fondation institut unité brigade centre office"
          + " alliance congrès observatoire")
      mentions = stems(
        "terme expression mot vocable appellation formule locution appelé nommé dénommé qualifié dit intitulé nom désigné"
      )
      fillers = links.union(stems("comme tel telle ou et ancien vieux encore toujours parfois souvent aussi"))
      spoilers = stems("en")
      copulas = stems("est sont")
      abouts = stems("relatif relative concernant contre sur portant visant réprimant interdisant")
      // Not "a": without its accent, "à" is the same.
      breakers = stems("ne pas est sont ont qui que")
      speech = stems(
        "parle parlons parler écrit écrivons utilise utilisons emploie employons préfère préférons")
      insteads = ["plutôt que", "plutôt que de", "au lieu de", "au lieu du"].map { Self.stems($0, language) }
    case .es:
      links = stems("de del la el los las un una unos unas lo")
      joints = links.union(stems("y e o u a al en contra sobre para"))
      works = stems(
        "ley decreto código ordenanza directiva convenio convención protocolo tratado resolución declaración"
          + " reglamento relator relatora mandato estudio informe guía manual plan programa artículo sección capítulo directrices"
      )
      treaties = stems("convenio convención protocolo directiva tratado")
      lawArticles = stems("la el del al")
      laws = stems("ley código decreto ordenanza reglamento resolución declaración")
      titleWords = stems(
        "venta niño niña infante menor adolescente explotación sexual abuso trata tráfico lucha prevención represión"
          + " eliminación utilización fin comercial facultativo convención relativo derecho protección prostitución"
          + " pornografía integral niñez infancia adolescencia juventud familia general nacional orgánico federal especial responsabilidad"
          + " penal juvenil justicia violencia género mujer garantía sistema víctima delito asistencia atención erradicación"
          + " sanción promoción desarrollo persona libre vida bienestar adopción salud educación trabajo infantil tutela"
      )
      bodies = stems(
        "comité comisión asociación red coalición campaña fundación instituto unidad brigada centro oficina"
          + " alianza congreso observatorio")
      mentions = stems(
        "término expresión palabra vocablo denominación fórmula locución llamado denominado calificado titulado conocido nombre"
      )
      fillers = links.union(stems("como tal o y e u antiguo viejo aún todavía también"))
      spoilers = stems("en")
      copulas = stems("es son")
      abouts = stems("relativo relativa contra sobre para de que")
      breakers = stems("no es son ha han quien")
      speech = stems("habla hablamos hablar escribe escribimos usa usamos utiliza utilizamos emplea prefiere")
      insteads = ["en lugar de", "en vez de", "antes que"].map { Self.stems($0, language) }
    case .en, .ar, .ru, .zh:
      links = stems("of the a an")
      joints = links.union(stems("and or in on for to against including"))
      works = stems(
        "act law code bill decree ordinance directive convention protocol treaty resolution declaration regulation"
          + " statute rapporteur mandate study report guide manual handbook plan programme article section chapter guidelines"
      )
      treaties = stems("convention protocol directive treaty")
      lawArticles = []
      laws = stems("law act bill decree ordinance regulation resolution declaration statute")
      titleWords = stems(
        "sale child minor exploitation sexual abuse trafficking combating fight prevention suppression elimination use"
          + " commercial optional convention right protection prostitution pornography childhood comprehensive juvenile justice"
          + " family national victim assistance domestic violence woman")
      bodies = stems(
        "committee commission association network coalition campaign foundation institute unit force centre center"
          + " office alliance congress observatory council bureau taskforce")
      mentions = stems(
        "term expression word phrase wording label called calls termed labelled labeled titled known referred described"
      )
      fillers = links.union(
        stems("as such like or and old older outdated obsolete also still sometimes often formerly legal to"))
      spoilers = stems("in")
      copulas = stems("is are was were")
      abouts = stems("on against concerning regarding relating prohibiting for to")
      breakers = stems("is are was were do does did not has have had which that who")
      speech = stems("speak speaks say says write writes use uses using used prefer prefers")
      insteads = ["rather than", "rather than of", "instead of"].map { Self.stems($0, language) }
    }
  }

  private static func stems(_ text: String, _ language: Language) -> [String] {
    text.split(separator: " ").map { Stem.of($0.unicodeScalars, in: language) }
  }
}
