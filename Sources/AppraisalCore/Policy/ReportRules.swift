/// A report on a whole cycle in which nobody can be recognised, such as that to the governors.
///
/// Who may have it made stands in the access table, as `report.` and its name; when it is due, in
/// the duties.
public struct ReportRules: Codable, Hashable, Sendable {
  /// The report's name.
  public var id: String
  /// The heading that people read.
  public var title: String
  /// Who gets it, in words, such as *the governing body*.
  public var to: String
  /// What it is about.
  public var about: Extent
  /// Whose reviews are counted in it; everybody's where absent.
  public var when: When?
  /// The duty that is done by giving it.
  public var duty: String?
  /// The smallest number of people for which a number may stand; ``standardThreshold`` where absent.
  public var threshold: Int?
  /// Its sections, in reading order.
  public var sections: [ReportSection]
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []

  /// What a report is about.
  public enum Extent: String, Codable, Hashable, Sendable, CaseIterable {
    /// One school.
    case school
    /// The whole organisation, a trust with its schools.
    case organisation
  }

  /// The smallest number of people for which a number may stand, where a policy says no other.
  public static let standardThreshold = 5

  /// The smallest number of people for which a number in it may stand.
  public var smallest: Int { threshold ?? Self.standardThreshold }
}

/// A section of a report in which nobody can be recognised.
public struct ReportSection: Codable, Hashable, Sendable {
  /// The section's name.
  public var id: String
  /// The heading.
  public var title: String
  /// What it shows.
  public var shows: Kind
  /// A few lines under the heading; of a part that somebody writes, what they are to write about.
  public var guidance: String?
  /// How many lines a part that somebody writes leaves room for.
  public var room: Int?
  /// What is counted, where it shows measures.
  @Sparse public var measures: [ReportMeasure] = []
  /// The area whose items are counted one by one.
  public var area: String?
  /// The levels of which *at least this one* may be told from the rest, the most wanted first.
  @Sparse public var ladder: [String] = []
  /// What is compared side by side.
  @Sparse public var by: [Side] = []
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []

  /// What a section can show.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// How many people are covered and complete, and how many passed each stage.
    case operation
    /// How many are late with what has a day.
    case lateness
    /// How many the policy's own measures hold of.
    case measures
    /// The overall levels, as two sides.
    case outcomes
    /// The levels of an area, item by item, as two sides.
    case items
    /// How many stand how for pay.
    case pay
    /// Needs for training and development.
    case trainingNeeds = "training-needs"
    /// What was agreed as training and development and not provided.
    case trainingNotProvided = "training-not-provided"
    /// What training and development are expected to cost.
    case workforceCosts = "workforce-costs"
    /// A part that somebody writes by hand.
    case manual
  }

  /// What can be compared side by side.
  public enum Side: String, Codable, Hashable, Sendable, CaseIterable {
    /// Schools.
    case school
    /// The policy's groups of staff.
    case group
    /// Those who lead reviews, without their names.
    case reviewer
    /// The sex.
    case sex
    /// The ethnic group.
    case ethnicGroup = "ethnic-group"
    /// Whether a disability was declared.
    case disability
    /// The band of ages.
    case ageBand = "age-band"
    /// Whether the contract is part-time.
    case partTime = "part-time"
  }
}

/// Something that a report counts people by.
public struct ReportMeasure: Codable, Hashable, Sendable {
  /// The measure's name; a case asks for it as `report.REPORT.MEASURE`.
  public var id: String
  /// What is counted, so that it reads as the heading of a number of people.
  public var title: String
  /// Of whom it is so.
  public var when: When
  /// Whom it can be so of; everybody whom the report counts where absent.
  public var among: When?
  /// Clauses that ask for it.
  @Sparse public var clauses: [String] = []
}
