extension PersonCues {
  static let english = PersonCues(
    years: wordSet("year years yr yrs month months y"), olds: wordSet("old o"), needsOld: true, durations: [],
    ageLeads: wordSet("aged age ages of at the only just barely about around tender young early"),
    aged: wordSet("aged age"),
    notAges: wordSet(
      "under below over above until least most than before after between from to article articles section sections para",
      "paragraph paragraphs target goal goals chapter table tables figure figures annex part rule no page pages grade class"
    ),
    numerals: wordSet(
      "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"),
    connectors: wordSet("to and or through"), overs: wordSet("over above older under below younger up more"),
    fillers: wordSet(
      "a an the who was is were only just then now aged turned turns will turn has had celebrated celebrates her his not yet nearly",
      "almost barely still be become been girl boy child pupil student teenager adolescent schoolgirl schoolboy orphan daughter son",
      "old young already both about around street f m female male years"),
    verbs: wordSet("was is turned turn turns be celebrated"),
    moments: wordSet("when at and but years while in then last this on yesterday"),
    child: wordSet(
      "girl boy child pupil student teenager adolescent schoolgirl schoolboy daughter son minor baby infant toddler"
    ),
    articles: wordSet("a an one the this that her his their another our"),
    persons: wordSet(
      "she he her his him girl boy daughter son mother father told said says recalls explained remembers survivor victim",
      "dead wounded injured missing shot drowned student pupil testimony interviewed child teenager i my me raped abused married trafficked pregnant fled"
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
        "authority agency bureau board protection rights labour labor helpline guides scouts institute institution university school college academy hospital clinic centre center",
        "foundation trust company club team firm association network coalition alliance federation union organization organisation society forum fund bank",
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
      "arrest detention name body birthday home hand voice brother sister friend teacher example photograph photographs picture pictures"
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
      "roma rohingya dalit sami muslim christian quechua inuit aboriginal indigenous jewish kurdish tamil hazara yazidi",
      "nepali indian chinese thai syrian afghan iraqi somali eritrean sudanese nigerian congolese bangladeshi pakistani russian",
      "ukrainian romanian bulgarian albanian serbian turkish french english german spanish american african asian european",
      "palestinian israeli egyptian moroccan tunisian algerian libyan jordanian lebanese saudi yemeni iranian ethiopian kenyan",
      "ugandan tanzanian haitian cuban mexican colombian peruvian bolivian chilean argentine brazilian guatemalan honduran",
      "salvadoran venezuelan ecuadorian filipino indonesian malaysian vietnamese cambodian burmese japanese korean australian",
      "canadian british italian polish czech slovak hungarian greek bosnian croatian macedonian georgian armenian azerbaijani",
      "uzbek tajik kazakh kyrgyz uighur chechen ivorian ghanaian malian rwandan burundian angolan zimbabwean jamaican latvian",
      "mapuche guarani aymara tuareg peul fulani hmong rom"),
    toddlers: wordSet("two three"),
    ordinals: wordSet(
      "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth",
      "4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th"),
    birthdays: wordSet("birthday"), possessives: wordSet("her his my their s"),
    hedges: wordSet(
      "both then now only just barely still nearly almost already yet not age aged about around maybe"),
    acts: wordSet(
      "was is has had were did does could can cannot will would must may might never always also then now said says told tells",
      "went goes left leaves fled flees ran runs lives lived works worked began became got gets lost came comes saw sees found met",
      "fell falls slept sleeps cried cries dropped escaped joined travelled moved stayed returned wanted wants needed needs dreams",
      "hopes attends attended studies studied spent earned earns sells sold carries carried made makes gave gives took takes",
      "received started stopped arrived survived died drowned disappeared remembers recalls explained asked answered spoke speaks",
      "wrote writes knows knew thought thinks believes believed tried hid helps helped suffered gave bore beg begs collects fetches sat",
      "stood begged begs heard married turned celebrated shared described testified reported cooked cleans cleaned crossed"
    ),
    kin: wordSet(
      "brother sister son daughter cousin niece nephew grandson granddaughter stepdaughter stepson twin twins sisters brothers baby",
      "classmate friend girl boy child pupil student schoolgirl schoolboy teenager toddler infant little young victim survivor orphan",
      "daughters sons schoolchildren siblings"),
    little: wordSet("girl boy child toddler infant schoolgirl schoolboy teenager"),
    elsewhere: wordSet(
      "girls boys children people those that who whom whose which age ages limit responsibility marriage consent law anyone everyone",
      "women men students pupils persons minors adolescents marriages if every each girl boy child someone"),
    openers: wordSet(
      "when while as since by from at on and but the age of aged just only barely still she he was is had has turned turning her his",
      "even though although because already then now later until before after about around almost nearly years old him for it in"
    ),
    addressing: wordSet(
      "spoke talked said happened listened belongs belonged told heard letter letters testimony interview message according done",
      "thanks married sold given gave went writes wrote next"),
    sinces: wordSet("since from by"), and: wordSet("and"), sexes: wordSet("f m female male girl boy"),
    grades: wordSet("class grade year standard form"))
}
