import AppraisalFiles
import Testing

/// Work on many things keeps their order, however many threads share it.
struct WorkersTests {
  @Test(arguments: [0, 1, 255, 256, 511, 512, 5000])
  func `every result stands in its place`(count: Int) {
    let numbers = Array(0..<count)
    #expect(
      Workers.map(numbers, with: 3, elsewhere: { 3 }) { $0 * $1 + 1 } == numbers.map { $0 * 3 + 1 })
  }
}
