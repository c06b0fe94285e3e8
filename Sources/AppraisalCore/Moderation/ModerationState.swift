/// How far the moderation of one review is, by the answers that the policy asks of the moderator.
public struct ModerationState: Hashable, Sendable {
  /// An answer of the moderator.
  public struct Answer: Hashable, Sendable {
    /// The check that it answers; nil where it is of the review as a whole.
    public let check: String?
    /// Whether the moderator was content.
    public let isContent: Bool
    /// The reason; nil where the reader may not read the statement.
    public let because: String?
    /// Who answered.
    public let by: PersonName
    /// The day that the answer is about.
    public let on: Day
  }

  /// Whether the record says that the review was drawn for a sample.
  public let isDrawn: Bool
  /// The answers, that of the review as a whole first.
  public let answers: [Answer]

  /// Whether every answer says that the moderator was content; so it is where there is none.
  public var isContent: Bool { answers.allSatisfy(\.isContent) }

  /// How far the moderation of a review is.
  public init(of review: Review, names: NameBook, isReadable: Bool = true) {
    let rules = review.policy.moderation
    func judged(_ question: String?) -> (entry: Entry, judgement: Judgement)? {
      guard let question,
        let entry = review.record.judgements[Record.JudgementKey(question: question)],
        case .judgement(let judgement) = entry.content
      else { return nil }
      return (entry, judgement)
    }
    func answer(_ check: String?, _ question: String?) -> Answer? {
      judged(question).map { entry, judgement in
        Answer(
          check: check, isContent: judgement.yes, because: isReadable ? judgement.because : nil,
          by: names.name(of: entry.by), on: entry.on)
      }
    }
    isDrawn = judged(rules?.drawn)?.judgement.yes ?? false
    answers =
      [answer(nil, rules?.finding)].compactMap { $0 }
      + (rules?.checks ?? []).compactMap { answer($0.id, $0.finding) }
  }
}
