import AppraisalCore
import Foundation
import Testing

struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0), ("2025-10-03T09:15:00.123Z", 1_759_482_900_123),
    ("2999-12-31T23:59:59.999Z", 32_503_679_999_999),
    ("2024-02-29T12:00:00.001Z", 1_709_208_000_001),
  ])
  func `an instant is written and read`(iso: String, milliseconds: Int) throws {
    let moment = try #require(Moment(iso: iso))
    #expect(moment.milliseconds == milliseconds)
    #expect(moment.iso == iso)
  }

  @Test(arguments: [
    "", "2025-10-03", "2025-10-03T09:15:00Z", "2025-10-03T09:15:00.123", "2025-10-03 09:15:00.123Z",
    "2025-10-03t09:15:00.123Z", "2025-10-03T09:15:00.123z", "2025-10-03T24:00:00.000Z",
    "2025-10-03T09:60:00.000Z", "2025-10-03T09:15:60.000Z", "2025-02-30T09:15:00.000Z",
    "2025-10-03T09:15:00,123Z", "2025-10-03T09:15:00.12Z", "2025-10-03T09:15:00.1234Z",
    "2025-10-03T09:15:00.123+01:00", "1969-12-31T23:59:59.999Z", "3000-01-01T00:00:00.000Z",
    "2025-10-03T-9:15:00.123Z", "2025-10-03T09:15:00.12éZ", "2025-10-03T09:15:0\r\n.123Z",
  ])
  func `text that is not an instant is refused`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `instants are bounded`() {
    #expect(Moment(milliseconds: -1) == nil)
    #expect(Moment(milliseconds: .min) == nil)
    #expect(Moment(milliseconds: .max) == nil)
    #expect(Moment(milliseconds: 32_503_680_000_000) == nil)
    #expect(Moment(milliseconds: 32_503_679_999_999) == .latest)
    #expect(Moment.earliest.adding(milliseconds: -1) == .earliest)
    #expect(Moment.latest.adding(milliseconds: 1) == .latest)
    #expect(Moment.latest.adding(milliseconds: .max) == .latest)
    #expect(Moment.latest.adding(hours: .max) == .latest)
    #expect(Moment.latest.adding(hours: .min) == .earliest)
    #expect(Moment.earliest.civilDay.iso == "1970-01-01")
    #expect(Moment.latest.civilDay == .latest)
  }

  @Test func `every instant survives being written`() throws {
    var generator = DayGenerator(state: 5)
    for _ in 0..<5000 {
      let milliseconds = Int.random(in: 0..<32_503_680_000_000, using: &generator)
      let moment = try #require(Moment(milliseconds: milliseconds))
      #expect(Moment(iso: moment.iso) == moment)
      let other = moment.adding(hours: 5)
      #expect(other == .latest || other.milliseconds(since: moment) == 18_000_000)
      #expect((other.iso > moment.iso) == (other > moment))
    }
  }

  @Test(arguments: [
    ("2002-03-31", "2002-10-27"), ("2012-03-25", "2012-10-28"), ("2018-03-25", "2018-10-28"),
    ("2019-03-31", "2019-10-27"), ("2020-03-29", "2020-10-25"), ("2021-03-28", "2021-10-31"),
    ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
    ("2027-03-28", "2027-10-31"), ("2028-03-26", "2028-10-29"), ("2029-03-25", "2029-10-28"),
  ])
  func `clocks change at one in the morning universal time on the last Sundays`(
    spring: String, autumn: String
  ) throws {
    let beforeSpring = try #require(Moment(iso: "\(spring)T00:59:59.999Z"))
    let afterSpring = beforeSpring.adding(milliseconds: 1)
    #expect(!beforeSpring.isSummerTime && beforeSpring.civilTime.text == "00:59")
    #expect(afterSpring.isSummerTime && afterSpring.civilTime.text == "02:00")
    let beforeAutumn = try #require(Moment(iso: "\(autumn)T00:59:59.999Z"))
    let afterAutumn = beforeAutumn.adding(milliseconds: 1)
    #expect(beforeAutumn.isSummerTime && beforeAutumn.civilTime.text == "01:59")
    #expect(!afterAutumn.isSummerTime && afterAutumn.civilTime.text == "01:00")
    #expect(beforeSpring.civilDay.iso == spring && afterAutumn.civilDay.iso == autumn)
  }

  @Test(arguments: [
    ("2025-10-03T09:15:00.123Z", "3 Oct 2025, 10:15"),
    ("2025-12-03T09:15:00.123Z", "3 Dec 2025, 09:15"),
    ("2025-06-30T22:59:59.999Z", "30 Jun 2025, 23:59"),
    ("2025-06-30T23:00:00.000Z", "1 Jul 2025, 00:00"),
    ("2025-12-31T23:59:59.999Z", "31 Dec 2025, 23:59"),
    ("2026-01-01T00:00:00.000Z", "1 Jan 2026, 00:00"),
  ])
  func `the civil day changes at midnight on the clock`(iso: String, text: String) throws {
    #expect(try #require(Moment(iso: iso)).text == text)
  }

  @Test func `times of day are ordered`() throws {
    let times = try ["09:05", "09:30", "10:00"].map {
      try #require(Moment(iso: "2025-12-03T\($0):00.000Z")).civilTime
    }
    #expect(times.reversed().sorted() == times)
    #expect(times.map(\.text) == ["09:05", "09:30", "10:00"])
  }

  @Test(.enabled(if: TimeZone(identifier: "Europe/London") != nil))
  func `summer time agrees with the time zone database`() throws {
    let london = try #require(TimeZone(identifier: "Europe/London"))
    var generator = DayGenerator(state: 9)
    let years = 820_454_400_000..<2_145_916_800_000  // 1996 to 2037, where the database is certain
    for _ in 0..<4000 {
      let milliseconds = Int.random(in: years, using: &generator)
      let moment = try #require(Moment(milliseconds: milliseconds))
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      #expect(moment.isSummerTime == (london.secondsFromGMT(for: date) == 3600), "\(moment.iso)")
    }
  }

  @Test func `an instant is stored as text`() throws {
    let moment = try #require(Moment(iso: "2025-10-03T09:15:00.123Z"))
    let data = try JSONEncoder().encode([moment])
    #expect(String(decoding: data, as: UTF8.self) == #"["2025-10-03T09:15:00.123Z"]"#)
    #expect(try JSONDecoder().decode([Moment].self, from: data) == [moment])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Moment].self, from: Data(#"["2025-10-03"]"#.utf8))
    }
  }
}
