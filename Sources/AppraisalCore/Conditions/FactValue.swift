/// What is known about a fact at the moment of a decision.
public enum FactValue: Hashable, Sendable {
  /// True or false.
  case yesNo(Bool)
  /// A count or amount.
  case number(Quantity)
  /// A civil day.
  case day(Day)
  /// A time of day.
  case time(CivilTime)
  /// A stretch from a first day to a last one; without a last day it has no end.
  case span(from: Day, to: Day?)
  /// One word.
  case word(String)
  /// A list of words.
  case words([String])
  /// A level, by its code.
  case level(String)
  /// The levels of an area's items; nil where an item has none yet.
  case levels([ItemLevel])
  /// Known not to exist or not to apply: every comparison with it fails, it is not missing.
  case absent
  /// Not known; the text says what is missing, and what would supply it.
  case missing(String)
}

/// One item of an area with the level it has, if any.
public struct ItemLevel: Hashable, Sendable {
  /// The item, such as `O1` or `behaviours/teamwork`.
  public let item: String
  /// The code of its level, or nil while it has none.
  public let level: String?

  /// An item with its level.
  public init(item: String, level: String?) {
    self.item = item
    self.level = level
  }
}

/// A fact as it was used in an answer, ready to be shown.
public struct FactUse: Hashable, Sendable {
  /// The fact's name in the policy's vocabulary.
  public let name: String
  /// What was known of it.
  public let value: FactValue
  /// The day at whose close it was looked at, where that was not the day of the question.
  public let asAt: Day?

  /// A use of a fact.
  public init(name: String, value: FactValue, asAt: Day? = nil) {
    self.name = name
    self.value = value
    self.asAt = asAt
  }

  /// Whether it is about an area's items, whose word may also be the name of the area.
  var isOfItems: Bool {
    if case .levels = value { true } else { false }
  }
}
