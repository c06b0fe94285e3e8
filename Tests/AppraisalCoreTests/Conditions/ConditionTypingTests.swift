import AppraisalCore
import Testing

/// Conditions that can be read but do not suit the policy's vocabulary.
struct ConditionTypingTests {
  @Test(arguments: [
    ("onProbatoin", 1, "“onProbatoin” is not a fact of this policy; did you mean “onProbation”?"),
    (
      "closed and overal is E", 12,
      "“overal” is not a fact of this policy; did you mean “overall”?"
    ),
    ("closed or wholly.unheard.of", 11, "“wholly.unheard.of” is not a fact of this policy"),
    (
      "judged key-tasks-meet", 8,
      "“key-tasks-meet” is not a fact of this policy; did you mean “key-tasks-met”?"
    ),
    ("overall", 1, "“overall” is a level; expected a comparison after it, such as “is”"),
    ("today", 1, "“today” is a day; expected a comparison after it, such as “is”"),
    ("post.point", 1, "“post.point” is a number; expected a comparison after it, such as “is”"),
    ("overall at least B", 18, "“B” is not a level of Letters; expected E, A, P, U"),
    ("overall in [E, 2]", 12, "“2” is not a level of Letters; expected E, A, P, U"),
    ("standards is E", 14, "“E” is not a level of Grades; expected 1, 2, 3, 4"),
    (
      "overall is standards", 12,
      "“standards” is not a level of Letters; expected E, A, P, U"
    ),
    (
      "every objectve is E", 7,
      "“objectve” is not a kind of item of this policy; did you mean “objective”?"
    ),
    (
      "every objective at least overall", 26,
      "“overall” is not a level of Letters; expected E, A, P, U"
    ),
    ("every objective is 1", 20, "“1” is not a level of Letters; expected E, A, P, U"),
    ("post.point at least many", 21, "“many” is not a number"),
    ("post.point at least 3 weeks", 21, "“3 weeks” is not a number"),
    ("today after 2026-02-30", 13, "“2026-02-30” is not a day or the name of one"),
    ("today after overall", 13, "“overall” is not a day or the name of one"),
    (
      "contract.length < 1", 19,
      "“1” is not a length of time; expected one such as “1 term” or “6 weeks”"
    ),
    (
      "contract.length < 1.5 terms", 19,
      "“1.5 terms” is not a length of time; expected one such as “1 term” or “6 weeks”"
    ),
    (
      "contract.length is contract.length", 20,
      "“contract.length” is not a length of time; expected one such as “1 term” or “6 weeks”"
    ),
    ("closed is maybe", 11, "“maybe” is not yes or no"),
    (
      "closed at least yes", 17,
      "a yes or no cannot be “at least” another; expected is or is not"
    ),
    ("school above north", 14, "a word cannot be “above” another; expected is or is not"),
    ("school is [north]", 11, "a list can only follow “in”"),
    ("school in north", 11, "expected a list such as [a, b] after “in”"),
    ("school in choice.limit", 11, "expected a list such as [a, b] after “in”"),
    ("post.point in choice.families", 15, "a number cannot be in a list of words"),
    ("choice.families is north", 20, "a list of words cannot be compared"),
    ("group is ful", 10, "“ful” is never the value of group; did you mean “full”?"),
    (
      "group in [full, shortest]", 10,
      "“shortest” is never the value of group; expected short, full"
    ),
    (
      "choice.mode is three", 16,
      "“three” is never the value of choice.mode; expected one, two"
    ),
    (
      "contract.kind is contracter", 18,
      "“contracter” is never the value of contract.kind; did you mean “contractor”?"
    ),
    ("closed as at overall", 14, "“overall” is a level; expected a day after “as at”"),
    ("closed as at 2026-13-01", 14, "“2026-13-01” is not a fact of this policy"),
    ("item.deu is known", 1, "“item.deu” is not a fact of this policy; did you mean “item.due”?"),
  ])
  func `what does not suit is shown with its column`(
    text: String, column: Int, message: String
  ) throws {
    let typing = ConditionTyping(try ConditionSamples.vocabulary())
    #expect(
      typing.problems(in: try ConditionParser.parse(text))
        == [ConditionProblem(column: column, message: message)])
  }

  @Test func `every problem of a condition is shown, in the order of the text`() throws {
    let typing = ConditionTyping(try ConditionSamples.vocabulary())
    let problems = typing.problems(
      in: try ConditionParser.parse("clozed or (overall is X and not every standard is 9)"))
    #expect(problems.map(\.column) == [1, 23, 51])
  }

  @Test(arguments: [
    "ready", "closed is yes", "closed is onProbation", "overall above objectives",
    "overall in [E, achieved]", "overall in choice.families", "standards at least Good",
    "some standard is 4", "today after meeting.annual", "meeting.annual.held",
    "item.due is known as at date.deadline", "closed as at 2026-03-31", "post.point in [1, 2.5]",
    "post.point below choice.limit", "school is anything-at-all", "school is post.family",
    "choice.mode in [one, two]", "objectives.decided", "standards.unrated is 0", "otherwise",
  ])
  func `what suits the vocabulary has no problems`(text: String) throws {
    let typing = ConditionTyping(try ConditionSamples.vocabulary())
    #expect(typing.problems(in: try ConditionParser.parse(text)) == [])
  }
}
