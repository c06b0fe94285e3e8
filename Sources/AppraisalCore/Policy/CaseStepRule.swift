/// A step of a kind of case.
public struct CaseStepRule: Codable, Hashable, Sendable {
  /// The step's name.
  public var id: String
  /// What is done, so that it reads after *the last day to*.
  public var title: String
  /// When it is called for; always where absent.
  public var when: When?
  /// The steps that have to be done before.
  @Sparse public var needs: [String] = []
  /// Whether it can be taken more than once.
  public var repeatable: Bool?
  /// Whether it can still be taken when the case is closed.
  public var afterClosing: Bool?
  /// Whether those who hear the case have to be known by then.
  public var byPanel: Bool?
  /// What is said with it.
  @Sparse public var fields: [CaseField] = []
  /// By when it has to be done, and whose duty that is.
  public var due: CaseTime?
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []
}

/// By when something has to be done in a case.
///
/// Events of a case are `opened`, `closed`, its steps, and its fields that are days.
public struct CaseTime: Codable, Hashable, Sendable {
  /// How long, a length such as `5 working days` or `choice.NAME`.
  public var within: String?
  /// The event or fact after which that time runs.
  public var after: String?
  /// The event or fact before which it has to be done by so much time.
  public var before: String?
  /// The event or fact that is the last day itself.
  public var by: String?
  /// How often, for a step that is due again and again while the case is open: so long after the last.
  public var every: String?
  /// How strongly the policy asks for it.
  public var strength: Strength
  /// Whose duty it is: relations, roles, and the fields of the case that are people.
  public var duty: [String]
  /// The pauses during which its time does not count, by name.
  @Sparse public var stops: [String] = []
}

extension CaseTime {
  /// The event or fact that the last day counts from or is.
  var event: String? { after ?? before ?? by }

  /// The length of time, where it has one.
  var length: String? { every ?? within }
}

extension CaseKind {
  /// The words that events of a case have besides its steps and fields.
  static let opening = "opened"
  /// The word for its closing.
  static let ending = "closed"

  /// The words that conditions use of every case, which no step or field can be called.
  static let words: Set<String> = [
    opening, ending, "count", "open", "recorded", "outcome", "ground", "days", "about", "panel",
    "opener",
  ]

  /// Every field, that of the opening first.
  public var allFields: [CaseField] { fields + steps.flatMap(\.fields) }

  /// The fields that name people, who then stand so to the case.
  var people: [String] { allFields.filter { $0.kind == .person }.map(\.id) }

  /// What findings call the cases of the kind, to look at them one by one.
  var each: String { "case.\(id)" }

  /// A step by its name.
  public func step(_ id: String) -> CaseStepRule? { steps.first { $0.id == id } }

  /// A field by its name.
  public func field(_ id: String) -> CaseField? { allFields.first { $0.id == id } }

  /// The events of such a case: its opening, its closing, steps, and fields that are days.
  var events: [String] {
    [CaseKind.opening, CaseKind.ending] + steps.map(\.id)
      + allFields.filter { $0.kind == .day }.map(\.id)
  }
}

extension Policy {
  /// A kind of case by its name.
  public func caseKind(_ id: String) -> CaseKind? { cases.first { $0.id == id } }
}
