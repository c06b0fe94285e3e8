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
    try checkPresent(by)
    guard let word = place.onBehalfOf else {
      return Identity(by: by, onBehalfOf: nil, actor: organisation.actor(by))
    }
    guard organisation.roles(of: by).contains(Session.officer) else {
      throw .forbidden(
        "only an HR officer may act on behalf of somebody else",
        remedy: "Leave out --for, or ask an HR officer.")
    }
    let other = try known(word)
    return Identity(by: by, onBehalfOf: other, actor: organisation.actor(other))
  }

  /// Whoever has left, or holds no post any more, may neither read nor record anything more, whatever account or role they keep.
  private func checkPresent(_ id: PersonID) throws(Failure) {
    guard let person = try register().person(id),
      let last = person.lastDayThere, last < environment.today
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

  /// Lets only those who hold a role read the staff register, once anybody holds one.
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
    return identity.actor.roles.isEmpty ? Set(identity.actor.ofSchools.keys) : nil
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
