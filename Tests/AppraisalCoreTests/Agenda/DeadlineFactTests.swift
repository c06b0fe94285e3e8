import AppraisalCore
import Foundation
import Testing

/// What conditions can ask about deadlines.
struct DeadlineFactTests {
  private func truth(_ condition: String, _ day: String, held: String? = nil) throws -> Truth {
    var sample = try BirchReview()
    if let held { try sample.meet("talk", on: held) }
    return try sample.asOf(day).evaluate(When(condition)).truth
  }

  @Test(
    arguments: [
      ("deadline.talk.due is 2025-10-31", "2025-09-10", nil, .yes),
      ("deadline.talk.met", "2025-10-31", nil, .unknown),
      ("deadline.talk.met", "2025-11-01", nil, .no),
      ("deadline.talk.met", "2025-12-01", "2025-10-31", .yes),
      ("deadline.talk.met", "2025-12-01", "2025-11-01", .no),
      ("deadline.talk.overdue", "2025-10-31", nil, .no),
      ("deadline.talk.overdue", "2025-11-01", nil, .yes),
      ("deadline.talk.overdue", "2025-12-01", "2025-11-01", .no),
      ("deadline.lead.met is known", "2025-12-01", nil, .no),
      ("deadline.lead.overdue", "2026-02-01", nil, .no),
      ("deadline.answer.overdue", "2026-02-01", "2025-11-01", .unknown),
      ("deadline.record.due is known", "2025-10-01", nil, .no),
      ("deadline.talk.overdue as at 2025-11-02", "2025-12-01", "2025-11-03", .yes),
    ] as [(String, String, String?, Truth)])
  func `a condition can ask for it`(
    condition: String, day: String, held: String?, expected: Truth
  ) throws {
    #expect(try truth(condition, day, held: held) == expected)
  }

  private func problems(_ replacing: String, _ with: String) throws -> [String] {
    let policy = try BirchPolicy.load { text in
      text.replacingOccurrences(of: replacing, with: with)
    }
    return PolicyCheck.problems(in: policy).map { "\($0.place): \($0.message) \($0.remedy)" }
  }

  @Test func `the policy is sound`() throws {
    #expect(try problems("§", "") == [])
  }

  @Test(
    arguments: [
      (
        "\"by\": \"date.start-due\"", "\"by\": \"date.start-du\"",
        "deadlines[0].by: “date.start-du” is not a day Did you mean “date.start-due”?"
      ),
      (
        "\"by\": \"date.start-due\"", "\"by\": \"school\"",
        "deadlines[0].by: “school” is not a day Expected "
      ),
      (
        "\"by\": \"date.start-due\",", "",
        "deadlines[0]: the deadline has no day Give by, a fact that is a day, or window."
      ),
      (
        "\"by\": \"date.start-due\"", "\"by\": \"date.start-due\", \"window\": \"middle\"",
        "deadlines[0].window: the last day is set in 2 ways Leave out window or by."
      ),
      (
        "\"window\": \"middle\"", "\"window\": \"midle\"",
        "deadlines[5].window: there is no window “midle” Did you mean “middle”?"
      ),
      (
        "\"window\": \"middle\"", "\"window\": \"middle\", \"opens\": \"period.from\"",
        "deadlines[5].opens: the window says when it opens Leave out opens."
      ),
      (
        "\"duty\": [\"head\"]", "\"duty\": [\"haed\"]",
        "deadlines[3].duty: neither “access” nor “reviewers” speaks of “haed” "
          + "Did you mean “head”?"
      ),
      (
        "\"duty\": [\"head\"]", "\"duty\": []",
        "deadlines[3].duty: nobody is named Name at least one relation or role."
      ),
      (
        "\"done\": \"closed\", \"strength\": \"must\"",
        "\"done\": \"item.rated\", \"strength\": \"must\"",
        "deadlines[8].done: “item.rated” is not known of a review as a whole "
          + "Use a fact of the whole review."
      ),
      (
        "\"done\": \"meeting.talk.held\", \"strength\"",
        "\"done\": \"meeting.tlak.held\", \"strength\"",
        "deadlines[0].done: “meeting.tlak.held” is not a fact"
      ),
      (
        "\"clauses\": [\"B-2\"]", "\"clauses\": [\"B-3\"]",
        "deadlines[2].clauses[0]: there is no clause “B-3” "
      ),
      (
        "{\"id\": \"lead\"", "{\"id\": \"talk\"",
        "deadlines[1].id: “talk” is the name of two things Give one of them another name."
      ),
      (
        "\"edge\": \"last day\"", "\"year\": \"the year the cycle ends\"",
        "calendar.dates[5]: the date does not say which end of the term Add edge: one of "
          + "first day, last day."
      ),
      (
        "\"term\": 2", "\"term\": 0",
        "calendar.dates[5].term: there is no term 0 Expected a number from 1 to 12."
      ),
      (
        "\"duty\": [\"reviewee\"]}]}]", "\"duty\": [\"pupil\"]}]}]",
        "stages[0].next[1].duty: neither “access” nor “reviewers” speaks of “pupil” Expected "
      ),
    ] as [(String, String, String)])
  func `a slip in it is found where it stands`(
    replacing: String, with: String, expected: String
  ) throws {
    let found = try problems(replacing, with)
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  @Test func `a deadline that rests on itself is found`() throws {
    let found = try problems(
      "\"done\": \"meeting.talk.held\", \"strength\"",
      "\"done\": \"deadline.talk.overdue\", \"strength\"")
    #expect(found.first?.contains("circle: deadline.talk → deadline.talk") == true, "\(found)")
    #expect(found.first?.hasPrefix("deadlines[0]: ") == true)
  }

  @Test func `a deadline may rest on another's day`() throws {
    #expect(
      try problems("\"by\": \"date.leaders-due\"", "\"by\": \"deadline.talk.due\"") == [])
  }
}
