import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Takes a role from somebody.
struct RoleRemove: AppraiseCommand, Equatable {
  var role: String
  var person: String
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "remove", "Take a role from somebody",
    effect: .writes,
    Argument("role", .from("role"), "The role"),
    Argument("person", .person, "The person"),
    SetUpOptions.options,
    into: RoleRemove.init(role:person:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.officer()
    let person = try session.person(person)
    let held = RoleHolder(role: role, person: person.id)
    try check(held, in: session.organisation)
    if !options.dryRun {
      try session.workspace.changeOrganisation(refusal: { Failure($0) }) {
        organisation throws(Failure) in
        organisation.roles.removeAll { $0 == held }
      }
    }
    if !options.quiet {
      environment.out(
        "\(person.fullName) (\(person.id)) \(options.dryRun ? "would lose" : "no longer holds") "
          + "the role \(role).\n")
    }
  }

  private func check(_ held: RoleHolder, in organisation: Organisation) throws(Failure) {
    guard organisation.roles.contains(held) else {
      throw .missing(
        "\(held.person) does not hold the role “\(role)”",
        remedy: "“appraise people list” shows who holds which role.")
    }
    if role == Session.officer, organisation.holders(of: role).count == 1 {
      throw Failure(
        "Refused: \(held.person) is the only HR officer.\n"
          + "  What to do: give the role to somebody else first.", code: 1)
    }
  }
}

extension Session {
  /// Refuses a role that nobody holds and no policy speaks of, unless it is meant to be new.
  func checkRole(_ role: String, isNew: Bool) throws(Failure) {
    let known = knownRoles
    if isNew || known.contains(role) { return }
    let near = NearestWord.to(role, among: known).map { "Did you mean \($0)? " } ?? ""
    throw .usage(
      "no policy speaks of the role “\(role)”",
      remedy: "\(near)The roles are \(known.sorted().joined(separator: ", ")); "
        + "--new makes another.")
  }

  private var knownRoles: Set<String> {
    let relations: Set<String> = ["reviewer", "reviewee", "line-manager"]
    let adopted = ((try? workspace.adoptedPolicies()) ?? []).compactMap {
      try? workspace.adopted($0).policy
    }
    let shipped = environment.builtIn.compactMap {
      try? environment.builtInPolicy($0.name).policy
    }
    let named = (adopted + shipped).flatMap { policy in
      policy.namedRoles
    }
    return Set(named + organisation.roles.map(\.role) + [Session.officer]).subtracting(relations)
  }
}
