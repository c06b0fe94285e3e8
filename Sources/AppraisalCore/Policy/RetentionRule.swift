/// How long a person's record of a cycle is kept, counted from what, and what is done with it then.
///
/// Several rules may apply to a record; it is kept as long as any of them says.
public struct RetentionRule: Codable, Hashable, Sendable {
  /// What is done with a record once it need not be kept.
  public enum Then: String, Codable, Hashable, Sendable, CaseIterable {
    /// Somebody looks at it and decides whether it is kept on.
    case review
    /// It is destroyed.
    case destroy
  }

  /// The rule's name.
  public var id: String
  /// What is kept, in plain words.
  public var title: String
  /// How long: a length such as `6 years`, or `choice.NAME`.
  public var length: String
  /// What the length counts from: a fact that is a day, or ``leaving``.
  public var from: String
  /// What is done with it then.
  public var then: Then
  /// Whose records it is about; all where absent.
  public var when: When?
  /// What keeps a record from being destroyed for as long as it is so.
  @Sparse public var holds: [RetentionHold] = []
  /// Who is responsible, by role.
  public var duty: [String]
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []

  private enum CodingKeys: String, CodingKey {
    case id, title, from, then, when, holds, duty, clauses
    case length = "for"
  }

  /// The school's choices without which it is known of nobody until when records are kept.
  var choices: [String] {
    let facts = when?.condition.facts ?? []
    let ofAll = facts.allSatisfy { $0.hasPrefix("choice.") } ? facts : []
    return ([length] + ofAll).filter { $0.hasPrefix("choice.") }.map { String($0.dropFirst(7)) }
  }

  /// The fact that is the last day for which it has records kept.
  var fact: String { "retention.\(id).until" }

  /// The day on which the staff register says that the person left.
  public static let leaving = "left"
}

/// A matter that keeps a record from being destroyed, such as an appeal that is open.
public struct RetentionHold: Codable, Hashable, Sendable {
  /// The matter in plain words, such as *an appeal on pay is open*.
  public var title: String
  /// When it is so.
  public var when: When
}
