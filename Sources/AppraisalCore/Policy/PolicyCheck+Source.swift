extension PolicyCheck {
  /// The document's dates are words of its own, but what is written in digits has to be a date.
  mutating func checkSource() {
    let source = policy.source
    let dates = [
      ("implemented", source.implemented), ("reviewed", source.reviewed),
      ("nextReview", source.nextReview),
    ]
    for (key, text) in dates {
      guard let text, text.allSatisfy({ $0.isWholeNumber || $0 == "-" || $0 == "/" }),
        !PolicyCheck.isDate(text)
      else { continue }
      add(
        [.key("source"), .key(key)], "“\(text)” is not a date",
        "Expected a year, a month or a day, such as 2026, 2026-09 or 2026-09-01.")
    }
  }

  /// Whether a text is a year, a month of one or a day, as `2026`, `2026-09` or `2026-09-01`.
  private static func isDate(_ text: String) -> Bool {
    switch text.split(separator: "-", omittingEmptySubsequences: false).count {
    case 1: Day(iso: text + "-01-01") != nil
    case 2: Day(iso: text + "-01") != nil
    default: Day(iso: text) != nil
    }
  }
}
