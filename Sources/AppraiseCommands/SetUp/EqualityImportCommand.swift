import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Brings in the facts for equality monitoring.
struct EqualityImportCommand: AppraiseCommand, Equatable {
  var file: String
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "import", "Bring in facts for equality monitoring",
    discussion: """
      The file has a column ID and any of Sex, Ethnic group, Disability, Age band and Part-time. An \
      empty cell says that it is not stated. The facts are kept in a file of their own, apart from \
      the staff register and from every review. They are counted in the reports whose policy asks \
      for it; no command shows them.
      """,
    effect: .writes,
    examples: ["appraise equality import equality.csv"],
    Argument("file", .file, "The CSV file"),
    SetUpOptions.options,
    into: EqualityImportCommand.init(file:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.officer()
    let headings = EqualityCharacteristic.allCases.flatMap(\.headings)
    let table = try environment.table(in: file, headings: EqualityImport.idHeadings + headings)
    let staff = try session.register()
    var made: EqualityImport.Plan?
    try session.workspace.changeEquality(refusal: { Failure($0) }) {
      existing throws(Failure) -> EqualityRegister in
      let plan = try plan(table, existing: existing, staff: staff)
      made = plan
      return options.dryRun ? existing : plan.register
    }
    if let made, !options.quiet { say(made, staff, in: environment) }
  }

  private func plan(
    _ table: StaffTable, existing: EqualityRegister, staff: Register
  ) throws(Failure) -> EqualityImport.Plan {
    do throws(ImportRefusal) {
      return try EqualityImport.plan(table, existing: existing, staff: staff)
    } catch {
      throw Failure(error, importing: file)
    }
  }

  private func say(
    _ plan: EqualityImport.Plan, _ staff: Register, in environment: Environment
  ) {
    let all = plan.register.people.count
    var lines = [
      "\(options.dryRun ? "Would import" : "Imported") \(file): \(plan.people) people, "
        + "\(plan.changed) changed; facts on \(all) of the \(staff.people.count) people of the "
        + "staff register in all."
    ]
    lines += plan.characteristics.map { characteristic in
      "  \(characteristic.title): stated of \(plan.register.stated(characteristic))"
    }
    if !plan.unused.isEmpty {
      lines.append("  Note: nothing is read from \(plan.unused.joined(separator: ", "))")
    }
    lines.append("They are kept apart, and only counted. Now delete the file that they came in.")
    environment.out(lines.joined(separator: "\n") + "\n")
  }
}
