import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Takes a role from somebody.
struct RoleRemove: AppraiseCommand, Equatable {
  var role: String
  var person: String
  var school: String?
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "remove", "Take a role from somebody",
    effect: .writes,
    Argument("role", .from("role"), "The role"),
    Argument("person", .person, "The person"),
    Option("school", .from("school"), "Only where it is held for this school; else altogether"),
    SetUpOptions.options,
    into: RoleRemove.init(role:person:school:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.officer()
    let person = try session.person(person)
    let school = try session.school(school)
    let lost = session.organisation.roles.filter {
      $0.role == role && $0.person == person.id && (school == nil || $0.school == school)
    }
    try check(lost, of: person.id, session)
    if !options.dryRun {
      try session.workspace.changeOrganisation(refusal: { Failure($0) }) {
        organisation throws(Failure) in
        organisation.roles.removeAll(where: lost.contains)
      }
      try session.refreshRoles(of: person.id, options.place)
    }
    if !options.quiet {
      let names = lost.map(session.organisation.text).joined(separator: ", ")
      environment.out(
        "\(person.fullName) (\(person.id)) \(options.dryRun ? "would lose" : "no longer holds") "
          + "the role \(names).\n")
    }
  }

  private func check(
    _ lost: [RoleHolder], of person: PersonID, _ session: Session
  ) throws(Failure) {
    if lost.isEmpty {
      let held = RoleHolder(role: role, person: person, school: school)
      let elsewhere = session.organisation.roles.contains { $0.role == role && $0.person == person }
      throw .missing(
        elsewhere
          ? "\(person) does not hold the role \(session.organisation.text(of: held))"
          : "\(person) does not hold the role “\(role)”",
        remedy: "“appraise people list” shows who holds which role.")
    }
    for held in lost where held.school == nil {
      try session.checkKeepsOfficer(whenLosing: held)
    }
  }
}

extension Session {
  /// Refuses what would leave nobody who can set things up.
  func checkKeepsOfficer(whenLosing held: RoleHolder) throws(Failure) {
    guard held.role == Session.officer,
      organisation.holders(of: held.role) == [held.person]
    else { return }
    throw Failure(
      "Refused: \(held.person) is the only HR officer.\n"
        + "  What to do: give the role to somebody else first.", code: 1)
  }

  /// The short name of the school that an option names, where it names one.
  func school(_ word: String?) throws(Failure) -> String? {
    guard let word else { return nil }
    return try school(word)
  }

  /// The short name of a school that is named by it or by its full name, whatever the case.
  func school(_ word: String) throws(Failure) -> String {
    let schools = organisation.schools
    let wanted = word.lowercased()
    if let school = schools.first(where: {
      $0.id.lowercased() == wanted || $0.name.lowercased() == wanted
    }) {
      return school.id
    }
    throw .missing(
      "there is no school “\(word)”",
      remedy: KnownWords.remedy(for: word, among: schools.map(\.id), called: "schools"))
  }

  /// Whether some open cycle's policy looks at what roles the people reviewed hold.
  private func asksForRoles() throws(Failure) -> Bool {
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() }) {
      let store = try failing { () throws(StoreFailure) in try workspace.cycle(name) }
      if store.cycle.closed == nil, store.rules.policy.asksForRolesOfReviewees { return true }
    }
    return false
  }

  /// Enters the roles that somebody holds now into open cycles whose policies ask for them.
  func refreshRoles(of person: PersonID, _ place: Place) throws(Failure) {
    guard try asksForRoles() else { return }
    // This session still knows who held what before.
    let session = try Session(environment, place)
    try session.refreshFacts(
      from: try session.register(), by: try? session.identity().by, onlyRolesOf: person)
  }
}

extension Session {
  /// Refuses what is no role, and a role that nobody holds and no policy speaks of, unless it is
  /// meant to be new.
  func checkRole(_ role: String, isNew: Bool) throws(Failure) {
    let adopted = ((try? workspace.adoptedPolicies()) ?? []).compactMap {
      try? workspace.adopted($0).policy
    }
    if Policy.isRelation(role) || adopted.contains(where: { $0.isRelation(role) }) {
      throw .usage(
        "“\(role)” says how somebody stands to one review or case, and is no role",
        remedy: "Who that is follows from what is recorded of the person: reviewers are named with "
          + "“reviewer assign”, those in a case when it is opened.")
    }
    let known = knownRoles(under: adopted)
    if isNew || known.contains(role) { return }
    let near = NearestWord.to(role, among: known).map { "Did you mean \($0)? " } ?? ""
    throw .usage(
      "no policy speaks of the role “\(role)”",
      remedy: "\(near)The roles are \(known.sorted().joined(separator: ", ")); "
        + "--new makes another.")
  }

  private func knownRoles(under adopted: [Policy]) -> Set<String> {
    let shipped = environment.builtIn.compactMap {
      try? environment.builtInPolicy($0.name).policy
    }
    let named = (adopted + shipped).flatMap { policy in
      policy.namedRoles.filter { !policy.isRelation($0) }
    }
    return Set(named + organisation.roles.map(\.role) + [Session.officer])
  }
}
