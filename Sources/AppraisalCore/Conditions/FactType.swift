/// The type of a fact that a condition may name, which decides what it may be compared with.
public enum FactType: Hashable, Sendable {
  /// True or false; may stand alone in a condition.
  case yesNo
  /// A count or amount.
  case number
  /// A civil day.
  case day
  /// A time of day.
  case time
  /// A stretch of days, such as a contract, that is compared with a length of time.
  case span
  /// One word from an open set, such as a school or a job family.
  case word
  /// A list of words, for use after *in*.
  case words
  /// A level of the named scale.
  case level(scale: String)
  /// A level of the item that is looked at, on the scale of its area.
  case itemLevel
  /// The levels of an area's items, for use with *every*, *most*, *some* and *no*.
  case levels(scale: String)

  /// The type in plain words, for messages.
  public var text: String {
    switch self {
    case .yesNo: "a yes or no"
    case .number: "a number"
    case .day: "a day"
    case .time: "a time of day"
    case .span: "a stretch of time"
    case .word: "a word"
    case .words: "a list of words"
    case .level, .itemLevel: "a level"
    case .levels: "several levels"
    }
  }
}
