import AppraisalCore
import Testing

/// Single numbers out of all, as an anonymous report may print them.
struct PublishedCountTests {
  private static func text(_ count: Int, of all: Int) -> String? {
    PublishedCount(count, of: all, under: .five)?.text
  }

  @Test func `a number is printed where five stand on either side`() {
    #expect(Self.text(5, of: 46) == "5")
    #expect(Self.text(41, of: 46) == "41")
    #expect(Self.text(4, of: 46) == "fewer than 5 (may be none)")
    #expect(Self.text(0, of: 46) == "fewer than 5 (may be none)")
    #expect(Self.text(42, of: 46) == "all or all but a few")
    #expect(Self.text(46, of: 46) == "all or all but a few")
    #expect(Self.text(3, of: 8) == "not shown")
    #expect(Self.text(5, of: 4) == nil)
  }

  @Test func `whatever is said, five numbers are possible or five people stand behind it`() throws {
    for all in 0...40 {
      let counts = (0...all).compactMap { PublishedCount($0, of: all, under: .five) }
      for (count, published) in counts.enumerated() {
        let alike = counts.indices.filter { counts[$0].text == published.text }
        if case .exactly = published.shown {
          #expect(min(count, all - count) >= 5)
        } else if published.shown != .withheld {
          #expect(alike.count >= 5)
          let range = try #require(published.range)
          #expect(range == CountRange(alike[0], alike[alike.count - 1]))
        }
      }
    }
  }

  @Test func `its table holds the number, everybody else and all`() throws {
    let few = try #require(PublishedCount(2, of: 46, under: .five))
    let table = few.table(
      id: "appeals", population: "school", dimension: "appeal", category: "appealed",
      others: "did not")
    #expect(table.cells.map(\.range) == [CountRange(0, 4), CountRange(42, 46)])
    #expect(table.totals.map(\.value.number) == [46])
    let exact = try #require(PublishedCount(6, of: 46, under: .five))
    let numbers = exact.table(
      id: "a", population: "s", dimension: "d", category: "c", others: "o")
    #expect(numbers.cells.map(\.value.number) == [6, 40])
  }

  @Test func `a percentage is whole, of at least 23 people, halves upwards`() {
    #expect(PrintedPercentage(1, of: 22) == nil)
    #expect(PrintedPercentage(9, of: 8) == nil)
    #expect(PrintedPercentage(5, of: 40)?.units == 13)
    #expect(PrintedPercentage(46, of: 46)?.units == 100)
  }
}
