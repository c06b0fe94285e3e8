import AppraisalCore
import CommandLineKit

/// Plays one whole cycle of a sample school and ends with the moderation report.
struct Demo: AppraiseCommand, Equatable {
  var folder: String?
  var year: Int
  var until: Day?
  var format: String?
  var file: String?

  static let declaration = Declaration<any AppraiseCommand>(
    "demo", "Play a sample school’s whole cycle, ending with the moderation report",
    discussion: """
      The school is invented. The commands run one after the other with a clock of their own, \
      from April to the April after; what they write stays in DIR for you to look at.
      """,
    effect: .writes,
    examples: ["appraise demo", "appraise demo sample --until 2025-11-20"],
    OptionalArgument("dir", .folder, "The folder to make; else appraise-demo"),
    Option("year", .number(in: 2020...2090), default: 2025, "The year in which the cycle starts"),
    Option("until", .day, "Stop on this day"),
    Option(
      "format", short: "f", .choice(["text", "json", "csv", "markdown", "html"]),
      "How to print the report; else as text"),
    Option("output", short: "o", .file, "Write the report to this file"),
    into: Demo.init(folder:year:until:format:file:))

  func run(in environment: Environment) throws(Failure) {
    let place = folder ?? "appraise-demo"
    let script = try DemoScript(environment.sampleYear(), year: year, folder: place)
    var stage = DemoStage(
      environment: environment, folder: environment.path(place), shown: place,
      staffList: DemoScript.staffList(
        environment.sampleStaff(), yearsLater: year - DemoScript.staffListYear))
    try stage.play(script, until: until)
    let options =
      (format.map { ["--format", $0] } ?? []) + (file.map { ["--output", $0] } ?? [])
    try stage.finish(script, on: min(until ?? script.lastDay, script.lastDay), options)
  }
}
