import AppraisalCore
import Testing

/// What cannot be a pause, or stop for one, is found at its place.
struct PauseCheckTests {
  @Test(arguments: [
    (
      #""stops": ["leave", "rest"]"#, #""stops": ["leave", "rset"]"#, "deadlines[0].stops[1]",
      "there is no pause “rset”"
    ),
    (
      #""id": "rest""#, #""id": "leave""#, "pauses[1].id", "“leave” is the name of two things"
    ),
    (
      #""period.set", "pause.*""#, #""period.set", "pause.leave""#, "pauses[1]",
      "“access” lets nobody record this pause"
    ),
  ])
  func `a slip is found`(_ old: String, _ new: String, place: String, message: String) throws {
    let policy = try AlderPolicy.load { $0.replacing(old, with: new) }
    let problems = PolicyCheck.problems(in: policy)
    #expect(problems.first.map(\.place) == place)
    #expect(problems.first.map(\.message) == message)
  }
}
