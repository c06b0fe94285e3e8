import AppraisalCore
import Foundation
import Testing

/// Who has had the training that a policy asks of them, and until when it counts.
struct TrainingTests {
  private func statuses(_ asOf: String, on day: String?, of person: String = "R1") throws
    -> [TrainingStatus]
  {
    let policy = try AlderPolicy.load { text in
      text.replacing(
        #""access": ["#,
        with: #"""
          "training": [{"id": "guide", "title": "training for guides", "of": ["reviewer", "head"],
            "every": "1 year", "strength": "must"}],
          "access": [
          """#)
    }
    let rules = CycleRules(
      policy: policy, choices: [:], period: try DayRange.of("2025-09-01 2026-08-31"),
      calendar: SchoolCalendar(bankHolidaysOf: .englandAndWales))
    let done = try day.map { day in
      DutyDone(
        id: try #require(EntryID("t1")), at: try #require(Moment(iso: "\(day)T10:00:00.000Z")),
        on: try Day.of(day), by: try PersonID.of("H1"), duty: "guide", note: "half a day",
        person: try PersonID.of(person))
    }
    return rules.training(
      of: [
        "reviewer": [try PersonID.of("R1"), try PersonID.of("R2")], "head": [try PersonID.of("R1")],
      ],
      done: done.map { [$0] } ?? [], asOf: try Day.of(asOf))
  }

  @Test func `everybody who needs it is there once`() throws {
    let all = try statuses("2025-10-01", on: nil)
    #expect(all.map(\.person.text) == ["R1", "R2"])
    #expect(all.allSatisfy { $0.isWanted })
  }

  @Test func `a training is the person's alone`() throws {
    #expect(try statuses("2025-10-01", on: "2025-09-02").map(\.isWanted) == [false, true])
    #expect(try statuses("2025-10-01", on: "2025-09-02", of: "R3").allSatisfy { $0.isWanted })
  }

  @Test func `it counts to the last day of its length, and not on the day after`() throws {
    let day = try #require(try statuses("2026-09-02", on: "2025-09-02").first)
    #expect(day.until == (try Day.of("2026-09-02")))
    #expect(!day.isWanted)
    #expect(try statuses("2026-09-03", on: "2025-09-02").first?.isWanted == true)
  }

  @Test func `what was had later is not known yet`() throws {
    #expect(try statuses("2025-09-01", on: "2025-09-02").first?.isWanted == true)
  }
}
