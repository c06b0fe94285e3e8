/// Which answers to questions no longer count once something else is recorded.
public struct ReopenedAnswers: Hashable, Sendable {
  private var kinds: [String: Set<EntryContent.Kind>] = [:]

  /// Every answer counts until another one is given.
  public static let none = ReopenedAnswers()

  private init() {}

  /// The answers of which the policy says so.
  public init(of policy: Policy) {
    for question in policy.questions where !question.reopenedBy.isEmpty {
      kinds[question.id] = Set(question.reopenedBy)
    }
  }

  /// Whether no answer is ever reopened.
  var isEmpty: Bool { kinds.isEmpty }

  /// Whether an answer does not count after something; an answer about one objective is about no
  /// other.
  func include(_ key: Record.JudgementKey, after content: EntryContent) -> Bool {
    guard kinds[key.question]?.contains(content.kind) == true else { return false }
    guard let item = key.item, let other = content.objective else { return true }
    return item == other
  }
}

extension EntryContent {
  /// The objective that it is about, where it is about one.
  fileprivate var objective: String? {
    switch self {
    case .objectiveAdded(let text), .objectiveAmended(let text): text.objective
    case .objectiveDropped(let step), .objectiveAgreed(let step), .objectiveDetermined(let step):
      step.objective
    case .rating(let rating): rating.item
    default: nil
    }
  }
}
