extension Review {
  /// How somebody stands to a case: as to the review, and `panel`, `opener`, or the field of the
  /// case in which they are named.
  ///
  /// In a case about themselves nobody has the powers of a role; that they opened it counts.
  public func relations(of actor: Actor, inCase name: String?) -> [String] {
    var relations = relations(of: actor)
    guard let (found, kind) = knownCase(name) else { return relations }
    if found.opened.author == actor.person { relations.append(CaseRecord.opener) }
    if actor.person == record.reviewee { return relations }
    if found.panel.contains(actor.person) { relations.append(CaseRecord.panelMember) }
    return relations
      + kind.people.filter { found.answer(in: $0) == actor.person.text && !relations.contains($0) }
  }

  /// Whether the policy's access table lets somebody do an act, about a case where one is named.
  public func permits(_ act: String, to actor: Actor, inCase name: String?) -> Bool {
    permits(act, to: relations(of: actor, inCase: name))
  }

  /// Whether somebody may read a case.
  ///
  /// That is whoever the access table lets read this kind, whoever opened it and whoever hears it;
  /// and unless the kind is private, whoever may read the review. Nobody from whom the policy hides
  /// it may, but for whoever opened it.
  public func reads(_ found: CaseRecord, _ actor: Actor) -> Bool {
    isTold(of: found, actor)
      && (isNamed(actor, in: found) || permits("read.statement", to: actor)
        || permits("read.case.\(found.type)", to: actor, inCase: found.id))
  }

  /// The review as somebody may see it: without the cases that are not theirs to see.
  ///
  /// Where such a case makes time stand still, that stays, without its reason. Cases that were taken
  /// back are hidden alike, since the log lists them.
  ///
  /// - Parameters:
  ///   - actor: Who asks.
  ///   - now: The review as it is today, by which rights are judged; this one where left out.
  /// - Returns: The review.
  public func seen(by actor: Actor, judgedBy now: Review? = nil) -> Review {
    let judge = now ?? self
    let names = Set(
      entries.compactMap { entry -> String? in
        guard case .caseOpened(let opened) = entry.content else { return nil }
        let found =
          judge.record.case(opened.case) ?? CaseRecord(opening: opened, opened: entry)
        return judge.isTold(of: found, actor) ? nil : opened.case
      })
    let untold = judge.pausesUntold(to: actor)
    if names.isEmpty { return withholding(pauses: untold) }
    let pauses = record.cases.filter { names.contains($0.id) }.flatMap { standIns(for: $0) }
    let kept = entries.filter { entry in
      if case .withdrawn(let taken) = entry.content, let other = record(of: taken.entry) {
        return !names.contains(other)
      }
      return entry.content.caseName.map { !names.contains($0) } ?? true
    }
    return reading(kept + pauses).withholding(pauses: untold)
  }

  /// The review as somebody is shown it: without the cases that are not theirs to see, and without
  /// the words that others keep for themselves.
  ///
  /// - Parameters:
  ///   - actor: Who is shown it.
  ///   - now: The review as it is today, by which rights are judged; this one where left out.
  /// - Returns: The review.
  public func shown(to actor: Actor, judgedBy now: Review? = nil) -> Review {
    let now = now ?? self
    return seen(by: actor, judgedBy: now).readable(by: actor, standingIn: now)
  }

  /// The kinds of case of which somebody is told nothing, be there one or not.
  ///
  /// Were they told that there is none, its silence would tell them that there is one.
  public func kindsHidden(from actor: Actor) -> Set<String> {
    Set(
      policy.cases.filter { kind in
        let cases = record.cases.filter { $0.type == kind.id }
        if cases.isEmpty {
          return !([actor] + actor.through).allSatisfy { isTold(of: kind, to: relations(of: $0)) }
        }
        return !cases.allSatisfy { isTold(of: $0, actor) }
      }.map(\.id))
  }

  /// Whether people who stand so are told of any case of a kind.
  func isTold(of kind: CaseKind, to relations: [String]) -> Bool {
    Set(kind.hiddenFrom).isDisjoint(with: relations)
      && (kind.private != true || permits("read.case.\(kind.id)", to: relations))
  }

  /// The case that an entry is about, be it taken back or not.
  private func record(of entry: EntryID) -> String? {
    entries.first { $0.id == entry }?.content.caseName
  }

  /// Whether a case is not kept from somebody, as far as it is about the case and not the review.
  private func isTold(of found: CaseRecord, _ actor: Actor) -> Bool {
    // Somebody in whose place another types sees what both may, and what that one wrote down.
    guard actor.through.allSatisfy({ found.opened.by == $0.person || isTold(of: found, $0) })
    else { return false }
    if found.opened.author == actor.person { return true }
    guard let kind = policy.caseKind(found.type) else { return true }
    let relations = relations(of: actor, inCase: found.id)
    if !Set(kind.hiddenFrom).isDisjoint(with: relations) { return false }
    if kind.private != true || isNamed(actor, in: found) { return true }
    return permits("read.case.\(kind.id)", to: relations)
  }

  private func isNamed(_ actor: Actor, in found: CaseRecord) -> Bool {
    let relations = relations(of: actor, inCase: found.id)
    return relations.contains(CaseRecord.opener) || relations.contains(CaseRecord.panelMember)
  }

  /// What stands for a hidden case that stops the clock: a pause that says nothing of it.
  private func standIns(for found: CaseRecord) -> [Entry] {
    guard let pause = suspension(by: found) else { return [] }
    let blank = PauseGiven(
      pause: pause.pause, from: pause.from, to: pause.to, because: "[not shown to you]")
    return [
      Entry(
        id: found.opened.id, at: found.opened.at, on: pause.from, by: found.opened.by,
        content: .paused(blank))
    ]
  }

  /// The pause that a case brings with it, once it has begun.
  func suspension(by found: CaseRecord) -> PauseGiven? {
    guard let kind = policy.caseKind(found.type), let rule = kind.suspends else { return nil }
    guard case .day(let from) = day(of: rule.from ?? CaseKind.opening, in: found, kind) else {
      return nil
    }
    var to = found.closed?.on
    if let event = rule.to, case .day(let day) = day(of: event, in: found, kind), day >= from {
      to = to.map { min($0, day) } ?? day
    }
    return PauseGiven(
      pause: rule.pause, from: from, to: to.map { max($0, from) },
      because: "\(found.id) \(kind.title)")
  }
}

extension CaseRecord {
  /// The relation of whoever opened a case.
  static let opener = "opener"
  /// The relation of those who hear one.
  static let panelMember = "panel"
}
