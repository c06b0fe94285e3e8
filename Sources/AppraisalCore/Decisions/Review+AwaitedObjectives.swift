extension Review {
  /// The live objectives with a day, of which it is not recorded what became of them.
  ///
  /// A final level says it, and so does evidence of the day on which it is due or later: earlier
  /// evidence tells how far it has come.
  var awaitedObjectives: [Objective] {
    record.objectives.filter { objective in
      guard objective.isLive, let due = objective.text.due else { return false }
      return rating(of: objective.id) == nil
        && !record.evidence.contains { entry in
          guard case .evidence(let evidence) = entry.content else { return false }
          return evidence.item == objective.id && entry.on >= due
        }
    }
  }
}
