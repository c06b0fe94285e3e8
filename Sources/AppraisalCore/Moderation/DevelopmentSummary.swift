/// One need for development as overviews of a cycle tell of it: what is needed, not how anybody did.
public struct DevelopmentSummary: Hashable, Identifiable, Sendable {
  /// Its name in the statement.
  public let id: String
  /// What was recorded of it.
  public let text: DevelopmentText
  /// How it stands; nil where it is not known whether somebody has to authorise it.
  public let state: DevelopmentState?
  /// Whether it was promised, with the authority that it needs; nil where that is not known.
  public let isPromised: Bool?
  /// Which of the policy's grounds of priority hold for it, in their order.
  public let priority: [Truth]
  /// The reason that the policy knows for which it was not met, where one was given.
  public let reason: String?

  /// The summary of a need of a review.
  public init(_ need: DevelopmentNeed, in review: Review) {
    id = need.id
    text = need.text
    state = review.state(of: need)
    isPromised =
      switch review.isPromised(need) {
      case .yes: true
      case .no: false
      case .unknown: nil
      }
    priority = review.priority(of: need)
    reason = need.refusal?.ground
  }

  /// Whether it was promised and never came.
  public var isMissing: Bool { state?.isMissing == true }
  /// Whether it was promised and met.
  public var isProvidedAsPromised: Bool { state == .provided && isPromised == true }
}
