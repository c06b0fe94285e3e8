extension Review {
  /// The kinds of pause that would tell somebody of a case which is not theirs to see.
  ///
  /// Such a pause is made by cases alone of which somebody who stands so to the review may read none;
  /// that time does not count they see all the same. Whoever may record it knows why.
  func pausesUntold(to actor: Actor) -> Set<String> {
    let relations = relations(of: actor)
    if relations.contains("reviewee") { return [] }
    return Set(
      policy.pauses.map(\.id).filter { pause in
        let kinds = policy.cases.filter { $0.suspends?.pause == pause }
        return !kinds.isEmpty && !permits("pause.\(pause)", to: relations)
          && !kinds.contains { isTold(of: $0, to: relations) }
          && !record.cases.contains { found in
            kinds.contains { $0.id == found.type } && reads(found, actor)
          }
      })
  }

  /// Why time does not count, as far as the reader may know.
  func title(ofPause kind: String) -> String {
    if untoldPauses.contains(kind) { return "for a reason that is not for everybody to know" }
    return policy.pauses.first { $0.id == kind }?.title ?? kind
  }

  /// The clauses of a kind of pause, as far as the reader may know of it.
  func clauses(ofPause kind: String) -> [String] {
    if untoldPauses.contains(kind) { return [] }
    return policy.pauses.first { $0.id == kind }?.clauses ?? []
  }
}
