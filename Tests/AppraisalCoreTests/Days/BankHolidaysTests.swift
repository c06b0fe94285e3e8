import AppraisalCore
import Testing

struct BankHolidaysTests {
  @Test(arguments: BankHolidayTables.published)
  func `the holidays are those that were published`(line: String) throws {
    let words = line.split(separator: " ")
    let year = try #require(words.first.flatMap { Int($0) })
    let computed = BankHolidays.in(year: year).map { holiday in
      holiday.day.iso.dropFirst(5) + (holiday.isSubstitute ? "*" : "")
    }
    #expect(computed == words.dropFirst().map { $0[...] })
  }

  @Test(arguments: BankHolidayTables.computed)
  func `the holidays are those of another implementation`(line: String) throws {
    let words = line.split(separator: " ")
    let year = try #require(words.first.flatMap { Int($0) })
    #expect(
      BankHolidays.in(year: year).map { $0.day.iso.dropFirst(5) } == words.dropFirst().map { $0 })
  }

  @Test(arguments: [
    ("1981-07-29", "Royal wedding"), ("1999-12-31", "Millennium"), ("2002-06-03", "Golden Jubilee"),
    ("2002-06-04", "Spring bank holiday"), ("2011-04-29", "Royal wedding"),
    ("2012-06-04", "Spring bank holiday"), ("2012-06-05", "Diamond Jubilee"),
    ("2022-06-02", "Spring bank holiday"), ("2022-06-03", "Platinum Jubilee"),
    ("2022-09-19", "State funeral"), ("2023-05-08", "Coronation"),
    ("1995-05-08", "Early May bank holiday"), ("2020-05-08", "Early May bank holiday"),
    ("2026-01-01", "New Year’s Day"), ("2026-04-03", "Good Friday"),
    ("2026-04-06", "Easter Monday"),
    ("2026-08-31", "Summer bank holiday"), ("2022-12-26", "Boxing Day"),
    ("2022-12-27", "Christmas Day"), ("2026-12-28", "Boxing Day"),
  ])
  func `each holiday has its name`(iso: String, name: String) throws {
    #expect(try BankHolidays.holiday(on: Day.of(iso))?.name == name)
  }

  @Test(arguments: [
    "1995-05-01", "2020-05-04", "2002-05-27", "2012-05-28", "2022-05-30", "2026-12-26",
    "2021-12-25",
    "2022-01-01", "2026-03-02", "2019-04-21",
  ])
  func `a day from which the holiday was moved is none`(iso: String) throws {
    #expect(try BankHolidays.holiday(on: Day.of(iso)) == nil)
  }

  @Test func `nothing is said of the years before the present holidays`() throws {
    #expect(BankHolidays.in(year: 1977).isEmpty)
    #expect(BankHolidays.in(year: 3000).isEmpty)
    #expect(BankHolidays.in(year: .min).isEmpty)
    #expect(try BankHolidays.holiday(on: Day.of("1977-12-26")) == nil)
    #expect(BankHolidays.in(year: 2999).count == 8)
  }

  @Test func `every year has eight different weekdays and the days appointed once`() throws {
    let single = [1981, 1999, 2002, 2011, 2012, 2022, 2022, 2023]
    for year in BankHolidays.years {
      let holidays = BankHolidays.in(year: year)
      #expect(holidays.count == 8 + single.count { $0 == year })
      #expect(Set(holidays.map(\.day)).count == holidays.count)
      #expect(!holidays.contains { $0.day.weekday.isWeekend || $0.day.parts.year != year })
      #expect(holidays.map(\.day) == holidays.map(\.day).sorted())
    }
  }

  @Test(arguments: [1978, 1981, 1995, 1999, 2002, 2008, 2012, 2020, 2022, 2023, 2038])
  func `asking for a day and for its year agree`(year: Int) throws {
    let days = try DayRange.of("\(year)-01-01 \(year)-12-31").days
    #expect(days.compactMap { BankHolidays.holiday(on: $0) } == BankHolidays.in(year: year))
  }

  /// Gauss's algorithm with its two exceptions, as an oracle unlike the one that is used.
  private func gaussianEaster(_ year: Int) -> Day? {
    let century = year / 100
    let moon = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30
    let sun = (4 + century - century / 4) % 7
    var d = (19 * (year % 19) + moon) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + sun) % 7
    if d == 29, e == 6 { return Day(year: year, month: 4, day: 19) }
    if d == 28, e == 6, (11 * moon + 11) % 30 < 19 { return Day(year: year, month: 4, day: 18) }
    d += e
    return Day(year: year, month: 3, day: 22)?.adding(days: d)
  }

  @Test func `Easter agrees with the algorithm of Gauss in every year`() throws {
    for year in BankHolidays.years {
      let easter = try #require(gaussianEaster(year))
      #expect(easter.weekday == .sunday)
      let names = [easter.adding(days: -2), easter.adding(days: 1)]
        .map { BankHolidays.holiday(on: $0)?.name }
      #expect(names == ["Good Friday", "Easter Monday"], "\(year)")
    }
  }
}
