import Wording

extension Collection<DeadlineMoment> {
  /// The deadlines that fall after the one that they are meant to come before, each with that one.
  ///
  /// Only what was set by hand can: what counts back always comes before.
  public var outOfOrder: [(late: DeadlineMoment, end: DeadlineMoment)] {
    compactMap { moment in
      guard let id = moment.before, let end = first(where: { $0.id == id }), moment.at > end.at else {
        return nil
      }
      return (moment, end)
    }
  }
}

extension Workflow {
  /// What is wrong with the order of `report`'s deadlines, as warnings; nothing where it was sent or rests.
  public func misorderings(of report: Report) -> [Finding] {
    guard report.submission == nil, state(report.state)?.isFinal != true else { return [] }
    return moments(of: report).outOfOrder.map { late, end in
      let (name, other) = (title(of: late.id), title(of: end.id))
      let (when, limit) = (late.text(alsoIn: late.zone), end.text(alsoIn: end.zone))
      return Finding(
        "deadline.out-of-order", .warning,
        message: Localized(
          en:
            "\"\(name.en)\" (\(when.en)) falls after \"\(other.en)\" (\(limit.en)), which it is meant to come before",
          fr: "« \(name.fr) » (\(when.fr)) tombe après « \(other.fr) » (\(limit.fr)), qu'elle doit précéder"),
        remedy: Localized(
          en:
            "let it count back again: rapporteur deadline withdraw \(report.id) \(late.id) --reason \"…\"; or move it: rapporteur deadline \(report.id) \(late.id) DAY --reason \"…\"",
          fr:
            "laissez-la se compter à rebours : rapporteur deadline withdraw \(report.id) \(late.id) --reason « … » ; ou déplacez-la : rapporteur deadline \(report.id) \(late.id) JOUR --reason « … »"
        ))
    }
  }

  /// What `deadline` is called.
  private func title(of deadline: Deadline.ID) -> Localized {
    let title = deadlines.first { $0.id == deadline }?.title ?? [:]
    return title.isEmpty ? Localized(same: deadline.rawValue) : title.localized
  }
}
