/// A *when* of a policy, as a tree: typed, total, without loops or side effects.
///
/// Its text form is the small language that `ConditionParser` reads; every part remembers the
/// column (1-based, in characters) at which it began, for messages.
public indirect enum Condition: Hashable, Sendable {
  /// Holds when every part does.
  case all([Condition])
  /// Holds when any part does.
  case any([Condition])
  /// Holds when the part does not.
  case not(Condition)
  /// A yes-or-no fact that stands alone.
  case holds(FactReference)
  /// A fact compared with a value or another fact.
  case compare(FactReference, Comparison, Operand)
  /// So many of an area's items meet a comparison.
  case quantified(Quantifier, FactReference, Comparison, Operand)
  /// Whether a fact is known at all.
  case isKnown(FactReference)
  /// The condition as it stood at the close of a day.
  case asAt(Condition, FactReference)
  /// Applies when no other row of its table does.
  case otherwise

  /// The name of a fact with the column at which it stands.
  public struct FactReference: Hashable, Sendable {
    /// The name in the policy's vocabulary.
    public let name: String
    /// The column of its first character, 1-based.
    public let column: Int

    /// A reference to a fact.
    public init(name: String, column: Int) {
      self.name = name
      self.column = column
    }
  }

  /// How two values are compared.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    /// The same.
    case equal = "is"
    /// Not the same.
    case unequal = "is not"
    /// As good, as great or greater; for levels, as high on the scale or higher.
    case atLeast = "at least"
    /// As great or smaller; for levels, as high on the scale or lower.
    case atMost = "at most"
    /// Smaller; for levels, lower on the scale.
    case below = "below"
    /// Greater; for levels, higher on the scale.
    case above = "above"
    /// One of a list.
    case within = "in"
  }

  /// How many of an area's items must meet a comparison.
  public enum Quantifier: Hashable, Sendable {
    /// All of them, and there is at least one.
    case every
    /// At least one.
    case some
    /// Not one.
    case none
    /// More than half of them.
    case most
    /// At least so many.
    case atLeast(Int)
    /// At most so many.
    case atMost(Int)
  }

  /// What a fact is compared with.
  public struct Operand: Hashable, Sendable {
    /// The words as written: one, or several for a list.
    public let words: [String]
    /// Whether it was written as a list in square brackets.
    public let isList: Bool
    /// The column of its first character, 1-based.
    public let column: Int

    /// An operand.
    public init(words: [String], isList: Bool, column: Int) {
      self.words = words
      self.isList = isList
      self.column = column
    }
  }
}
