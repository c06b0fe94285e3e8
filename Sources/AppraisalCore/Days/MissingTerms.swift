/// Says that something cannot be known while the dates of terms are not entered.
enum MissingTerms {
  private static let counted = "the term dates that "
  private static let ends = "the dates of the school’s terms, for: "

  /// What is missing where a length of time cannot be counted.
  static func text(for length: Length) -> String { counted + "\(length.text) are counted by" }

  /// What is missing where the end of a term is not known.
  static func text(for date: NamedDate) -> String { ends + date.title }

  /// Whether one of these is among what is missing.
  static func areAmong(_ missing: [String]) -> Bool {
    missing.contains { $0.contains(counted) || $0.contains(ends) }
  }
}

extension DeadlineStatus {
  /// Whether its last day, or whether it arises, is not known for want of the dates of terms.
  var waitsForTerms: Bool {
    switch standing {
    case .waits(let missing), .undecided(let missing): MissingTerms.areAmong(missing)
    default: false
    }
  }
}

extension Review {
  /// What the school is to enter so that days which must be kept can be known at all.
  static let termCommand = "term add NAME --from DAY --to DAY"

  /// The check that finds days which nobody can know while the dates of terms are not entered.
  static let missingTermsCheck = "term-dates-missing"

  /// The days that must be kept and that nobody can know, as one finding.
  func missingTerms() -> [Finding] {
    if record.closed != nil || record.leftOut != nil { return [] }
    let waiting = deadlines.filter { $0.deadline.strength == .must && $0.waitsForTerms }
    if waiting.isEmpty { return [] }
    return [
      Finding(
        check: Review.missingTermsCheck, severity: .warning, reviewee: record.reviewee,
        says: "It cannot be known by when to \(Wording.list(waiting.map(\.deadline.title))): the "
          + "dates of a term are not entered.",
        remedy: Review.termCommand, clauses: waiting.flatMap(\.deadline.clauses).unique)
    ]
  }
}
