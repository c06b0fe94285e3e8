/// A training that whoever reviews in a case has had.
public struct CaseTraining: Codable, Hashable, Sendable {
  /// The training, by name.
  public var training: String
  /// The day on which it was had and written down.
  public var on: Day

  /// A training that was had.
  public init(training: String, on: Day) {
    self.training = training
    self.on = on
  }

  /// How whoever reviews stands with a training that the policy asks of them.
  public enum Standing: String, Codable, Hashable, Sendable, CaseIterable {
    /// It was never had, or too long ago.
    case wanted
    /// It was had, and counts still.
    case had
  }
}

extension PolicyCase {
  /// Trainings with which whoever reviews stands otherwise than the case expects.
  func trainingMismatches(
    _ review: Review, _ setting: CaseSetting, _ cited: inout Set<String>
  ) -> [CaseMismatch] {
    let rules = review.rules
    let asked = rules.policy.training
    let names = asked.map(\.id).joined(separator: ", ")
    func slip(_ part: String, _ found: String) -> CaseMismatch {
      CaseMismatch(title: title, question: part, expected: names, found: found)
    }
    let slips = trained.filter { had in !asked.contains { $0.id == had.training } }
      .map { slip("trained", $0.training) }
    if !slips.isEmpty { return slips }
    let had = trained.enumerated().compactMap { number, had -> DutyDone? in
      guard let id = EntryID("training-\(number + 1)"),
        let at = Moment(iso: "\(had.on.iso)T09:00:00.000Z")
      else { return nil }
      return DutyDone(
        id: id, at: at, on: had.on, by: setting.reviewer,
        duty: had.training, note: "", person: setting.reviewer)
    }
    let people = Dictionary(
      asked.flatMap(\.of).map { ($0, Set([setting.reviewer])) }, uniquingKeysWith: { $1 })
    let standing = rules.training(of: people, done: had, asOf: asOf)
    return (training ?? [:]).sorted { $0.key < $1.key }.compactMap { id, wanted in
      guard let found = standing.first(where: { $0.rule.id == id }) else {
        return slip("training", id)
      }
      cited.formUnion(found.rule.clauses)
      let stands: CaseTraining.Standing = found.isWanted ? .wanted : .had
      return stands == wanted
        ? nil
        : CaseMismatch(
          title: title, question: "training.\(id)", expected: wanted.rawValue, found: found.text)
    }
  }
}
