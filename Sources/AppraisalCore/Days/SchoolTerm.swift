/// One term of a school's year, with the breaks inside it.
public struct SchoolTerm: Hashable, Sendable {
  /// The name, such as `Autumn 2025`.
  public var name: String
  /// The first day.
  public var first: Day
  /// The last day; where it comes before the first, ``SchoolCalendar/problems()`` says so.
  public var last: Day
  /// The half-term breaks, which belong to the term although no pupils attend.
  public var breaks: [DayRange]

  /// A term from its first day to its last.
  public init(name: String, first: Day, last: Day, breaks: [DayRange] = []) {
    self.name = name
    self.first = first
    self.last = last
    self.breaks = breaks
  }

  /// The days of the term, breaks included, or nil where the last comes before the first.
  public var range: DayRange? {
    DayRange(first, last)
  }
}

extension SchoolTerm: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, first, last, breaks
  }

  /// Reads the term; `breaks` may be left out where there are none.
  ///
  /// - Throws: `DecodingError` where a key is missing or its value has the wrong form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      first: try container.decode(Day.self, forKey: .first),
      last: try container.decode(Day.self, forKey: .last),
      breaks: try container.decodeIfPresent([DayRange].self, forKey: .breaks) ?? [])
  }
}
