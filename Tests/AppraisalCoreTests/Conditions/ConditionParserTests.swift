import AppraisalCore
import Testing

/// Every construct of the language with the tree that it states.
struct ConditionParserTests {
  @Test(arguments: [
    ("ready", "ready"),
    ("not ready", "not(ready)"),
    ("not not ready", "not(not(ready))"),
    ("judged key-tasks-met", "judged.key-tasks-met"),
    ("judged key-tasks-met is yes", "{judged.key-tasks-met is yes}"),
    ("a and b", "all(a, b)"),
    ("a and b and c", "all(a, b, c)"),
    ("a or b or c", "any(a, b, c)"),
    ("a or b and c", "any(a, all(b, c))"),
    ("a and b or c and d", "any(all(a, b), all(c, d))"),
    ("(a or b) and c", "all(any(a, b), c)"),
    ("not a and b", "all(not(a), b)"),
    ("not (a and b)", "not(all(a, b))"),
    ("((a))", "a"),
    ("a\n  and\tb", "all(a, b)"),
    ("overall is E", "{overall is E}"),
    ("overall = E", "{overall is E}"),
    ("overall is not E", "{overall is not E}"),
    ("overall at least A", "{overall at least A}"),
    ("overall >= A", "{overall at least A}"),
    ("overall ≥ A", "{overall at least A}"),
    ("overall at most A", "{overall at most A}"),
    ("overall <= A", "{overall at most A}"),
    ("overall ≤ A", "{overall at most A}"),
    ("overall below A", "{overall below A}"),
    ("overall<A", "{overall below A}"),
    ("overall above P", "{overall above P}"),
    ("overall > P", "{overall above P}"),
    ("today before 2026-03-31", "{today below 2026-03-31}"),
    ("today after date.deadline", "{today above date.deadline}"),
    ("today on or before date.deadline", "{today at most date.deadline}"),
    ("today on or after date.deadline", "{today at least date.deadline}"),
    ("today on the day date.deadline", "{today is date.deadline}"),
    ("school in [north, south]", "{school in [north|south]}"),
    ("post.family in choice.families", "{post.family in choice.families}"),
    ("contract.length < 1 term", "{contract.length below 1 term}"),
    ("contract.length at least 6 weeks", "{contract.length at least 6 weeks}"),
    ("contract.length above 5 working days", "{contract.length above 5 working days}"),
    ("contract.length above 5 school days", "{contract.length above 5 school days}"),
    ("contract.length is 1 calendar day", "{contract.length is 1 calendar days}"),
    ("post.weeklyHours below 32.5", "{post.weeklyHours below 32.5}"),
    ("item.due is known", "known(item.due)"),
    ("item.due is unknown", "not(known(item.due))"),
    ("item.due is not known", "not(known(item.due))"),
    ("not item.due is known", "not(known(item.due))"),
    ("every objective at least A", "{every of objective at least A}"),
    ("all objectives is E", "{every of objectives is E}"),
    ("some objective below A", "{some of objective below A}"),
    ("any objective is U", "{some of objective is U}"),
    ("no objective is U", "{none of objective is U}"),
    ("most objectives below A", "{most of objectives below A}"),
    ("at least 2 objectives is E", "{atLeast(2) of objectives is E}"),
    ("at most 0 objectives in [P, U]", "{atMost(0) of objectives in [P|U]}"),
    ("not every objective is E", "not({every of objective is E})"),
    ("ready as at date.deadline", "at(ready, date.deadline)"),
    ("overall is E as at 2026-03-31", "at({overall is E}, 2026-03-31)"),
    ("not ready as at date.deadline", "not(at(ready, date.deadline))"),
    ("(a and b) as at date.deadline or c", "any(at(all(a, b), date.deadline), c)"),
    ("otherwise", "otherwise"),
  ])
  func `a text states one tree`(text: String, tree: String) throws {
    #expect(try ConditionParser.parse(text).sketch == tree)
  }

