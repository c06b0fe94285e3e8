/// A school's appraisal policy as data: everything that the program needs to know of it.
///
/// The program itself knows no policy. Sections that a policy does not need are empty lists.
public struct Policy: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// The policy's identifier, which is also its folder's name.
  public var id: PolicyID
  /// The policy's title.
  public var title: String
  /// The version of the text that the file states.
  public var version: String
  /// Where the policy comes from and who keeps it.
  public var source: PolicySource
  /// The words that the policy uses for the field's terms.
  public var words: PolicyWords
  /// What the text leaves to the school.
  @Sparse public var choices: [Choice] = []
  /// The scales that things are rated on, possibly none.
  @Sparse public var scales: [Scale] = []
  /// The groups of staff for which the policy differs; the first that applies is a person's group.
  @Sparse public var groups: [StaffGroup] = []
  /// Who is outside the policy.
  @Sparse public var scope: [Exclusion] = []
  /// Periods and named dates.
  public var calendar: CalendarRules
  /// Conditions that have a name, for use in others.
  @Sparse public var definitions: [Definition] = []
  /// Who reviews unless somebody is assigned.
  public var reviewer: ReviewerRule?
  /// Who reviews particular people; the first rule that holds counts before ``reviewer``.
  @Sparse public var reviewers: [ReviewersRule] = []
  /// Whether reviewers are themselves to be reviewed; nothing where absent.
  public var reviewersReviewed: ReviewedReviewers?
  /// The parts that an objective may or must have besides its title, measure and due day.
  @Sparse public var objectiveParts: [ObjectivePart] = []
  /// What is assessed, and how its level follows.
  public var assessment: Assessment
  /// Decisions on pay.
  @Sparse public var pay: [DecisionRule] = []
  /// Questions that somebody answers yes or no, with a reason.
  @Sparse public var questions: [Question] = []
  /// The kinds of meeting.
  @Sparse public var meetings: [MeetingKind] = []
  /// The kinds of evidence; none where the policy does not tell them apart.
  @Sparse public var evidence: [EvidenceKind] = []
  /// The documents and their fields.
  @Sparse public var forms: [Form] = []
  /// The documents that are printed; one with all there is where empty.
  @Sparse public var documents: [PrintedDocument] = []
  /// What documents have to contain.
  @Sparse public var contents: [RequiredContent] = []
  /// The reasons for which time does not count.
  @Sparse public var pauses: [PauseKind] = []
  /// The kinds of side process about a person: observations, concerns, appeals, absences.
  @Sparse public var cases: [CaseKind] = []
  /// What is to be done by a day, and whose duty it is.
  @Sparse public var deadlines: [Deadline] = []
  /// What the school has to do, about nobody in particular.
  @Sparse public var duties: [SchoolDuty] = []
  /// What people need to have been trained in for what they do under the policy.
  @Sparse public var training: [TrainingRule] = []
  /// What people need to learn, and what the school promises them; nothing where absent.
  public var development: DevelopmentRules?
  /// The stages of a review, in order.
  @Sparse public var stages: [Stage] = []
  /// What must, should normally or should ideally hold when something is recorded.
  @Sparse public var requirements: [Requirement] = []
  /// What a careful reader would be shown when it is so.
  @Sparse public var findings: [FindingRule] = []
  /// What may still be recorded once a review is closed; nothing where absent.
  public var afterClosing: AfterClosing?
  /// How reviews are moderated.
  public var moderation: ModerationRules?
  /// The reports on a whole cycle in which nobody can be recognised.
  @Sparse public var reports: [ReportRules] = []
  /// How long records are kept, and what is done with them then.
  @Sparse public var retention: [RetentionRule] = []
  /// Who may record or read what.
  @Sparse public var access: [AccessRule] = []
  /// The parts that the policy says of itself it has to contain.
  @Sparse public var parts: [RequiredPart] = []
  /// Every operational clause.
  @Sparse public var clauses: [Clause] = []
}

/// What a policy's identifier belongs to.
public enum PolicyKind {}
/// The identifier of a policy.
public typealias PolicyID = Identifier<PolicyKind>

/// Where a policy comes from and who keeps it.
public struct PolicySource: Codable, Hashable, Sendable {
  /// The document that was turned into the file.
  public var document: String
  /// Who adopted it.
  public var adopter: String?
  /// Who keeps it, by post.
  public var owner: String?
  /// When it came into force, as the document gives it.
  public var implemented: String?
  /// When it was last reviewed, as the document gives it.
  public var reviewed: String?
  /// When it is to be reviewed next, as the document gives it.
  public var nextReview: String?
  /// Clauses that this rests on.
  @Sparse public var clauses: [String] = []
}

/// The words that a policy uses for the field's terms.
public struct PolicyWords: Codable, Hashable, Sendable {
  /// The person appraised, such as *reviewee* or *appraisee*.
  public var reviewee: String
  /// The person who appraises.
  public var reviewer: String
  /// The document that holds plan and review.
  public var statement: String
  /// The stretch of time that one appraisal covers.
  public var cycle: String
  /// What the reviewee works towards, where the policy does not call it an objective.
  public var objective: String?

  /// The policy's own word for an objective.
  var aim: String { objective ?? "objective" }

  /// Somebody named by a relation, a role or a body, in the policy's words and with an article.
  func the(_ who: String) -> String { Wording.the(Wording.role(name(of: who))) }

  /// The policy's own word for how somebody stands to a review, or the word itself.
  func name(of relation: String) -> String {
    switch relation {
    case "reviewee": reviewee
    case "reviewer": reviewer
    case ReviewersRule.reviewerManager: "line manager of the \(reviewer)"
    default: relation
    }
  }
}
