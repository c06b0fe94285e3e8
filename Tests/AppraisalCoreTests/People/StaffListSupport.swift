import AppraisalCore
import Foundation
import Testing

/// What tests of the register and of staff lists share.
protocol StaffListTesting {}

extension StaffListTesting {
  /// A staff table written in a test as lines of cells separated by commas; quotation marks hold a
  /// cell with commas together.
  func staffTable(_ text: String) -> StaffTable {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(cells)
    if lines.last == [""] { lines.removeLast() }
    let rows = lines.enumerated().dropFirst().map { StaffTableRow(line: $0 + 1, cells: $1) }
    return StaffTable(header: lines.first ?? [], rows: Array(rows))
  }

  private func cells(_ line: Substring) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// A file of `samples/staff`.
  func sampleTable(_ name: String) throws -> StaffTable {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "samples/staff/\(name)")
    return staffTable(try String(contentsOf: file, encoding: .utf8))
  }

  func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  func personID(_ text: String) throws -> PersonID { try #require(PersonID(text)) }

  func planned(
    _ table: StaffTable, onto existing: Register = .empty, mapping: ImportMapping = .byHeadings,
    asOf: String = "2025-11-21", markLeavers: Bool = false
  ) throws -> ImportPlan {
    try StaffImport.plan(
      table, existing: existing, mapping: mapping, asOf: try day(asOf), markLeavers: markLeavers
    ).get()
  }

  func problems(
    _ table: StaffTable, onto existing: Register = .empty, mapping: ImportMapping = .byHeadings
  ) throws -> [String] {
    let result = StaffImport.plan(
      table, existing: existing, mapping: mapping, asOf: try day("2025-11-21"))
    guard case .failure(let refusal) = result else { return [] }
    return refusal.problems.map(\.text)
  }
}

/// A generator of the same numbers for the same seed, after Sebastiano Vigna's SplitMix64.
struct StaffListGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
