import AppraisalCore
import Testing

/// Many tests judged together.
struct TaroneHolmTests {
  private func test(_ chance: Double, _ smallest: Double) -> TaroneHolm.Test {
    TaroneHolm.Test(chance: chance, smallest: smallest)
  }

  @Test func `without small numbers it is Holm's method`() {
    let tests = [0.001, 0.012, 0.04, 0.02].map { test($0, 0) }
    let judged = TaroneHolm(tests, level: 0.05)
    // 0.001 below 0.05/4, 0.012 below 0.05/3, 0.02 below 0.05/2, 0.04 below 0.05.
    #expect(judged.standingOut == [0, 1, 3, 2])
    #expect(
      TaroneHolm([0.001, 0.02, 0.04].map { test($0, 0) }, level: 0.05).standingOut == [0, 1, 2])
    #expect(TaroneHolm([0.02, 0.03, 0.04].map { test($0, 0) }, level: 0.05).standingOut == [])
  }

  @Test func `a test that could not stand out costs nothing`() {
    let hopeless = Array(repeating: test(0.5, 0.3), count: 20)
    #expect(TaroneHolm([test(0.04, 0.001)] + hopeless, level: 0.05).standingOut == [0])
    #expect(TaroneHolm(hopeless, level: 0.05).standingOut == [])
  }

  @Test func `none is judged where there is none`() {
    #expect(TaroneHolm([], level: 0.05).standingOut == [])
  }

  @Test(arguments: 1...40)
  func `the divisor is the least that the definition allows`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func share() -> Double { Double(generator.next() >> 11) / 0x1p53 }
    var tests: [TaroneHolm.Test] = []
    for _ in 0..<Int(generator.next() % 25) {
      let smallest = share() * share() * share() * 0.2
      tests.append(test(smallest + share() * share() * share() * 0.1, smallest))
    }
    var left = Array(tests.indices)
    var expected: [Int] = []
    while let best = left.min(by: { tests[$0].chance < tests[$1].chance }) {
      let divisor =
        (1...).first { number in
          left.count { tests[$0].smallest <= 0.05 / Double(number) } <= number
        } ?? 1
      guard tests[best].chance <= 0.05 / Double(divisor) else { break }
      expected.append(best)
      left.removeAll { $0 == best }
    }
    #expect(TaroneHolm(tests, level: 0.05).standingOut == expected)
  }
}
