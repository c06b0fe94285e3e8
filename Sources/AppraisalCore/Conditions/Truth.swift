/// A three-valued truth: a fact that is missing makes an answer unknown, and unknown is not no.
///
/// The connectives are those of Kleene's strong logic of indeterminacy.
public enum Truth: String, Hashable, Sendable {
  /// The condition holds.
  case yes
  /// The condition does not hold.
  case no
  /// A fact is missing that would settle it.
  case unknown

  /// The truth of a plain yes or no.
  public init(_ value: Bool) {
    self = value ? .yes : .no
  }

  /// The opposite; unknown stays unknown.
  public var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Yes where all are yes, no where any is no, unknown otherwise.
  public static func all(_ truths: some Sequence<Truth>) -> Truth {
    var result = Truth.yes
    for truth in truths {
      if truth == .no { return .no }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  /// Yes where any is yes, no where all are no, unknown otherwise.
  public static func any(_ truths: some Sequence<Truth>) -> Truth {
    all(truths.map(\.negated)).negated
  }
}
