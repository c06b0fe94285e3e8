import AppraisalCore
import Foundation
import Testing

/// Laws of replay, over random statements.
struct ReplayLawTests {
  private func record(_ entries: [Entry], _ statement: SampleStatement) throws -> Record {
    Record.replay(entries, of: statement.reviewee, asOf: .latest)
  }

  @Test(arguments: UInt64(1)...30)
  func `the order of the list plays no part`(seed: UInt64) throws {
    var random = RandomStatement(seed: seed)
    let statement = try random.statement(count: 40)
    let expected = try record(statement.entries, statement)
    for _ in 0..<5 {
      let shuffled = statement.entries.shuffled(using: &random.generator)
      #expect(try record(shuffled, statement) == expected)
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `two copies joined by identifier replay alike in either order`(seed: UInt64) throws {
    var random = RandomStatement(seed: seed &* 31)
    let statement = try random.statement(count: 40)
    let shared = statement.entries.prefix(15)
    let rest = statement.entries.dropFirst(15)
    let isMine = rest.map { _ in Bool.random(using: &random.generator) }
    let mine = shared + zip(rest, isMine).filter(\.1).map(\.0)
    let theirs = shared + zip(rest, isMine).filter { !$0.1 }.map(\.0)
    let expected = try record(statement.entries, statement)
    #expect(try record(joined(Array(mine), Array(theirs)), statement) == expected)
    #expect(try record(joined(Array(theirs), Array(mine)), statement) == expected)
    #expect(try record(joined(Array(mine), statement.entries), statement) == expected)
  }

  private func joined(_ first: [Entry], _ second: [Entry]) -> [Entry] {
    let known = Set(first.map(\.id))
    return first + second.filter { !known.contains($0.id) }
  }

  @Test(arguments: UInt64(1)...20)
  func `a past day is what a copy taken on that day says`(seed: UInt64) throws {
    var random = RandomStatement(seed: seed &* 101)
    let statement = try random.statement(count: 40)
    for offset in stride(from: 0, to: 60, by: 7) {
      let day = Day(clamping: 20_500 + offset)
      let copy = statement.entries.filter { $0.at.civilDay <= day }
      let fromAll = Record.replay(statement.entries, of: statement.reviewee, asOf: day)
      #expect(fromAll == Record.replay(copy, of: statement.reviewee, asOf: day))
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `every entry counts, or a withdrawal that counts takes it back`(seed: UInt64) throws {
    var random = RandomStatement(seed: seed &* 211)
    let statement = try random.statement(count: 60)
    let record = try record(statement.entries, statement)
    let counting = Set(record.entries.map(\.id))
    for entry in statement.entries {
      #expect(counting.contains(entry.id) != (record.withdrawals[entry.id] != nil))
    }
    for withdrawal in record.withdrawals.values { #expect(counting.contains(withdrawal.id)) }
  }

  @Test(arguments: UInt64(1)...10)
  func `entries read back as they were written`(seed: UInt64) throws {
    var random = RandomStatement(seed: seed &* 17)
    let statement = try random.statement(count: 30)
    let data = try JSONEncoder().encode(
      Statement(reviewee: statement.reviewee, entries: statement.entries))
    let read = try JSONDecoder().decode(Statement.self, from: data)
    #expect(read.entries == statement.entries)
  }
}
