/// To whom the commands of a policy's deadlines and steps are offered, and from which stage on.
///
/// A duty may name people together of whom only some may record that it was done: a meeting is both
/// people's duty and one's to record. And a year's last meeting can be held from its first day on,
/// yet nobody should be told to type that in while the planning is not done.
struct CommandOffer: Sendable {
  private let rules: CycleRules
  private let stages: [String: Int]

  init(_ rules: CycleRules) {
    self.rules = rules
    var stages: [String: Int] = [:]
    for (index, stage) in rules.policy.stages.enumerated() {
      for command in stage.next.compactMap(\.command) where stages[command] == nil {
        stages[command] = index
      }
    }
    self.stages = stages
  }

  /// Whether a command, with REVIEWEE for the person, belongs to a stage after this one alone.
  func belongsLater(_ command: String, than stage: Stage) -> Bool {
    guard let first = stages[command],
      let present = rules.policy.stages.firstIndex(where: { $0.id == stage.id })
    else { return false }
    return first > present
  }

  /// Who of those whose duty something is may run its command.
  func doers(of command: String, among duty: [Duty]) -> [PersonID] {
    guard let act = act(of: command) else { return duty.flatMap(\.people).unique }
    return duty.filter { rules.mayPermit(act, to: [$0.relation]) }.flatMap(\.people).unique
  }

  /// The act that the access table knows a command by; nil where that takes more than its words.
  private func act(of command: String) -> String? {
    let words = command.split(separator: " ").map(String.init)
    guard let verb = words.first, words.count > 1 else { return nil }
    switch verb {
    case "meeting", "answer", "judge", "book":
      return words.count > 2 ? "\(verb).\(words[2])" : nil
    case "objective", "development":
      return "\(verb).\(words[1])"
    case "reviewer":
      return words[1] == "assign" ? "reviewers.assign" : nil
    case "comment", "evidence", "note": return words.contains("--decline") ? nil : verb
    default: return nil
    }
  }
}
