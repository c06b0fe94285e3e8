import AppraisalCore
import Foundation
import Testing

/// The core's own logarithm and exponential against those of the system.
struct ElementaryFunctionTests {
  @Test func `the logarithm is within its bound of the system's`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let bits = generator.next() & 0x7FEF_FFFF_FFFF_FFFF
      let number = Double(bitPattern: bits)
      let expected = log(number)
      #expect(abs(number.naturalLogarithm - expected) <= 2 * expected.ulp, "\(number)")
    }
    for step in -1000...1000 {
      let number = 1 + Double(step) / 4000
      let expected = log(number)
      let bound = max(3 * expected.ulp, 0x1p-52)
      #expect(abs(number.naturalLogarithm - expected) <= bound, "\(number)")
    }
  }

  @Test func `the exponential is within its bound of the system's`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<20_000 {
      let number = Double(generator.next() >> 11) / 0x1p53 * 1400 - 700
      let expected = exp(number)
      #expect(abs(number.exponential - expected) <= 2 * expected.ulp, "\(number)")
    }
  }

  @Test func `the ends are what they should be`() {
    #expect(0.0.naturalLogarithm == -.infinity)
    #expect((-1.0).naturalLogarithm.isNaN)
    #expect(Double.infinity.naturalLogarithm == .infinity)
    #expect(Double.nan.naturalLogarithm.isNaN)
    #expect(1.0.naturalLogarithm == 0)
    #expect(abs(Double.leastNonzeroMagnitude.naturalLogarithm + 744.4400719213812) < 1e-12)
    #expect(0.0.exponential == 1)
    #expect(1e308.exponential == .infinity)
    #expect(709.786.exponential == .infinity)
    #expect((-1e308).exponential == 0)
    #expect((-745.0).exponential == Double.leastNonzeroMagnitude)
    #expect(Double.nan.exponential.isNaN)
    #expect((-Double.infinity).exponential == 0)
  }
}
