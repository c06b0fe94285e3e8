/// What people who stand so to a review are shown of it, and what they are not.
public struct CaseReading: Codable, Hashable, Sendable {
  /// How whoever reads stands to the review and its cases: relations, roles, and the fields of a case
  /// that name people.
  public var `as`: [String]
  /// The parts that they are shown: `statement`, a case by its name, a field as `FORM.FIELD`, or the
  /// levels of a voice as `voice.NAME`.
  @Sparse public var sees: [String] = []
  /// The parts that they are not shown.
  @Sparse public var doesNotSee: [String] = []
}

extension PolicyCase {
  /// What somebody is shown, or not, otherwise than the case expects.
  func readingMismatches(
    _ review: Review, _ setting: CaseSetting, _ cited: inout Set<String>
  ) -> [CaseMismatch] {
    reads.flatMap { reading -> [CaseMismatch] in
      let actor = review.actor(standingAs: reading.as, in: setting)
      let who = Wording.list(reading.as)
      return (reading.sees.map { ($0, true) } + reading.doesNotSee.map { ($0, false) })
        .compactMap { part, isExpected -> CaseMismatch? in
          cited.formUnion(review.clauses(keeping: part, from: actor))
          let isShown = review.shows(part, to: actor)
          if isShown == isExpected { return nil }
          func text(_ shown: Bool?) -> String {
            shown.map { $0 ? "shown to the \(who)" : "not shown to the \(who)" }
              ?? "not in the record"
          }
          return CaseMismatch(
            title: title, question: "reads.\(part)", expected: text(isExpected),
            found: text(isShown))
        }
    }
  }

  /// What in the readings does not suit the policy.
  func readingSlips(_ policy: Policy) -> [(part: String, expected: [String], found: String)] {
    let known = policy.relationsAndRoles
    return reads.flatMap { reading in
      reading.as.filter { !known.contains($0) }.map { ("reads.as", known.sorted(), $0) }
    }
  }
}

extension Review {
  /// Somebody who stands so to the review, as the record says who that is; a role is simply held.
  fileprivate func actor(standingAs words: [String], in setting: CaseSetting) -> Actor {
    var person = PersonID(unchecked: "somebody")
    var manages: [PersonID] = []
    var roles: [String] = []
    for word in words {
      if word == ReviewersRule.reviewerManager {
        manages = record.reviewers?.reviewers ?? []
      } else if word == "overseer" {
        roles += [reviewersRule.rule?.overseer].compactMap(\.self)
      } else if !policy.isRelation(word) {
        roles.append(word)
      } else if let found = people(named: word).first {
        person = found
      }
    }
    return Actor(person: person, roles: roles).managing(manages.map { ManagedPerson(person: $0) })
  }

  /// The people whom the record or one of its cases knows by a relation, the latest case first.
  private func people(named word: String) -> [PersonID] {
    let own = people(standingAs: word, among: [])
    return own
      + record.cases.reversed().flatMap { people(standingAs: word, among: [], inCase: $0.id) }
  }

  /// Whether somebody is shown a part of the review; nil where there is no such part in it.
  fileprivate func shows(_ part: String, to actor: Actor) -> Bool? {
    if part == "statement" { return permits("read.statement", to: actor) }
    if let found = record.case(part) { return reads(found, actor) }
    let present = entries.filter { $0.content.isPart(part) }
    if present.isEmpty { return nil }
    guard permits("read.statement", to: actor) else { return false }
    let shown = shown(to: actor).entries
    return present.allSatisfy(shown.contains)
  }

  /// The clauses of what keeps a part from somebody or gives it to them.
  fileprivate func clauses(keeping part: String, from actor: Actor) -> [String] {
    var clauses = rows(giving: "read.statement", to: relations(of: actor)).flatMap(\.clauses)
    if let (found, kind) = knownCase(part) {
      let relations = relations(of: actor, inCase: found.id)
      clauses +=
        kind.clauses + rows(giving: "read.case.\(kind.id)", to: relations).flatMap(\.clauses)
    }
    for form in policy.forms {
      clauses += form.fields.filter { "\(form.id).\($0.id)" == part }.flatMap(\.clauses)
    }
    clauses += policy.assessment.voices.filter { "voice.\($0.id)" == part }.flatMap(\.clauses)
    return clauses
  }
}

extension EntryContent {
  /// Whether it is what a worked example calls a part: the answer in a field, a level of a voice.
  fileprivate func isPart(_ part: String) -> Bool {
    switch self {
    case .answer(let answer): answer.field == part
    case .rating(let rating): rating.voice.map { "voice.\($0)" == part } ?? false
    default: false
    }
  }
}
