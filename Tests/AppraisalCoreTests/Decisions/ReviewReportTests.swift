import AppraisalCore
import Testing

/// What is shown of one review.
struct ReviewReportTests {
  private func texts(_ sample: SampleReview, on day: String = "2026-03-12") throws -> [String] {
    ReviewReport.report(try sample.asOf(day)) { "person \($0.text)" }.texts
  }

  @Test func `the level of each single item of an area is shown`() throws {
    var sample = try SampleReview()
    try sample.code(["A"], behaviours: "A")
    try sample.rate("behaviours/teamwork", "E")
    let shown = try texts(sample)
    #expect(shown.contains("behaviours/teamwork"))
    #expect(shown.contains("behaviours/care"))
  }

  @Test func `the reviewee's comment is shown with its day`() throws {
    var sample = try SampleReview()
    try sample.add(.comment(CommentText(text: "A fair account")), on: "2026-03-11")
    let shown = try texts(sample)
    #expect(shown.contains("A fair account"))
    #expect(shown.contains("Reviewee’s comment"))
  }

  @Test func `somebody who makes no comment is shown as such`() throws {
    var sample = try SampleReview()
    try sample.add(.commentDeclined(CommentDeclined()), on: "2026-03-11")
    #expect(try texts(sample).contains("makes no comment"))
  }

  @Test func `where nothing is found it is said`() throws {
    var sample = try SampleReview()
    sample.policy.findings = []
    #expect(try texts(sample).contains("There are none."))
  }

  @Test func `a policy without groups has no line for them`() throws {
    var sample = try SampleReview()
    #expect(try texts(sample).contains("Group"))
    sample.policy.groups = []
    sample.policy.definitions = []
    #expect(try !texts(sample).contains("Group"))
  }
}
