import AppraisalCore
import AppraisalFiles

/// Who records: the person, and on whose behalf if not their own.
struct Identity {
  let by: PersonID
  let onBehalfOf: PersonID?
  let actor: Actor
}

extension Session {
  /// The role whose holders may act for others and set up cycles.
  static let officer = RoleHolder.officer

  /// Who acts: the person whom the account stands for, or the one that `--as` names.
  ///
  /// An account that stands for a person cannot be another: that is what `--for` is for.
  func identity() throws(Failure) -> Identity {
    // The system is not asked for the account where no account stands for anybody.
    if organisation.accounts.isEmpty, let word = place.acting {
      return try identity(of: try known(word))
    }
    let account = environment.account()
    let own = organisation.accounts.first { $0.account == account }?.person
    let by: PersonID
    if let word = place.acting {
      by = try known(word)
      if let own, own != by {
        throw .forbidden(
          "your account stands for \(own), not for \(by)",
          remedy: "Leave out --as; an HR officer may record on behalf of others with --for.")
      }
    } else if let own {
      by = own
    } else {
      throw .forbidden(
        "your account “\(account)” stands for nobody in this workspace",
        remedy: "Say who you are with --as PERSON, or have an HR officer run: "
          + "appraise role account PERSON \(account)")
    }
    return try identity(of: by)
  }

  private func identity(of by: PersonID) throws(Failure) -> Identity {
    let register = try register()
    try checkPresent(by, in: register)
    guard let word = place.onBehalfOf else {
      return Identity(by: by, onBehalfOf: nil, actor: actor(by, in: register))
    }
    guard organisation.roles(of: by).contains(Session.officer) else {
      throw .forbidden(
        "only an HR officer may act on behalf of somebody else",
        remedy: "Leave out --for, or ask an HR officer.")
    }
    let other = try known(word)
    // Whoever types for somebody else is shown no more of a hidden case for it.
    let acting = actor(other, in: register).acting(through: actor(by, in: register))
    return Identity(by: by, onBehalfOf: other, actor: acting)
  }

  /// A person with the roles that they hold and the people whom they manage.
  private func actor(_ person: PersonID, in register: Register) -> Actor {
    organisation.actor(person).managing(register.managed(by: person))
  }

  /// Whoever has left, or holds no post any more, may neither read nor record anything more,
  /// whatever account or role they keep.
  private func checkPresent(_ id: PersonID, in register: Register) throws(Failure) {
    guard let person = register.person(id), let last = person.lastDayThere,
      last < environment.today
    else { return }
    let says =
      person.left == last ? "left on \(last.text)" : "has had no post since \(last.text)"
    throw .forbidden(
      "\(id) \(says), and may do nothing here any more",
      remedy: "An HR officer records instead; where the day is wrong, import the right one.")
  }

  /// Whoever holds a role or has an account is known from the organisation's file; others are
  /// looked up in the register, which a large school pays for.
  private func known(_ word: String) throws(Failure) -> PersonID {
    if let id = PersonID(word),
      organisation.roles.contains(where: { $0.person == id })
        || organisation.accounts.contains(where: { $0.person == id })
    {
      return id
    }
    return try person(word).id
  }

  /// Lets only those read the staff register whom the policy of an open cycle lets read it; where
  /// none speaks of it, only those who hold a role, once anybody holds one.
  ///
  /// - Returns: The schools of which they may read, or nil for all of them.
  @discardableResult
  func checkRegisterReader() throws(Failure) -> Set<String>? {
    if organisation.roles.isEmpty { return nil }
    let identity = try identity()
    if identity.actor.holdsNoRole {
      let officers = organisation.holders(of: Session.officer).map(\.text)
      throw .forbidden(
        "the staff register is for those who hold a role here, and \(identity.actor.person) "
          + "holds none",
        remedy: "Ask \(officers.joined(separator: " or ")).")
    }
    if !identity.actor.roles.contains(Session.officer) { try checkTold(ofStaff: identity.actor) }
    return identity.actor.roles.isEmpty ? Set(identity.actor.ofSchools.keys) : nil
  }

  private func checkTold(ofStaff actor: Actor) throws(Failure) {
    let act = "people.show"
    let roles = actor.roles + actor.ofSchools.values.flatMap(\.self)
    var who: [String] = []
    for cycle in try openCycles() {
      let rules = try failing { () throws(StoreFailure) in
        try workspace.cycle(cycle.name, summary: cycle.summary, clauses: .whenCited)
      }.rules
      if rules.mayPermit(act, to: roles) { return }
      who += rules.mayDo(act).who
    }
    if who.isEmpty { return }
    let names = Set(who).sorted().map { "the \($0)" }.joined(separator: " and ")
    throw .forbidden(
      "the staff register is for \(names), and \(actor.person) is none",
      remedy: "Ask one of them; “appraise agenda” names the people whose matters are yours.")
  }

  /// Who does an act of setting up a cycle: whoever its policy lets do it for everybody in it but
  /// themselves, or an HR officer where the policy does not speak of it or nobody is one yet.
  func checkSetUp(
    _ act: String, in store: CycleStore, of reviews: [Review]
  ) throws(Failure) -> Identity {
    let who = store.rules.mayDo(act).who
    if who.isEmpty || organisation.holders(of: Session.officer).isEmpty {
      try officer()
      return try identity()
    }
    let identity = try identity()
    let actor = identity.actor
    let isTheirs = store.rules.mayPermit(
      act, to: actor.roles + actor.ofSchools.values.flatMap(\.self))
    let others = reviews.filter { $0.record.reviewee != actor.person }
    if isTheirs, others.allSatisfy({ $0.permits(act, to: actor) }) { return identity }
    throw .forbidden(
      "\(actor.person) may not do this for everybody in \(store.name)",
      remedy: "It is for \(who.map { "the \($0)" }.joined(separator: " and ")).")
  }

  /// Who sets things up: an HR officer, or anybody while no HR officer is named.
  @discardableResult
  func officer() throws(Failure) -> PersonID? {
    let register = try register()
    let present = organisation.holders(of: Session.officer).filter { holder in
      register.person(holder).map { $0.lastDayThere(before: environment.today) == nil } ?? true
    }
    // Where all of them have left, nobody could ever name another.
    if present.isEmpty {
      // Nobody may yet say who they are; but somebody who is named has to be there.
      if let word = place.acting { _ = try known(word) }
      return try? identity().by
    }
    let identity = try identity()
    guard organisation.roles(of: identity.by).contains(Session.officer) else {
      let officers = organisation.holders(of: Session.officer).map(\.text)
      throw .forbidden(
        "this is for HR officers, and \(identity.by) is none",
        remedy: "Ask \(officers.joined(separator: " or ")).")
    }
    return identity.by
  }
}
