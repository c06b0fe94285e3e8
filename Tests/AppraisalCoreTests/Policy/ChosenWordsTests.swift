import AppraisalCore
import Testing

/// Choices that name something of the staff list which nobody has.
struct ChosenWordsTests {
  @Test func `the choices that name job families are those that conditions compare with them`()
    throws
  {
    let policy = try ShippedPolicy.load()
    #expect(
      policy.choices(naming: "post.family").map(\.id) == [
        "short-process-families", "observation-unsuited-families",
      ])
    #expect(policy.choices(naming: "post.grade").isEmpty)
  }

  @Test func `what the school chose and nobody has is told, the standard is not`() throws {
    let policy = try ShippedPolicy.load()
    let chosen: [String: ChoiceValue] = [
      "short-process-families": .list(["catering", "cleaners"]), "moderation": .text("none"),
    ]
    let found = policy.words(of: "post.family", chosen: chosen, notAmong: ["catering", "site"])
    #expect(found.map { $0.choice } == ["short-process-families"])
    #expect(found.map { $0.words } == [["cleaners"]])
    #expect(policy.words(of: "post.family", chosen: [:], notAmong: []).isEmpty)
  }
}
