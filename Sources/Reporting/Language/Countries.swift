extension Country {
  /// The Member States of the United Nations and the two observer States, with their short names.
  public static let all: [Country] = table.split(separator: "\n").map { line in
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Country(parts[0], parts[1], en: parts[2], fr: parts[3], es: parts[4])
  }

  /// Names that people use beside the short name, folded, with the code of the State.
  static let otherNames: [String: String] = [
    "america": "US", "birmania": "MM", "birmanie": "MM", "bolivia": "BO", "bolivie": "BO", "brunei": "BN",
    "burma": "MM", "cap vert": "CV", "cape verde": "CV", "congo brazzaville": "CG", "congo kinshasa": "CD",
    "corea del norte": "KP", "corea del sur": "KR", "coree du nord": "KP", "coree du sud": "KR",
    "costa de marfil": "CI", "czech republic": "CZ", "dprk": "KP", "dr congo": "CD", "drc": "CD",
    "east timor": "TL", "england": "GB", "estados unidos": "US", "etats unis": "US", "great britain": "GB",
    "holland": "NL", "iran": "IR", "ivory coast": "CI", "laos": "LA", "macedoine": "MK", "macedonia": "MK",
    "micronesia": "FM", "micronesie": "FM", "moldavia": "MD", "moldavie": "MD", "moldova": "MD",
    "netherlands": "NL", "north korea": "KP", "paises bajos": "NL", "palestina": "PS", "palestine": "PS",
    "pays bas": "NL", "rdc": "CD", "reino unido": "GB", "republic of the congo": "CG",
    "republica checa": "CZ", "republique tcheque": "CZ", "royaume uni": "GB", "rusia": "RU", "russia": "RU",
    "russie": "RU", "sao tome": "ST", "siria": "SY", "south korea": "KR", "suazilandia": "SZ",
    "swaziland": "SZ", "syria": "SY", "syrie": "SY", "tanzania": "TZ", "tanzanie": "TZ",
    "the bahamas": "BS", "the gambia": "GM", "the netherlands": "NL", "timor oriental": "TL",
    "turkey": "TR", "turquia": "TR", "turquie": "TR", "u k": "GB", "u s": "US", "u s a": "US", "uk": "GB",
    "united kingdom": "GB", "united states": "US", "usa": "US", "vatican": "VA", "vaticano": "VA",
    "venezuela": "VE", "vietnam": "VN",
  ]

  private static let table = """
    AD|AND|Andorra|Andorre|Andorra
    AE|ARE|United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos
    AF|AFG|Afghanistan|Afghanistan|Afganistán
    AG|ATG|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda
    AL|ALB|Albania|Albanie|Albania
    AM|ARM|Armenia|Arménie|Armenia
    AO|AGO|Angola|Angola|Angola
    AR|ARG|Argentina|Argentine|Argentina
    AT|AUT|Austria|Autriche|Austria
    AU|AUS|Australia|Australie|Australia
    AZ|AZE|Azerbaijan|Azerbaïdjan|Azerbaiyán
    BA|BIH|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina
    BB|BRB|Barbados|Barbade|Barbados
    BD|BGD|Bangladesh|Bangladesh|Bangladesh
    BE|BEL|Belgium|Belgique|Bélgica
    BF|BFA|Burkina Faso|Burkina Faso|Burkina Faso
    BG|BGR|Bulgaria|Bulgarie|Bulgaria
    BH|BHR|Bahrain|Bahreïn|Bahrein
    BI|BDI|Burundi|Burundi|Burundi
    BJ|BEN|Benin|Bénin|Benin
    BN|BRN|Brunei Darussalam|Brunéi Darussalam|Brunei Darussalam
    BO|BOL|Bolivia (Plurinational State of)|Bolivie (État plurinational de)|Bolivia (Estado Plurinacional de)
    BR|BRA|Brazil|Brésil|Brasil
    BS|BHS|Bahamas|Bahamas|Bahamas
    BT|BTN|Bhutan|Bhoutan|Bhután
    BW|BWA|Botswana|Botswana|Botswana
    BY|BLR|Belarus|Bélarus|Belarús
    BZ|BLZ|Belize|Belize|Belice
    CA|CAN|Canada|Canada|Canadá
    CD|COD|Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo
    CF|CAF|Central African Republic|République centrafricaine|República Centroafricana
    CG|COG|Congo|Congo|Congo
    CH|CHE|Switzerland|Suisse|Suiza
    CI|CIV|Côte d'Ivoire|Côte d'Ivoire|Côte d'Ivoire
    CL|CHL|Chile|Chili|Chile
    CM|CMR|Cameroon|Cameroun|Camerún
    CN|CHN|China|Chine|China
    CO|COL|Colombia|Colombie|Colombia
    CR|CRI|Costa Rica|Costa Rica|Costa Rica
    CU|CUB|Cuba|Cuba|Cuba
    CV|CPV|Cabo Verde|Cabo Verde|Cabo Verde
    CY|CYP|Cyprus|Chypre|Chipre
    CZ|CZE|Czechia|Tchéquie|Chequia
    DE|DEU|Germany|Allemagne|Alemania
    DJ|DJI|Djibouti|Djibouti|Djibouti
    DK|DNK|Denmark|Danemark|Dinamarca
    DM|DMA|Dominica|Dominique|Dominica
    DO|DOM|Dominican Republic|République dominicaine|República Dominicana
    DZ|DZA|Algeria|Algérie|Argelia
    EC|ECU|Ecuador|Équateur|Ecuador
    EE|EST|Estonia|Estonie|Estonia
    EG|EGY|Egypt|Égypte|Egipto
    ER|ERI|Eritrea|Érythrée|Eritrea
    ES|ESP|Spain|Espagne|España
    ET|ETH|Ethiopia|Éthiopie|Etiopía
    FI|FIN|Finland|Finlande|Finlandia
    FJ|FJI|Fiji|Fidji|Fiji
    FM|FSM|Micronesia (Federated States of)|Micronésie (États fédérés de)|Micronesia (Estados Federados de)
    FR|FRA|France|France|Francia
    GA|GAB|Gabon|Gabon|Gabón
    GB|GBR|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Reino Unido de Gran Bretaña e Irlanda del Norte
    GD|GRD|Grenada|Grenade|Granada
    GE|GEO|Georgia|Géorgie|Georgia
    GH|GHA|Ghana|Ghana|Ghana
    GM|GMB|Gambia|Gambie|Gambia
    GN|GIN|Guinea|Guinée|Guinea
    GQ|GNQ|Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial
    GR|GRC|Greece|Grèce|Grecia
    GT|GTM|Guatemala|Guatemala|Guatemala
    GW|GNB|Guinea-Bissau|Guinée-Bissau|Guinea-Bissau
    GY|GUY|Guyana|Guyana|Guyana
    HN|HND|Honduras|Honduras|Honduras
    HR|HRV|Croatia|Croatie|Croacia
    HT|HTI|Haiti|Haïti|Haití
    HU|HUN|Hungary|Hongrie|Hungría
    ID|IDN|Indonesia|Indonésie|Indonesia
    IE|IRL|Ireland|Irlande|Irlanda
    IL|ISR|Israel|Israël|Israel
    IN|IND|India|Inde|India
    IQ|IRQ|Iraq|Iraq|Iraq
    IR|IRN|Iran (Islamic Republic of)|Iran (République islamique d')|Irán (República Islámica del)
    IS|ISL|Iceland|Islande|Islandia
    IT|ITA|Italy|Italie|Italia
    JM|JAM|Jamaica|Jamaïque|Jamaica
    JO|JOR|Jordan|Jordanie|Jordania
    JP|JPN|Japan|Japon|Japón
    KE|KEN|Kenya|Kenya|Kenya
    KG|KGZ|Kyrgyzstan|Kirghizistan|Kirguistán
    KH|KHM|Cambodia|Cambodge|Camboya
    KI|KIR|Kiribati|Kiribati|Kiribati
    KM|COM|Comoros|Comores|Comoras
    KN|KNA|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis
    KP|PRK|Democratic People's Republic of Korea|République populaire démocratique de Corée|República Popular Democrática de Corea
    KR|KOR|Republic of Korea|République de Corée|República de Corea
    KW|KWT|Kuwait|Koweït|Kuwait
    KZ|KAZ|Kazakhstan|Kazakhstan|Kazajstán
    LA|LAO|Lao People's Democratic Republic|République démocratique populaire lao|República Democrática Popular Lao
    LB|LBN|Lebanon|Liban|Líbano
    LC|LCA|Saint Lucia|Sainte-Lucie|Santa Lucía
    LI|LIE|Liechtenstein|Liechtenstein|Liechtenstein
    LK|LKA|Sri Lanka|Sri Lanka|Sri Lanka
    LR|LBR|Liberia|Libéria|Liberia
    LS|LSO|Lesotho|Lesotho|Lesotho
    LT|LTU|Lithuania|Lituanie|Lituania
    LU|LUX|Luxembourg|Luxembourg|Luxemburgo
    LV|LVA|Latvia|Lettonie|Letonia
    LY|LBY|Libya|Libye|Libia
    MA|MAR|Morocco|Maroc|Marruecos
    MC|MCO|Monaco|Monaco|Mónaco
    MD|MDA|Republic of Moldova|République de Moldova|República de Moldova
    ME|MNE|Montenegro|Monténégro|Montenegro
    MG|MDG|Madagascar|Madagascar|Madagascar
    MH|MHL|Marshall Islands|Îles Marshall|Islas Marshall
    MK|MKD|North Macedonia|Macédoine du Nord|Macedonia del Norte
    ML|MLI|Mali|Mali|Malí
    MM|MMR|Myanmar|Myanmar|Myanmar
    MN|MNG|Mongolia|Mongolie|Mongolia
    MR|MRT|Mauritania|Mauritanie|Mauritania
    MT|MLT|Malta|Malte|Malta
    MU|MUS|Mauritius|Maurice|Mauricio
    MV|MDV|Maldives|Maldives|Maldivas
    MW|MWI|Malawi|Malawi|Malawi
    MX|MEX|Mexico|Mexique|México
    MY|MYS|Malaysia|Malaisie|Malasia
    MZ|MOZ|Mozambique|Mozambique|Mozambique
    NA|NAM|Namibia|Namibie|Namibia
    NE|NER|Niger|Niger|Níger
    NG|NGA|Nigeria|Nigéria|Nigeria
    NI|NIC|Nicaragua|Nicaragua|Nicaragua
    NL|NLD|Netherlands (Kingdom of the)|Pays-Bas (Royaume des)|Países Bajos (Reino de los)
    NO|NOR|Norway|Norvège|Noruega
    NP|NPL|Nepal|Népal|Nepal
    NR|NRU|Nauru|Nauru|Nauru
    NZ|NZL|New Zealand|Nouvelle-Zélande|Nueva Zelandia
    OM|OMN|Oman|Oman|Omán
    PA|PAN|Panama|Panama|Panamá
    PE|PER|Peru|Pérou|Perú
    PG|PNG|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea
    PH|PHL|Philippines|Philippines|Filipinas
    PK|PAK|Pakistan|Pakistan|Pakistán
    PL|POL|Poland|Pologne|Polonia
    PS|PSE|State of Palestine|État de Palestine|Estado de Palestina
    PT|PRT|Portugal|Portugal|Portugal
    PW|PLW|Palau|Palaos|Palau
    PY|PRY|Paraguay|Paraguay|Paraguay
    QA|QAT|Qatar|Qatar|Qatar
    RO|ROU|Romania|Roumanie|Rumania
    RS|SRB|Serbia|Serbie|Serbia
    RU|RUS|Russian Federation|Fédération de Russie|Federación de Rusia
    RW|RWA|Rwanda|Rwanda|Rwanda
    SA|SAU|Saudi Arabia|Arabie saoudite|Arabia Saudita
    SB|SLB|Solomon Islands|Îles Salomon|Islas Salomón
    SC|SYC|Seychelles|Seychelles|Seychelles
    SD|SDN|Sudan|Soudan|Sudán
    SE|SWE|Sweden|Suède|Suecia
    SG|SGP|Singapore|Singapour|Singapur
    SI|SVN|Slovenia|Slovénie|Eslovenia
    SK|SVK|Slovakia|Slovaquie|Eslovaquia
    SL|SLE|Sierra Leone|Sierra Leone|Sierra Leona
    SM|SMR|San Marino|Saint-Marin|San Marino
    SN|SEN|Senegal|Sénégal|Senegal
    SO|SOM|Somalia|Somalie|Somalia
    SR|SUR|Suriname|Suriname|Suriname
    SS|SSD|South Sudan|Soudan du Sud|Sudán del Sur
    ST|STP|Sao Tome and Principe|Sao Tomé-et-Principe|Santo Tomé y Príncipe
    SV|SLV|El Salvador|El Salvador|El Salvador
    SY|SYR|Syrian Arab Republic|République arabe syrienne|República Árabe Siria
    SZ|SWZ|Eswatini|Eswatini|Eswatini
    TD|TCD|Chad|Tchad|Chad
    TG|TGO|Togo|Togo|Togo
    TH|THA|Thailand|Thaïlande|Tailandia
    TJ|TJK|Tajikistan|Tadjikistan|Tayikistán
    TL|TLS|Timor-Leste|Timor-Leste|Timor-Leste
    TM|TKM|Turkmenistan|Turkménistan|Turkmenistán
    TN|TUN|Tunisia|Tunisie|Túnez
    TO|TON|Tonga|Tonga|Tonga
    TR|TUR|Türkiye|Türkiye|Türkiye
    TT|TTO|Trinidad and Tobago|Trinité-et-Tobago|Trinidad y Tabago
    TV|TUV|Tuvalu|Tuvalu|Tuvalu
    TZ|TZA|United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía
    UA|UKR|Ukraine|Ukraine|Ucrania
    UG|UGA|Uganda|Ouganda|Uganda
    US|USA|United States of America|États-Unis d'Amérique|Estados Unidos de América
    UY|URY|Uruguay|Uruguay|Uruguay
    UZ|UZB|Uzbekistan|Ouzbékistan|Uzbekistán
    VA|VAT|Holy See|Saint-Siège|Santa Sede
    VC|VCT|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas
    VE|VEN|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)
    VN|VNM|Viet Nam|Viet Nam|Viet Nam
    VU|VUT|Vanuatu|Vanuatu|Vanuatu
    WS|WSM|Samoa|Samoa|Samoa
    YE|YEM|Yemen|Yémen|Yemen
    ZA|ZAF|South Africa|Afrique du Sud|Sudáfrica
    ZM|ZMB|Zambia|Zambie|Zambia
    ZW|ZWE|Zimbabwe|Zimbabwe|Zimbabwe
    """
}
