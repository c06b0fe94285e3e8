import AppraisalCore
import Testing

/// What cannot be a rule about a period of one's own is found at its place.
struct OwnPeriodCheckTests {
  @Test func `the sample has no problems`() throws {
    #expect(PolicyCheck.problems(in: try AlderPolicy.load()) == [])
  }

  @Test(arguments: [
    (
      #""to": "contract.end""#, #""to": "contract.kind""#, "calendar.ownPeriods[0].to",
      "“contract.kind” is not a day"
    ),
    (
      #""from": "contract.start", "to""#, #""from": "item.due", "to""#,
      "calendar.ownPeriods[0].from", "“item.due” is not known of a review as a whole"
    ),
    (
      #""decidedBy": ["head"]"#, #""decidedBy": ["reviewer"]"#,
      "calendar.ownPeriods[1].decidedBy", "“access” does not let the reviewer set a period"
    ),
    (
      #""id": "first""#, #""id": "short""#, "calendar.ownPeriods[1].id",
      "“short” is the name of two things"
    ),
    (
      "contract.start after cycle.from", "contract.start after period.from", "",
      "these facts depend on one another in a circle: period.from → period.from"
    ),
  ])
  func `a slip is found`(_ old: String, _ new: String, place: String, message: String) throws {
    let policy = try AlderPolicy.load { $0.replacing(old, with: new) }
    let problems = PolicyCheck.problems(in: policy)
    #expect(problems.map(\.place) == [place])
    #expect(problems.map(\.message) == [message])
  }
}
