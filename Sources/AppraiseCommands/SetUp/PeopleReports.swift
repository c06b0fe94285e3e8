import AppraisalCore
import CommandLineKit

/// Lists the people of the register.
struct PeopleList: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List the people of the register",
    effect: .reads, AskingOptions.options, into: PeopleList.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let schools = try session.checkRegisterReader()
    let day = options.asOf ?? environment.today
    try environment.print(
      PeopleReport.list(
        try session.register(), session.organisation, ofSchools: schools, asOf: day),
      options.output)
  }
}

/// Shows one person of the register.
struct PeopleShow: AppraiseCommand, Equatable {
  var person: String
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "show", "Show what the register knows of one person",
    effect: .reads,
    Argument("person", .person, "The person"),
    AskingOptions.options, into: PeopleShow.init(person:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let schools = try session.checkRegisterReader()
    let person = try session.person(person)
    let day = options.asOf ?? environment.today
    if let schools, !person.works(atOneOf: schools) {
      throw .forbidden(
        "\(person.id) is not of a school for which you hold a role",
        remedy: "Somebody who holds a role everywhere may look.")
    }
    try environment.print(
      PeopleReport.person(person, try session.register(), session.organisation, asOf: day),
      options.output)
  }
}

/// Checks who manages whom.
struct PeopleCheck: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "check", "Check who manages whom, and what pay decisions need; silent when all is well",
    effect: .reads, AskingOptions.options, into: PeopleCheck.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    if try session.checkRegisterReader() != nil {
      throw .forbidden(
        "this is about the staff of every school, and you hold a role for some only",
        remedy: "Somebody who holds a role everywhere may check.")
    }
    let day = options.asOf ?? environment.today
    let problems =
      RegisterCheck.problems(in: try session.register(), on: day)
      + (try session.problemsOfGroups())
    if problems.isEmpty { return }
    try environment.print(PeopleReport.problems(problems, asOf: day), options.output)
    if problems.contains(where: { $0.severity == .error }) { throw Failure("", code: 1) }
  }
}

extension Session {
  /// Those whom the policy of an open cycle covers and none of its groups takes, each once.
  fileprivate func problemsOfGroups() throws(Failure) -> [RegisterProblem] {
    let register = try register()
    var problems: [RegisterProblem] = []
    for (name, _) in try openCycles() {
      let store = try cycle(named: name)
      guard !store.rules.policy.groups.isEmpty else { continue }
      let enrolment = CohortEnrolment(
        rules: store.rules, register: register, school: nil, group: nil, declared: [:],
        elsewhere: [:], now: environment.now(), by: nil, random: environment.random)
      problems += enrolment.withoutGroup(in: name).filter { found in
        !problems.contains { $0.person == found.person }
      }
    }
    return problems
  }
}
