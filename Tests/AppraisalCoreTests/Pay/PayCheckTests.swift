import AppraisalCore
import Testing

/// What does not resolve about pay, the calendar and reviewers is found at its place.
struct PayCheckTests {
  struct Breakage: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let place: String
    let message: String
    let remedy: String

    var testDescription: String { message }

    init(_ old: String, _ new: String, _ place: String, _ message: String, _ remedy: String) {
      (self.old, self.new, self.place, self.message, self.remedy) =
        (old, new, place, message, remedy)
    }
  }

  static let breakages: [Breakage] = [
    Breakage(
      #", "says": "no rule leads to a payment""#, "", "pay[2].rows[0]",
      "a silent row does not say what the policy leaves open", "Add says, in plain words."),
    Breakage(
      #"{"silent": true, "when""#, #"{"silent": true, "is": "award", "when""#, "pay[2].rows[0]",
      "a row either answers (is), asks (ask) or is silent (silent)",
      "Give it exactly one of the three."),
    Breakage(
      #"{"is": "one", "when""#, #"{"is": "one", "by": "head", "when""#, "pay[0].rows[0].by",
      "the row names who chooses, and there is nothing to choose",
      "Leave out by, or let the row ask."),
    Breakage(
      #""decidedBy": "head", "#, "", "pay[1]",
      "there is neither a table nor anybody who decides",
      "Add rows, or say who decides with decidedBy."),
    Breakage(
      #""title": "led a project", "outcomes": ["yes"]"#,
      #""title": "led a project", "outcomes": ["yess"]"#, "pay[1].grounds[1].outcomes[0]",
      "“yess” is not an answer here", "Did you mean “yes”?"),
    Breakage(
      #""id": "project""#, #""id": "cover""#, "pay[1].grounds[1].id",
      "“cover” is the name of two things", "Give one of them another name."),
    Breakage(
      #""id": "merit""#, #""id": "step""#, "pay[2].id", "“step” is the name of two things",
      "Give one of them another name."),
    Breakage(
      #""year": "first after the cycle ends", "when": "post.stage is head""#,
      #""year": "first after the cycle ends""#, "calendar.dates[1].id",
      "“decided-by” is set for everybody already",
      "Give the earlier one a condition (when), or this one another name."),
    Breakage(
      #""when": "school is port", "clauses""#, #""clauses""#, "calendar.periods[0]",
      "a period without a condition takes everybody left over", "Put it last."),
    Breakage(
      #""meeting": "talk""#, #""meeting": "tlak""#, "calendar.windows[0].meeting",
      "there is no meeting “tlak”", "Did you mean “talk”?"),
    Breakage(
      #""to": "choice.last-day""#, #""to": "choice.lst-day""#, "calendar.windows[1].to",
      "“lst-day” is not a choice of a day of the year", "Did you mean “last-day”?"),
    Breakage(
      #"{"role": "adviser", "least": 1, "most": 1}"#,
      #"{"role": "adviser", "least": 2, "most": 1}"#,
      "reviewers[0].by.panel[1]", "at least 2 and at most 1 cannot be",
      "Give least as 0 or more, and most as no fewer than least and at least 1."),
    Breakage(
      #"{"role": "adviser", "least": 1, "most": 1}"#, #"{"role": "governor"}"#,
      "reviewers[0].by.panel[1].role", "the panel has two seats for “governor”",
      "Make one of them, with how many there are at least and at most."),
    Breakage(
      #""overseer": "chair""#, #""overseer": "chair of governors""#, "reviewers[0].overseer",
      "“chair of governors” is not the name of a role",
      "Use letters, digits and hyphens only, as in: role set headteacher PERSON."),
    Breakage(
      #""title": "the governors with an adviser", "when": "post.stage is head""#,
      #""title": "the governors with an adviser""#, "reviewers[0]",
      "a rule without a condition takes everybody left over", "Put it last."),
    Breakage(
      "entry.role.pay-committee", "entry.role.pay-comittee", "requirements[1].requires",
      "“entry.role.pay-comittee” is not a fact of this policy; did you mean "
        + "“entry.role.pay-committee”?",
      "Change the condition; WritingAPolicy lists the facts."),
    Breakage(
      "entry.outcome is more", "entry.outcome is mor", "requirements[1].when",
      "“mor” is never the value of entry.outcome; did you mean “more”?",
      "Change the condition; WritingAPolicy lists the facts."),
    Breakage(
      #"["yes"],\#n       "clauses": ["T-4"]"#, #"["yes"], "clauses": ["T-9"]"#,
      "pay[1].grounds[0].clauses[0]",
      "there is no clause “T-9”", "Did you mean “T-1”?"),
  ]

  @Test(arguments: breakages)
  func `a breakage is found at its place with its remedy`(breakage: Breakage) throws {
    let policy = try ThornPolicy.load(changing: [breakage.old: breakage.new])
    let problems = PolicyCheck.problems(in: policy)
    let problem = try #require(problems.first)
    #expect(problem.place == breakage.place)
    #expect(problem.message == breakage.message)
    #expect(problem.remedy == breakage.remedy)
    #expect(problems.count == 1, "\(problems.dropFirst())")
  }

  @Test(arguments: [
    (#""when": "judged done and headroom above 0""#, #""when": "settled""#),
    (
      #""year": "first after the cycle ends", "when": "post.leads""#,
      #""year": "first after the cycle ends", "when": "today after date.leaders-only""#
    ),
    (#""when": "post.leads", "by""#, #""when": "reviewers.fit", "by""#),
    (#""when": "contract.served at least 26 weeks""#, #""when": "not settled""#),
  ])
  func `what rests on itself is found`(old: String, new: String) throws {
    let policy = try ThornPolicy.load(changing: [old: new])
    #expect(PolicyCheck.circles(in: policy).map(\.message).first?.contains("circle") == true)
  }
}
