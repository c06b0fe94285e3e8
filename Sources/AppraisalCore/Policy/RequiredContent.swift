/// What the policy says that a document has to contain.
public struct RequiredContent: Codable, Hashable, Sendable {
  /// The name of the rule.
  public var id: String
  /// The document in plain words.
  public var title: String
  /// What it has to contain, by name.
  ///
  /// That is `form.FORM.FIELD`, `objectives.part.PART`, `objectives`, `comment`, `overall` or an
  /// area.
  public var needs: [String]
  /// The document that is printed for it, or the form where no document has the name.
  public var prints: String
  /// A second document or form that is printed with it, for what the first has no box for.
  public var supplement: String?
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
