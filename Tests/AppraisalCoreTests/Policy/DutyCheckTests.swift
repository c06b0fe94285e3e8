import AppraisalCore
import Testing

/// What cannot be a duty of the school is found at its place.
struct DutyCheckTests {
  private static func policy(_ old: String, _ new: String) throws -> Policy {
    try AlderPolicy.load { text in
      text.replacing(#""source": {"document": "invented"},"#, with: AlderDuties.source)
        .replacing(#""deadlines": ["#, with: AlderDuties.duties + #""deadlines": ["#)
        .replacing(old, with: new)
    }
  }

  @Test func `the sample has no problems`() throws {
    #expect(PolicyCheck.problems(in: try Self.policy("-", "-")) == [])
  }

  @Test(arguments: [
    (#""every": "1 year", "#, "", "duties[1]", "the duty has no day"),
    (
      #""every": "1 year""#, #""every": "yearly""#, "duties[1].every",
      "“yearly” is not a length of time"
    ),
    (
      #""every": "1 year""#, #""every": "choice.x""#, "duties[1].every",
      "“x” is not a choice of a length of time"
    ),
    (#"3 months""#, #"a while""#, "duties[0].opens", "“a while” is not a length of time"),
    (
      #""nextReview": "2026-09""#, #""nextReview": "soon""#, "duties[0].by",
      "the source names no next review as a date"
    ),
    (
      "source.reviewed", "source.read", "duties[0].from",
      "“source.read” is not a day to count from"
    ),
    (
      "\"by\": \"date.plan-by\", \"strength\": \"must\",\n   \"duty\": [\"deputy\"]",
      "\"by\": \"date.record-by\", \"strength\": \"must\",\n   \"duty\": [\"deputy\"]",
      "duties[2].by", "“date.record-by” is not a day of every cycle"
    ),
    (
      #""duty": ["deputy"]"#, #""duty": ["reviewer"]"#, "duties[2].duty",
      "“reviewer” stands to a person, and a duty is about nobody"
    ),
    (
      #""duty": ["deputy"]"#, #""duty": ["dputy"]"#, "duties[2].duty",
      "neither “access” nor “reviewers” speaks of “dputy”"
    ),
    (#""id": "brief""#, #""id": "report""#, "duties[2].id", "“report” is the name of two things"),
  ])
  func `a slip is found`(_ old: String, _ new: String, place: String, message: String) throws {
    let problems = PolicyCheck.problems(in: try Self.policy(old, new))
    #expect(problems.map(\.place) == [place])
    #expect(problems.map(\.message) == [message])
  }
}
