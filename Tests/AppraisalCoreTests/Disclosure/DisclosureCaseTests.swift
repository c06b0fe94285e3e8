import AppraisalCore
import Testing

/// The audit on worked reports whose answers were found by other programs.
struct DisclosureCaseTests {
  @Test func `every worked report leaks or not, in the kinds and with the ranges expected`() throws
  {
    let cases = try DisclosureCases.load()
    #expect(cases.count >= 12)
    for one in cases {
      let audit = DisclosureAudit(one.published)
      #expect(audit.isSafe != one.leak, "\(one.table): \(audit.leaks)")
      #expect(Set(audit.leaks.map(\.kind.rawValue)) == Set(one.kinds), "\(one.table)")
      let found = audit.numbers.map { number in
        DisclosureCases.Interval(
          table: number.table, at: number.at, lo: number.range.least, hi: number.range.most)
      }
      #expect(Set(found) == Set(one.intervals), "\(one.table)")
    }
  }
}
