import AppraisalCore
import Foundation
import Testing

/// How somebody stands to a review follows from the record and the staff register.
struct StandingTests {
  private func review(access: String) throws -> Review {
    let policy = try HazelPolicy.load { text in
      text.replacing(#""access": ["#, with: #""access": [\#(access),"#)
    }
    return try AlderReview(policy: policy).asOf("2025-10-01")
  }

  @Test func `every line manager of the reviewer stands so`() throws {
    let review = try review(
      access: #"{"who": ["reviewer-manager"], "may": ["read.statement"]}"#)
    #expect(PolicyCheck.problems(in: review.policy) == [])
    let reviewer = try PersonID.of("R1")
    let above = Actor(person: try PersonID.of("M1"), roles: [])
    #expect(!review.permits("read.statement", to: above))
    #expect(review.permits("read.statement", to: above.managing([ManagedPerson(person: reviewer)])))
    #expect(
      !review.permits(
        "read.statement", to: above.managing([ManagedPerson(person: try PersonID.of("R2"))])))
    let day = review.record.asOf
    let before = ManagedPerson(person: reviewer, last: day.adding(days: -1))
    #expect(!review.permits("read.statement", to: above.managing([before])))
    let since = ManagedPerson(person: reviewer, first: day, last: day)
    #expect(review.permits("read.statement", to: above.managing([since])))
    // In their own review nobody has it, whomever they manage.
    let own = Actor(person: review.record.reviewee, roles: []).managing([
      ManagedPerson(person: reviewer)
    ])
    #expect(review.relations(of: own) == ["reviewee"])
  }

  @Test(arguments: [
    "reviewee", "reviewer", "line-manager", "reviewer-manager", "overseer", "panel", "opener",
    "visitor",
  ])
  func `no role gives it`(_ word: String) throws {
    let review = try review(access: #"{"who": ["\#(word)"], "may": ["read.statement"]}"#)
    let person = try PersonID.of("P1")
    #expect(!review.permits("read.statement", to: Actor(person: person, roles: [word])))
    let school = review.record.facts?.school ?? ""
    let ofSchool = Actor(person: person, roles: [], ofSchools: [school: [word]])
    #expect(!review.permits("read.statement", to: ofSchool))
  }

  @Test func `a refusal tells what the record says to its readers alone`() {
    let acting = Act(
      name: "note", item: nil, on: .earliest, hasReason: false, isReader: false)
    #expect(acting.isTold("entry.on"))
    #expect(acting.isTold("choice.goals"))
    #expect(!acting.isTold("objectives.level"))
    #expect(!acting.isTold("case.visit.count"))
    let reading = Act(
      name: "note", item: nil, on: .earliest, hasReason: false, withheld: ["challenge"])
    #expect(reading.isTold("objectives.level"))
    #expect(reading.isTold("case.visit.count"))
    #expect(!reading.isTold("case.challenge.count"))
  }
}
