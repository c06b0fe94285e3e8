import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Gives somebody a role.
struct RoleSet: AppraiseCommand, Equatable {
  var role: String
  var person: String
  var school: String?
  var alone: Bool
  var new: Bool
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "set", "Give somebody a role, such as hr-officer or headteacher",
    discussion: """
      With --school the role counts only for people of that school: what the policy lets its \
      holder do is done and read of them alone, and reports tell of nobody else. It \
      takes the place of the same role held everywhere; a role can be held for several schools.
      """,
    effect: .writes,
    examples: [
      "appraise role set hr-officer S001", "appraise role set headteacher S002",
      "appraise role set headteacher S002 --school oak-primary",
    ],
    Argument("role", .from("role"), "The role"),
    Argument("person", .person, "The person"),
    Option("school", .from("school"), "For this school only; else everywhere"),
    Flag("alone", "Take the role from everybody else, with --school at that school"),
    Flag("new", "The role is one that no policy speaks of"),
    SetUpOptions.options,
    into: RoleSet.init(role:person:school:alone:new:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.officer()
    guard School.shortName(of: role) == role, !role.isEmpty else {
      throw .usage(
        "“\(role)” cannot be a role", remedy: "Use small letters and hyphens: headteacher.")
    }
    try session.checkRole(role, isNew: new)
    let school = try session.school(school)
    let person = try session.person(person)
    let held = RoleHolder(role: role, person: person.id, school: school)
    if school != nil { try session.checkKeepsOfficer(whenLosing: held) }
    if !options.dryRun {
      try session.workspace.changeOrganisation(refusal: { Failure($0) }) {
        organisation throws(Failure) in
        organisation.roles.removeAll { replaces($0, held) }
        organisation.roles.append(held)
        organisation.roles.sort {
          ($0.role, $0.person.text, $0.school ?? "") < ($1.role, $1.person.text, $1.school ?? "")
        }
      }
      try session.refreshRoles(of: person.id, options.place)
    }
    if !options.quiet {
      environment.out(
        "\(person.fullName) (\(person.id)) \(options.dryRun ? "would hold" : "holds") "
          + "the role \(session.organisation.text(of: held)).\n")
    }
  }

  /// Whether what was held before gives way: the person's own that overlaps, and with --alone what
  /// others hold of the same reach.
  private func replaces(_ old: RoleHolder, _ new: RoleHolder) -> Bool {
    guard old.role == new.role else { return false }
    if old.person == new.person {
      return new.school == nil || old.school == nil || old.school == new.school
    }
    return alone && (new.school == nil || old.school == new.school)
  }
}

/// Says which person an account of the computer stands for.
struct RoleAccount: AppraiseCommand, Equatable {
  var person: String
  var account: String
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "account", "Say which person an account of the computer stands for",
    effect: .writes,
    Argument("person", .person, "The person"),
    Argument("account", .text, "The account’s name"),
    SetUpOptions.options,
    into: RoleAccount.init(person:account:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.officer()
    let person = try session.person(person)
    if !options.dryRun {
      try session.workspace.changeOrganisation(refusal: { Failure($0) }) {
        organisation throws(Failure) in
        organisation.accounts.removeAll { $0.account == account }
        organisation.accounts.append(AccountHolder(account: account, person: person.id))
        organisation.accounts.sort { $0.account < $1.account }
      }
    }
    if !options.quiet {
      environment.out(
        "The account \(account) \(options.dryRun ? "would stand" : "stands") for "
          + "\(person.fullName) (\(person.id)).\n")
    }
  }
}
