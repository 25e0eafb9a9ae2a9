extension Country {
  /// The United Nations' formal names in English, French and Spanish, with their articles, by alpha-2 code.
  ///
  /// From UNTERM's list (see ``source``). It leaves Côte d'Ivoire and Türkiye empty; theirs are put together here from
  /// the short name as the list does for other republics.
  static let formalNames = """
    AD|the Principality of Andorra|la Principauté d'Andorre|el Principado de Andorra
    AE|the United Arab Emirates|les Émirats arabes unis|los Emiratos Árabes Unidos
    AF|the Islamic Republic of Afghanistan|la République islamique d'Afghanistan|la República Islámica del Afganistán
    AG|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda
    AL|the Republic of Albania|la République d'Albanie|la República de Albania
    AM|the Republic of Armenia|la République d'Arménie|la República de Armenia
    AO|the Republic of Angola|la République d'Angola|la República de Angola
    AR|the Argentine Republic|la République argentine|la República Argentina
    AT|the Republic of Austria|la République d'Autriche|la República de Austria
    AU|Australia|l'Australie|Australia
    AZ|the Republic of Azerbaijan|la République d'Azerbaïdjan|la República de Azerbaiyán
    BA|Bosnia and Herzegovina|la Bosnie-Herzégovine|Bosnia y Herzegovina
    BB|Barbados|la Barbade|Barbados
    BD|the People's Republic of Bangladesh|la République populaire du Bangladesh|la República Popular de Bangladesh
    BE|the Kingdom of Belgium|le Royaume de Belgique|el Reino de Bélgica
    BF|Burkina Faso|le Burkina Faso|Burkina Faso
    BG|the Republic of Bulgaria|la République de Bulgarie|la República de Bulgaria
    BH|the Kingdom of Bahrain|le Royaume de Bahreïn|el Reino de Bahrein
    BI|the Republic of Burundi|la République du Burundi|la República de Burundi
    BJ|the Republic of Benin|la République du Bénin|la República de Benin
    BN|Brunei Darussalam|le Brunéi Darussalam|Brunei Darussalam
    BO|the Plurinational State of Bolivia|l'État plurinational de Bolivie|el Estado Plurinacional de Bolivia
    BR|the Federative Republic of Brazil|la République fédérative du Brésil|la República Federativa del Brasil
    BS|the Commonwealth of the Bahamas|le Commonwealth des Bahamas|el Commonwealth de las Bahamas
    BT|the Kingdom of Bhutan|le Royaume du Bhoutan|el Reino de Bhután
    BW|the Republic of Botswana|la République du Botswana|la República de Botswana
    BY|the Republic of Belarus|la République du Bélarus|la República de Belarús
    BZ|Belize|le Belize|Belice
    CA|Canada|le Canada|el Canadá
    CD|the Democratic Republic of the Congo|la République démocratique du Congo|la República Democrática del Congo
    CF|the Central African Republic|la République centrafricaine|la República Centroafricana
    CG|the Republic of the Congo|la République du Congo|la República del Congo
    CH|the Swiss Confederation|la Confédération suisse|la Confederación Suiza
    CI|the Republic of Côte d'Ivoire|la République de Côte d'Ivoire|la República de Côte d'Ivoire
    CL|the Republic of Chile|la République du Chili|la República de Chile
    CM|the Republic of Cameroon|la République du Cameroun|la República del Camerún
    CN|the People's Republic of China|la République populaire de Chine|la República Popular China
    CO|the Republic of Colombia|la République de Colombie|la República de Colombia
    CR|the Republic of Costa Rica|la République du Costa Rica|la República de Costa Rica
    CU|the Republic of Cuba|la République de Cuba|la República de Cuba
    CV|the Republic of Cabo Verde|la République de Cabo Verde|la República de Cabo Verde
    CY|the Republic of Cyprus|la République de Chypre|la República de Chipre
    CZ|the Czech Republic|la République tchèque|la República Checa
    DE|the Federal Republic of Germany|la République fédérale d'Allemagne|la República Federal de Alemania
    DJ|the Republic of Djibouti|la République de Djibouti|la República de Djibouti
    DK|the Kingdom of Denmark|le Royaume du Danemark|el Reino de Dinamarca
    DM|the Commonwealth of Dominica|le Commonwealth de Dominique|el Commonwealth de Dominica
    DO|the Dominican Republic|la République dominicaine|la República Dominicana
    DZ|the People's Democratic Republic of Algeria|la République algérienne démocratique et populaire|la República Argelina Democrática y Popular
    EC|the Republic of Ecuador|la République de l'Équateur|la República del Ecuador
    EE|the Republic of Estonia|la République d'Estonie|la República de Estonia
    EG|the Arab Republic of Egypt|la République arabe d'Égypte|la República Árabe de Egipto
    ER|the State of Eritrea|l'État d'Érythrée|el Estado de Eritrea
    ES|the Kingdom of Spain|le Royaume d'Espagne|el Reino de España
    ET|the Federal Democratic Republic of Ethiopia|la République fédérale démocratique d'Éthiopie|la República Democrática Federal de Etiopía
    FI|the Republic of Finland|la République de Finlande|la República de Finlandia
    FJ|the Republic of Fiji|la République des Fidji|la República de Fiji
    FM|the Federated States of Micronesia|les États fédérés de Micronésie|los Estados Federados de Micronesia
    FR|the French Republic|la République française|la República Francesa
    GA|the Gabonese Republic|la République gabonaise|la República Gabonesa
    GB|the United Kingdom of Great Britain and Northern Ireland|le Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|el Reino Unido de Gran Bretaña e Irlanda del Norte
    GD|Grenada|la Grenade|Granada
    GE|Georgia|la Géorgie|Georgia
    GH|the Republic of Ghana|la République du Ghana|la República de Ghana
    GM|the Republic of the Gambia|la République de Gambie|la República de Gambia
    GN|the Republic of Guinea|la République de Guinée|la República de Guinea
    GQ|the Republic of Equatorial Guinea|la République de Guinée équatoriale|la República de Guinea Ecuatorial
    GR|the Hellenic Republic|la République hellénique|la República Helénica
    GT|the Republic of Guatemala|la République du Guatemala|la República de Guatemala
    GW|the Republic of Guinea-Bissau|la République de Guinée-Bissau|la República de Guinea-Bissau
    GY|the Co-operative Republic of Guyana|la République coopérative du Guyana|la República Cooperativa de Guyana
    HN|the Republic of Honduras|la République du Honduras|la República de Honduras
    HR|the Republic of Croatia|la République de Croatie|la República de Croacia
    HT|the Republic of Haiti|la République d'Haïti|la República de Haití
    HU|Hungary|la Hongrie|Hungría
    ID|the Republic of Indonesia|la République d'Indonésie|la República de Indonesia
    IE|Ireland|l'Irlande|Irlanda
    IL|the State of Israel|l'État d'Israël|el Estado de Israel
    IN|the Republic of India|la République de l'Inde|la República de la India
    IQ|the Republic of Iraq|la République d'Iraq|la República del Iraq
    IR|the Islamic Republic of Iran|la République islamique d'Iran|la República Islámica del Irán
    IS|the Republic of Iceland|la République d'Islande|la República de Islandia
    IT|the Republic of Italy|la République italienne|la República Italiana
    JM|Jamaica|la Jamaïque|Jamaica
    JO|the Hashemite Kingdom of Jordan|le Royaume hachémite de Jordanie|el Reino Hachemita de Jordania
    JP|Japan|le Japon|el Japón
    KE|the Republic of Kenya|la République du Kenya|la República de Kenya
    KG|the Kyrgyz Republic|la République kirghize|la República Kirguisa
    KH|the Kingdom of Cambodia|le Royaume du Cambodge|el Reino de Camboya
    KI|the Republic of Kiribati|la République de Kiribati|la República de Kiribati
    KM|the Union of the Comoros|l'Union des Comores|la Unión de las Comoras
    KN|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis
    KP|the Democratic People's Republic of Korea|la République populaire démocratique de Corée|la República Popular Democrática de Corea
    KR|the Republic of Korea|la République de Corée|la República de Corea
    KW|the State of Kuwait|l'État du Koweït|el Estado de Kuwait
    KZ|the Republic of Kazakhstan|la République du Kazakhstan|la República de Kazajstán
    LA|the Lao People's Democratic Republic|la République démocratique populaire lao|la República Democrática Popular Lao
    LB|the Lebanese Republic|la République libanaise|la República Libanesa
    LC|Saint Lucia|Sainte-Lucie|Santa Lucía
    LI|the Principality of Liechtenstein|la Principauté du Liechtenstein|el Principado de Liechtenstein
    LK|the Democratic Socialist Republic of Sri Lanka|la République socialiste démocratique de Sri Lanka|la República Socialista Democrática de Sri Lanka
    LR|the Republic of Liberia|la République du Libéria|la República de Liberia
    LS|the Kingdom of Lesotho|le Royaume du Lesotho|el Reino de Lesotho
    LT|the Republic of Lithuania|la République de Lituanie|la República de Lituania
    LU|the Grand Duchy of Luxembourg|le Grand-Duché de Luxembourg|el Gran Ducado de Luxemburgo
    LV|the Republic of Latvia|la République de Lettonie|la República de Letonia
    LY|the State of Libya|l'État de Libye|el Estado de Libia
    MA|the Kingdom of Morocco|le Royaume du Maroc|el Reino de Marruecos
    MC|the Principality of Monaco|la Principauté de Monaco|el Principado de Mónaco
    MD|the Republic of Moldova|la République de Moldova|la República de Moldova
    ME|Montenegro|le Monténégro|Montenegro
    MG|the Republic of Madagascar|la République de Madagascar|la República de Madagascar
    MH|the Republic of the Marshall Islands|la République des Îles Marshall|la República de las Islas Marshall
    MK|the Republic of North Macedonia|la République de Macédoine du Nord|la República de Macedonia del Norte
    ML|the Republic of Mali|la République du Mali|la República de Malí
    MM|the Republic of the Union of Myanmar|la République de l'Union du Myanmar|la República de la Unión de Myanmar
    MN|Mongolia|la Mongolie|Mongolia
    MR|the Islamic Republic of Mauritania|la République islamique de Mauritanie|la República Islámica de Mauritania
    MT|the Republic of Malta|la République de Malte|la República de Malta
    MU|the Republic of Mauritius|la République de Maurice|la República de Mauricio
    MV|the Republic of Maldives|la République des Maldives|la República de Maldivas
    MW|the Republic of Malawi|la République du Malawi|la República de Malawi
    MX|the United Mexican States|les États-Unis du Mexique|los Estados Unidos Mexicanos
    MY|Malaysia|la Malaisie|Malasia
    MZ|the Republic of Mozambique|la République du Mozambique|la República de Mozambique
    NA|the Republic of Namibia|la République de Namibie|la República de Namibia
    NE|the Republic of the Niger|la République du Niger|la República del Níger
    NG|the Federal Republic of Nigeria|la République fédérale du Nigéria|la República Federal de Nigeria
    NI|the Republic of Nicaragua|la République du Nicaragua|la República de Nicaragua
    NL|the Kingdom of the Netherlands|le Royaume des Pays-Bas|el Reino de los Países Bajos
    NO|the Kingdom of Norway|le Royaume de Norvège|el Reino de Noruega
    NP|Nepal|le Népal|Nepal
    NR|the Republic of Nauru|la République de Nauru|la República de Nauru
    NZ|New Zealand|la Nouvelle-Zélande|Nueva Zelandia
    OM|the Sultanate of Oman|le Sultanat d'Oman|la Sultanía de Omán
    PA|the Republic of Panama|la République du Panama|la República de Panamá
    PE|the Republic of Peru|la République du Pérou|la República del Perú
    PG|the Independent State of Papua New Guinea|l'État indépendant de Papouasie-Nouvelle-Guinée|el Estado Independiente de Papua Nueva Guinea
    PH|the Republic of the Philippines|la République des Philippines|la República de Filipinas
    PK|the Islamic Republic of Pakistan|la République islamique du Pakistan|la República Islámica del Pakistán
    PL|the Republic of Poland|la République de Pologne|la República de Polonia
    PS|the State of Palestine|l'État de Palestine|el Estado de Palestina
    PT|the Portuguese Republic|la République portugaise|la República Portuguesa
    PW|the Republic of Palau|la République des Palaos|la República de Palau
    PY|the Republic of Paraguay|la République du Paraguay|la República del Paraguay
    QA|the State of Qatar|l'État du Qatar|el Estado de Qatar
    RO|Romania|la Roumanie|Rumania
    RS|the Republic of Serbia|la République de Serbie|la República de Serbia
    RU|the Russian Federation|la Fédération de Russie|la Federación de Rusia
    RW|the Republic of Rwanda|la République du Rwanda|la República de Rwanda
    SA|the Kingdom of Saudi Arabia|le Royaume d'Arabie saoudite|el Reino de la Arabia Saudita
    SB|Solomon Islands|les Îles Salomon|las Islas Salomón
    SC|the Republic of Seychelles|la République des Seychelles|la República de Seychelles
    SD|the Republic of the Sudan|la République du Soudan|la República del Sudán
    SE|the Kingdom of Sweden|le Royaume de Suède|el Reino de Suecia
    SG|the Republic of Singapore|la République de Singapour|la República de Singapur
    SI|the Republic of Slovenia|la République de Slovénie|la República de Eslovenia
    SK|the Slovak Republic|la République slovaque|la República Eslovaca
    SL|the Republic of Sierra Leone|la République de Sierra Leone|la República de Sierra Leona
    SM|the Republic of San Marino|la République de Saint-Marin|la República de San Marino
    SN|the Republic of Senegal|la République du Sénégal|la República del Senegal
    SO|the Federal Republic of Somalia|la République fédérale de Somalie|la República Federal de Somalia
    SR|the Republic of Suriname|la République du Suriname|la República de Suriname
    SS|the Republic of South Sudan|la République du Soudan du Sud|la República de Sudán del Sur
    ST|the Democratic Republic of Sao Tome and Principe|la République démocratique de Sao Tomé-et-Principe|la República Democrática de Santo Tomé y Príncipe
    SV|the Republic of El Salvador|la République d'El Salvador|la República de El Salvador
    SY|the Syrian Arab Republic|la République arabe syrienne|la República Árabe Siria
    SZ|the Kingdom of Eswatini|le Royaume d'Eswatini|el Reino de Eswatini
    TD|the Republic of Chad|la République du Tchad|la República del Chad
    TG|the Togolese Republic|la République togolaise|la República Togolesa
    TH|the Kingdom of Thailand|le Royaume de Thaïlande|el Reino de Tailandia
    TJ|the Republic of Tajikistan|la République du Tadjikistan|la República de Tayikistán
    TL|the Democratic Republic of Timor-Leste|la République démocratique du Timor-Leste|la República Democrática de Timor-Leste
    TM|Turkmenistan|le Turkménistan|Turkmenistán
    TN|the Republic of Tunisia|la République tunisienne|la República de Túnez
    TO|the Kingdom of Tonga|le Royaume des Tonga|el Reino de Tonga
    TR|the Republic of Türkiye|la République de Türkiye|la República de Türkiye
    TT|the Republic of Trinidad and Tobago|la République de Trinité-et-Tobago|la República de Trinidad y Tabago
    TV|Tuvalu|les Tuvalu|Tuvalu
    TZ|the United Republic of Tanzania|la République-Unie de Tanzanie|la República Unida de Tanzanía
    UA|Ukraine|l'Ukraine|Ucrania
    UG|the Republic of Uganda|la République de l'Ouganda|la República de Uganda
    US|the United States of America|les États-Unis d'Amérique|los Estados Unidos de América
    UY|the Eastern Republic of Uruguay|la République orientale de l'Uruguay|la República Oriental del Uruguay
    UZ|the Republic of Uzbekistan|la République d'Ouzbékistan|la República de Uzbekistán
    VA|the Holy See|le Saint-Siège|la Santa Sede
    VC|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas
    VE|the Bolivarian Republic of Venezuela|la République bolivarienne du Venezuela|la República Bolivariana de Venezuela
    VN|the Socialist Republic of Viet Nam|la République socialiste du Viet Nam|la República Socialista de Viet Nam
    VU|the Republic of Vanuatu|la République de Vanuatu|la República de Vanuatu
    WS|the Independent State of Samoa|l'État indépendant du Samoa|el Estado Independiente de Samoa
    YE|the Republic of Yemen|la République du Yémen|la República del Yemen
    ZA|the Republic of South Africa|la République sud-africaine|la República de Sudáfrica
    ZM|the Republic of Zambia|la République de Zambie|la República de Zambia
    ZW|the Republic of Zimbabwe|la République du Zimbabwe|la República de Zimbabwe
    """
}
