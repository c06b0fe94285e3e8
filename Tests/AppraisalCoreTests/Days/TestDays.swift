import AppraisalCore
import Testing

extension Day {
  /// The day that ISO text writes; the test fails where it writes none.
  static func of(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Day {
    try #require(Day(iso: iso), sourceLocation: sourceLocation)
  }
}

extension DayRange {
  /// The range that one ISO day or two write, such as `2025-09-01 2025-12-19`.
  static func of(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> DayRange {
    let days = try text.split(separator: " ").map {
      try Day.of(String($0), sourceLocation: sourceLocation)
    }
    let first = try #require(days.first, sourceLocation: sourceLocation)
    let last = try #require(days.last, sourceLocation: sourceLocation)
    return try #require(DayRange(first, last), sourceLocation: sourceLocation)
  }
}
