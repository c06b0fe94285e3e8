extension Day {
  /// The day written in one of the ways that people in a British office write one, or nil.
  ///
  /// `2026-10-01`, `1 Oct 2026`, `1 October 2026` and `01/10/2026` are the same day; of the numbers
  /// between strokes the first is always that of the day.
  public init?(written text: String) {
    if let day = Day(iso: text) {
      self = day
      return
    }
    let parts = text.split { $0.isWhitespace || $0 == "/" }.map { $0.lowercased() }
    let hasStrokes = text.contains("/")
    guard parts.count == 3, parts[2].utf8.count == 4,
      hasStrokes == !text.contains(where: \.isWhitespace),
      let year = DecimalDigits.value(of: Array(parts[2].utf8)[...]),
      let day = Day.number(parts[0]),
      let month = hasStrokes ? Day.number(parts[1]) : Day.month(named: parts[1])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  fileprivate static func number(_ word: String) -> Int? {
    (1...2).contains(word.utf8.count) ? DecimalDigits.value(of: Array(word.utf8)[...]) : nil
  }

  /// A month by its name or three letters or more of it.
  fileprivate static func month(named word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return Month.allCases.first { $0.name.lowercased().hasPrefix(word) }?.rawValue
  }
}

extension MonthDay {
  /// The recurring day written in one of the ways that people write one, or nil.
  ///
  /// `04-01`, `1 Apr` and `1 April` are the same day. Two numbers between strokes are none, since
  /// the order in which they are meant cannot be told from that of `04-01`.
  public init?(written text: String) {
    if let day = MonthDay(text) {
      self = day
      return
    }
    let parts = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard parts.count == 2, let day = Day.number(parts[0]),
      let month = Day.month(named: parts[1]).flatMap(Month.init(rawValue:))
    else { return nil }
    self.init(month: month, day: day)
  }
}
