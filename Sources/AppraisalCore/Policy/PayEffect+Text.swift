extension PayEffect {
  /// The effect in plain words, for a cycle that ends in a year.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - points: How many points somebody chose within the range, where they did.
  /// - Returns: The words, for the inside of a sentence.
  public func text(in year: Int, points: Int? = nil) -> String {
    switch self {
    case .none: return "no change"
    case .open: return "still open"
    case .points(let range): return range.text(chosen: points)
    case .percent(let amount, let base, let paid):
      return "\(amount.quantity.text)% of \(base), \(paid.rawValue)"
    case .sum(let amount, let paid): return "\(amount.pounds), \(paid.rawValue)"
    case .elsewhere(let document): return "decided under \(document)"
    case .valuesByYear(let values):
      guard let value = values[year] else { return "the policy gives no value for \(year)" }
      return "\(value.text(in: year, points: points)), for \(year)"
    }
  }
}

extension PayEffect {
  /// The effect in plain words, with its value of each year where there are several.
  var textOfEveryYear: String {
    guard case .valuesByYear(let values) = self else { return text(in: 0) }
    return values.keys.sorted().map { "\($0): \(values[$0]?.text(in: $0) ?? "")" }
      .joined(separator: "; ")
  }

  /// Whether the title of an outcome cannot be trusted to say it: amounts, ranges and values that
  /// change from year to year.
  var isWorthSaying: Bool {
    switch self {
    case .none, .open: false
    case .points(let range): range != .one
    case .percent, .sum, .valuesByYear, .elsewhere: true
    }
  }
}

extension PointRange {
  /// The range in plain words, or the number that was chosen within it.
  func text(chosen: Int?) -> String {
    if let number = fixed ?? chosen { return PointRange.text(number) }
    if least == 1 || least == 0 { return "up to \(most) points" }
    return "\(least) to \(most) points"
  }

  private static func text(_ number: Int) -> String {
    switch number {
    case 1: "one point more"
    case -1: "one point less"
    case ..<0: "\(-number) points less"
    case 0: "no point"
    default: "\(number) points more"
    }
  }
}
