/// An operational clause of a policy and what becomes of it.
public struct Clause: Codable, Hashable, Sendable {
  /// The clause's identifier, to which rules refer.
  public var id: String
  /// The section of the document.
  public var section: String
  /// What it says, in our own words.
  public var gist: String
  /// What the program does about it.
  public var treatment: Treatment
  /// Why it is not for software, or what is still missing.
  public var note: String?

  /// What the program does about a clause.
  public enum Treatment: String, Codable, Hashable, Sendable, CaseIterable {
    /// What breaks it is refused.
    case enforced
    /// An answer is worked out from it.
    case computed
    /// What it asks is kept.
    case recorded
    /// Somebody is told in time.
    case reminded
    /// A departure is shown.
    case warned
    /// It ends up in a report.
    case reported
    /// It keeps something from somebody.
    case protected
    /// It is printed on a form.
    case printed
    /// Nothing that a program does.
    case notForSoftware = "not for software"
    /// Its mechanism is still to come; the note says which.
    case pending
  }
}
