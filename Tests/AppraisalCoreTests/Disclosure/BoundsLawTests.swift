import AppraisalCore
import Testing

/// The exact bounds against trying every possibility.
struct BoundsLawTests {
  private static let groups = ["a", "b"]
  private static let levels = ["x", "y", "z"]

  /// A table of six numbers, each cell and total printed or not by chance.
  private static func draw(
    _ generator: inout SeededGenerator
  ) -> (numbers: [Int], table: PublishedTable) {
    let numbers = (0..<6).map { _ in Int.random(in: 0...4, using: &generator) }
    func number(_ at: [String], _ value: Int) -> PublishedNumber {
      let isPrinted = Int.random(in: 0..<5, using: &generator) < 3
      let band = value < 3 ? CountRange(0, 2) : nil
      return PublishedNumber(
        at: at, isPrinted ? .number(value) : .hidden, range: isPrinted ? nil : band)
    }
    var cells: [PublishedNumber] = []
    for (row, group) in groups.enumerated() {
      for (column, level) in levels.enumerated() {
        cells.append(number([group, level], numbers[row * 3 + column]))
      }
    }
    let rows = groups.enumerated().map { row, group in
      number([group, "*"], numbers[(row * 3)..<(row * 3 + 3)].reduce(0, +))
    }
    let columns = levels.enumerated().map { column, level in
      number(["*", level], numbers[column] + numbers[column + 3])
    }
    let all = PublishedNumber(at: ["*", "*"], .number(numbers.reduce(0, +)))
    let table = PublishedTable(
      id: "t",
      dimensions: [
        PublishedDimension(name: "group", categories: groups),
        PublishedDimension(name: "level", categories: levels, isSensitive: true),
      ], cells: cells, totals: rows + columns + [all])
    return (numbers, table)
  }

  private static func value(at place: [String], of numbers: [Int]) -> Int {
    numbers.indices.filter { index in
      [groups[index / 3], "*"].contains(place[0]) && [levels[index % 3], "*"].contains(place[1])
    }.reduce(0) { $0 + numbers[$1] }
  }

  /// Every way to fill the table that agrees with what is printed.
  private static func solutions(_ table: PublishedTable, upTo all: Int) -> [[Int]] {
    var found: [[Int]] = []
    func fill(_ numbers: [Int], _ left: Int) {
      if numbers.count == 5 {
        let full = numbers + [left]
        let agrees = (table.cells + table.totals).allSatisfy { number in
          let value = value(at: number.at, of: full)
          if let printed = number.value.number { return printed == value }
          return number.range.map { $0.least <= value && value <= $0.most ?? value } ?? true
        }
        if agrees { found.append(full) }
      } else {
        for next in 0...left { fill(numbers + [next], left - next) }
      }
    }
    fill([], all)
    return found
  }

  @Test func `every bound is the one that trying everything finds`() throws {
    var generator = SeededGenerator(state: 7)
    var open = 0
    for _ in 0..<40 {
      let (numbers, table) = Self.draw(&generator)
      let audit = DisclosureAudit(DisclosureReport(rule: .five, tables: [table]))
      let solutions = Self.solutions(table, upTo: numbers.reduce(0, +))
      #expect(!audit.leaks.contains { $0.kind == .fault })
      for number in audit.numbers {
        let values = solutions.map { Self.value(at: number.at, of: $0) }
        let least = try #require(values.min())
        #expect(number.range == CountRange(least, values.max()))
        open += number.range.only == nil ? 1 : 0
      }
    }
    #expect(open > 20)
  }
}
