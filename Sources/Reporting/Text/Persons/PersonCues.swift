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

  /// In every language: what is part of the names of laws, bodies and documents, and acronyms that look like words.
  fileprivate static let everywhere = wordSet(
    "unicef unesco ecpat interpol europol eurostat covid facebook whatsapp instagram tiktok telegram youtube google twitter",
    "geneva geneve ginebra bangkok stockholm lanzarote rio budapest palermo riyadh beijing istanbul maputo")
}

extension PersonCues {
  static let english = PersonCues(
    years: wordSet("year years yr yrs"), olds: wordSet("old"), needsOld: true, durations: [],
    ageLeads: wordSet("aged age ages of at the only just"), aged: wordSet("aged age"),
    notAges: wordSet(
      "under below over above until least most than before after between from to article articles section sections para",
      "paragraph paragraphs target goal goals chapter table tables figure figures annex part rule no page pages grade class"
    ),
    numerals: wordSet(
      "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"),
    connectors: wordSet("to and or through"), overs: wordSet("over above older under below younger up more"),
    fillers: wordSet(
      "a an the who was is were only just then now aged turned had girl boy child pupil student teenager adolescent schoolgirl",
      "schoolboy orphan daughter son old young"),
    verbs: wordSet("was is turned"), moments: wordSet("when at and but years while"),
    child: wordSet(
      "girl boy child pupil student teenager adolescent schoolgirl schoolboy daughter son minor baby infant toddler"
    ),
    articles: wordSet("a an one the this that her his their another our"),
    persons: wordSet(
      "she he her his him girl boy daughter son mother father told said says recalls explained remembers survivor victim",
      "student pupil testimony interviewed child teenager i my me raped abused married trafficked pregnant fled"
    ),
    named: wordSet("named called name"),
    suffered: wordSet(
      "married raped trafficked abused sold recruited arrested detained abducted killed pregnant forced sent taken exploited",
      "assaulted kidnapped imprisoned sentenced deported removed placed orphaned harassed beaten lured groomed filmed"
    ),
    particles: wordSet("de da del dos van von bin ibn ben al el ould y"),
    starters: wordSet(
      "a an the in on at by for from to of with without as and or but if when where while since until after before during",
      "between among under over about according despite although though because however moreover furthermore meanwhile",
      "later then thus therefore finally similarly likewise recently yesterday today now elsewhere instead additionally",
      "consequently nevertheless nonetheless still also only even just indeed perhaps often sometimes there here this that",
      "these those it its he she they we i you his her their our my your who what which one two three four five six seven",
      "eight nine ten eleven twelve some any all most many several few both each every no not none another other others such",
      "once first second third last next again overall instead currently subsequently eventually sadly tragically fortunately",
      "boys girls children child girl boy adolescents adolescent pupils pupil students student teenagers minors minor women men",
      "woman man persons people victims victim survivors survivor workers refugees migrants mothers mother fathers father parents",
      "anyone everyone someone nobody participants participant respondents respondent interviewee case cases see note source",
      "sources figure table box example interview testimony asked being born aged age ages name"),
    others: everywhere.union(
      wordSet(
        "committee convention protocol covenant act bill law code article articles section sections decree regulation constitution",
        "ministry minister government parliament assembly council court tribunal commission commissioner department office",
        "authority agency bureau board institute institution university school college academy hospital clinic centre center",
        "foundation association network coalition alliance federation union organization organisation society forum fund bank",
        "group house home shelter service services police army force unit task programme program project plan strategy policy",
        "report study survey review guidelines guideline resolution decision declaration agenda goal goals target targets annex",
        "appendix chapter table figure page part paragraph rule rules comment recommendation recommendations state states district",
        "districts province provinces region regional county city town village island islands river valley mountain lake north",
        "south east west northern southern eastern western central upper lower republic kingdom federal national international",
        "united nations general human rights watch amnesty world global african european american asian union children child",
        "girls boys youth women republic high supreme special rapporteur ombudsman ombudsperson secretary",
        "january february march april may june july august september october november december",
        "monday tuesday wednesday thursday friday saturday sunday easter christmas ramadan",
        "courier times post herald gazette tribune daily news radio press journal guardian observer",
        "geneva version volume issue number nos article street road avenue square bridge port harbour camp zone area",
        "internet english french spanish arabic protocol statute summit congress conference charter treaty")),
    titles: wordSet(
      "mr mrs ms dr prof professor judge justice minister president senator prosecutor commissioner director rapporteur officer",
      "ombudsman ombudsperson sir lady lord king queen bishop imam pastor teacher headteacher nurse doctor lawyer captain colonel",
      "governor mayor secretary chair chairperson deputy expert researcher author"),
    strangers: wordSet(
      "the in from at near into across throughout around within towards toward outside via inside to under over since until during"
    ),
    ofs: wordSet("of"),
    belongings: wordSet(
      "case story testimony death rape abuse murder killing family mother father parents words statement account marriage abduction",
      "arrest detention name body brother sister friend teacher example photograph photographs picture pictures"
    ),
    codes: wordSet(
      "child girl boy participant respondent interviewee case witness survivor victim annex section part table figure group type",
      "category class appendix box scenario option schedule list vitamin hepatitis plan school district region article paragraph"
    ),
    abbreviations: wordSet("us uk un eu dc ngo ngos au ie eg pp vs gc"), name: wordSet("name names"),
    age: wordSet("age"),
    changed: wordSet(
      "changed altered fictitious invented modified real pseudonym pseudonyms fictional assumed anonymised anonymized alias"
    ),
    peoples: wordSet(
      "roma rohingya dalit maya sami muslim christian quechua inuit aboriginal indigenous jewish kurdish tamil hazara yazidi",
      "nepali indian chinese thai syrian afghan iraqi somali eritrean sudanese nigerian congolese bangladeshi pakistani russian",
      "ukrainian romanian bulgarian albanian serbian turkish french english german spanish american african asian european",
      "mapuche guarani aymara tuareg peul fulani hmong karen rom"))

