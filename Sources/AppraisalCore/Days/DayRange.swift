/// A run of days, from a first to a last, both included.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, never before the first.
  public let last: Day

  /// The days from a first to a last, or nil where the last comes before the first.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The range that holds one day.
  public init(_ day: Day) {
    self.first = day
    self.last = day
  }

  /// The number of days, at least 1.
  public var count: Int {
    last.days(since: first) + 1
  }

  /// The days one by one, earliest first.
  public var days: some Sequence<Day> {
    (0..<count).lazy.map { [first] in first.adding(days: $0) }
  }

  /// Whether the day is one of these.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }

  /// Whether every day of the other range is one of these.
  public func contains(_ other: DayRange) -> Bool {
    first <= other.first && other.last <= last
  }

  /// Whether any day lies in both ranges.
  public func overlaps(_ other: DayRange) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The days that lie in both ranges, or nil where none does.
  public func overlap(with other: DayRange) -> DayRange? {
    DayRange(max(first, other.first), min(last, other.last))
  }

  /// The range as people write it, such as `1 Apr 2025 to 31 Mar 2026`, or one day by itself.
  public var text: String {
    first == last ? first.text : "\(first.text) to \(last.text)"
  }
}

extension DayRange: Codable {
  private enum CodingKeys: String, CodingKey {
    case first = "from"
    case last = "to"
  }

  /// Reads the range from its days `from` and `to`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` at `to` where it comes before `from`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self = try DayRange(in: container, first: .first, last: .last)
  }

  /// Reads the range from two keys of an object that may hold other keys too.
  init<Key>(in container: KeyedDecodingContainer<Key>, first: Key, last: Key) throws {
    let from = try container.decode(Day.self, forKey: first)
    let to = try container.decode(Day.self, forKey: last)
    guard let range = DayRange(from, to) else {
      throw DecodingError.dataCorruptedError(
        forKey: last, in: container,
        debugDescription:
          "\(to.iso) comes before “\(first.stringValue)”, \(from.iso); expected the "
          + "same day or a later one; exchange the two if they are the wrong way round")
    }
    self = range
  }
}
