/// A question that somebody answers yes or no, with a reason.
public struct Question: Codable, Hashable, Sendable {
  /// The question's name, used in conditions as `judged NAME`.
  public var id: String
  /// The question.
  public var asks: String
  /// Until it is answered it counts as unknown, or as this.
  public var unanswered: Unanswered
  /// Of what it is asked one by one: `objectives`, an area or several; absent where of the review.
  public var each: OneOrMore?
  /// The relations and roles that may answer; whoever the access table lets where empty.
  @Sparse public var by: [String] = []
  /// The kinds of entry after which an answer no longer counts, such as `objective-amended`.
  @Sparse public var reopenedBy: [EntryContent.Kind] = []
  /// Whether an answer leaves signatures standing that were given before it.
  public var keepsSignatures: Bool?
  /// Who alone may read the reason, besides whoever gave it: relations and roles; whoever may read
  /// the review where empty.
  @Sparse public var readers: [String] = []
  /// Clauses that ask it.
  @Sparse public var clauses: [String] = []

  /// What an unanswered question counts as.
  public enum Unanswered: String, Codable, Hashable, Sendable, CaseIterable {
    /// Missing: what depends on it is undecided.
    case unknown
    /// No: the thing has to be stated to be so.
    case no
  }
}

/// A kind of meeting.
public struct MeetingKind: Codable, Hashable, Sendable {
  /// The kind's name, used in conditions as `meeting.NAME`.
  public var id: String
  /// The kind in plain words.
  public var title: String
  /// Whether the reviewee's objectives are talked through at it.
  public var discusses: Bool?
  /// The kind of meeting of the next cycle that it can be as well.
  public var opens: String?
  /// Whether there is one such meeting in a cycle; of several, the one recorded first counts.
  public var once: Bool?
  /// The field, as `FORM.FIELD`, in which the day is confirmed; what is said last is the day.
  public var confirmedBy: String?
  /// What is to be talked about.
  @Sparse public var agenda: [String] = []
  /// Clauses that call it.
  @Sparse public var clauses: [String] = []
}
