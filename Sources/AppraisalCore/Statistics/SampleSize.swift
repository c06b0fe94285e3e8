/// How many statements to draw, and what a sample of that size would meet.
public enum SampleSize {
  /// How many statements are drawn of so many: all of ten, then a quarter, at least 7 and at most 29.
  public static func usual(of statements: Int) -> Int {
    guard statements > 10 else { return max(0, statements) }
    return min(29, max(7, statements / 4 + (statements.isMultiple(of: 4) ? 0 : 1)))
  }

  /// How many of so many statements a percentage of 0 to 100 are, any part counted as one.
  public static func share(_ percentage: Int, of statements: Int) -> Int {
    let (product, overflow) = max(0, statements).multipliedReportingOverflow(
      by: min(100, max(0, percentage)))
    guard !overflow else { return max(0, statements) }
    return product / 100 + (product.isMultiple(of: 100) ? 0 : 1)
  }

  /// The chance, 0 to 1, that a sample drawn by lot meets one at least of the wrong statements.
  public static func chanceOfMeeting(wrong: Int, in statements: Int, sample: Int) -> Double {
    let statements = max(0, statements)
    let wrong = min(max(0, wrong), statements)
    let sample = min(max(0, sample), statements)
    guard sample + wrong <= statements else { return 1 }
    // C(N − D, n) / C(N, n), as a product over the smaller of the two numbers.
    var missed = 1.0
    for step in 0..<min(wrong, sample) {
      missed *= Double(statements - max(wrong, sample) - step) / Double(statements - step)
      if missed == 0 { break }
    }
    return 1 - missed
  }

  /// The least sample that meets one of the wrong statements with a chance of 0 to 1.
  public static func needed(for chance: Double, wrong: Int, in statements: Int) -> Int {
    guard statements > 0, wrong > 0 else { return max(0, statements) }
    var low = 1
    var high = statements
    while low < high {
      let middle = low + (high - low) / 2
      if chanceOfMeeting(wrong: wrong, in: statements, sample: middle) >= chance {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
