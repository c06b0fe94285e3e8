import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Makes a workspace.
struct InitCommand: AppraiseCommand, Equatable {
  var folder: String
  var organisation: String
  var schools: [String]
  var quiet: Bool

  static let declaration = Declaration<any AppraiseCommand>(
    "init", "Make a workspace: the folder that holds everything",
    effect: .writes,
    examples: ["appraise init appraisal --organisation \"Alder Bridge Primary School\""],
    Argument("dir", .folder, "The folder to make"),
    RequiredOption("organisation", .words, "The organisation’s name"),
    Options("school", .words, "A school of it; else the organisation itself"),
    Flag("quiet", short: "q", "Say nothing when all is well"),
    into: InitCommand.init(folder:organisation:schools:quiet:))

  func run(in environment: Environment) throws(Failure) {
    let names = schools.isEmpty ? [organisation] : schools
    let list = names.map { School(named: $0) }
    if let unusable = list.first(where: { $0.id.isEmpty }) {
      throw .usage(
        "“\(unusable.name)” has no letters to make a short name of",
        remedy: "Give the school a name with letters.")
    }
    if Set(list.map(\.id)).count < list.count {
      throw .usage("two schools have the same name", remedy: "Name each school once.")
    }
    let value = Organisation(
      organisation: organisation, schools: list,
      calendar: .standard)
    let workspace = try failing { () throws(StoreFailure) in
      try Workspace.create(
        at: environment.path(folder), value, fileSystem: environment.fileSystem)
    }
    if quiet { return }
    environment.out(
      """
      Made the workspace \(workspace.path) for \(organisation).
      Next: appraise people import FILE.csv --workspace \(folder)

      """)
  }
}
