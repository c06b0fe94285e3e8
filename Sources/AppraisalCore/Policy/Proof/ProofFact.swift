/// A fact as a proof varies it: now, or as it stood at the close of a named day.
struct ProofFact: Hashable {
  /// The name in the policy's vocabulary; for items, the word that quantifiers use.
  let name: String
  /// The name of the day at whose close it is looked at, or nil for now.
  let day: String?
  /// Whether it stands for the levels of an area's items.
  let isItems: Bool

  /// A fact.
  init(_ name: String, at day: String? = nil, isItems: Bool = false) {
    self.name = name
    self.day = day
    self.isItems = isItems
  }

  /// What the fact depends on stays the same throughout a cycle: the school's choices and the days
  /// that the policy names.
  static func isFixed(_ name: String) -> Bool {
    ["choice.", "date.", "period.", "window."].contains { name.hasPrefix($0) }
      || Day(iso: name) != nil
  }
}

/// How the conditions of a table look at a fact, from which follows what has to be tried.
struct ProofUse {
  /// The words that it is compared with.
  var constants: [String] = []
  /// The facts that it is compared with.
  var others: [ProofFact] = []
  /// The lists that it is looked up in.
  var lists: [ProofFact] = []
  /// Whether it is asked for being known at all.
  var isAskedForBeingKnown = false
}
