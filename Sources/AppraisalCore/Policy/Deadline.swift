/// Something that a policy wants done by a day, and whose duty it is.
///
/// Conditions call it `deadline.NAME.due`, `deadline.NAME.met` and `deadline.NAME.overdue`.
public struct Deadline: Codable, Hashable, Sendable {
  /// The deadline's name.
  public var id: String
  /// What is to be done, in plain words.
  public var title: String
  /// For whom it arises; for everybody where absent.
  public var when: When?
  /// The fact that is the last day, such as `date.pay-deadline`; absent where ``window`` gives it.
  public var by: String?
  /// The fact that is the first day on which it can be done; from the start where absent.
  public var opens: String?
  /// The window of the calendar that gives both days.
  public var window: String?
  /// When it is done.
  public var done: When
  /// How strongly the policy asks for it.
  public var strength: Strength
  /// The pauses during which its time does not count, by name.
  @Sparse public var stops: [String] = []
  /// Whose duty it is: relations and roles.
  public var duty: [String]
  /// Whether only those may be told of it who may read the statement.
  public var `private`: Bool?
  /// The command that does it, without the program's name, REVIEWEE standing for the person.
  public var command: String?
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []

  /// The fact that is the last day, or nothing where the deadline names none.
  public var lastDay: String? { by ?? window.map { "window.\($0).to" } }

  /// The fact that is the first day, where there is one.
  public var firstDay: String? { opens ?? window.map { "window.\($0).from" } }
}
