/// One objective as plans are compared by it.
public struct ObjectiveSummary: Hashable, Sendable {
  /// How the objective came to stand.
  public enum Settlement: Hashable, Sendable {
    /// Both sides accept it.
    case agreed
    /// The reviewer set it where agreement failed.
    case determined
    /// Neither yet.
    case open
  }

  /// Its name in the statement.
  public let id: String
  /// The day by which it is due, if it has one.
  public let due: Day?
  /// How it came to stand.
  public let settlement: Settlement
  /// The names of its parts that are filled in.
  public let parts: Set<String>

  /// The summary of an objective.
  public init(_ objective: Objective) {
    id = objective.id
    due = objective.text.due
    settlement =
      objective.settled == nil ? .open : objective.isDetermined ? .determined : .agreed
    parts = Set((objective.text.parts ?? [:]).filter { !$0.value.isEmpty }.keys)
  }
}
