/// What somebody recommends or decides on pay.
public struct PayDecisionGiven: Codable, Hashable, Sendable {
  /// The question, one of the policy's decisions on pay.
  public var rule: String
  /// Whether it is recommended or decided.
  public var step: Step
  /// The answer, one of the question's outcomes.
  public var outcome: String
  /// How many points, where the outcome leaves a range.
  public var points: Int?
  /// The ground that it rests on, one of the question's.
  public var ground: String?
  /// The reason.
  public var because: String?

  /// How far an answer has come.
  public enum Step: String, Codable, Hashable, Sendable, CaseIterable {
    /// Somebody recommends it.
    case recommended
    /// Whoever has the authority decided so.
    case decided
  }

  /// An answer on pay.
  public init(
    rule: String, step: Step, outcome: String, points: Int? = nil, ground: String? = nil,
    because: String? = nil
  ) {
    self.rule = rule
    self.step = step
    self.outcome = outcome
    self.points = points
    self.ground = ground
    self.because = because
  }
}

extension PayDecisionGiven {
  /// The act's name for requirements and access, such as `pay.decide.increment`.
  public var act: String {
    switch step {
    case .recommended: "pay.recommend.\(rule)"
    case .decided: "pay.decide.\(rule)"
    }
  }

  /// What identifies it among the answers on pay: the question, and how far the answer has come.
  public struct Key: Hashable, Sendable {
    let rule: String
    let step: Step
  }

  var key: Key { Key(rule: rule, step: step) }
}

extension Record {
  /// The latest recommendation or decision on a question of pay.
  public func payAnswer(to rule: String, _ step: PayDecisionGiven.Step) -> Entry? {
    payAnswers[.init(rule: rule, step: step)]
  }
}
