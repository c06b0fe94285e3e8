/// Worked examples of a policy, as a file beside it: given facts, expected answers.
///
/// Anybody who knows the policy can add one; they are run by `policy test`.
public struct PolicyCases: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// What the cases are about.
  public var title: String
  /// What all of them share.
  public var setting: CaseSetting
  /// The cases.
  public var cases: [PolicyCase]

  /// Everything in which the policy answers otherwise than the cases expect.
  public func mismatches(with policy: Policy) -> [CaseMismatch] {
    if format != PolicyCases.newestFormat {
      return [
        CaseMismatch(
          title: title, question: "format", expected: "\(PolicyCases.newestFormat)",
          found: "\(format)")
      ]
    }
    return cases.flatMap { $0.mismatches(with: policy, in: setting) }
  }
}

/// What the cases of a file share.
public struct CaseSetting: Codable, Hashable, Sendable {
  /// The cycle's first and last day.
  public var period: DayRange
  /// Whose review it is.
  public var reviewee: PersonID
  /// Who reviews.
  public var reviewer: PersonID
  /// The facts about the person, where a case does not give its own.
  public var person: RevieweeFacts
  /// The school's choices, to which a case can add.
  public var choices: [String: ChoiceValue]?
  /// The school's calendar; without one it is a new workspace's, which has no terms yet.
  public var calendar: SchoolCalendar?
  /// What is recorded on the day on which a review is complete.
  public var completion: CaseCompletion?
}

extension CaseSetting {
  /// The calendar by which days are counted.
  var daysKept: SchoolCalendar { calendar ?? .standard }
}

/// What is recorded on the day on which a review is complete, besides the levels.
public struct CaseCompletion: Codable, Hashable, Sendable {
  /// The kinds of meeting that were held.
  @Sparse public var meetings: [String] = []
  /// The parts that signed.
  @Sparse public var signatures: [String] = []
}

/// Where a policy answers otherwise than a case expects.
public struct CaseMismatch: Hashable, Sendable {
  /// The case's title.
  public let title: String
  /// The question, or the part of the case that does not suit the policy.
  public let question: String
  /// What the case expects.
  public let expected: String
  /// What the policy answers.
  public let found: String
  /// Why it answers so, where the question is one that it decides.
  public var reasons: TreeNode?

  /// The mismatch as one line.
  public var text: String { "\(title): \(question): expected \(expected), found \(found)" }
}
