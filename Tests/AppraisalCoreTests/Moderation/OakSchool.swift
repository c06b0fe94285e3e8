import AppraisalCore
import Testing

/// An invented school whose reviews are built up entry by entry.
struct OakSchool {
  private var people: [PersonID: Person] = [:]
  private var entries: [PersonID: [Entry]] = [:]
  private var count = 0
  var outside: [OutsideCycle] = []

  mutating func name(_ id: String, _ given: String, _ family: String) throws {
    let id = try OakSchool.id(id)
    people[id] = Person(id: id, givenName: given, familyName: family)
  }

  mutating func enrol(
    _ id: String, post: String, grade: String?, point: Int?, top: Int? = 6, leads: Bool = false,
    school: String = "oak", reviewer: String?
  ) throws {
    var facts = RevieweeFacts(post: post)
    facts.grade = grade
    facts.point = point
    facts.gradeTop = top
    facts.leads = leads
    facts.school = school
    try add(.enrolled(Enrolment(facts: facts)), to: id)
    if let reviewer {
      let lead = try OakSchool.id(reviewer)
      try add(.reviewers(ReviewerAssignment(reviewers: [lead])), to: id)
    }
  }

  /// An objective with its level, if it has one yet.
  mutating func objective(
    _ name: String, of id: String, due: String? = "2026-07-10", parts: [String: String] = [:],
    settled: ObjectiveSummary.Settlement = .agreed, level: String? = nil
  ) throws {
    try add(
      .objectiveAdded(
        ObjectiveText(
          objective: name, title: "Do \(name)", due: try due.map(OakSchool.day), parts: parts)),
      to: id)
    switch settled {
    case .agreed: try add(.objectiveAgreed(ObjectiveStep(objective: name)), to: id)
    case .determined: try add(.objectiveDetermined(ObjectiveStep(objective: name)), to: id)
    case .open: break
    }
    if let level { try rate(name, level, of: id) }
  }

  mutating func rate(_ item: String, _ level: String, of id: String) throws {
    try add(.rating(RatingGiven(item: item, level: level)), to: id)
  }

  mutating func add(_ content: EntryContent, to id: String) throws {
    count += 1
    let person = try OakSchool.id(id)
    let entry = Entry(
      id: try #require(EntryID("E\(1_000_000 + count)")), at: try OakSchool.moment(count),
      on: try OakSchool.day("2025-10-01"), by: try OakSchool.id("HR1"), content: content)
    entries[person, default: []].append(entry)
  }

  /// The reviews with the names and the rules, the reviews in the order that the sorting gives.
  func cycle(
    under policy: Policy, choices: [String: ChoiceValue] = [:],
    order: ([PersonID]) -> [PersonID] = { $0.sorted() }
  ) throws -> CycleSummary {
    let period = try #require(
      DayRange(try OakSchool.day("2025-09-01"), try OakSchool.day("2026-08-31")))
    let today = try OakSchool.day("2026-03-02")
    let rules = CycleRules(
      policy: policy, choices: choices, period: period,
      calendar: SchoolCalendar(bankHolidaysOf: .englandAndWales))
    let cycle = Cycle(
      name: try #require(CycleName("2025-26")), policy: policy.id, period: period,
      choices: choices, calendar: rules.calendar,
      opened: CycleEvent(at: try OakSchool.moment(0), by: nil), outside: outside)
    let reviews = order(Array(entries.keys)).map { id in
      Review(rules: rules, reviewee: id, entries: entries[id] ?? [], asOf: today)
    }
    let people = people
    return CycleSummary(
      cycle: cycle, rules: rules, reviews: reviews, names: NameBook { people[$0] },
      asOf: today)
  }

  static func id(_ text: String) throws -> PersonID { try #require(PersonID(text)) }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// That many minutes into the round.
  static func moment(_ minutes: Int) throws -> Moment {
    let start = try #require(Moment(iso: "2025-10-01T08:00:00.000Z"))
    return start.adding(milliseconds: minutes * 60_000)
  }
}
