/// Something in the staff register that would hinder appraisal, found without any policy.
public struct RegisterProblem: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Nobody can review the person, or the register contradicts itself.
    case error
    /// It is unusual and probably wrong.
    case warning
    /// It is worth knowing and may well be right.
    case note
  }

  /// What is the matter.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A person who manages nobody and has no manager, or a post without one.
    case noManager = "no-manager"
    /// A person without a post that is open.
    case noOpenPost = "no-open-post"
    /// A person at the head of the structure: managing others, managed by nobody.
    case top
    /// People who manage one another in a circle.
    case loop
    /// A person who is their own manager.
    case ownManager = "own-manager"
    /// A manager or supervisor whom the register does not know.
    case unknownManager = "unknown-manager"
    /// A manager or supervisor who has left.
    case managerLeft = "manager-left"
    /// An account that several people have.
    case sharedAccount = "shared-account"
    /// A post without what a pay decision needs.
    case payFactsMissing = "pay-facts-missing"
    /// A point outside its grade.
    case pointOutsideGrade = "point-outside-grade"
    /// A manager who ranks below the person.
    case rankInversion = "rank-inversion"
    /// A manager whose rank is not known.
    case managerWithoutRank = "manager-without-rank"
    /// A person whom no group of an open cycle's policy takes.
    case noGroup = "no-group"
  }

  /// The person concerned.
  public let person: PersonID
  /// What is the matter.
  public let kind: Kind
  /// How much it matters.
  public let severity: Severity
  /// What is wrong, naming the person, without a full stop.
  public let message: String
  /// What to do about it, as a sentence.
  public let remedy: String
}
