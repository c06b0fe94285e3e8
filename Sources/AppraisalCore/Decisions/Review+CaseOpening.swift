extension Review {
  /// What stands against opening a case, before any requirement is asked.
  func refusals(of opened: CaseOpened, by relations: [String]) -> [Refusal] {
    guard let kind = policy.caseKind(opened.type) else {
      return [unknownKind(opened.type)]
    }
    let shape = [
      refusal(ofOpening: kind), refusal(ofSecond: kind, by: relations),
      refusal(ofGround: opened.ground, kind),
      refusal(ofFollowing: opened.follows, kind),
    ]
    return shape.compactMap { $0 }
      + refusals(of: opened.fields, fields: kind.fields, in: kind, opened.because, relations)
      + refusals(ofAbout: opened.about, in: kind, isOpening: true)
      + refusals(ofPanel: opened.panel, opened.roles ?? [:], in: kind, opened.case)
  }

  private func unknownKind(_ type: String) -> Refusal {
    Refusal(
      says: "“\(type)” is not a kind of case under this policy.",
      remedy: "Expected \(Wording.alternatives(policy.cases.map(\.id))).")
  }

  private func refusal(ofOpening kind: CaseKind) -> Refusal? {
    guard let when = kind.when else { return nil }
    let evaluation = evaluate(when)
    if evaluation.truth == .yes { return nil }
    return Refusal(
      says: "\(kind.title) "
        + (evaluation.truth == .no ? "is not for this person." : "may not be for this person."),
      facts: sentences(for: evaluation), clauses: kind.clauses,
      remedy: evaluation.truth == .no
        ? "Open a case of another kind, or correct what it rests on." : "Record what is missing.")
  }

  private func refusal(ofSecond kind: CaseKind, by relations: [String]) -> Refusal? {
    guard kind.oneAtATime == true,
      let open = record.cases.first(where: { $0.type == kind.id && isOpen($0) })
    else { return nil }
    if !isTold(of: kind, to: relations), !relations.contains(CaseRecord.opener) {
      let (who, _) = mayDo("read.case.\(kind.id)")
      return Refusal(
        says: "\(kind.title) cannot be opened now.", clauses: kind.clauses,
        remedy: who.isEmpty
          ? "Ask whoever deals with it."
          : "Ask \(Wording.alternatives(who.map { "the \(Wording.role(policy.words.name(of: $0)))" }))."
      )
    }
    return Refusal(
      says: "There is one open already: \(open.id), opened on \(open.opened.on.text).",
      clauses: kind.clauses,
      remedy: "Record a step of \(open.id) with: case step \(record.reviewee) \(open.id) STEP"
        + (kind.contests.isEmpty ? "." : " --about ENTRY, which adds what is contested."))
  }

  private func refusal(ofGround ground: String?, _ kind: CaseKind) -> Refusal? {
    let known = kind.grounds.map { "\($0.id) (\($0.title))" }.joined(separator: ", ")
    if kind.grounds.isEmpty {
      return ground.map {
        Refusal(
          says: "\(kind.title) takes no ground, and “\($0)” is given.", clauses: kind.clauses,
          remedy: "Leave out --ground, and say why with --because.")
      }
    }
    if let ground, kind.grounds.contains(where: { $0.id == ground }) { return nil }
    return Refusal(
      says: "\(kind.title) is opened only on a ground that the policy gives.",
      facts: ground.map { ["“\($0)” is none of them"] } ?? [],
      clauses: (kind.clauses + kind.grounds.flatMap(\.clauses)).unique,
      remedy: "Give --ground, one of: \(known).")
  }

  private func refusal(ofFollowing name: String?, _ kind: CaseKind) -> Refusal? {
    let sources = policy.cases.flatMap { earlier in
      earlier.outcomes.filter { $0.leadsTo.contains(kind.id) }
        .map { "\(earlier.title): \($0.title)" }
    }
    if let name {
      if leading(to: kind)?.id == name { return nil }
      return Refusal(
        says: "\(kind.title) does not follow from \(name).",
        facts: sources.isEmpty ? [] : ["it follows from \(Wording.alternatives(sources))"],
        clauses: kind.clauses, remedy: "Close the case that leads to it first.")
    }
    guard kind.onlyFollowing == true, leading(to: kind) == nil else { return nil }
    return Refusal(
      says: "\(kind.title) is opened only after a case that led to it.",
      facts: ["it follows from \(Wording.alternatives(sources))"], clauses: kind.clauses,
      remedy: "Close that case with such an outcome first: case close \(record.reviewee) CASE "
        + "OUTCOME --because TEXT.")
  }

  /// What stands against the entries that a case is said to be about.
  func refusals(
    ofAbout about: [EntryID]?, in kind: CaseKind, isOpening: Bool
  ) -> [Refusal] {
    let named = about ?? []
    if named.isEmpty {
      guard isOpening, !kind.contests.isEmpty else { return [] }
      return [
        Refusal(
          says: "\(kind.title) says which entries it contests.", clauses: kind.clauses,
          remedy:
            "Name them with --about; log \(record.reviewee) shows their ids. Several make one "
            + "case.")
      ]
    }
    return named.compactMap { id in
      guard let entry = record.entries.first(where: { $0.id == id }) else {
        return Refusal(
          says: "There is no entry \(id) that counts in this review.", clauses: kind.clauses,
          remedy: "log \(record.reviewee) shows the ids.")
      }
      if kind.contests.isEmpty || kind.contests.contains(entry.content.kind) { return nil }
      return Refusal(
        says: "\(kind.title) does not contest an entry of the kind "
          + "“\(entry.content.kind.rawValue)”.",
        facts: ["\(id) is of \(entry.on.text)"], clauses: kind.clauses,
        remedy: "It contests \(Wording.alternatives(kind.contests.map(\.rawValue))).")
    }
  }
}
