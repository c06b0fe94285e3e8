import AppraisalCore
import Foundation
import Testing

/// One review under the elm, built entry by entry; R1 guides S1.
struct ElmReview {
  var policy: Policy
  var choices: [String: ChoiceValue] = [:]
  private(set) var entries: [Entry] = []

  init(_ policy: Policy? = nil, leads: Bool? = false, objectives: [String?] = ["1", "1"]) throws {
    self.policy = try policy ?? ElmPolicy.load()
    var facts = RevieweeFacts(
      post: "Clerk", managers: [.init(id: try PersonID.of("R1"), rank: 3)])
    facts.leads = leads
    try add(.enrolled(Enrolment(facts: facts)))
    try add(.reviewers(ReviewerAssignment(reviewers: [try PersonID.of("R1")])))
    for (index, weight) in objectives.enumerated() {
      var text = ObjectiveText(objective: "O\(index + 1)", title: "Task \(index + 1)")
      text.parts = weight.map { ["weight": $0, "owner": index == 0 ? "trust" : "own"] }
      try add(.objectiveAdded(text))
    }
  }

  var review: Review {
    get throws {
      Review(
        rules: CycleRules(
          policy: policy, choices: choices, period: try DayRange.of("2025-09-01 2026-08-31"),
          calendar: SchoolCalendar(bankHolidaysOf: .none)),
        reviewee: try PersonID.of("S1"), entries: entries, asOf: try Day.of("2026-07-01"))
    }
  }

  @discardableResult
  mutating func add(_ content: EntryContent, by person: String = "R1") throws -> Entry {
    let entry = try entry(content, by: person)
    entries.append(entry)
    return entry
  }

  private func entry(_ content: EntryContent, by person: String) throws -> Entry {
    let minute = String(format: "%02d", entries.count)
    return Entry(
      id: try #require(EntryID("e\(1000 + entries.count)")),
      at: try #require(Moment(iso: "2026-06-01T10:\(minute):00.000Z")),
      on: try Day.of("2026-06-01"), by: try PersonID.of(person), content: content)
  }

  mutating func rate(
    _ item: String, _ level: String, voice: String? = nil, moment: String? = nil,
    because: String? = nil, by person: String = "R1"
  ) throws {
    try add(
      .rating(
        RatingGiven(item: item, level: level, voice: voice, moment: moment, because: because)),
      by: person)
  }

  /// What the policy says to something that is about to be recorded.
  func verdict(
    on content: EntryContent, act: String, item: String? = nil, hasReason: Bool = false,
    by person: String = "R1"
  ) throws -> Verdict {
    let review = try review
    let entry = try entry(content, by: person)
    let relations = review.relations(of: Actor(person: try PersonID.of(person), roles: []))
    return review.verdict(
      on: entry,
      act: Act(
        name: act, item: item, on: entry.on, hasReason: hasReason, content: content,
        relations: relations))
  }

  func verdict(onRating rating: RatingGiven, by person: String = "R1") throws -> Verdict {
    let act = rating.item.hasPrefix("O") ? "item.tasks.\(rating.item)" : rating.item
    return try verdict(
      on: .rating(rating), act: "rate.\(act)", item: rating.item,
      hasReason: rating.because != nil, by: person)
  }
}

extension Review {
  /// The level of an area of the policy.
  func level(_ area: String) throws -> Decision {
    level(of: try #require(policy.assessment.areas.first { $0.id == area }))
  }

  /// The truth of a condition about this review.
  func truth(_ condition: String, item: String? = nil) throws -> Truth {
    let when = try When(condition)
    #expect(ConditionTyping(rules.vocabulary).problems(in: when.condition) == [])
    return evaluate(when, item: item).truth
  }
}
