/// What an anonymous report keeps of one review: nothing that names, quotes or scores anybody.
///
/// A report that is made of these cannot print what it never had.
public struct CountedReview: Hashable, Sendable {
  /// Whether a measure holds of somebody.
  enum Measured: Hashable, Sendable {
    /// It cannot be so of them, or whether it can is not known.
    case outside
    /// It is so.
    case yes
    /// It is not so, or not known.
    case no
  }

  /// How a review stands with something that has a day.
  enum Timing: Hashable, Sendable {
    /// It was done in time.
    case met
    /// It was done late, or is overdue.
    case late
  }

  /// The school's short name.
  let school: String?
  /// The name of the policy's group.
  let group: String?
  /// Who leads the review; tells reviewers apart and is never printed.
  let reviewer: PersonID?
  /// Whether nothing is left to do.
  let isComplete: Bool
  /// The stages that the person goes through.
  let stages: Set<String>
  /// Those that are passed.
  let passed: Set<String>
  /// How it stands with each deadline whose time is over or that was met.
  let timings: [String: Timing]
  /// Whether the policy gives the person an overall level, be it still to come.
  let isRated: Bool
  /// The overall level.
  let overall: String?
  /// The levels of items by area.
  let items: [String: [String: String]]
  /// The answer to each decision on pay that has one, by name.
  let pay: [String: String]
  /// What the person needs to learn.
  let needs: [CountedNeed]
  /// What the report's measures say.
  let measures: [String: Measured]
  /// What is kept of the person for equality monitoring.
  let equality: EqualityFacts?

  /// What a report keeps of a review, or nil where it does not count it.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - report: The report.
  ///   - equality: What is kept of the person for equality monitoring, where the policy's reports
  ///     compare by it.
  public init?(of review: Review, for report: ReportRules, equality: EqualityFacts? = nil) {
    guard review.record.leftOut == nil, review.holds(report.when) == .yes else { return nil }
    let shows = Set(report.sections.map(\.shows))
    let policy = review.policy
    self.equality = equality
    let progress = StageProgress(of: review)
    school = review.record.facts?.school
    group = review.group?.id
    reviewer = review.record.reviewers?.reviewers.first
    isComplete = progress.isComplete
    stages = Set(progress.stages.map(\.id))
    passed = Set(progress.stages.prefix(progress.done).map(\.id))
    timings = shows.contains(.lateness) ? Self.timings(of: review) : [:]
    let level = shows.contains(.outcomes) ? review.overall : nil
    isRated = level.map { $0.outcome != .notApplicable } ?? false
    overall = level?.answer
    let areas = Set(report.sections.compactMap(\.area))
    items = policy.assessment.areas.filter { areas.contains($0.id) }.reduce(into: [:]) {
      $0[$1.id] = Self.levels(of: $1, in: review)
    }
    pay = shows.contains(.pay) ? Self.answers(on: review) : [:]
    let isOfTraining = !shows.isDisjoint(with: ReportSection.Kind.ofTraining)
    needs =
      isOfTraining
      ? review.record.development.map { CountedNeed(DevelopmentSummary($0, in: review)) } : []
    measures = report.measures.reduce(into: [:]) { measures, measure in
      measures[measure.id] = Self.measured(measure, review)
    }
  }

  private static func measured(_ measure: ReportMeasure, _ review: Review) -> Measured {
    guard review.holds(measure.among) == .yes else { return .outside }
    return review.truth(of: measure.when) == .yes ? .yes : .no
  }

  /// What the policy keeps private is not told, be it without names.
  private static func timings(of review: Review) -> [String: Timing] {
    review.policy.deadlines.filter { $0.private != true }.reduce(into: [:]) { timings, deadline in
      switch review.status(of: deadline).standing {
      case .met: timings[deadline.id] = .met
      case .late, .overdue: timings[deadline.id] = .late
      default: break
      }
    }
  }

  private static func levels(of area: Area, in review: Review) -> [String: String] {
    guard review.holds(area.when) != .no else { return [:] }
    return review.itemLevels(of: area).reduce(into: [:]) { levels, item in
      if let level = item.level { levels[item.item] = level }
    }
  }

  private static func answers(on review: Review) -> [String: String] {
    review.pay(private: false).reduce(into: [:]) { $0[$1.question] = $0[$1.question] ?? $1.answer }
  }
}
