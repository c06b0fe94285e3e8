import AppraisalCore
import Foundation
import Testing

/// A document is for those who may read the review and whom it names, and for whoever the access
/// table gives it.
struct DocumentAccessTests {
  private func permitted(_ person: String, _ roles: [String] = []) throws -> [String] {
    let review = try SampleReview().asOf("2025-05-01")
    let actor = Actor(person: try PersonID.of(person), roles: roles)
    return review.documents.filter { review.permits(printing: $0, to: actor) }.map(\.id)
  }

  @Test func `those who may read the review have the documents that are for them`() throws {
    let all = try SampleReview().asOf("2025-05-01").documents.map(\.id)
    #expect(try permitted("R1") == all)
    #expect(try permitted("S1") == all)
    #expect(try permitted("X1") == [])
  }

  @Test func `a role that is given one document has that one and no more`() throws {
    #expect(try permitted("X1", ["cpd-leader"]) == ["development-plan"])
    let review = try SampleReview().asOf("2025-05-01")
    let leader = Actor(person: try PersonID.of("X1"), roles: ["cpd-leader"])
    #expect(!review.permits("read.statement", to: leader))
  }

  @Test func `an audience keeps a document from others who may read the review`() throws {
    var sample = try SampleReview()
    sample.policy.documents = [
      try JSONDecoder().decode(
        PrintedDocument.self,
        from: Data(
          #"{"id": "pay", "title": "Pay", "audience": ["reviewee"], "sections": []}"#.utf8))
    ]
    let review = try sample.asOf("2025-05-01")
    let document = try #require(review.policy.documents.first)
    let reviewer = Actor(person: try PersonID.of("R1"), roles: [])
    let reviewee = Actor(person: try PersonID.of("S1"), roles: [])
    #expect(!review.permits(printing: document, to: reviewer))
    #expect(review.permits(printing: document, to: reviewee))
  }
}
