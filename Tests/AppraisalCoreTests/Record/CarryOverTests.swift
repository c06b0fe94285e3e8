import AppraisalCore
import Testing

/// What one cycle leaves unfinished goes on in the next one, as somebody says.
struct CarryOverTests {
  /// O1 is due in the cycle and rated, O2 is due in it and not, O3 runs on and was agreed.
  private func carry() throws -> CarryOver {
    var elm = try ElmReview(objectives: ["1", "1"])
    let long = ObjectiveText(
      objective: "O3", title: "The long one", measure: "seen", due: try Day.of("2026-12-18"))
    try elm.add(.objectiveAdded(long))
    try elm.add(.objectiveAgreed(ObjectiveStep(objective: "O3")), by: "S1")
    try elm.rate("O1", "S")
    return CarryOver(
      from: try elm.review, of: try #require(CycleName("2025-26")),
      into: try DayRange.of("2026-09-01 2027-08-31"))
  }

  @Test func `what is rated and not due later is finished`() throws {
    #expect(try carry().unfinished().map(\.id) == ["O2", "O3"])
    #expect(try carry().unfinished(naming: ["O1": .copy]).map(\.id) == ["O1", "O2", "O3"])
  }

  @Test func `what runs on is kept as it was settled, and says where it comes from`() throws {
    let contents = try carry().contents([:], needsReviewers: false)
    guard case .objectiveAdded(let text)? = contents.first,
      case .objectiveAgreed(let step)? = contents.last
    else {
      Issue.record("other entries: \(contents)")
      return
    }
    #expect(contents.count == 2)
    #expect(text.objective == "O1" && text.title == "The long one")
    #expect(text.continues == "2025-26/O3")
    #expect(text.due == (try Day.of("2026-12-18")))
    #expect(
      step.because
        == "carried on from 2025-26, where O3 was agreed by S1 on 1 Jun 2026")
  }

  @Test func `a copy is to be settled anew, and a day gone by is left out`() throws {
    let contents = try carry().contents(["O1": .copy, "O3": .drop], needsReviewers: false)
    #expect(contents.map(\.kind) == [.objectiveAdded])
    guard case .objectiveAdded(let text)? = contents.first else { return }
    #expect(text.continues == "2025-26/O1" && text.due == nil)
  }

  @Test func `reviewers are carried on where nobody is given`() throws {
    #expect(
      try carry().contents(["O3": .drop], needsReviewers: true).map(\.kind) == [.reviewers])
  }
}
