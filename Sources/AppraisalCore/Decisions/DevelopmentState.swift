/// How a need for development stands as of a day.
public enum DevelopmentState: String, Hashable, Sendable, CaseIterable {
  /// Nobody has answered.
  case asked
  /// It is agreed, and somebody has still to authorise it.
  case unauthorised
  /// The answer was no.
  case declined
  /// It is promised, and its day is not over.
  case promised
  /// It is promised, its day is over, and nothing is recorded of it.
  case overdue
  /// It was given.
  case provided
  /// It was promised, and was not given.
  case notProvided

  /// The state in plain words.
  public var title: String {
    switch self {
    case .asked: "not answered yet"
    case .unauthorised: "agreed, to be authorised"
    case .declined: "declined"
    case .promised: "agreed"
    case .overdue: "agreed, and overdue"
    case .provided: "provided"
    case .notProvided: "agreed, and not provided"
    }
  }

  /// Whether it was agreed and never came.
  public var isMissing: Bool { self == .overdue || self == .notProvided }
  /// Whether it still asks for time or money.
  public var isOpen: Bool { [.asked, .unauthorised, .promised, .overdue].contains(self) }
  /// Whether it is promised and neither given nor given up.
  public var isOutstanding: Bool { self == .promised || self == .overdue }
}
