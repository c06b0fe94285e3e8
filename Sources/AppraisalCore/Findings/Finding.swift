/// Something that a careful reader of a review should see.
public struct Finding: Hashable, Sendable {
  /// The check's name.
  public var check: String
  /// How grave it is.
  public var severity: Severity
  /// Whom it is about, if one person.
  public var reviewee: PersonID?
  /// The item that it is about, if one.
  public var item: String?
  /// What was found.
  public var says: String
  /// The facts that make it so.
  public var facts: [String]
  /// The facts that a reason for it rests on: once they are others, it is asked for again.
  public var basis: [String]
  /// What would settle it.
  public var remedy: String
  /// The command that settles it with a reason; nil where none does, or the policy lets nobody.
  public var settledBy: String?
  /// The entry that settled it, if one did.
  public var settlement: Entry?
  /// The latest entry that settled it on other facts, where none does on these.
  public var outdated: Entry?
  /// The clauses that say so.
  public var clauses: [String]

  /// A finding.
  public init(
    check: String, severity: Severity, reviewee: PersonID? = nil, item: String? = nil,
    says: String, facts: [String] = [], basis: [String]? = nil, remedy: String,
    clauses: [String] = []
  ) {
    self.check = check
    self.severity = severity
    self.reviewee = reviewee
    self.item = item
    self.says = says
    self.facts = facts
    self.basis = basis ?? facts
    self.remedy = remedy
    self.clauses = clauses
  }
}
