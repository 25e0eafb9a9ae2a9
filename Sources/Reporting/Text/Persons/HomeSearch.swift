/// Finds the addresses of private homes.
struct HomeSearch {
  let text: PersonText
  private var words: [String] { text.words }

  /// Everything found, in the order of the text.
  func hits() -> [Identity] {
    words.indices.compactMap { index in
      guard isStreet(index) || isHouse(index) else { return nil }
      return Identity(kind: .address, isCertain: true, word: index)
    }
  }

  /// "She lives at 12 Harbour Street".
  private func isStreet(_ index: Int) -> Bool {
    guard Self.streets.contains(words[index]) else { return false }
    let sentence = text.sentence(index)
    let lead = sentence.lowerBound..<index
    let isHome = text.has(Self.dwelling, in: lead) || isSomebodysAddress(lead)
    guard isHome, !text.has(Offices.words, in: sentence) else { return false }
    let near = max(sentence.lowerBound, index - 4)..<min(sentence.upperBound, index + 6)
    let isNumbered = near.contains { text.number($0) != nil && (text.number($0) ?? 0) < 1900 }
    let isNamed = near.contains {
      $0 != index && text.passage.words[$0].isCapitalised && !text.beginsSentence($0)
    }
    return isNumbered && isNamed
  }

  /// "her address is", "the girl's address", "l'adresse de sa mère"; not that of a school.
  private func isSomebodysAddress(_ lead: Range<Int>) -> Bool {
    let sentence = text.sentence(lead.lowerBound)
    guard !text.has(Self.institutions, in: sentence) else { return false }
    return lead.contains { index in
      guard Self.addresses.contains(words[index]) else { return false }
      let owner = text.word(index - 1)
      return text.cues.possessives.contains(owner) || text.cues.kin.contains(owner)
        || text.has(text.cues.kin, in: index + 1..<min(index + 5, lead.upperBound))
    }
  }

  /// "House 12, Ward 4", "manzana 4, lote 12", "she lives in house no. 12".
  private func isHouse(_ index: Int) -> Bool {
    guard Self.houses.contains(words[index]), isNumbered(index) else { return false }
    let sentence = text.sentence(index)
    guard !text.has(Offices.words, in: sentence) else { return false }
    let near = max(sentence.lowerBound, index - 6)..<min(sentence.upperBound, index + 7)
    return text.has(Self.dwelling, in: sentence.lowerBound..<index)
      || near.contains { words[$0] != words[index] && Self.areas.contains(words[$0]) && isNumbered($0) }
  }

  /// Whether a number goes with the word at `index`: "house 12", "maison n° 12".
  private func isNumbered(_ index: Int) -> Bool {
    if text.isClose(index + 1), text.number(index + 1) != nil { return true }
    return ["no", "n", "nr", "num", "numero", "number"].contains(text.word(index + 1))
      && text.number(index + 2) != nil
  }

  private static let streets = wordSet(
    "street road avenue lane boulevard drive rue allee impasse calle avenida carrera jiron pasaje square terrace",
    "crescent tole marg gali quai chemin ruelle sentier camino callejon diagonal transversal jr")
  /// What has a door, and stands with its number.
  private static let houses = wordSet(
    "house flat apartment apt plot maison appartement appt logement villa lot parcelle casa apartamento depto lote vivienda"
  )
  /// Where such a house stands, with a number of its own.
  private static let areas = wordSet(
    "ward block sector street lane road quartier bloc secteur ilot rue zone cite manzana mz bloque torre sector calle zona barrio",
    "etapa")
  /// "the girl's address is", which may be said of a school or a church as well.
  private static let addresses = wordSet("address adresse direccion")
  private static let institutions = wordSet(
    "school college church mosque museum library university company bank ecole lycee eglise mosquee musee bibliotheque universite",
    "societe banque escuela colegio liceo iglesia museo biblioteca universidad empresa banco")
  private static let dwelling = wordSet(
    "lives lived living live resides resided residing domiciled home habite habitait habitant demeure demeurant",
    "reside residant domiciliee domicilie vit vivait vive vivia viven residia domiciliada domiciliado domicilio logee",
    "sleeps stays stayed dort dormait duerme dormia vivienda")
}
