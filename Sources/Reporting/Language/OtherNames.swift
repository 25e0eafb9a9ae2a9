extension Country {
  /// Names beside the United Nations' own by which States are found, by alpha-2 code.
  ///
  /// Before each stands what it is: `!` another name than the UN's in that language, `~` a part of the UN's name alone,
  /// `=` only recognised, in any language. Gathered from CLDR and ISO 3166 (Debian's iso-codes 4.15) and from use;
  /// which are marked follows from comparing them with UNTERM's list (see ``source``).
  static let otherNames = """
    BD|!es Bangladés|= República Popular de Bangladés
    BH|!es Baréin|= Reino de Baréin
    BN|~en Brunei|~fr Brunéi|~es Brunéi
    BO|~en Bolivia|~fr Bolivie|~es Bolivia
    BA|= Bosnia|= Bosnie|= Bosnia y Hercegovina
    BR|= République fédérale du Brésil
    BT|!es Bután|= Reino de Bután
    BW|!es Botsuana|= República de Botsuana
    BY|!en Byelorussia|!en Belorussia|!fr Biélorussie|!es Bielorrusia|= República de Bielorrusia
    CD|!en Congo-Kinshasa|!fr Congo-Kinshasa|!es Congo-Kinshasa|= DR Congo|= DRC|= RDC|= Zaire
    CF|= CAR|= RCA
    CG|!en Congo-Brazzaville|!fr Congo-Brazzaville|!es Congo-Brazzaville
    CH|= Confédération helvétique
    CI|!en Ivory Coast|!es Costa de Marfil
    CN|= PRC
    CV|!en Cape Verde|!fr Cap-Vert|= République du Cap-Vert|= Republic of Cape Verde
    DJ|!es Yibuti|= República de Yibuti
    FJ|!es Fiyi|= República de Fiyi|= Fiji Islands
    FM|= Micronesia|= Micronésie
    GB|= United Kingdom|= Royaume-Uni|= Reino Unido|= Great Britain|= Britain|= England|= Grande-Bretagne|= Gran Bretaña|= UK|= U.K.
    GR|= République grecque
    GW|!es Guinea-Bisáu
    GY|= Republic of Guyana|= République de Guyana
    IQ|!fr Irak|!es Irak|= República de Irak
    IR|~en Iran|~fr Iran|~es Irán
    IT|= Italian Republic
    JO|= Reino Hachemí de Jordania
    KE|!es Kenia|= República de Kenia
    KG|!fr Kirghizstan|= Kirghizie|= República Kirguiza
    KM|= Comores, Islas
    KN|!fr Saint-Christophe-et-Niévès|!es San Cristóbal y Nieves
    KP|!en North Korea|!fr Corée du Nord|!es Corea del Norte|= DPRK|= RPDC
    KR|!en South Korea|!fr Corée du Sud|!es Corea del Sur|= ROK
    KZ|!es Kazajistán|= República de Kazajistán
    LA|~en Laos|~fr Laos|~es Laos|= Lao PDR
    LK|= Ceylon|= Ceylan|= Ceilán
    LS|!es Lesoto|= Reino de Lesoto
    MD|~en Moldova|!fr Moldavie|~es Moldova|!es Moldavia|= República de Moldavia
    MK|!en Macedonia|!fr Macédoine|!es Macedonia|= FYROM|= The former Yugoslav Republic of Macedonia|= ex-République yougoslave de Macédoine|= ex República Yugoslava de Macedonia
    MM|!en Burma|!fr Birmanie|!es Birmania|= Myanmar (Burma)|= Myanmar (Birmanie)|= Myanmar (Birmania)|= Republic of Myanmar|= République de Myanmar
    MU|= Île Maurice|= Isla Mauricio|= République de l'île Maurice
    MV|= Maldive Islands|= Islas Maldivas
    MW|!es Malaui|= República de Malaui
    NL|= Netherlands|= Pays-Bas|= Países Bajos|= Holland|= Hollande|= Holanda
    NP|= Federal Democratic Republic of Nepal|= République fédérale démocratique du Népal|= República Federal Democrática del Nepal
    NZ|!es Nueva Zelanda|= Aotearoa New Zealand
    OM|= Sultanato de Omán
    PS|!en Palestine|!fr Palestine|!es Palestina|= Occupied Palestinian Territory|= Palestinian Territories|= Territoires palestiniens|= Territorios Palestinos
    PW|= République de Palau
    QA|!es Catar|= Estado de Catar
    RU|~en Russia|~fr Russie|~es Rusia|= Federación Rusa
    RW|!es Ruanda|= República de Ruanda|= Rwandese Republic|= République rwandaise
    SA|!es Arabia Saudí|= Reino de Arabia Saudí
    SM|= République de San Marin
    SR|!es Surinam|= Republic of Surinam|= República de Surinam
    ST|= Sao Tome|= Santo Tomé
    SY|~en Syria|~fr Syrie|~es Siria
    SZ|!en Swaziland|!fr Swaziland|!es Suazilandia|!es Swazilandia|!es Esuatini|= Kingdom of Swaziland|= Royaume du Swaziland|= Reino de Esuatini
    TL|!en East Timor|!fr Timor oriental|!es Timor Oriental
    TN|= République de Tunisie
    TR|!en Turkey|!fr Turquie|!es Turquía|!en Republic of Turkey|!fr République de Turquie|!es República de Turquía
    TT|!es Trinidad y Tobago|= República de Trinidad y Tobago|= Trinidad|= Tobago
    TZ|~en Tanzania|~fr Tanzanie|~es Tanzanía|!es Tanzania
    US|= United States|= États-Unis|= Estados Unidos|= America|= USA|= U.S.A.|= U.S.|= EE. UU.|= EEUU
    VA|= Vatican|= Vatican City|= Vaticano|= Cité du Vatican|= État de la Cité du Vatican|= Ciudad del Vaticano|= Vatican City State
    VC|= Saint Vincent|= San Vicente
    VE|~en Venezuela|~fr Venezuela|~es Venezuela
    VN|!en Vietnam|!fr Vietnam|!es Vietnam|= República Socialista de Vietnam
    ZA|= République d'Afrique du Sud
    ZW|!es Zimbabue|= República de Zimbabue
    """
}
