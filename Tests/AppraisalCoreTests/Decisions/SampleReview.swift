import AppraisalCore
import Foundation
import Testing

/// The county policy as it is shipped.
enum ShippedPolicy {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../policies/staffordshire").standardizedFileURL

  static let text = Result { try Data(contentsOf: folder.appending(path: "policy.json")) }

  private static let policy = Result {
    try JSONDecoder().decode(Policy.self, from: text.get())
  }

  static func load() throws -> Policy { try policy.get() }
}

/// One review under the county policy, built entry by entry.
///
/// The cycle runs from 1 April 2025 to 31 March 2026; R1 manages S1, whose next point is the last
/// of the grade.
struct SampleReview {
  var policy: Policy
  var choices: [String: ChoiceValue] = [
    "cycle-start": .text("04-01"), "cycle-end": .text("03-31"),
    "behavioural-attributes": .list(["teamwork", "care"]),
  ]
  var period: DayRange
  var terms: [SchoolTerm] = []
  private(set) var entries: [Entry] = []
  private let reviewee: PersonID
  private let reviewer: PersonID

  /// An enrolled person with a reviewer; the facts can be changed before they are recorded.
  init(_ change: (inout RevieweeFacts) -> Void = { _ in }) throws {
    try self.init(facts: change, hasReviewer: true)
  }

  init(facts change: (inout RevieweeFacts) -> Void, hasReviewer: Bool) throws {
    policy = try ShippedPolicy.load()
    period = try DayRange.of("2025-04-01 2026-03-31")
    reviewee = try PersonID.of("S1")
    reviewer = try PersonID.of("R1")
    var facts = RevieweeFacts(post: "Office assistant", managers: [.init(id: reviewer, rank: 3)])
    facts.family = "office"
    facts.taskBased = false
    facts.leads = false
    facts.point = 11
    facts.gradeTop = 12
    change(&facts)
    try add(.enrolled(Enrolment(facts: facts)), on: "2025-04-01")
    if hasReviewer {
      try add(.reviewers(ReviewerAssignment(reviewers: [reviewer], rank: 3)), on: "2025-04-01")
    }
  }

  var rules: CycleRules {
    CycleRules(
      policy: policy, choices: choices, period: period,
      calendar: SchoolCalendar(terms: terms, bankHolidaysOf: .englandAndWales))
  }

  func asOf(_ day: String) throws -> Review {
    Review(rules: rules, reviewee: reviewee, entries: entries, asOf: try Day.of(day))
  }

  /// An entry about a day, recorded at noon of that day or of a later one.
  func entry(
    _ content: EntryContent, on day: String, recorded: String? = nil, by person: String = "R1"
  ) throws -> Entry {
    let minute = String(format: "%02d", entries.count % 60)
    let hour = String(format: "%02d", 11 + entries.count / 60)
    return Entry(
      id: try #require(EntryID("e\(1000 + entries.count)")),
      at: try #require(Moment(iso: "\(recorded ?? day)T\(hour):\(minute):00.000Z")),
      on: try Day.of(day), by: try PersonID.of(person), content: content)
  }

  @discardableResult
  mutating func add(
    _ content: EntryContent, on day: String, recorded: String? = nil
  ) throws -> EntryID {
    let entry = try entry(content, on: day, recorded: recorded)
    entries.append(entry)
    return entry.id
  }

  mutating func withdraw(_ id: EntryID, on day: String, recorded: String? = nil) throws {
    try add(
      .withdrawn(Withdrawal(entry: id, because: "a slip")), on: day, recorded: recorded)
  }

  mutating func choose(_ choice: String, _ value: String) {
    choices[choice] = .text(value)
  }
}

extension SampleReview {
  /// So many agreed objectives.
  mutating func plan(_ count: Int, on day: String = "2025-04-10") throws {
    for number in 1...max(count, 1) where number <= count {
      let text = ObjectiveText(
        objective: "O\(number)", title: "Aim \(number)", measure: "seen", due: period.last)
      try add(.objectiveAdded(text), on: day)
      try add(.objectiveAgreed(ObjectiveStep(objective: "O\(number)")), on: day)
    }
    try add(.meeting(MeetingHeld(meeting: "planning")), on: day)
  }

  @discardableResult
  mutating func rate(
    _ item: String, _ level: String, because: String? = nil, on day: String = "2026-03-10",
    recorded: String? = nil
  ) throws -> EntryID {
    try add(
      .rating(RatingGiven(item: item, level: level, because: because)), on: day, recorded: recorded)
  }

  @discardableResult
  mutating func meet(_ kind: String, on day: String) throws -> EntryID {
    try add(.meeting(MeetingHeld(meeting: kind)), on: day)
  }

  mutating func judge(_ question: String, _ yes: Bool, on day: String = "2026-03-10") throws {
    try add(.judgement(Judgement(question: question, yes: yes, because: "seen")), on: day)
  }

  @discardableResult
  mutating func sign(
    _ part: String = "reviewer", on day: String, recorded: String? = nil
  ) throws -> EntryID {
    try add(.signed(SignatureGiven(part: part)), on: day, recorded: recorded)
  }

  /// Objectives and behaviour talked through and coded on a day; an empty code leaves it out.
  mutating func code(
    _ codes: [String], behaviours: String = "", requirementsNotMet: Bool = false,
    on day: String = "2026-03-10"
  ) throws {
    try plan(codes.count)
    try meet("annual", on: day)
    for (index, code) in codes.enumerated() where !code.isEmpty {
      try rate("O\(index + 1)", code, on: day)
    }
    if requirementsNotMet { try judge("requirements-not-met", true, on: day) }
    if !behaviours.isEmpty { try rate("behaviours", behaviours, on: day) }
  }
}

extension Review {
  /// The decision on the objectives as a whole.
  func objectivesLevel() throws -> Decision {
    level(of: try #require(policy.assessment.areas.first { $0.id == "objectives" }))
  }

  func overallLevel() throws -> Decision {
    try #require(overall)
  }

  func contributionPoint() throws -> Decision {
    try #require(pay.first { $0.question == "contribution-point" })
  }
}

extension Decision {
  /// The clauses of the decision and of everything that it rests on.
  var allClauses: Set<String> {
    because.reduce(into: Set(clauses)) { $0.formUnion($1.allClauses) }
  }

  /// The questions of everything that it rests on.
  var restsOn: Set<String> {
    because.reduce(into: []) { $0.formUnion($1.restsOn.union([$1.question])) }
  }

  /// What is missing, where the answer is undecided for that.
  var missing: [String] {
    if case .undecided(let missing) = outcome { missing } else { [] }
  }
}

extension PersonID {
  /// The identifier that a test writes; the test fails where it is none.
  static func of(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> PersonID {
    try #require(PersonID(text), sourceLocation: sourceLocation)
  }
}
