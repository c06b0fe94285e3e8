/// One review as an overview of a cycle needs it, worked out once.
public struct ReviewSummary: Hashable, Identifiable, Sendable {
  /// Whose review it is.
  public let reviewee: PersonName
  /// Who reviews; the first leads.
  public let reviewers: [PersonName]
  /// The facts about the person, or nil where none were recorded.
  public let facts: RevieweeFacts?
  /// The full name of the person's school, or nil where it is not known.
  public let school: String?
  /// The person's group, or nil where it is not known or the policy has none.
  public let group: StaffGroup?
  /// The ground on which the person was left out of the cycle after all, if so.
  public let leftOut: LeftOut?
  /// How far the review has come.
  public let progress: StageProgress
  /// Whether anything was recorded besides who the person is, who reviews them and when.
  public let hasBegun: Bool
  /// What each area of the assessment says.
  public let areas: [AreaSummary]
  /// The overall level; nil where the policy gives none.
  public let overall: Decision?
  /// The decisions on pay, in the policy's order.
  public let pay: [Decision]
  /// The objectives that count.
  public let objectives: [ObjectiveSummary]
  /// What the person needs to learn, with what became of it.
  public let development: [DevelopmentSummary]
  /// What the policy's checks find.
  public let findings: [Finding]
  /// The names of the checks that find something.
  public let findingChecks: Set<String>
  /// Whether whoever reads the overview may read the statement as well.
  public let isReadable: Bool
  /// The deadlines that are still to be met; none once the review is closed.
  public let deadlines: [DeadlineStatus]
  /// How far its moderation is.
  public let moderation: ModerationState
  /// The levels that moderation put in the place of others.
  public let adjustments: [LevelAdjustment]
  /// What keeps the review from going on, in plain words; empty where nothing does.
  public let blockedBy: [String]

  /// How much of a review is wanted.
  public enum Depth: Hashable, Sendable {
    /// How far it has come, and which of these checks find something: no levels, pay, objectives
    /// or what was found in words.
    case progress(checks: Set<String>)
    /// What people need to learn and what became of that, and nothing of how anybody did.
    case development
    /// All of it.
    case everything
  }

  /// The summary of a review.
  ///
  /// Nothing is assessed, decided or found of somebody who was left out. Where the reader may not
  /// read the statement, it holds nothing that the policy keeps private, and no reason that
  /// somebody gave in their own words.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - names: The names of people.
  ///   - isReadable: Whether the reader of the overview may read the statement.
  ///   - depth: How much is wanted of it.
  public init(
    of review: Review, names: NameBook, isReadable: Bool = true, depth: Depth = .everything
  ) {
    let record = review.record
    let counts = record.leftOut == nil
    let tells = counts && depth == .everything
    self.isReadable = isReadable
    reviewee = names.name(of: record.reviewee)
    reviewers = (record.reviewers?.reviewers ?? []).map(names.name(of:))
    facts = record.facts
    school = record.facts?.school.map(names.name(ofSchool:))
    group = review.group
    leftOut = record.leftOut
    progress = StageProgress(of: review)
    hasBegun = record.hasBegun
    let told: (Decision) -> Decision = { isReadable ? $0 : $0.withoutOwnWords }
    areas =
      tells
      ? review.policy.assessment.areas.map { AreaSummary($0, in: review, told: told) } : []
    overall = tells ? review.overall.map(told) : nil
    pay = tells ? review.pay(private: isReadable).map(told) : []
    objectives = tells ? record.objectives.filter(\.isLive).map(ObjectiveSummary.init) : []
    development =
      counts && (tells || depth == .development)
      ? record.development.map { DevelopmentSummary($0, in: review) } : []
    findings = tells ? review.findings(private: isReadable) : []
    findingChecks =
      switch depth {
      case .everything: Set(findings.map(\.check))
      case .development: []
      case .progress(let checks):
        counts ? review.findingChecks(among: checks, private: isReadable) : []
      }
    moderation = ModerationState(of: review, names: names, isReadable: isReadable)
    adjustments = tells ? LevelAdjustment.all(in: review, names: names, isReadable: isReadable) : []
    let isOpen = counts && record.closed == nil && depth != .development
    deadlines =
      !isOpen
      ? []
      : review.deadlinesWithExcuses.filter {
        $0.standing.isUnsettled && (isReadable || $0.deadline.private != true)
      }
    let today = review.today
    let assigned = record.reviewers?.reviewers ?? []
    let hasNobody = !assigned.isEmpty && assigned.allSatisfy { names.hasLeft($0, on: today) }
    let replacement = "a \(review.policy.words.reviewer) in place of one who has left"
    blockedBy = isOpen ? review.blockedBy + (hasNobody ? [replacement] : []) : []
  }

  /// Whether nothing was recorded of the review, nor was it closed.
  public var isNotBegun: Bool { !hasBegun && !progress.isComplete }

  /// The reviewee's identifier.
  public var id: PersonID { reviewee.id }

  /// What is overdue; what the policy only wants ideally is not counted.
  public var overdue: [DeadlineStatus] {
    deadlines.filter { $0.standing.daysOverdue > 0 && $0.deadline.strength != .ideally }
  }

  /// What is overdue of these deadlines, and of all where the reader may read the statement.
  func overdue(among shown: Set<String>) -> [DeadlineStatus] {
    overdue.filter { isReadable || shown.contains($0.deadline.id) }
  }

  /// The reviewer who leads, or nil while there is none.
  public var leadReviewer: PersonName? { reviewers.first }
}
