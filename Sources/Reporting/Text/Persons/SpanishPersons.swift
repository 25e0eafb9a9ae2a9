extension PersonCues {
  static let spanish = PersonCues(
    years: wordSet("ano anos mes meses"), olds: [], needsOld: false,
    durations: wordSet(
      "despues mas antes durante que en para por atras siguientes preso presa detenido detenida recluido"),
    ageLeads: wordSet("de con la edad tan solo apenas a los"), aged: wordSet("edad"),
    notAges: wordSet(
      "menos mas durante hace tras hasta entre menor menores mayor mayores articulo articulos seccion parrafo meta capitulo",
      "cuadro tabla figura pagina paginas minima en todos esos estos partir ninas ninos adolescentes jovenes personas",
      "alumnos alumnas victimas grado condenado condenada condenados"),
    numerals: wordSet(
      "cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"),
    connectors: wordSet("a y o e u"), overs: wordSet("mas menos"),
    fillers: wordSet(
      "de una un la el con nina nino joven adolescente estudiante alumna alumno menor que tenia tiene solo tan entonces apenas",
      "muchacha muchacho chica chico hoy era es quien no ni aun cumplia cumplio cumplira cumpliria cumplir acaba a sus unos casi ambos ambas acababa calle huerfana huerfano f m"
    ),
    verbs: wordSet("tenia tiene cumplio cumplira cumplir cumplia cumpliria"),
    moments: wordSet("cuando y pero al"),
    child: wordSet(
      "nina nino adolescente alumna alumno estudiante joven menor hija hijo muchacha muchacho chica chico bebe"
    ),
    articles: wordSet("una un la el esta este esa ese su otra otro"),
    persons: wordSet(
      "ella el nina nino hija hijo madre padre dijo dice cuenta relata recuerda explico sobreviviente victima alumna testimonio yo",
      "mi me violada casada vendida embarazada adolescente"),
    named: wordSet("llamada llamado nombre llamo llama apodada apodado"),
    suffered: wordSet(
      "casada casado violada violado vendida vendido reclutada reclutado detenida detenido secuestrada secuestrado asesinada",
      "asesinado embarazada obligada obligado enviada enviado explotada explotado agredida agredido abusada abusado condenada",
      "golpeada filmada captada"),
    particles: wordSet("de da del la los van von bin ibn ben al el"),
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
        "diario correo gaceta radio prensa empresa infancia calle avenida plaza puente puerto barrio campamento",
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
    peoples: wordSet("mapuche guarani aymara quechua wayuu gitana gitano rohingya"),
    toddlers: wordSet("dos tres"),
    ordinals: wordSet(
      "cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo decimotercer decimocuarto decimoquinto"
    ),
    birthdays: wordSet("cumpleanos"), possessives: wordSet("su sus mi mis"),
    hedges: wordSet("ambos ambas entonces apenas solo casi ya aun todavia de con unos edad hoy ahora"),
    acts: wordSet(
      "fue es era ha habia se no ya tiene tenia esta estaba vive vivia trabaja trabajaba dijo dice cuenta conto relata relato explica",
      "explico llora duerme dormia huyo escapo salio sale va iba viene vino quiere queria puede podia debe sabe suena espera",
      "carga vende vendia estudia estudiaba asiste asistia dejo perdio nacio murio desaparecio cayo empezo comenzo llego volvio",
      "quedo sufrio recibio hizo hace pidio conoce lo la le les nos me fueron eran han habian son tienen vivian recuerda narra",
      "cumplio cumple cumplira pide pedia mendiga sigue seguia sueno juega"),
    kin: wordSet(
      "hermano hermana hijo hija primo prima sobrina sobrino nieto nieta gemelo gemela gemelas gemelos hermanas hermanos bebe",
      "companera companero amiga amigo nina nino alumna alumno estudiante adolescente pequena pequeno joven victima sobreviviente",
      "huerfana huerfano menor muchacha muchacho chica chico"),
    little: wordSet("nina nino adolescente bebe menor pequena pequeno muchachita ninita"),
    elsewhere: wordSet(
      "ninas ninos personas quienes quien que cuyo cuya edad edades limite responsabilidad matrimonio consentimiento ley alumnas",
      "alumnos mujeres hombres menores adolescentes matrimonios si cada nina nino alguien jovenes"),
    openers: wordSet(
      "cuando ella el tenia tiene y pero entonces de con a los las la edad apenas solo tan unos desde al cumplir cumplio dia en que sus",
      "su ya aun casi no ni antes despues hasta era hoy todavia mientras como siendo habia aunque"),
    addressing: wordSet("hablamos hablo dijo"),
    sinces: wordSet("desde"), and: wordSet("y e"), sexes: wordSet("f m nina nino femenino masculino"),
    grades: wordSet("grado ano curso"))
}
