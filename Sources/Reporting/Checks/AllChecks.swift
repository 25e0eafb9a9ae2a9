/// Every check that a workflow can require. A new one is a file in this folder and a line here.
public enum AllChecks {
  /// The checks, in the order in which help lists them.
  public static let all: [Check] = [
    .requiredFields,
    .requiredSections,
    .wordLimit,
    .sectionLength,
    .draftLanguage,
    .soundText,
    .terminology,
    .unNames,
    .unSymbols,
    .recommendations,
    .smartRecommendations,
    .jointSubmitters,
    .distinctRows,
    .audience,
    .protectedNames,
    .identification,
    .consent,
    .sources,
    .outcome,
    .translationCurrent,
    .translationStructure,
    .approvals,
    .endorsements,
    .commentsResolved,
    .reason,
    .receipt,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The check of that name.
  public static func named(_ name: String) -> Check? { byName[name] }
}
