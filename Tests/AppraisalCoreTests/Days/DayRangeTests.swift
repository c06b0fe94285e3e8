import AppraisalCore
import Foundation
import Testing

struct DayRangeTests {
  @Test func `a range is not made backwards`() throws {
    let (first, second) = (try Day.of("2025-04-01"), try Day.of("2025-04-02"))
    #expect(DayRange(second, first) == nil)
    #expect(DayRange(first, first)?.count == 1)
    #expect(DayRange(first, second)?.count == 2)
    #expect(DayRange(first, first) == DayRange(first))
  }

  @Test func `a range is written with both its days`() throws {
    #expect(try DayRange.of("2025-04-01 2026-03-31").text == "1 Apr 2025 to 31 Mar 2026")
    #expect(try DayRange.of("2025-04-01").text == "1 Apr 2025")
  }

  @Test func `overlap and containment agree with the days themselves`() throws {
    let start = try Day.of("2025-12-30")
    let ranges = (0..<5).flatMap { first in
      (first..<5).compactMap { DayRange(start.adding(days: first), start.adding(days: $0)) }
    }
    #expect(ranges.count == 15)
    for first in ranges {
      #expect(Array(first.days).count == first.count)
      for second in ranges {
        let common = Array(first.days).filter { Array(second.days).contains($0) }
        #expect(first.overlaps(second) == !common.isEmpty)
        #expect(first.overlap(with: second).map { Array($0.days) } ?? [] == common)
        #expect(first.contains(second) == (common.count == second.count))
      }
      for offset in -1...5 {
        let day = start.adding(days: offset)
        #expect(first.contains(day) == Array(first.days).contains(day))
      }
    }
  }

  @Test func `a range is stored as from and to`() throws {
    let range = try DayRange.of("2025-04-01 2026-03-31")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(range)
    #expect(String(decoding: data, as: UTF8.self) == #"{"from":"2025-04-01","to":"2026-03-31"}"#)
    #expect(try JSONDecoder().decode(DayRange.self, from: data) == range)
  }

  @Test func `a stored range that runs backwards is refused at its end`() throws {
    let data = Data(#"{"from":"2025-04-02","to":"2025-04-01"}"#.utf8)
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode(DayRange.self, from: data)
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("unexpected \(error)")
      return
    }
    #expect(context.codingPath.map(\.stringValue) == ["to"])
    #expect(context.debugDescription.contains("2025-04-01 comes before “from”, 2025-04-02"))
  }
}