  static let french = PersonCues(
    years: wordSet("an ans"), olds: [], needsOld: false,
    durations: wordSet(
      "apres plus avant durant environ pour en suivant suivants auparavant plutot fermes ferme que et"),
    ageLeads: wordSet("age agee ages agees de d a l alors seulement"), aged: wordSet("age agee"),
    notAges: wordSet(
      "moins plus pendant depuis apres avant entre jusqu sous article articles section par paragraphe cible chapitre tableau page",
      "pages ages agees minimum dans en il y condamne condamnee condamnes tous les ces dessous dela enfants filles garcons",
      "adolescents adolescentes jeunes mineurs personnes eleves mineures victimes classe"),
    numerals: wordSet(
      "quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
    connectors: wordSet("a et ou"), overs: wordSet("plus moins"),
    fillers: wordSet(
      "de d une un la le l jeune petite petit fille garcon adolescente adolescent enfant eleve fillette collegienne collegien",
      "lyceenne lyceen orpheline orphelin qui a avait est etait alors seulement aujourd hui mineure mineur"),
    verbs: wordSet("avait a"), moments: wordSet("quand lorsque lorsqu et mais au"),
    child: wordSet(
      "fille garcon enfant eleve adolescente adolescent fillette collegienne collegien lyceenne lyceen garconnet mineure mineur",
      "bebe nourrisson fils"),
    articles: wordSet("une un la le l cette cet sa son leur autre d"),
    persons: wordSet(
      "elle il lui fille garcon fils mere pere dit raconte explique confie temoigne survivante victime eleve fillette temoignage",
      "je j ma mon violee mariee vendue enceinte adolescente enfant"),
    named: wordSet(
      "prenommee prenomme nommee nomme appelee appele denommee denomme prenom surnommee surnomme"),
    suffered: wordSet(
      "mariee marie violee viole vendue vendu recrutee recrute arretee arrete detenue detenu enlevee enleve tuee tue enceinte",
      "forcee force envoyee envoye exploitee exploite agressee agresse placee place condamnee battue filmee livree"
    ),
    particles: wordSet("de da del van von bin ibn ben al el ould"),
    starters: wordSet(
      "le la les l un une des du de d au aux a en dans sur sous par pour avec sans chez entre depuis pendant selon apres avant",
      "malgre si quand lorsque lorsqu comme mais ou et donc or ni car cependant toutefois ensuite ainsi hier aujourd enfin",
      "pourtant puis recemment parfois souvent ailleurs egalement notamment ici la voici voila ce cet cette ces celui celle ceux",
      "celles il elle ils elles on nous vous je j tu son sa ses leur leurs notre nos votre mon ma mes qui que quoi quel quelle",
      "chaque plusieurs certains certaines quelques tous toutes tout toute aucun aucune autre autres deux trois quatre cinq six",
      "sept huit neuf dix onze douze premiere premier deuxieme agee age ages agees nee ne nes",
      "filles garcons enfants enfant fille garcon adolescents adolescentes adolescente adolescent eleves eleve jeunes mineurs mineures mineur mineure femmes",
      "hommes femme homme personnes victimes victime survivantes survivante meres mere peres pere parents travailleurs refugies",
      "migrants migrantes participants participante voir note source tableau figure encadre exemple entretien temoignage interrogee",
      "interroge nom prenom cas malheureusement finalement jadis"),
    others: everywhere.union(
      wordSet(
        "comite convention protocole pacte loi code article articles section decret reglement constitution ministere ministre",
        "gouvernement parlement assemblee conseil cour tribunal commission departement office autorite agence bureau institut",
        "universite ecole college lycee academie hopital clinique centre fondation association reseau coalition alliance federation",
        "union organisation societe forum fonds banque groupe maison foyer service services police armee brigade programme projet",
        "plan strategie politique rapport etude enquete examen lignes directrices resolution decision declaration objectif objectifs",
        "cible annexe chapitre tableau figure page partie paragraphe regle regles observation recommandation recommandations etat",
        "etats district districts province provinces region departements commune ville village ile iles vallee nord sud est ouest",
        "republique royaume nationale national international nations unies generale droits homme monde defenseur defenseure",
        "enfants enfant filles femmes jeunesse haut commissariat rapporteuse rapporteur",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche paques noel ramadan",
        "courrier journal gazette radio presse monde figaro liberation rue avenue boulevard place pont port quartier camp",
        "internet francais anglais traite charte congres sommet conference observatoire ligue syndicat")),
    titles: wordSet(
      "m mm mme mlle dr pr me maitre juge ministre president presidente senateur procureur procureure commissaire directeur",
      "directrice rapporteur rapporteuse defenseur defenseure professeur professeure docteur medecin avocat avocate maire prefet",
      "gouverneur secretaire depute deputee reine roi colonel capitaine imam pasteur institutrice instituteur auteur auteure"
    ),
    strangers: wordSet(
      "le la les l du des au aux en dans vers depuis sur sous chez pres hors a"),
    ofs: wordSet("de d"),
    belongings: wordSet(
      "cas histoire temoignage mort viol meurtre assassinat famille mere pere parents mots declaration recit mariage enlevement",
      "arrestation detention prenom corps frere soeur amie exemple photo photographie affaire"),
    codes: wordSet(
      "enfant fille garcon participante participant cas temoin survivante victime annexe section partie tableau figure groupe type",
      "categorie classe liste vitamine hepatite plan ecole district region article"),
    abbreviations: wordSet("onu ue usa ong onug pp"), name: wordSet("nom prenom noms"), age: wordSet("age"),
    changed: wordSet(
      "change changes changee modifie modifies modifiee fictif fictifs emprunt pseudonyme pseudonymes invente anonymise anonymises",
      "anonymisee alias"),
    peoples: wordSet("rom roms peul touareg kurde dalit rohingya"))

  static let spanish = PersonCues(
    years: wordSet("ano anos"), olds: [], needsOld: false,
    durations: wordSet(
      "despues mas antes durante que en para por y atras siguientes"),
    ageLeads: wordSet("de con la edad tan solo apenas a los"), aged: wordSet("edad"),
    notAges: wordSet(
      "menos mas durante desde hace tras hasta entre menor menores mayor mayores articulo articulos seccion parrafo meta capitulo",
      "cuadro tabla figura pagina paginas minima en todos esos estos partir cumplir ninas ninos adolescentes jovenes personas",
      "alumnos alumnas victimas grado condenado condenada condenados"),
    numerals: wordSet(
      "cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"),
    connectors: wordSet("a y o e u"), overs: wordSet("mas menos"),
    fillers: wordSet(
      "de una un la el con nina nino joven adolescente estudiante alumna alumno menor que tenia tiene solo tan entonces apenas",
      "muchacha muchacho chica chico hoy era es"),
    verbs: wordSet("tenia tiene"), moments: wordSet("cuando y pero al"),
    child: wordSet(
      "nina nino adolescente alumna alumno estudiante joven menor hija hijo muchacha muchacho chica chico bebe"
    ),
    articles: wordSet("una un la el esta este esa ese su otra otro"),
    persons: wordSet(
      "ella el nina nino hija hijo madre padre dijo dice cuenta relata recuerda explico sobreviviente victima alumna testimonio yo",
      "mi me violada casada vendida embarazada adolescente"),
    named: wordSet("llamada llamado nombre llama apodada apodado"),
    suffered: wordSet(
      "casada casado violada violado vendida vendido reclutada reclutado detenida detenido secuestrada secuestrado asesinada",
      "asesinado embarazada obligada obligado enviada enviado explotada explotado agredida agredido abusada abusado condenada",
      "golpeada filmada captada"),
    particles: wordSet("de da del la los van von bin ibn ben al el y"),
    starters: wordSet(
      "el la los las lo un una unos unas de del al a en por para con sin sobre bajo entre desde hasta segun tras ante contra durante",
      "mediante si cuando donde mientras aunque porque pero y o ni pues luego despues antes ayer hoy ahora entonces asi ademas",
      "asimismo finalmente recientemente tambien solo incluso quiza aqui alli este esta estos estas ese esa eso aquel aquella",
      "esto ella ellos ellas nosotros yo usted su sus nuestro nuestra mi mis quien que cual cada varios varias algunos algunas",
      "muchos muchas todos todas todo toda ningun ninguna otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez",
      "primera primero segundo segunda ninas ninos nina nino adolescentes adolescente alumnos alumnas alumna alumno estudiantes",
      "estudiante jovenes joven menores menor mujeres mujer hombres hombre personas persona victimas victima sobrevivientes",
      "sobreviviente madres madre padres padre trabajadores refugiados migrantes participantes participante vease nota fuente",
      "cuadro figura recuadro ejemplo entrevista testimonio edad nombre caso casos no lamentablemente actualmente"
    ),
    others: everywhere.union(
      wordSet(
        "comite convencion convenio protocolo pacto ley codigo articulo articulos seccion decreto reglamento constitucion ministerio",
        "ministro ministra gobierno parlamento asamblea congreso senado consejo corte tribunal comision departamento oficina",
        "autoridad agencia instituto universidad escuela colegio liceo academia hospital clinica centro fundacion asociacion red",
        "coalicion alianza federacion union organizacion sociedad foro fondo banco grupo casa hogar servicio servicios policia",
        "ejercito unidad programa proyecto plan estrategia politica informe estudio encuesta examen directrices resolucion decision",
        "declaracion agenda objetivo objetivos meta anexo capitulo cuadro tabla figura pagina parte parrafo regla reglas observacion",
        "recomendacion recomendaciones estado estados distrito distritos provincia provincias region municipio ciudad pueblo isla",
        "islas valle norte sur este oeste republica reino nacional internacional naciones unidas general derechos humanos mundo",
        "mundial defensoria defensor defensora ninos ninas nino nina mujeres juventud alto comisionado relatora relator fiscalia",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miercoles jueves viernes sabado domingo pascua navidad",
        "diario correo gaceta radio prensa calle avenida plaza puente puerto barrio campamento",
        "internet tratado carta cumbre conferencia observatorio liga sindicato")),
    titles: wordSet(
      "sr sra dr dra prof juez jueza ministro ministra presidente presidenta senador senadora fiscal comisionado comisionada",
      "director directora relator relatora defensor defensora profesor profesora doctor doctora abogado abogada alcalde alcaldesa",
      "gobernador gobernadora secretario secretaria diputado diputada reina rey coronel capitan maestra maestro autor autora"
    ),
    strangers: wordSet(
      "el la los las del al en desde hacia hasta sobre bajo cerca"),
    ofs: wordSet("de"),
    belongings: wordSet(
      "caso historia testimonio muerte violacion asesinato familia madre padre padres palabras declaracion relato matrimonio",
      "secuestro detencion nombre cuerpo hermano hermana amiga ejemplo foto fotografia"),
    codes: wordSet(
      "nina nino participante caso testigo sobreviviente victima anexo seccion parte cuadro tabla figura grupo tipo categoria",
      "clase lista vitamina hepatitis plan escuela distrito region articulo"),
    abbreviations: wordSet("onu ue eeuu usa ong pp"), name: wordSet("nombre nombres"), age: wordSet("edad"),
    changed: wordSet(
      "cambiado cambiados ficticio ficticios modificado modificados supuesto seudonimo seudonimos inventado alterado alias reservado"
    ),
    peoples: wordSet("mapuche guarani aymara quechua maya wayuu gitana gitano rohingya"))
}
