/// A stage of a review: it lasts until its condition holds.
public struct Stage: Codable, Hashable, Sendable {
  /// The stage's name.
  public var id: String
  /// The stage in plain words.
  public var title: String
  /// Whom it is for; everybody where absent.
  public var when: When?
  /// When the stage is done.
  public var done: When
  /// What to do while it is not, as commands with REVIEWEE for the person.
  @Sparse public var next: [NextStep] = []
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []
}

/// Something that a stage waits for.
public struct NextStep: Codable, Hashable, Sendable {
  /// When it is still to be done.
  public var when: When
  /// What is to be done, in a few words.
  public var says: String
  /// The command that does it, without the program's name, REVIEWEE standing for the person.
  public var command: String?
  /// Whose duty it is: relations and roles; the reviewer's where empty.
  @Sparse public var duty: [String] = []

  /// Whose duty it is, the reviewer's where the policy names nobody.
  var whose: [String] { duty.isEmpty ? ["reviewer"] : duty }
}
