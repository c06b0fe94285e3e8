import AppraisalCore
import Testing

/// Requirements that tell a first answer from one that takes its place.
struct EntryReplacesTests {
  private func elm(_ act: String) throws -> ElmReview {
    let final = """
      "requirements": [
        {"id": "final", "acts": ["\(act)"], "strength": "must", "requires": "not entry.replaces",
         "says": "That is final.", "remedy": "Leave it.", "clauses": ["E-5"]},
      """
    let policy = try ElmPolicy.load(changing: [#""requirements": ["#: final])
    #expect(PolicyCheck.problems(in: policy) == [])
    return try ElmReview(policy)
  }

  private func says(
    _ elm: ElmReview, _ content: EntryContent, _ act: String, item: String? = nil
  ) throws -> [String] {
    try elm.verdict(on: content, act: act, item: item).refusals.map(\.says)
  }

  @Test func `a second answer to a question is refused, also the same one`() throws {
    var elm = try elm("judge.*")
    let yes = EntryContent.judgement(Judgement(question: "fair", yes: true, because: "so"))
    let no = EntryContent.judgement(Judgement(question: "fair", yes: false, because: "so"))
    #expect(try says(elm, yes, "judge.fair") == [])
    let first = try elm.add(yes)
    #expect(try says(elm, no, "judge.fair") == ["That is final."])
    #expect(try says(elm, yes, "judge.fair") == ["That is final."])
    try elm.add(.withdrawn(Withdrawal(entry: first.id, because: "slip")))
    #expect(try says(elm, no, "judge.fair") == [])
  }

  @Test func `an answer about another item or by another voice takes no place`() throws {
    var elm = try elm("*")
    func judged(_ item: String) -> EntryContent {
      .judgement(Judgement(question: "stretching", item: item, yes: true, because: "so"))
    }
    try elm.add(judged("O1"))
    #expect(try says(elm, judged("O2"), "judge.stretching", item: "O2") == [])
    #expect(try says(elm, judged("O1"), "judge.stretching", item: "O1") == ["That is final."])
    try elm.rate("O1", "S", voice: "manager")
    let agreed = EntryContent.rating(RatingGiven(item: "O1", level: "S"))
    #expect(try says(elm, agreed, "rate.item.tasks.O1", item: "O1") == [])
    try elm.rate("O1", "S", voice: "agreed")
    #expect(try says(elm, agreed, "rate.item.tasks.O1", item: "O1") == ["That is final."])
    let spring = EntryContent.rating(RatingGiven(item: "O1", level: "S", moment: "spring"))
    #expect(try says(elm, spring, "rate.at.spring.item.tasks.O1", item: "O1") == [])
  }

  @Test func `what answers nothing takes no place`() throws {
    var elm = try elm("note")
    try elm.add(.note(NoteText(text: "a line")))
    #expect(try says(elm, .note(NoteText(text: "a line")), "note") == [])
  }
}
