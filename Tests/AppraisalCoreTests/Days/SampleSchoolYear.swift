import AppraisalCore
import Testing

/// The school year 2025-26 of an invented school, from 2 September to 21 July.
enum SampleSchoolYear {
  static func calendar() throws -> SchoolCalendar {
    let training = Closure(
      range: try DayRange.of("2026-01-05"), reason: "INSET", closesOffice: false)
    let snow = Closure(range: try DayRange.of("2026-02-03"), reason: "Snow", closesOffice: true)
    return SchoolCalendar(
      terms: [
        SchoolTerm(
          name: "Autumn 2025", first: try Day.of("2025-09-02"), last: try Day.of("2025-12-19"),
          breaks: [try DayRange.of("2025-10-27 2025-10-31")]),
        SchoolTerm(
          name: "Spring 2026", first: try Day.of("2026-01-05"), last: try Day.of("2026-03-27"),
          breaks: [try DayRange.of("2026-02-16 2026-02-20")]),
        SchoolTerm(
          name: "Summer 2026", first: try Day.of("2026-04-13"), last: try Day.of("2026-07-21"),
          breaks: [try DayRange.of("2026-05-25 2026-05-29")]),
      ],
      closures: [training, snow], bankHolidaysOf: .englandAndWales)
  }
}
