/// What recommendations of any kind have in common: their verbs, whom they ask, and the words of law and administration.
struct CommonDemand: LanguageCues {
  private let verbs: ActionVerbs
  private let cues: DemandCues
  private let words: Set<String>

  /// Whether `word`, in small letters without accents, says nothing of what a recommendation is about.
  func has(_ word: String) -> Bool {
    words.contains(word) || verbs.verb(word) != nil || cues.addressees.contains(word)
      || cues.vagueObjects.contains(word) || cues.vagueAdjectives.contains(word)
      || cues.timeWords.contains(word)
      || cues.spanUnits.contains(word) || cues.deadlineEvents.contains(word) || cues.numbers.contains(word)
  }

  static let english = CommonDemand(
    verbs: .of(.en), cues: .english,
    words: wordSet(
      "child children childs girl girls boy boys law laws legislation act acts bill code policy policies strategy plan plans",
      "programme programmes national local public justice right rights human system systems service services person people",
      "persons country countries convention protocol article articles sure legal federal regional access support line",
      "accordance ensure ensuring including concerning order full fully according recommendation recommendations"
    ))

  static let french = CommonDemand(
    verbs: .of(.fr), cues: .french,
    words: wordSet(
      "enfant enfants fille filles garcon garcons loi lois legislation code politique politiques strategie plan plans",
      "programme programmes national nationale nationaux nationales local locale public publique publics publiques justice",
      "droit droits humain humains systeme systemes service services personne personnes pays convention protocole article",
      "articles legal legale conformement conforme assurer garantir notamment recommandation recommandations acces appui"
    ))

  static let spanish = CommonDemand(
    verbs: .of(.es), cues: .spanish,
    words: wordSet(
      "nino ninos nina ninas adolescente adolescentes ley leyes legislacion codigo politica politicas estrategia plan planes",
      "programa programas nacional nacionales local locales publico publica publicos publicas justicia derecho derechos",
      "humano humanos sistema sistemas servicio servicios persona personas pais paises convencion protocolo articulo",
      "articulos legal conformidad acuerdo asegurar garantizar recomendacion recomendaciones acceso apoyo"))
}
