import AppraisalCore
import Foundation
import Testing

/// A review under one of the policies that come with the program, built entry by entry.
///
/// The school, its choices and the person are those of a file of the policy's worked cases.
struct GuidedSample {
  let rules: CycleRules
  let setting: CaseSetting
  private(set) var entries: [Entry] = []

  init(
    _ policy: String, _ cases: String, choosing choices: [String: ChoiceValue] = [:]
  ) throws {
    let folder = ShippedPolicy.folder.deletingLastPathComponent().appending(path: policy)
    let decoder = JSONDecoder()
    let text = try Data(contentsOf: folder.appending(path: "policy.json"))
    setting = try decoder.decode(
      PolicyCases.self, from: Data(contentsOf: folder.appending(path: "cases/\(cases).json"))
    ).setting
    rules = CycleRules(
      policy: try decoder.decode(Policy.self, from: text),
      choices: (setting.choices ?? [:]).merging(choices) { $1 }, period: setting.period,
      calendar: setting.calendar ?? SchoolCalendar(terms: [], bankHolidaysOf: .englandAndWales))
    try add(.enrolled(Enrolment(facts: setting.person)))
    try add(.reviewers(ReviewerAssignment(reviewers: [setting.reviewer])))
  }

  /// Records something by the reviewer, a day after the last entry.
  mutating func add(_ content: EntryContent, by person: PersonID? = nil) throws {
    let day = setting.period.first.adding(days: entries.count)
    entries.append(
      Entry(
        id: try #require(EntryID("e\(1000 + entries.count)")),
        at: try #require(Moment(iso: "\(day.iso)T12:00:00.000Z")), on: day,
        by: person ?? setting.reviewer, content: content))
  }

  mutating func meet(_ kinds: String...) throws {
    for kind in kinds { try add(.meeting(MeetingHeld(meeting: kind))) }
  }

  mutating func plan(_ parts: [String: String]? = nil) throws {
    let text = ObjectiveText(
      objective: "O1", title: "Run the club", measure: "20 children", due: setting.period.last,
      parts: parts)
    try add(.objectiveAdded(text))
    try add(.objectiveAgreed(ObjectiveStep(objective: "O1")))
  }

  mutating func fill(_ fields: String...) throws {
    for field in fields { try add(.answer(FormAnswer(field: field, text: "done"))) }
  }

  mutating func rate(
    _ item: String, _ level: String, voice: String? = nil, moment: String? = nil,
    by person: PersonID? = nil
  ) throws {
    try add(
      .rating(
        RatingGiven(item: item, level: level, voice: voice, moment: moment, because: "seen")),
      by: person)
  }

  var review: Review {
    Review(
      rules: rules, reviewee: setting.reviewee, entries: entries, asOf: setting.period.last)
  }

  var reviewer: Actor { Actor(person: setting.reviewer, roles: []) }
  var reviewee: Actor { Actor(person: setting.reviewee, roles: []) }

  /// What is asked at the first stage that asks somebody anything.
  func asked(of actor: Actor) -> [String] {
    review.openStages(for: actor).first { !$0.questions.isEmpty }?.questions.map(\.id) ?? []
  }

  func question(_ id: String, of actor: Actor) throws -> OpenQuestion {
    let all = review.openStages(for: actor).flatMap(\.questions)
    return try #require(all.first { $0.id == id }, "\(all.map(\.id))")
  }
}

extension OpenQuestion {
  /// Everything beside it, as text in which words can be looked for.
  var context: String { "\(beside)" }
}
