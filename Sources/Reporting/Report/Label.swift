/// How far a part of a report may travel.
public enum Label: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// Only people who are named one by one.
  case named
  /// The people who work on the report.
  case team
  /// Members of the network and partners.
  case network
  /// Everybody: what goes to the United Nations is published in full.
  case `public`

  /// Orders labels from the fewest people to everybody.
  public static func < (first: Label, second: Label) -> Bool { first.width < second.width }

  private var width: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
