/// The facts that one part of a condition looks at, for the evaluator that decides cases too.
struct ProofSource: FactSource {
  let calendar: SchoolCalendar
  var values: [String: FactValue] = [:]
  var itemLevels: [String: FactValue] = [:]
  /// The day of the question, where the part looks back to an earlier one.
  var today: Day?
  /// The facts as they stood at that earlier day.
  var past: [String: FactValue] = [:]

  func value(of name: String) -> FactValue {
    values[name] ?? .missing("“\(name)”")
  }

  func items(_ word: String) -> FactValue {
    itemLevels[word] ?? .missing("“\(word)”")
  }

  func asAt(_ day: Day) -> (any FactSource)? {
    guard let today, day <= today else { return nil }
    return ProofSource(calendar: calendar, values: past)
  }
}

extension Truth {
  /// The truth as the value of a yes-or-no fact.
  var asFact: FactValue {
    switch self {
    case .yes: .yesNo(true)
    case .no: .yesNo(false)
    case .unknown: .missing("it is not known")
    }
  }

  /// No, unknown and yes as 0, 1 and 2.
  var code: Int {
    switch self {
    case .no: 0
    case .unknown: 1
    case .yes: 2
    }
  }

  init(code: Int) {
    self = code == 2 ? .yes : code == 0 ? .no : .unknown
  }
}
