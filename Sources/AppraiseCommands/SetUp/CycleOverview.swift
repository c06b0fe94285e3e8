import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists the cycles.
struct CycleList: AppraiseCommand, Equatable {
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List the cycles",
    effect: .reads, Place.options, OutputOptions.options, into: CycleList.init(place:output:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, place)
    var cycles: [Cycle] = []
    for name in try failing({ () throws(StoreFailure) in try session.workspace.cycleNames() }) {
      cycles.append(
        try failing { () throws(StoreFailure) in try session.workspace.cycleSummary(name) })
    }
    try environment.print(
      CycleReport.list(cycles, organisation: session.organisation, asOf: environment.today),
      output)
  }
}
