extension Country {
  /// Every State.
  public static let all: [Country] = [
    Country("NP", "NPL", en: "Nepal", fr: "Népal", es: "Nepal")
  ]
}
