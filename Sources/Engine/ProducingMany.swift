import Dispatch
public import Reporting
import Synchronization
public import Wording

extension Office {
  /// What came of one report among several.
  public struct Made: Sendable {
    /// The report.
    public let report: Report.ID
    /// What was made, or why nothing was.
    public let result: Result<Produced, any Error>

    /// Why nothing was made, in a sentence; `nil` where something was.
    public var reason: Localized? {
      if case .failure(let error) = result { Localized.reason(of: error) } else { nil }
    }
  }

  /// Makes the documents of several reports, as many at once as there are processors, each into a folder of its own.
  ///
  /// Each report's files and record are as ``produce(_:as:telling:)`` leaves them; what stops one stops no other.
  ///
  /// - Parameter told: Called after each report with how many are done; never twice at once.
  /// - Returns: One for each of `reports`, in their order.
  public func produce(
    _ reports: [Report.ID], as wish: ProductionWish, told: @Sendable (Int) -> Void = { _ in }
  ) -> [Made] {
    let folder = wish.folder ?? workspace.output
    let made = Mutex<(count: Int, results: [Int: Result<Produced, any Error>])>((0, [:]))
    DispatchQueue.concurrentPerform(iterations: reports.count) { index in
      var own = wish
      own.folder = "\(folder)/\(reports[index])"
      let result = Result { try produce(reports[index], as: own).made }
      made.withLock {
        $0.results[index] = result
        $0.count += 1
        told($0.count)
      }
    }
    let results = made.withLock { $0.results }
    return reports.enumerated().compactMap { index, report in
      results[index].map { Made(report: report, result: $0) }
    }
  }
}
