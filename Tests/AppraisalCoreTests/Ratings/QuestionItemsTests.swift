import AppraisalCore
import Foundation
import Testing

/// One question that is asked of the items of several areas.
struct QuestionItemsTests {
  private func policy(each: String = #"["objectives", "crafts"]"#) throws -> Policy {
    try ItemByItemTests.policy(changing: [
      #""each": "objectives", "by""#: #""each": \#(each), "by""#
    ])
  }

  private func answer(_ item: String) -> EntryContent {
    .judgement(Judgement(question: "stretching", item: item, yes: true, because: "seen"))
  }

  @Test func `it is answered for each item of each area`() throws {
    var elm = try ElmReview(try policy())
    #expect(PolicyCheck.problems(in: elm.policy) == [])
    #expect(try elm.review.truth("judged.stretching.open is 4") == .yes)
    try elm.add(answer("crafts/ropes"))
    try elm.add(answer("O2"))
    #expect(try elm.review.truth("judged.stretching.yes is 2") == .yes)
    #expect(try elm.review.truth("item.judged.stretching", item: "crafts/ropes") == .yes)
    #expect(
      try elm.verdict(on: answer("safety"), act: "judge.stretching", item: "safety").refusals
        .map(\.says) == [
          "This is answered for each of the objectives and crafts: "
            + "O1, O2, crafts/knots, crafts/ropes."
        ])
  }

  @Test func `objectives and the area of objectives are the same items`() throws {
    let elm = try ElmReview(try policy(each: #"["objectives", "tasks"]"#))
    #expect(try elm.review.truth("judged.stretching.open is 2") == .yes)
  }

  @Test func `every name has to be an area`() throws {
    #expect(
      PolicyCheck.problems(in: try policy(each: #"["objectives", "craft"]"#)).map(\.message)
        == ["there is no area “craft”"])
    #expect(
      PolicyCheck.problems(in: try policy(each: "[]")).map(\.message)
        == ["the question is asked of nothing"])
  }

  @Test(arguments: [#""objectives""#, #"["objectives", "crafts"]"#])
  func `one word and a list read back as they were written`(each: String) throws {
    let question = try #require(try policy(each: each).questions.first)
    let again = try JSONDecoder().decode(Question.self, from: JSONEncoder().encode(question))
    #expect(again == question)
  }
}
