/// A run of days in which something is to happen: every year, or once.
public enum Window: Hashable, Sendable {
  /// From one day of the year to another, both included; past the year's end where the second comes
  /// before the first.
  case recurring(from: MonthDay, to: MonthDay)
  /// The days of one range.
  case absolute(DayRange)

  /// The occurrences that share a day with a period, earliest first and not cut to it.
  ///
  /// One that would reach past the years 1900 to 2999 is left out.
  public func occurrences(in period: DayRange) -> [DayRange] {
    switch self {
    case .absolute(let range): range.overlaps(period) ? [range] : []
    case .recurring:
      (period.first.parts.year - 1...period.last.parts.year)
        .compactMap { occurrence(beginningIn: $0) }
        .filter { $0.overlaps(period) }
    }
  }

  /// The occurrence that belongs to a period, not cut to it, or nil where none shares a day with it.
  ///
  /// It is the first that lies wholly in the period; failing that, the first that begins in it; failing
  /// that, the first that shares a day with it.
  public func occurrence(in period: DayRange) -> DayRange? {
    let all = occurrences(in: period)
    return all.first { period.contains($0) } ?? all.first { period.contains($0.first) } ?? all.first
  }

  /// Whether the day lies in the window.
  public func contains(_ day: Day) -> Bool {
    !occurrences(in: DayRange(day)).isEmpty
  }

  /// The window as people write it, such as `1 September to 31 October`.
  public var text: String {
    switch self {
    case .recurring(let from, let to): from == to ? from.text : "\(from.text) to \(to.text)"
    case .absolute(let range): range.text
    }
  }

  private func occurrence(beginningIn year: Int) -> DayRange? {
    guard case .recurring(let from, let to) = self, let first = from.in(year: year),
      let last = to.in(year: to < from ? year + 1 : year)
    else { return nil }
    return DayRange(first, last)
  }
}

extension Window: Codable {
  private enum CodingKeys: String, CodingKey {
    case from, to
  }

  /// Reads the window from `from` and `to`, both `MM-DD` or both `YYYY-MM-DD`.
  ///
  /// - Throws: `DecodingError` where a key is missing, or the two are not days of the same form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let from = try container.decode(String.self, forKey: .from)
    if MonthDay(from) != nil {
      self = .recurring(
        from: try container.decode(MonthDay.self, forKey: .from),
        to: try container.decode(MonthDay.self, forKey: .to))
    } else if Day(iso: from) != nil {
      self = .absolute(try DayRange(in: container, first: .from, last: .to))
    } else {
      throw DecodingError.dataCorruptedError(
        forKey: .from, in: container,
        debugDescription:
          "“\(from)” is not a day; expected MM-DD for a window of every year, such as "
          + "03-31, or YYYY-MM-DD for one of a single year")
    }
  }

  /// Writes the window as `from` and `to`.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .recurring(let from, let to):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
    case .absolute(let range): try range.encode(to: encoder)
    }
  }
}
