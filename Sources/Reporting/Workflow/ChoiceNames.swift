import Wording

/// What the choices of the workflows that come with the program are called by people.
///
/// A workflow says the words of a choice as codes; templates have their own labels for them, often for the place on a
/// page ("Joint submission by:"). These are the names for lists and forms. A code that is not here is shown as it is.
public enum ChoiceNames {
  /// The name of `code` in the field or column `field`.
  public static func name(of code: String, in field: Field.ID) -> Translations {
    names["\(field).\(code)"] ?? names[code] ?? ["en": code]
  }

  private static let names: [String: Translations] = {
    var names: [String: Translations] = [:]
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: "|").map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard cells.count == 4 else { continue }
      names[cells[0]] = Translations([.en: cells[1], .fr: French.set(cells[2]), .es: cells[3]])
    }
    return names
  }()

  /// The code, or its field with a dot before it where it means something else elsewhere; English, French, Spanish.
  private static let table = """
    individual | Individual | Individuelle | Individual
    joint | Joint | Conjointe | Conjunta
    comprehensive | Comprehensive report | Rapport complet | Informe completo
    thematic | Thematic report | Rapport thématique | Informe temático
    standard | Standard | Ordinaire | Ordinario
    simplified | Simplified | Simplifiée | Simplificado
    confidential | No: confidential | Non : confidentiel | No: confidencial
    public | Yes: public | Oui : public | Sí: público
    language.en | English | Anglais | Inglés
    language.fr | French | Français | Francés
    language.ar | Arabic | Arabe | Árabe
    language.ru | Russian | Russe | Ruso
    language.zh | Chinese | Chinois | Chino
    language.es | Spanish | Espagnol | Español
    crc | Convention on the Rights of the Child | Convention relative aux droits de l'enfant | Convención sobre los Derechos del Niño
    opsc | Optional Protocol on the sale of children, child prostitution and child pornography | Protocole facultatif concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants | Protocolo facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía
    opac | Optional Protocol on the involvement of children in armed conflict | Protocole facultatif concernant l'implication d'enfants dans les conflits armés | Protocolo facultativo relativo a la participación de niños en los conflictos armados
    all | Convention on the Rights of the Child and its Optional Protocols | Convention relative aux droits de l'enfant et Protocoles facultatifs | Convención sobre los Derechos del Niño y sus Protocolos facultativos
    a-status | Institution with A status | Institution dotée du statut A | Institución de categoría A
    b-status | Institution with B status | Institution dotée du statut B | Institución de categoría B
    not-accredited | Institution without accreditation | Institution sans accréditation | Institución sin acreditación
    pending | No answer yet | Sans réponse | Sin respuesta
    supported | Supported | Acceptée | Aceptada
    noted | Noted | Notée | Anotada
    implemented | Implemented | Appliquée | Aplicada
    partly | Partly implemented | Appliquée en partie | Aplicada en parte
    not-implemented | Not implemented | Non appliquée | No aplicada
    unclear | Not clear | Non établi | Sin determinar
    specific | Specific | Spécifique | Específico
    part-of-another | Part of another plan | Partie d'un autre plan | Parte de otro plan
    none | None | Aucun | Ninguno
    lapsed | Lapsed | Expiré | Vencido
    text | Text | Texte | Texto
    film | Film | Film | Película
    drawings | Drawings | Dessins | Dibujos
    photographs | Photographs | Photographies | Fotografías
    study | Study | Étude | Estudio
    several | Several forms | Plusieurs formes | Varias formas
    given | Given | Donné | Otorgado
    withdrawn | Withdrawn | Retiré | Retirado
    not-asked-for-safety | Not asked for, for safety | Non demandé, par sécurité | No pedido, por seguridad
    no-children-involved | No children took part | Aucun enfant n'a participé | No participaron niños
    children-involved-approved | Children took part, approved | Participation d'enfants, approuvée | Participación de niños, aprobada
    design | Design | Conception | Diseño
    implementation | Implementation | Mise en œuvre | Ejecución
    analysis | Analysis | Analyse | Análisis
    area.coordination | Coordination | Coordination | Coordinación
    area.prevention | Prevention | Prévention | Prevención
    area.protection | Protection | Protection | Protección
    area.recovery | Recovery | Rétablissement | Recuperación
    area.participation | Participation | Participation | Participación
    heading.forms | Forms of exploitation | Formes d'exploitation | Formas de explotación
    heading.law | Law and its enforcement | Droit et application | Leyes y su aplicación
    heading.policies | Policies and national plans | Politiques et plans nationaux | Políticas y planes nacionales
    heading.international | International cooperation | Coopération internationale | Cooperación internacional
    heading.responsibility | Social responsibility | Responsabilité sociale | Responsabilidad social
    heading.follow-up | Monitoring | Suivi | Supervisión
    requirement.transparent | Transparent and informative | Transparente et instructive | Transparente e informativa
    requirement.voluntary | Voluntary | Volontaire | Voluntaria
    requirement.respectful | Respectful | Respectueuse | Respetuosa
    requirement.relevant | Relevant | Pertinente | Pertinente
    requirement.child-friendly | Child-friendly | Adaptée aux enfants | Adaptada a los niños
    requirement.inclusive | Inclusive | Inclusive | Inclusiva
    requirement.supported | Supported by training | Appuyée par la formation | Apoyada en la formación
    requirement.safe | Safe and sensitive to risk | Sûre et attentive aux risques | Segura y atenta al riesgo
    requirement.accountable | Accountable | Responsable | Responsable
    hostilities | Direct part in hostilities | Participation directe aux hostilités | Participación directa en hostilidades
    compulsory | Compulsory recruitment | Enrôlement obligatoire | Reclutamiento obligatorio
    by-choice | Voluntary recruitment | Engagement volontaire | Reclutamiento voluntario
    military-schools | Military schools | Écoles militaires | Escuelas militares
    armed-groups | Non-State armed groups | Groupes armés non étatiques | Grupos armados no estatales
    cluster.civil-rights | Civil rights and freedoms | Libertés et droits civils | Derechos y libertades civiles
    cluster.definition | Definition of the child | Définition de l'enfant | Definición de niño
    cluster.education | Education, leisure and cultural activities | Éducation, loisirs et activités culturelles | Educación, esparcimiento y actividades culturales
    cluster.family | Family environment and alternative care | Milieu familial et protection de remplacement | Entorno familiar y modalidades alternativas de cuidado
    cluster.follow-up | Follow-up, ratifications and dissemination | Suivi, ratifications et diffusion | Seguimiento, ratificaciones y difusión
    cluster.general-measures | General measures of implementation | Mesures d'application générales | Medidas generales de aplicación
    cluster.health | Disability, basic health and welfare | Handicap, santé et bien-être | Discapacidad, salud básica y bienestar
    cluster.opac | Optional Protocol on the involvement of children in armed conflict | Protocole facultatif concernant l'implication d'enfants dans les conflits armés | Protocolo facultativo relativo a la participación de niños en los conflictos armados
    cluster.opsc | Optional Protocol on the sale of children, child prostitution and child pornography | Protocole facultatif concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants | Protocolo facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía
    cluster.principles | General principles | Principes généraux | Principios generales
    cluster.special-protection | Special protection measures | Mesures de protection spéciales | Medidas especiales de protección
    cluster.violence | Violence against children | Violence à l'égard des enfants | Violencia contra los niños
    part.assistance | Assistance and protection | Aide et protection | Asistencia y protección
    part.awareness | Dissemination and awareness | Diffusion et sensibilisation | Difusión y sensibilización
    part.complaints | Counselling, reporting, complaints | Conseil, signalement, plaintes | Orientación, denuncias, quejas
    part.cooperation | International cooperation | Coopération internationale | Cooperación internacional
    part.coordination | Coordination, monitoring and evaluation | Coordination, suivi et évaluation | Coordinación, seguimiento y evaluación
    part.criminal-law | Criminal law | Droit pénal | Derecho penal
    part.data | Data | Données | Datos
    part.general-measures | General measures of implementation | Mesures d'application générales | Medidas generales de aplicación
    part.jurisdiction | Jurisdiction and extradition | Compétence et extradition | Jurisdicción y extradición
    part.justice | Participation in criminal justice | Participation à la justice pénale | Participación en la justicia penal
    part.legislation | Legislation | Législation | Legislación
    part.online | Online | En ligne | En línea
    part.other-law | Other law | Autres règles | Otras normas
    part.policy | Policy and strategy | Politique et stratégie | Política y estrategia
    part.prevention | Prevention | Prévention | Prevención
    part.prohibition | Prohibition of the offences | Interdiction des infractions | Prohibición de los delitos
    part.recovery | Recovery, reintegration, compensation | Rétablissement, réinsertion, indemnisation | Recuperación, reintegración, indemnización
    part.recruitment | Age of recruitment | Âge d'enrôlement | Edad de reclutamiento
    part.resources | Resources | Ressources | Recursos
    part.sanctions | Sanctions | Sanctions | Sanciones
    part.schools | Military schools | Écoles militaires | Escuelas militares
    part.training | Training | Formation | Capacitación
    part.travel | Travel and tourism | Voyages et tourisme | Viajes y turismo
    """
}
