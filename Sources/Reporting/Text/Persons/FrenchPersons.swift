extension PersonCues {
  static let french = PersonCues(
    years: wordSet("an ans mois"), olds: [], needsOld: false,
    durations: wordSet(
      "apres plus avant durant environ pour en suivant suivants auparavant plutot fermes ferme que"),
    ageLeads: wordSet("age agee ages agees de d a l alors seulement peine tout juste"),
    aged: wordSet("age agee"),
    notAges: wordSet(
      "moins plus pendant depuis apres avant entre jusqu sous article articles section par paragraphe cible chapitre tableau page",
      "pages ages agees minimum dans en il y condamne condamnee condamnes tous les ces dessous dela enfants filles garcons",
      "adolescents adolescentes jeunes mineurs personnes eleves mineures victimes classe"),
    numerals: wordSet(
      "quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
    connectors: wordSet("a et ou"), overs: wordSet("plus moins"),
    fillers: wordSet(
      "de d une un la le l jeune petite petit fille garcon adolescente adolescent enfant eleve fillette collegienne collegien",
      "lyceenne lyceen orpheline orphelin qui a avait est etait alors seulement aujourd hui mineure mineur n que pas encore peine tout",
      "juste bientot vient venait eu aura avoir tous toutes deux des rue rues fete fetait ses son du haut f m g"
    ),
    verbs: wordSet("avait a aura avoir eu fetait fete"), moments: wordSet("quand lorsque lorsqu et mais au"),
    child: wordSet(
      "fille garcon enfant eleve adolescente adolescent fillette collegienne collegien lyceenne lyceen garconnet mineure mineur",
      "bebe nourrisson fils"),
    articles: wordSet("une un la le l cette cet sa son leur autre d"),
    persons: wordSet(
      "elle il lui fille garcon fils mere pere dit raconte explique confie temoigne survivante victime eleve fillette temoignage",
      "je j ma mon violee mariee vendue enceinte adolescente enfant"),
    named: wordSet(
      "prenommee prenomme nommee nomme appelee appele denommee denomme prenom appelle surnommee surnomme"),
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
        "courrier journal gazette radio presse monde enfance entreprise figaro liberation rue avenue boulevard place pont port quartier camp",
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
    abbreviations: wordSet("onu ue usa ong onug pp"), name: wordSet("nom prenom noms prenoms"),
    age: wordSet("age"),
    changed: wordSet(
      "change changes changee changees modifiees modifie modifies modifiee fictif fictifs emprunt pseudonyme pseudonymes invente anonymise anonymises",
      "anonymisee alias"),
    peoples: wordSet("rom roms peul touareg kurde dalit rohingya"),
    toddlers: wordSet("deux trois"),
    ordinals: wordSet(
      "quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme",
      "4e 5e 6e 7e 8e 9e 10e 11e 12e 13e 14e 15e 16e 17e dix-septieme"),
    birthdays: wordSet("anniversaire"), possessives: wordSet("son ses mon mes sa leur leurs"),
    hedges: wordSet(
      "tous toutes deux alors que peine seulement tout juste bientot pres encore deja environ age agee aujourd hui"
    ),
    acts: wordSet(
      "a est avait etait fut aura sera n ne s se y vit vivait travaille travaillait raconte dit disait confie explique temoigne",
      "pleure dort dormait mange rentre part partit va allait vient revient veut voulait peut pouvait doit devait sait savait",
      "reve espere porte portait vend vendait mendie mendiait etudie frequente frequentait reste restait quitte quitta perd perdit prend",
      "fait faisait parle parlait demande souffre souffrait habite habitait disparait meurt mourut tombe joue garde vivra ont nous",
      "sont furent avaient etaient me m lui en"),
    kin: wordSet(
      "frere soeur fils fille cousin cousine niece neveu jumeau jumelle jumeaux jumelles soeurs freres bebe camarade ami amie garcon",
      "enfant eleve fillette garconnet adolescente adolescent petite petit jeune victime survivante orpheline orphelin ecolier",
      "ecoliere collegienne collegien lyceenne lyceen"),
    little: wordSet(
      "fillette garconnet adolescente adolescent enfant ecolier ecoliere collegienne collegien lyceenne lyceen petite petit"
    ),
    elsewhere: wordSet(
      "filles garcons enfants personnes celles ceux qui que dont age ages limite responsabilite mariage consentement loi eleves femmes",
      "hommes mineurs mineures adolescents mariages si chaque fille garcon enfant quelqu"),
    openers: wordSet(
      "quand lorsque lorsqu elle il avait a et mais alors age agee agees de d des du haut ses le jour la l les seulement peine tout juste",
      "depuis avant apres un une son sa au aux en encore deja n que pas etait fut ans ne est c comme puis fete eu avoir bien qu venait vient"
    ),
    addressing: wordSet(
      "parle parler dit arrive arrivee demande donne raconte confie appartient selon ecoute ecrit pose rendu vendue mariee rencontre",
      "entretien lettre grace appartenait pense"),
    sinces: wordSet("depuis des"), and: wordSet("et"), sexes: wordSet("f m fille garcon feminin masculin g"),
    grades: wordSet("classe"))
}
