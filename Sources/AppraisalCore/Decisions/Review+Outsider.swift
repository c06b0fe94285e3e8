extension Review {
  /// The review that somebody outside a cycle would have, as far as the staff register tells: the
  /// facts about them and nothing recorded.
  ///
  /// The access table is asked of it, so that a report counts only those outside whom its reader
  /// may see.
  ///
  /// - Parameters:
  ///   - rules: The cycle's rules.
  ///   - person: The person.
  ///   - facts: What the register knows, or nil where it knows no open post.
  ///   - asOf: The day.
  public init(rules: CycleRules, outsider person: PersonID, facts: RevieweeFacts?, asOf: Day) {
    let entries = facts.map { facts in
      [
        Entry(
          id: EntryID(unchecked: "outside"), at: .earliest, on: asOf, by: person,
          content: .enrolled(Enrolment(facts: facts)))
      ]
    }
    self.init(rules: rules, reviewee: person, entries: entries ?? [], asOf: asOf)
  }
}
