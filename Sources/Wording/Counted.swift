extension Localized {
  /// So many of something: `1 day`, `2 days`. French takes the singular for 0 too.
  public static func count(
    _ count: Int, en: (one: String, many: String), fr: (one: String, many: String)
  ) -> Localized {
    Localized(
      en: "\(count) \(count == 1 ? en.one : en.many)", fr: "\(count) \(abs(count) < 2 ? fr.one : fr.many)")
  }
}
