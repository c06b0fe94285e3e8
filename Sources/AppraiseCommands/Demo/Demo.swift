import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Plays one whole cycle of a sample school and ends with the moderation report.
struct Demo: AppraiseCommand, Equatable {
  var folder: String?
  var year: Int
  var until: Day?
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "demo", "Play a sample school’s whole cycle, ending with the moderation report",
    discussion: """
      The school is invented. The commands run one after the other with a clock of their own, \
      from April to the April after; what they write stays in DIR for you to look at.
      """,
    effect: .writes,
    examples: ["appraise demo", "appraise demo sample --until 2025-11-20"],
    OptionalArgument("dir", .folder, "The folder to make; else appraise-demo"),
    Option("year", .number(in: 2025...2030), default: 2025, "The year in which the cycle starts"),
    Option("until", .day, "Stop on this day"),
    OutputOptions.options,
    into: Demo.init(folder:year:until:output:))

  func run(in environment: Environment) throws(Failure) {
    let place = folder ?? "appraise-demo"
    let stage = DemoStage(
      environment: environment, folder: environment.path(place), shown: place, until: until)
    let script = DemoYear(year: year)
    try stage.play(script.opening(place))
    let list = environment.path(place) + "/staff.csv"
    do throws(FileFailure) {
      try OutsideFile.write(
        environment.sampleStaff, to: list, fileSystem: environment.fileSystem)
    } catch {
      throw Failure(.file(error))
    }
    try stage.play(script.setUp(list: place + "/staff.csv"))
    let people = try stage.people(in: script.cycle)
    for (title, steps) in script.phases(for: people) { try stage.play(title, steps) }
    try stage.play(script.ending)
    try stage.finish(script, output)
  }
}
