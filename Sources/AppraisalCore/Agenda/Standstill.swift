/// Days on which the time of a review does not count, among which is the day that is looked at.
public struct Standstill: Hashable, Sendable {
  /// The first of them.
  public let since: Day
  /// The last of them, where that is known.
  public let until: Day?
  /// Why, as the policy names it; only for those who may read the review.
  public let reasons: [String]

  /// Whether a day is one of them; where their end is not known, every later day is.
  func includes(_ day: Day) -> Bool { since <= day && until.map { day <= $0 } ?? true }

  /// That nothing is asked for, in a sentence without its full stop and without the reasons.
  public var says: String {
    let time =
      until.map { "time does not count from \(since.text) to \($0.text)" }
      ?? "time has not counted since \(since.text)"
    return "\(time): no next step is asked for meanwhile"
  }

  /// The same as a sentence of its own.
  public var sentence: String { "\(says.capitalisedFirst)." }

  /// The sentence with the reasons, for those who may read the review.
  public var sentenceWithReasons: String {
    reasons.isEmpty ? sentence : "\(sentence) The reason: \(Wording.list(reasons))."
  }
}

extension Review {
  /// The standstill of the review on the day that is looked at, if time stands still for it.
  ///
  /// Pauses that stop no deadline at all stop nothing here either.
  public var standstill: Standstill? {
    if record.pauses.isEmpty && record.cases.isEmpty { return nil }
    if record.closed != nil || record.leftOut != nil { return nil }
    let pauses = pauses(of: policy.deadlines.flatMap(\.stops).unique)
    guard let stop = clock(of: pauses).stop(on: today) else { return nil }
    let present = pauses.filter { $0.from <= today && $0.to.map { $0 >= today } ?? true }
    return Standstill(
      since: stop.first, until: stop.last,
      reasons: present.map(\.pause).filter { !untoldPauses.contains($0) }.map(title(ofPause:))
        .unique)
  }

  /// What the present stage waits for, or nothing while time stands still.
  public var stepsAskedFor: [NextStep] { standstill == nil ? nextSteps : [] }
}
