/// By which names and numbers the text calls styles and lists: our own, or those of a reference document.
struct WordLook {
  /// The id of each style that has another than ours.
  var ids: [String: String] = [:]
  /// The number of the list of paragraph numbers; bullets have the next one, numbered lists those after it.
  var firstNumber = 1
  /// The list that numbered paragraphs take, where their style does not say it itself.
  var paragraphNumber: Int?
  /// The page; `nil` is that of the house style.
  var page: PageGeometry?

  /// Our own styles.
  static let own = WordLook()

  /// The id of the style that we call `name`.
  func id(_ name: String) -> String { ids[name] ?? name }
}
