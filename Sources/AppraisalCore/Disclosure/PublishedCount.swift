/// A single number of people out of all, such as how many appealed, as an anonymous report may
/// print it.
public struct PublishedCount: Hashable, Sendable {
  /// What may be said of a number.
  public enum Shown: Hashable, Sendable {
    /// The number: as many as the threshold stand on either side.
    case exactly(Int)
    /// Fewer than the threshold, possibly nobody.
    case few
    /// All, or all but fewer than the threshold.
    case nearlyAll
    /// Nothing: so few people there are in all that either word would tell on somebody.
    case withheld
  }

  /// What may be said of this one.
  public let shown: Shown
  /// How many people there are in all.
  public let all: Int
  /// The least number of people that a printed number may stand for.
  public let threshold: Int

  /// A number out of all under a rule, or nil where it is not one of them.
  public init?(_ count: Int, of all: Int, under rule: DisclosureRule) {
    guard (0...PublishedNumber.most).contains(all), (0...all).contains(count) else { return nil }
    threshold = rule.threshold
    self.all = all
    if all < 2 * threshold - 1 {
      shown = .withheld
    } else if count < threshold {
      shown = .few
    } else if count > all - threshold {
      shown = .nearlyAll
    } else {
      shown = .exactly(count)
    }
  }

  /// What is printed, such as *fewer than 5 (may be none)*.
  public var text: String {
    switch shown {
    case .exactly(let count): "\(count)"
    case .few: "fewer than \(threshold) (may be none)"
    case .nearlyAll: "all or all but a few"
    case .withheld: "not shown"
    }
  }

  /// Between what a reader knows the number to lie, who also knows the rule.
  public var range: CountRange? {
    switch shown {
    case .exactly(let count): CountRange(count, count)
    case .few: CountRange(0, threshold - 1)
    case .nearlyAll: CountRange(Swift.max(threshold, all - threshold + 1), all)
    case .withheld: CountRange(0, all)
    }
  }

  /// The number and that of everybody else, as a table to be registered for the audit.
  ///
  /// - Parameters:
  ///   - id: The table's name.
  ///   - population: Who is counted.
  ///   - dimension: What is counted, such as *appeals*.
  ///   - category: Those who are counted, such as *appealed*.
  ///   - others: Everybody else, such as *did not appeal*.
  /// - Returns: A table of two categories.
  public func table(
    id: String, population: String, dimension: String, category: String, others: String
  ) -> PublishedTable {
    PublishedTable(
      id: id, population: population,
      dimensions: [
        PublishedDimension(name: dimension, categories: [category, others], isSensitive: true)
      ],
      cells: [
        PublishedNumber(at: [category], printed(shown, text), range: bandRange),
        PublishedNumber(at: [others], printed(opposite, otherText), range: otherRange),
      ],
      totals: [PublishedNumber(at: [PublishedTable.all], .number(all))])
  }

  private var opposite: Shown {
    switch shown {
    case .exactly(let count): .exactly(all - count)
    case .few: .nearlyAll
    case .nearlyAll: .few
    case .withheld: .withheld
    }
  }

  private var otherText: String {
    shown == .few ? "\(all - threshold + 1) or more" : "fewer than \(threshold)"
  }

  private var bandRange: CountRange? {
    if case .exactly = shown { nil } else { range }
  }

  private var otherRange: CountRange? {
    guard let band = bandRange, let most = band.most else { return nil }
    return CountRange(all - most, all - band.least)
  }

  private func printed(_ count: Shown, _ text: String) -> PrintedValue {
    switch count {
    case .exactly(let number): .number(number)
    case .withheld: .hidden
    case .few, .nearlyAll: .text(text)
    }
  }
}
