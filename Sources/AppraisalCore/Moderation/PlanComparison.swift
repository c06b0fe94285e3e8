/// The plans of people of like post and grade, side by side.
///
/// A difference is a question for the moderator and not a fault: experience, hours and duties may
/// explain it.
public struct PlanComparison: Hashable, Sendable {
  /// The people of one post and grade.
  public struct Group: Hashable, Sendable {
    /// The post and the grade.
    public let label: String
    /// The plans, in the order of a staff list.
    public let plans: [Compared]

    /// Whether there is nobody to compare with.
    public var isAlone: Bool { plans.count == 1 }

    /// Whether anybody in it has an objective.
    public var hasObjectives: Bool { plans.contains { $0.plan.objectives > 0 } }
  }

  /// A plan with what sets it apart from the others of its group.
  public struct Compared: Hashable, Sendable {
    /// The plan.
    public let plan: Plan
    /// What sets it apart, each as a clause of a sentence; none where it is like the others.
    public let differences: [String]
  }

  /// The groups, in order of post and grade.
  public let groups: [Group]
  /// The policy's parts of an objective that any plan fills in, in the policy's order.
  public let partsUsed: [ObjectivePart]
  /// The policy's parts of an objective that no plan fills in.
  public let partsUnused: [ObjectivePart]

  /// The comparison of the plans in a cycle.
  public init(of cycle: CycleSummary) {
    let used = Set(cycle.reviews.flatMap(\.objectives).flatMap(\.parts))
    let parts = cycle.rules.policy.objectiveParts
    partsUsed = parts.filter { used.contains($0.id) }
    partsUnused = parts.filter { !used.contains($0.id) }
    groups = Grouping.post.groups(of: cycle.reviews).flatMap { post, holders in
      Grouping.grade.groups(of: holders).map { grade, members in
        let plans = members.map(Plan.init(of:))
        return Group(
          label: "\(post.label), \(grade.label)",
          plans: plans.indices.map { index in
            Compared(
              plan: plans[index],
              differences: PlanDifference.differences(
                of: plans[index], from: PlanComparison.others(than: index, in: plans),
                parts: parts))
          })
      }
    }
  }

  /// Every plan that is set apart from the others of its group, with the group.
  public var standingOut: [(group: Group, compared: Compared)] {
    groups.flatMap { group in
      group.plans.filter { !$0.differences.isEmpty }.map { (group, $0) }
    }
  }

  /// How many people have nobody of like post and grade to be compared with.
  public var alone: Int { groups.count(where: \.isAlone) }

  private static func others(than index: Int, in plans: [Plan]) -> [Plan] {
    plans.indices.filter { $0 != index }.map { plans[$0] }
  }
}
