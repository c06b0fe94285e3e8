import AppraisalCore
import Testing

/// What does not resolve about voices, moments, scores and questions is found at its place.
struct RatingCheckTests {
  @Test func `the sample policy has no problems`() throws {
    #expect(PolicyCheck.problems(in: try ElmPolicy.load()) == [])
  }

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
      #", "decides": true"#, "", "assessment.voices", "no voice decides",
      "Give exactly one voice “decides”: true."),
    Breakage(
      #""by": ["reviewee"]"#, #""by": ["reviewee"], "decides": true"#, "assessment.voices",
      "several voices decide: employee, agreed", "Give exactly one voice “decides”: true."),
    Breakage(
      #""decides": true"#, #""decides": true, "standsInWhen": "post.leads""#,
      "assessment.voices[2].standsInWhen", "the deciding voice stands in for nobody",
      "Leave out one of the two."),
    Breakage(
      #"["manager", "agreed"]"#, #"["managr", "agreed"]"#, "assessment.areas[1].voices[0]",
      "there is no voice “managr”", "Did you mean “manager”?"),
    Breakage(
      #"["manager", "agreed"]"#, #"["manager"]"#, "assessment.areas[1].voices",
      "the deciding voice “agreed” is missing", "Add it; its level is what counts."),
    Breakage(
      #"["tasks", "safety"]"#, #"["tasks", "safty"]"#, "assessment.moments[0].areas[1]",
      "there is no area “safty”", "Did you mean “safety”?"),
    Breakage(
      #""from": "whole","#, #""from": "whole", "list": [{"id": "a", "title": "A"}],"#,
      "assessment.areas[1].items", "items from “whole” are not listed",
      "Leave out “list” and “choice”, or take them from “listed”."),
    Breakage(
      #""weightPart": "weight""#, #""weightPart": "wieght""#,
      "assessment.areas[0].items.weightPart", "an objective has no part “wieght”",
      "Did you mean “weight”?"),
    Breakage(
      #"{"level": "B", "text""#, #"{"level": "R", "text""#,
      "assessment.areas[1].descriptors[1].level", "“R” is not the code of a level here",
      "Expected B, G, S."),
    Breakage(
      #""levels": ["B"]"#, #""levels": []"#, "assessment.areas[1].statedConcern.levels",
      "no level needs the concern", "Name one, or leave all out."),
    Breakage(
      #"{"of": "safety.score""#, #"{"of": "safety.decided""#,
      "assessment.measures[0].mean[1].of", "“safety.decided” is not a number",
      "Name a number, such as AREA.score where the scale's levels have points."),
    Breakage(
      #""weight": 60"#, #""weight": -60"#, "assessment.measures[0].mean[0].weight",
      "-60 is not a weight", "Expected a whole number from 0 to 1000."),
    Breakage(
      #""mean": ["#, #""sum": [], "mean": ["#, "assessment.measures[0]",
      "a measure is either a mean or a sum of some numbers", "Give it exactly one of them."),
    Breakage(
      #""number": 1, "points": 4,"#, #""number": 1,"#, "scales[0].levels",
      "some levels have points and others have none: G", "Give points to every level, or to none."),
    Breakage(
      #""each": "objectives", "by""#, #""each": "objective", "by""#, "questions[0].each",
      "there is no area “objective”", "Did you mean “objectives”?"),
    Breakage(
      #""rate.item.tasks.*""#, #""rate.at.sprin.*""#, "requirements[0].acts[0]",
      "“rate.at.sprin.*” is not an act that anybody records",
      "Did you mean “rate.at.spring.*”?"),
    Breakage(
      #"entry.level is G"#, "entry.level is X", "requirements[0].when",
      "“X” is never the value of entry.level; expected G, S, B",
      "Change the condition; WritingAPolicy lists the facts."),
    Breakage(
      #""scale": "brg", "decidedBy": "guide",\#n     "suggestion""#,
      #""scale": "brg", "suggestion""#,
      "assessment.overall.suggestion", "it is not said who confirms what is suggested",
      "Add “decidedBy”."),
    Breakage(
      #"["E-4"]"#, #"["E-9"]"#, "assessment.measures[0].clauses[0]", "there is no clause “E-9”",
      "Did you mean “E-1”?"),
  ]

  @Test(arguments: breakages)
  func `a breakage is found at its place with its remedy`(breakage: Breakage) throws {
    let policy = try ElmPolicy.load(changing: [breakage.old: breakage.new])
    let problems = PolicyCheck.problems(in: policy)
    let problem = try #require(problems.first)
    #expect(problem.place == breakage.place)
    #expect(problem.message == breakage.message)
    #expect(problem.remedy == breakage.remedy)
    #expect(problems.count == 1, "\(problems.dropFirst())")
  }

  @Test(arguments: [
    ("choice.not-agreed is manager", "tasks is G"),
    ("choice.not-agreed is manager", "some task is G"),
    ("choice.not-agreed is manager", "item.rated"),
    ("choice.not-agreed is manager", "tasks.unrated is 0"),
    ("choice.not-agreed is manager", "measure.total above 1"),
    ("some task below S", "tasks.at.spring is B"),
    (#""when": "post.leads"}"#, #""when": "tasks.at.summer is G"}"#),
    (#"{"of": "tasks.score""#, #"{"of": "measure.total""#),
  ])
  func `levels that rest on themselves are found`(old: String, new: String) throws {
    let policy = try ElmPolicy.load(changing: [old: new])
    #expect(PolicyCheck.circles(in: policy).map(\.message).first?.contains("circle") == true)
  }

  @Test func `a voice may stand in by what the voices themselves said`() throws {
    let policy = try ElmPolicy.load(changing: [
      "choice.not-agreed is manager": "tasks.disagreements is 0 and tasks.rated.employee above 0"
    ])
    #expect(PolicyCheck.problems(in: policy) == [])
  }
}
