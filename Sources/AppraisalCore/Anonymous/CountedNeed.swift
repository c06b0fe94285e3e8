/// What an anonymous report keeps of one need for development: no words of anybody's.
struct CountedNeed: Hashable, Sendable {
  /// The policy's word for what it is above all for.
  let category: String?
  /// The policy's word for the kind of activity.
  let activity: String?
  /// Whether it was promised.
  let isPromised: Bool
  /// Whether it was promised and never came.
  let isMissing: Bool
  /// The policy's reason for which it never came.
  let reason: String?
  /// What it costs, in pence.
  let pence: Int?

  init(_ need: DevelopmentSummary) {
    category = need.text.category
    activity = need.text.activity
    isPromised = need.isPromised == true
    isMissing = need.isMissing
    reason = need.reason
    pence = need.text.cost?.quantity.hundredths
  }
}
