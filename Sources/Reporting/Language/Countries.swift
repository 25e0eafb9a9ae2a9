extension Country {
  /// Codes, and the United Nations' short names in English, French, Spanish, Arabic, Russian and Chinese.
  ///
  /// From UNTERM's list (see ``source``), without its articles. It leaves Côte d'Ivoire and Türkiye empty: theirs, and
  /// the longer name of the Netherlands, are those of the Statistics Division's M49.
  static let shortNames = """
    AD|AND|Andorra|Andorre|Andorra|أندورا|Андорра|安道尔
    AE|ARE|United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos|الإمارات العربية المتحدة|Объединенные Арабские Эмираты|阿拉伯联合酋长国
    AF|AFG|Afghanistan|Afghanistan|Afganistán|أفغانستان|Афганистан|阿富汗
    AG|ATG|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|أنتيغوا وبربودا|Антигуа и Барбуда|安提瓜和巴布达
    AL|ALB|Albania|Albanie|Albania|ألبانيا|Албания|阿尔巴尼亚
    AM|ARM|Armenia|Arménie|Armenia|أرمينيا|Армения|亚美尼亚
    AO|AGO|Angola|Angola|Angola|أنغولا|Ангола|安哥拉
    AR|ARG|Argentina|Argentine|Argentina|الأرجنتين|Аргентина|阿根廷
    AT|AUT|Austria|Autriche|Austria|النمسا|Австрия|奥地利
    AU|AUS|Australia|Australie|Australia|أستراليا|Австралия|澳大利亚
    AZ|AZE|Azerbaijan|Azerbaïdjan|Azerbaiyán|أذربيجان|Азербайджан|阿塞拜疆
    BA|BIH|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|البوسنة والهرسك|Босния и Герцеговина|波斯尼亚和黑塞哥维那
    BB|BRB|Barbados|Barbade|Barbados|بربادوس|Барбадос|巴巴多斯
    BD|BGD|Bangladesh|Bangladesh|Bangladesh|بنغلاديش|Бангладеш|孟加拉国
    BE|BEL|Belgium|Belgique|Bélgica|بلجيكا|Бельгия|比利时
    BF|BFA|Burkina Faso|Burkina Faso|Burkina Faso|بوركينا فاسو|Буркина-Фасо|布基纳法索
    BG|BGR|Bulgaria|Bulgarie|Bulgaria|بلغاريا|Болгария|保加利亚
    BH|BHR|Bahrain|Bahreïn|Bahrein|البحرين|Бахрейн|巴林
    BI|BDI|Burundi|Burundi|Burundi|بوروندي|Бурунди|布隆迪
    BJ|BEN|Benin|Bénin|Benin|بنن|Бенин|贝宁
    BN|BRN|Brunei Darussalam|Brunéi Darussalam|Brunei Darussalam|بروني دار السلام|Бруней-Даруссалам|文莱达鲁萨兰国
    BO|BOL|Bolivia (Plurinational State of)|Bolivie (État plurinational de)|Bolivia (Estado Plurinacional de)|بوليفيا (دولة - المتعددة القوميات)|Боливия (Многонациональное Государство)|多民族玻利维亚国
    BR|BRA|Brazil|Brésil|Brasil|البرازيل|Бразилия|巴西
    BS|BHS|Bahamas|Bahamas|Bahamas|جزر البهاما|Багамские Острова|巴哈马
    BT|BTN|Bhutan|Bhoutan|Bhután|بوتان|Бутан|不丹
    BW|BWA|Botswana|Botswana|Botswana|بوتسوانا|Ботсвана|博茨瓦纳
    BY|BLR|Belarus|Bélarus|Belarús|بيلاروس|Беларусь|白俄罗斯
    BZ|BLZ|Belize|Belize|Belice|بليز|Белиз|伯利兹
    CA|CAN|Canada|Canada|Canadá|كندا|Канада|加拿大
    CD|COD|Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo|جمهورية الكونغو الديمقراطية|Демократическая Республика Конго|刚果民主共和国
    CF|CAF|Central African Republic|République centrafricaine|República Centroafricana|جمهورية أفريقيا الوسطى|Центральноафриканская Республика|中非共和国
    CG|COG|Congo|Congo|Congo|الكونغو|Конго|刚果（布）
    CH|CHE|Switzerland|Suisse|Suiza|سويسرا|Швейцария|瑞士
    CI|CIV|Côte d'Ivoire|Côte d'Ivoire|Côte d'Ivoire|كوت ديفوار|Кот-д'Ивуар|科特迪瓦
    CL|CHL|Chile|Chili|Chile|شيلي|Чили|智利
    CM|CMR|Cameroon|Cameroun|Camerún|الكاميرون|Камерун|喀麦隆
    CN|CHN|China|Chine|China|الصين|Китай|中国
    CO|COL|Colombia|Colombie|Colombia|كولومبيا|Колумбия|哥伦比亚
    CR|CRI|Costa Rica|Costa Rica|Costa Rica|كوستاريكا|Коста-Рика|哥斯达黎加
    CU|CUB|Cuba|Cuba|Cuba|كوبا|Куба|古巴
    CV|CPV|Cabo Verde|Cabo Verde|Cabo Verde|كابو فيردي|Кабо-Верде|佛得角
    CY|CYP|Cyprus|Chypre|Chipre|قبرص|Кипр|塞浦路斯
    CZ|CZE|Czechia|Tchéquie|Chequia|تشيكيا|Чехия|捷克
    DE|DEU|Germany|Allemagne|Alemania|ألمانيا|Германия|德国
    DJ|DJI|Djibouti|Djibouti|Djibouti|جيبوتي|Джибути|吉布提
    DK|DNK|Denmark|Danemark|Dinamarca|الدانمرك|Дания|丹麦
    DM|DMA|Dominica|Dominique|Dominica|دومينيكا|Доминика|多米尼克
    DO|DOM|Dominican Republic|République dominicaine|República Dominicana|الجمهورية الدومينيكية|Доминиканская Республика|多米尼加
    DZ|DZA|Algeria|Algérie|Argelia|الجزائر|Алжир|阿尔及利亚
    EC|ECU|Ecuador|Équateur|Ecuador|إكوادور|Эквадор|厄瓜多尔
    EE|EST|Estonia|Estonie|Estonia|إستونيا|Эстония|爱沙尼亚
    EG|EGY|Egypt|Égypte|Egipto|مصر|Египет|埃及
    ER|ERI|Eritrea|Érythrée|Eritrea|إريتريا|Эритрея|厄立特里亚
    ES|ESP|Spain|Espagne|España|إسبانيا|Испания|西班牙
    ET|ETH|Ethiopia|Éthiopie|Etiopía|إثيوبيا|Эфиопия|埃塞俄比亚
    FI|FIN|Finland|Finlande|Finlandia|فنلندا|Финляндия|芬兰
    FJ|FJI|Fiji|Fidji|Fiji|فيجي|Фиджи|斐济
    FM|FSM|Micronesia (Federated States of)|Micronésie (États fédérés de)|Micronesia (Estados Federados de)|ميكرونيزيا (ولايات - الموحدة)|Микронезия (Федеративные Штаты)|密克罗尼西亚联邦
    FR|FRA|France|France|Francia|فرنسا|Франция|法国
    GA|GAB|Gabon|Gabon|Gabón|غابون|Габон|加蓬
    GB|GBR|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Reino Unido de Gran Bretaña e Irlanda del Norte|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|Соединенное Королевство Великобритании и Северной Ирландии|大不列颠及北爱尔兰联合王国
    GD|GRD|Grenada|Grenade|Granada|غرينادا|Гренада|格林纳达
    GE|GEO|Georgia|Géorgie|Georgia|جورجيا|Грузия|格鲁吉亚
    GH|GHA|Ghana|Ghana|Ghana|غانا|Гана|加纳
    GM|GMB|Gambia|Gambie|Gambia|غامبيا|Гамбия|冈比亚
    GN|GIN|Guinea|Guinée|Guinea|غينيا|Гвинея|几内亚
    GQ|GNQ|Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|غينيا الاستوائية|Экваториальная Гвинея|赤道几内亚
    GR|GRC|Greece|Grèce|Grecia|اليونان|Греция|希腊
    GT|GTM|Guatemala|Guatemala|Guatemala|غواتيمالا|Гватемала|危地马拉
    GW|GNB|Guinea-Bissau|Guinée-Bissau|Guinea-Bissau|غينيا - بيساو|Гвинея-Бисау|几内亚比绍
    GY|GUY|Guyana|Guyana|Guyana|غيانا|Гайана|圭亚那
    HN|HND|Honduras|Honduras|Honduras|هندوراس|Гондурас|洪都拉斯
    HR|HRV|Croatia|Croatie|Croacia|كرواتيا|Хорватия|克罗地亚
    HT|HTI|Haiti|Haïti|Haití|هايتي|Гаити|海地
    HU|HUN|Hungary|Hongrie|Hungría|هنغاريا|Венгрия|匈牙利
    ID|IDN|Indonesia|Indonésie|Indonesia|إندونيسيا|Индонезия|印度尼西亚
    IE|IRL|Ireland|Irlande|Irlanda|أيرلندا|Ирландия|爱尔兰
    IL|ISR|Israel|Israël|Israel|إسرائيل|Израиль|以色列
    IN|IND|India|Inde|India|الهند|Индия|印度
    IQ|IRQ|Iraq|Iraq|Iraq|العراق|Ирак|伊拉克
    IR|IRN|Iran (Islamic Republic of)|Iran (République islamique d')|Irán (República Islámica del)|إيران (جمهورية - الإسلامية)|Иран (Исламская Республика)|伊朗伊斯兰共和国
    IS|ISL|Iceland|Islande|Islandia|آيسلندا|Исландия|冰岛
    IT|ITA|Italy|Italie|Italia|إيطاليا|Италия|意大利
    JM|JAM|Jamaica|Jamaïque|Jamaica|جامايكا|Ямайка|牙买加
    JO|JOR|Jordan|Jordanie|Jordania|الأردن|Иордания|约旦
    JP|JPN|Japan|Japon|Japón|اليابان|Япония|日本
    KE|KEN|Kenya|Kenya|Kenya|كينيا|Кения|肯尼亚
    KG|KGZ|Kyrgyzstan|Kirghizistan|Kirguistán|قيرغيزستان|Кыргызстан|吉尔吉斯斯坦
    KH|KHM|Cambodia|Cambodge|Camboya|كمبوديا|Камбоджа|柬埔寨
    KI|KIR|Kiribati|Kiribati|Kiribati|كيريباس|Кирибати|基里巴斯
    KM|COM|Comoros|Comores|Comoras|جزر القمر|Коморские Острова|科摩罗
    KN|KNA|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|سانت كيتس ونيفس|Сент-Китс и Невис|圣基茨和尼维斯
    KP|PRK|Democratic People's Republic of Korea|République populaire démocratique de Corée|República Popular Democrática de Corea|جمهورية كوريا الشعبية الديمقراطية|Корейская Народно-Демократическая Республика|朝鲜民主主义人民共和国
    KR|KOR|Republic of Korea|République de Corée|República de Corea|جمهورية كوريا|Республика Корея|大韩民国
    KW|KWT|Kuwait|Koweït|Kuwait|الكويت|Кувейт|科威特
    KZ|KAZ|Kazakhstan|Kazakhstan|Kazajstán|كازاخستان|Казахстан|哈萨克斯坦
    LA|LAO|Lao People's Democratic Republic|République démocratique populaire lao|República Democrática Popular Lao|جمهورية لاو الديمقراطية الشعبية|Лаосская Народно-Демократическая Республика|老挝人民民主共和国
    LB|LBN|Lebanon|Liban|Líbano|لبنان|Ливан|黎巴嫩
    LC|LCA|Saint Lucia|Sainte-Lucie|Santa Lucía|سانت لوسيا|Сент-Люсия|圣卢西亚
    LI|LIE|Liechtenstein|Liechtenstein|Liechtenstein|ليختنشتاين|Лихтенштейн|列支敦士登
    LK|LKA|Sri Lanka|Sri Lanka|Sri Lanka|سري لانكا|Шри-Ланка|斯里兰卡
    LR|LBR|Liberia|Libéria|Liberia|ليبريا|Либерия|利比里亚
    LS|LSO|Lesotho|Lesotho|Lesotho|ليسوتو|Лесото|莱索托
    LT|LTU|Lithuania|Lituanie|Lituania|ليتوانيا|Литва|立陶宛
    LU|LUX|Luxembourg|Luxembourg|Luxemburgo|لكسمبرغ|Люксембург|卢森堡
    LV|LVA|Latvia|Lettonie|Letonia|لاتفيا|Латвия|拉脱维亚
    LY|LBY|Libya|Libye|Libia|ليبيا|Ливия|利比亚
    MA|MAR|Morocco|Maroc|Marruecos|المغرب|Марокко|摩洛哥
    MC|MCO|Monaco|Monaco|Mónaco|موناكو|Монако|摩纳哥
    MD|MDA|Republic of Moldova|République de Moldova|República de Moldova|جمهورية مولدوفا|Республика Молдова|摩尔多瓦共和国
    ME|MNE|Montenegro|Monténégro|Montenegro|الجبل الأسود|Черногория|黑山
    MG|MDG|Madagascar|Madagascar|Madagascar|مدغشقر|Мадагаскар|马达加斯加
    MH|MHL|Marshall Islands|Îles Marshall|Islas Marshall|جزر مارشال|Маршалловы Острова|马绍尔群岛
    MK|MKD|North Macedonia|Macédoine du Nord|Macedonia del Norte|مقدونيا الشمالية|Северная Македония|北马其顿
    ML|MLI|Mali|Mali|Malí|مالي|Мали|马里
    MM|MMR|Myanmar|Myanmar|Myanmar|ميانمار|Мьянма|缅甸
    MN|MNG|Mongolia|Mongolie|Mongolia|منغوليا|Монголия|蒙古
    MR|MRT|Mauritania|Mauritanie|Mauritania|موريتانيا|Мавритания|毛里塔尼亚
    MT|MLT|Malta|Malte|Malta|مالطة|Мальта|马耳他
    MU|MUS|Mauritius|Maurice|Mauricio|موريشيوس|Маврикий|毛里求斯
    MV|MDV|Maldives|Maldives|Maldivas|ملديف|Мальдивские Острова|马尔代夫
    MW|MWI|Malawi|Malawi|Malawi|ملاوي|Малави|马拉维
    MX|MEX|Mexico|Mexique|México|المكسيك|Мексика|墨西哥
    MY|MYS|Malaysia|Malaisie|Malasia|ماليزيا|Малайзия|马来西亚
    MZ|MOZ|Mozambique|Mozambique|Mozambique|موزامبيق|Мозамбик|莫桑比克
    NA|NAM|Namibia|Namibie|Namibia|ناميبيا|Намибия|纳米比亚
    NE|NER|Niger|Niger|Níger|النيجر|Нигер|尼日尔
    NG|NGA|Nigeria|Nigéria|Nigeria|نيجيريا|Нигерия|尼日利亚
    NI|NIC|Nicaragua|Nicaragua|Nicaragua|نيكاراغوا|Никарагуа|尼加拉瓜
    NL|NLD|Netherlands (Kingdom of the)|Pays-Bas (Royaume des)|Países Bajos (Reino de los)|هولندا (مملكة -)|Нидерланды (Королевство)|荷兰王国
    NO|NOR|Norway|Norvège|Noruega|النرويج|Норвегия|挪威
    NP|NPL|Nepal|Népal|Nepal|نيبال|Непал|尼泊尔
    NR|NRU|Nauru|Nauru|Nauru|ناورو|Науру|瑙鲁
    NZ|NZL|New Zealand|Nouvelle-Zélande|Nueva Zelandia|نيوزيلندا|Новая Зеландия|新西兰
    OM|OMN|Oman|Oman|Omán|عمان|Оман|阿曼
    PA|PAN|Panama|Panama|Panamá|بنما|Панама|巴拿马
    PE|PER|Peru|Pérou|Perú|بيرو|Перу|秘鲁
    PG|PNG|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|بابوا غينيا الجديدة|Папуа — Новая Гвинея|巴布亚新几内亚
    PH|PHL|Philippines|Philippines|Filipinas|الفلبين|Филиппины|菲律宾
    PK|PAK|Pakistan|Pakistan|Pakistán|باكستان|Пакистан|巴基斯坦
    PL|POL|Poland|Pologne|Polonia|بولندا|Польша|波兰
    PS|PSE|State of Palestine|État de Palestine|Estado de Palestina|دولة فلسطين|Государство Палестина|巴勒斯坦国
    PT|PRT|Portugal|Portugal|Portugal|البرتغال|Португалия|葡萄牙
    PW|PLW|Palau|Palaos|Palau|بالاو|Палау|帕劳
    PY|PRY|Paraguay|Paraguay|Paraguay|باراغواي|Парагвай|巴拉圭
    QA|QAT|Qatar|Qatar|Qatar|قطر|Катар|卡塔尔
    RO|ROU|Romania|Roumanie|Rumania|رومانيا|Румыния|罗马尼亚
    RS|SRB|Serbia|Serbie|Serbia|صربيا|Сербия|塞尔维亚
    RU|RUS|Russian Federation|Fédération de Russie|Federación de Rusia|الاتحاد الروسي|Российская Федерация|俄罗斯联邦
    RW|RWA|Rwanda|Rwanda|Rwanda|رواندا|Руанда|卢旺达
    SA|SAU|Saudi Arabia|Arabie saoudite|Arabia Saudita|المملكة العربية السعودية|Саудовская Аравия|沙特阿拉伯
    SB|SLB|Solomon Islands|Îles Salomon|Islas Salomón|جزر سليمان|Соломоновы Острова|所罗门群岛
    SC|SYC|Seychelles|Seychelles|Seychelles|سيشيل|Сейшельские Острова|塞舌尔
    SD|SDN|Sudan|Soudan|Sudán|السودان|Судан|苏丹
    SE|SWE|Sweden|Suède|Suecia|السويد|Швеция|瑞典
    SG|SGP|Singapore|Singapour|Singapur|سنغافورة|Сингапур|新加坡
    SI|SVN|Slovenia|Slovénie|Eslovenia|سلوفينيا|Словения|斯洛文尼亚
    SK|SVK|Slovakia|Slovaquie|Eslovaquia|سلوفاكيا|Словакия|斯洛伐克
    SL|SLE|Sierra Leone|Sierra Leone|Sierra Leona|سيراليون|Сьерра-Леоне|塞拉利昂
    SM|SMR|San Marino|Saint-Marin|San Marino|سان مارينو|Сан-Марино|圣马力诺
    SN|SEN|Senegal|Sénégal|Senegal|السنغال|Сенегал|塞内加尔
    SO|SOM|Somalia|Somalie|Somalia|الصومال|Сомали|索马里
    SR|SUR|Suriname|Suriname|Suriname|سورينام|Суринам|苏里南
    SS|SSD|South Sudan|Soudan du Sud|Sudán del Sur|جنوب السودان|Южный Судан|南苏丹
    ST|STP|Sao Tome and Principe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|سان تومي وبرينسيبي|Сан-Томе и Принсипи|圣多美和普林西比
    SV|SLV|El Salvador|El Salvador|El Salvador|السلفادور|Сальвадор|萨尔瓦多
    SY|SYR|Syrian Arab Republic|République arabe syrienne|República Árabe Siria|الجمهورية العربية السورية|Сирийская Арабская Республика|阿拉伯叙利亚共和国
    SZ|SWZ|Eswatini|Eswatini|Eswatini|إسواتيني|Эсватини|斯威士兰
    TD|TCD|Chad|Tchad|Chad|تشاد|Чад|乍得
    TG|TGO|Togo|Togo|Togo|توغو|Того|多哥
    TH|THA|Thailand|Thaïlande|Tailandia|تايلند|Таиланд|泰国
    TJ|TJK|Tajikistan|Tadjikistan|Tayikistán|طاجيكستان|Таджикистан|塔吉克斯坦
    TL|TLS|Timor-Leste|Timor-Leste|Timor-Leste|تيمور - ليشتي|Тимор-Лешти|东帝汶
    TM|TKM|Turkmenistan|Turkménistan|Turkmenistán|تركمانستان|Туркменистан|土库曼斯坦
    TN|TUN|Tunisia|Tunisie|Túnez|تونس|Тунис|突尼斯
    TO|TON|Tonga|Tonga|Tonga|تونغا|Тонга|汤加
    TR|TUR|Türkiye|Türkiye|Türkiye|تركيا|Турция|土耳其
    TT|TTO|Trinidad and Tobago|Trinité-et-Tobago|Trinidad y Tabago|ترينيداد وتوباغو|Тринидад и Тобаго|特立尼达和多巴哥
    TV|TUV|Tuvalu|Tuvalu|Tuvalu|توفالو|Тувалу|图瓦卢
    TZ|TZA|United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía|جمهورية تنزانيا المتحدة|Объединенная Республика Танзания|坦桑尼亚联合共和国
    UA|UKR|Ukraine|Ukraine|Ucrania|أوكرانيا|Украина|乌克兰
    UG|UGA|Uganda|Ouganda|Uganda|أوغندا|Уганда|乌干达
    US|USA|United States of America|États-Unis d'Amérique|Estados Unidos de América|الولايات المتحدة الأمريكية|Соединенные Штаты Америки|美利坚合众国
    UY|URY|Uruguay|Uruguay|Uruguay|أوروغواي|Уругвай|乌拉圭
    UZ|UZB|Uzbekistan|Ouzbékistan|Uzbekistán|أوزبكستان|Узбекистан|乌兹别克斯坦
    VA|VAT|Holy See|Saint-Siège|Santa Sede|الكرسي الرسولي|Святой Престол|罗马教廷
    VC|VCT|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|سانت فنسنت وجزر غرينادين|Сент-Винсент и Гренадины|圣文森特和格林纳丁斯
    VE|VEN|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)|فنزويلا (جمهورية - البوليفارية)|Венесуэла (Боливарианская Республика)|委内瑞拉玻利瓦尔共和国
    VN|VNM|Viet Nam|Viet Nam|Viet Nam|فييت نام|Вьетнам|越南
    VU|VUT|Vanuatu|Vanuatu|Vanuatu|فانواتو|Вануату|瓦努阿图
    WS|WSM|Samoa|Samoa|Samoa|ساموا|Самоа|萨摩亚
    YE|YEM|Yemen|Yémen|Yemen|اليمن|Йемен|也门
    ZA|ZAF|South Africa|Afrique du Sud|Sudáfrica|جنوب أفريقيا|Южная Африка|南非
    ZM|ZMB|Zambia|Zambie|Zambia|زامبيا|Замбия|赞比亚
    ZW|ZWE|Zimbabwe|Zimbabwe|Zimbabwe|زمبابوي|Зимбабве|津巴布韦
    """
}
