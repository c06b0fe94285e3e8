/// What payroll has to do about one answer on one person's pay.
public struct PayScheduleLine: Hashable, Sendable {
  /// How far the answer has come.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// It stands, and pay changes.
    case changes
    /// It stands, and pay does not change.
    case stays
    /// It stands here, and what it brings is settled under another document.
    case elsewhere
    /// It does not stand yet: nothing may be paid on it.
    case open
  }

  /// The person.
  public let person: PersonName
  /// The school, where it is known.
  public let school: String?
  /// The post with its grade.
  public let post: String
  /// The point on which the person is paid in it.
  public let point: Int?
  /// What is decided.
  public let question: String
  /// The answer in a few words.
  public let answer: String
  /// How far it has come.
  public let standing: Standing
  /// What it does to pay, in words; nil while it does not stand.
  public let effect: String?
  /// The point after it, where it is one of points and stays within the grade.
  public let newPoint: Int?
  /// What the answer rests on, or what stands in its way.
  public let basis: String
  /// The clauses.
  public let clauses: [String]
}

extension PayScheduleLine {
  /// The lines of a cycle: one for each person, post and question that arises, what changes first.
  public static func all(in cycle: CycleSummary) -> [PayScheduleLine] {
    let rules = cycle.rules
    let lines = rules.policy.pay.filter(\.isForPayroll).flatMap { rule -> [PayScheduleLine] in
      let reader = PayReader(rule, rules)
      return cycle.reviews.flatMap { review in
        review.pay.filter { $0.question == rule.id && $0.isForPayroll }
          .map { PayScheduleLine(review, $0, rule, reader, in: rules) }
      }
    }
    return Standing.allCases.flatMap { standing in lines.filter { $0.standing == standing } }
  }

  private init(
    _ review: ReviewSummary, _ decision: Decision, _ rule: DecisionRule, _ reader: PayReader,
    in rules: CycleRules
  ) {
    let year = rules.yearOfPay
    let given = decision.because.last { $0.question == "\(rule.id).decided" }
    let effect = reader.answer(of: decision).effect?.value(in: year)
    person = review.reviewee
    school = review.school
    question = rule.title
    clauses = decision.clauses
    answer = reader.answer(of: decision).title
    let own = decision.post.flatMap { text in review.facts?.otherPosts?.first { $0.text == text } }
    post = own?.text ?? review.facts?.postText ?? ""
    point = own.map(\.point) ?? review.facts?.point
    let top = own.map(\.gradeTop) ?? review.facts?.gradeTop
    let isForSomebody = rule.decidedBy != nil || rule.authority != nil
    standing = PayScheduleLine.standing(
      of: decision, effect, isGiven: given != nil || !isForSomebody)
    self.effect =
      standing == .open
      ? nil : reader.answer(of: decision).effect?.text(in: year, points: decision.points)
    newPoint =
      standing == .changes
      ? PayScheduleLine.point(after: effect, decision.points, from: point, top) : nil
    basis = PayScheduleLine.basis(
      of: decision, given, rule, effect, isForSomebody: isForSomebody)
  }

  /// An answer stands once whoever decides gave it, or where the table alone decides; an effect that
  /// has no value for the year changes nothing.
  private static func standing(
    of decision: Decision, _ effect: PayEffect?, isGiven: Bool
  ) -> Standing {
    guard decision.answer != nil, isGiven, let effect else { return .open }
    switch effect {
    case .none: return .stays
    case .points, .percent, .sum: return .changes
    case .elsewhere: return .elsewhere
    case .open, .valuesByYear: return .open
    }
  }

  private static func point(
    after effect: PayEffect?, _ chosen: Int?, from point: Int?, _ top: Int?
  ) -> Int? {
    guard case .points(let range)? = effect, let more = range.fixed ?? chosen, let point else {
      return nil
    }
    let (after, overflow) = point.addingReportingOverflow(more)
    if overflow { return nil }
    return top.map { after <= $0 } ?? true ? after : nil
  }

  private static func basis(
    of decision: Decision, _ given: Decision?, _ rule: DecisionRule, _ effect: PayEffect?,
    isForSomebody: Bool
  ) -> String {
    if let given { return Wording.capitalised(given.withoutOwnWords.says) }
    let recommended = decision.because.last { $0.question == "\(rule.id).recommended" }
    let says = recommended.map { "; \($0.withoutOwnWords.says)" } ?? ""
    if decision.answer != nil, isForSomebody {
      let who = rule.decidedBy ?? rule.authority ?? ""
      return "Not decided: that is for \(Wording.the(Wording.role(who)))\(says)"
    }
    switch decision.outcome {
    case .decided:
      return switch effect {
      case nil, .valuesByYear: "The policy gives no value for the year"
      case .open: "The policy keeps it open"
      case .elsewhere(let document): "Decided under \(document)"
      default: "Follows from the policy’s rule"
      }
    case .undecided(let missing): return "Missing: \(missing.joined(separator: "; "))\(says)"
    case .asks(let who, _):
      return "Not decided: that is for \(Wording.the(Wording.role(who)))\(says)"
    case .conflict: return "The policy gives two answers\(says)"
    case .silent, .notApplicable: return "The policy does not say\(says)"
    }
  }
}

extension Decision {
  /// Whether payroll has to know of it: not of what does not arise, nor of what the policy is silent
  /// about and nobody took up.
  fileprivate var isForPayroll: Bool {
    switch outcome {
    case .notApplicable: false
    case .silent: because.contains { $0.question.hasSuffix(".recommended") }
    default: true
    }
  }
}

extension DecisionRule {
  /// Whether some answer changes pay, be it under another document; a rule that only lets something
  /// be recommended is no matter for payroll, and what the policy keeps private never leaves for it.
  fileprivate var isForPayroll: Bool {
    if self.private == true { return false }
    return outcomes.contains { outcome in
      switch outcome.effect {
      case .none, .open: false
      case .points, .percent, .sum, .valuesByYear, .elsewhere: true
      }
    }
  }
}