  @Test func `a fact remembers the column at which it stands`() throws {
    let condition = try ConditionParser.parse("ready and judged key-tasks-met or  today after x")
    guard case .any(let parts) = condition, case .all(let facts) = parts.first,
      case .holds(let judged) = facts.last, case .compare(let today, _, let operand) = parts.last
    else {
      Issue.record("another tree: \(condition.sketch)")
      return
    }
    #expect(judged.column == 18)
    #expect(today.column == 36)
    #expect(operand.column == 48)
  }

  @Test(arguments: [
    ("", 1, "the condition is empty"),
    ("   ", 1, "the condition is empty"),
    ("a and", 6, "the condition ends too early; expected a fact"),
    ("a or and b", 6, "found “and”; expected a fact"),
    ("and", 1, "found “and”; expected a fact"),
    ("not", 4, "the condition ends too early; expected a fact"),
    ("a not b", 3, "“not” follows a complete condition; expected “and”, “or” or the end"),
    ("a b", 3, "“b” follows a complete condition; expected “and”, “or” or the end"),
    ("(a or b", 8, "a closing bracket “)” is missing here"),
    ("(a or b]", 8, "a closing bracket “)” is missing here"),
    ("a)", 2, "“)” follows a complete condition; expected “and”, “or” or the end"),
    ("()", 2, "found “)”; expected a fact"),
    ("a is", 5, "the condition ends too early; expected a value to compare with"),
    ("a is and", 6, "found “and”; expected a value to compare with"),
    ("a is not", 9, "the condition ends too early; expected a value to compare with"),
    ("a at", 3, comparisonExpected("a")),
    ("a at once", 3, comparisonExpected("a")),
    ("a on or b", 3, comparisonExpected("a")),
    ("a in [", 7, "the condition ends too early; expected a word of the list"),
    ("a in [b", 8, "a closing bracket “]” is missing here"),
    ("a in [b c]", 9, "a closing bracket “]” is missing here"),
    ("a in [b,]", 9, "found “]”; expected a word of the list"),
    ("every", 6, "the condition ends too early; expected the items, such as objectives"),
    ("every objective", 16, comparisonExpected("objective")),
    ("at least many objectives is E", 10, "“many” is not a number from 0 to 1000"),
    ("at most 1001 objectives is E", 9, "“1001” is not a number from 0 to 1000"),
    ("judged", 7, "the condition ends too early; expected a question of the policy"),
    ("a as at", 8, "the condition ends too early; expected a day, such as date.NAME"),
    (
      "a as at d as at e", 11,
      "“as” follows a complete condition; expected “and”, “or” or the end"
    ),
    ("a & b", 3, "“&” has no meaning here; write “and”"),
    ("a is “E”", 6, "““” has no meaning here; expected words, numbers, ( ) [ ] , < > ="),
    ("x < = 3", 5, "found “=”; expected a value to compare with"),
  ])
  func `what cannot be read is shown with its column`(
    text: String, column: Int, message: String
  ) throws {
    let problem = #expect(throws: ConditionProblem.self) { try ConditionParser.parse(text) }
    #expect(problem == ConditionProblem(column: column, message: message))
  }

  private static func comparisonExpected(_ word: String) -> String {
    "“\(word)” is not followed by a comparison; expected is, is not, at least, at most, below, "
      + "above, before, after, on or before, on or after, or in"
  }

  @Test(arguments: ["(", "not "])
  func `nesting is read to 32 levels and refused beyond`(opening: String) throws {
    func text(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "a"
        + String(repeating: opening == "(" ? ")" : "", count: depth)
    }
    _ = try ConditionParser.parse(text(31))
    let problem = #expect(throws: ConditionProblem.self) { try ConditionParser.parse(text(32)) }
    #expect(problem?.message == "more than 32 brackets or “not” inside one another")
    #expect(throws: ConditionProblem.self) { try ConditionParser.parse(text(900)) }
  }

  @Test func `a condition of 2000 characters is read and a longer one refused`() throws {
    let long = "a" + String(repeating: " and a", count: 333) + " "
    #expect(long.count == 2000)
    _ = try ConditionParser.parse(long)
    let problem = #expect(throws: ConditionProblem.self) { try ConditionParser.parse(long + " ") }
    #expect(
      problem
        == ConditionProblem(column: 2001, message: "the condition is longer than 2000 characters"))
  }
}
