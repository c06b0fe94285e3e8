/// What sets one plan apart from others of like post and grade.
enum PlanDifference {
  /// A number of objectives this far from the median, or farther, is a difference.
  static let objectives = 2
  /// A due day this many days outside the others' range, or more, is a difference.
  static let days = 28

  /// Every difference, each as a clause of a sentence.
  static func differences(
    of plan: Plan, from others: [Plan], parts: [ObjectivePart]
  ) -> [String] {
    let others = others.filter { $0.objectives > 0 }
    guard !others.isEmpty else { return [] }
    if plan.objectives == 0 {
      return ["no objectives yet; \(others.count == 1 ? "the other has" : "the others have")"]
    }
    return [number(plan, others), lateness(plan, others), determination(plan, others)]
      .compactMap { $0 } + parts.compactMap { missing($0, plan, others) }
  }

  private static func number(_ plan: Plan, _ others: [Plan]) -> String? {
    let doubled = doubledMedian((others + [plan]).map(\.objectives))
    guard abs(plan.objectives * 2 - doubled) >= objectives * 2 else { return nil }
    let half = doubled.isMultiple(of: 2) ? "" : "½"
    return "\(Wording.count(plan.objectives, "objective", "objectives")); "
      + "the median of the group is \(doubled / 2)\(half)"
  }

  /// Twice the median, which is a whole number in every group.
  static func doubledMedian(_ counts: [Int]) -> Int {
    let sorted = counts.sorted()
    let upper = sorted.dropFirst(sorted.count / 2).first ?? 0
    let lower = sorted.dropFirst((sorted.count - 1) / 2).first ?? 0
    return upper + lower
  }

  private static func lateness(_ plan: Plan, _ others: [Plan]) -> String? {
    guard let first = plan.firstDue, let last = plan.lastDue,
      let earliest = others.compactMap(\.firstDue).min(),
      let latest = others.compactMap(\.lastDue).max()
    else { return nil }
    guard earliest.days(since: first) >= days || last.days(since: latest) >= days else {
      return nil
    }
    return "due \(text(first, last)); \(who(others)) \(text(earliest, latest))"
  }

  private static func determination(_ plan: Plan, _ others: [Plan]) -> String? {
    guard plan.determined > 0, others.allSatisfy({ $0.determined == 0 }) else { return nil }
    return "\(plan.determined) set without agreement; \(who(others)) "
      + (others.count == 1 ? "has none" : "have none")
  }

  private static func missing(
    _ part: ObjectivePart, _ plan: Plan, _ others: [Plan]
  ) -> String? {
    let having = others.count { ($0.parts[part.id] ?? 0) > 0 }
    guard plan.parts[part.id] == nil, having * 2 > others.count else { return nil }
    let who = others.count == 1 ? "the other has" : "\(having) of the \(others.count) others have"
    return "nothing under “\(part.title)”; \(who) something"
  }

  private static func text(_ first: Day, _ last: Day) -> String {
    first == last ? first.text : "\(first.text) to \(last.text)"
  }

  private static func who(_ others: [Plan]) -> String {
    others.count == 1 ? "the other" : "the others"
  }
}
