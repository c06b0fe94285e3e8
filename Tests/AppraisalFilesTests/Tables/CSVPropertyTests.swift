import AppraisalFiles
import Testing

/// A generator of repeatable numbers, SplitMix64 by Sebastiano Vigna.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

struct CSVPropertyTests {
  static let pieces = ["a", "Zoë", " ", ",", ";", "\t", "\"", "\n", "S1", "0.5", "𝒳", "=1+1", "-"]

  /// Writes a table as RFC 4180 has it.
  static func written(_ rows: [[String]], _ delimiter: String, _ end: String) -> String {
    rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: delimiter)
    }.joined(separator: end) + end
  }

  @Test(arguments: 1...300)
  func `a table that was written properly is read back as it was`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let columns = Int.random(in: 1...6, using: &random)
    let header = (1...columns).map { "Column \($0)" }
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      (0..<columns).map { column in
        let length = Int.random(in: 0...5, using: &random)
        let text = (0..<length).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
        return (column == 0 ? "x" : "") + text.joined()
      }
    }
    let delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
    let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let text = Self.written([header] + rows, delimiter, end)
    let reading = CSVReader.read(Array(text.utf8), headerNames: header)
    #expect(reading.problems.isEmpty)
    #expect(reading.table.header == header)
    let expected = rows.map { row in row.map { $0.allSatisfy(\.isWhitespace) ? "" : $0 } }
    #expect(reading.table.rows.map(\.cells) == expected)
  }

  static let samples = [
    "Id,Name,Post\r\nS1,\"Ann, B\",Cook\r\nS2,\"Say \"\"x\"\"\",Clerk\r\n",
    "\u{FEFF}Title;;\nId;Name;FTE\nS1;Zoë;0,8\n\nS2;\"Bo\nCy\";1\n",
    "sep=\t\nId\tName\nS1\tAnn\n",
  ]

  @Test(arguments: 1...2000)
  func `damaged text is never read beyond its lines, columns or limits`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var bytes = Array(try #require(Self.samples.randomElement(using: &random)).utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let byte: UInt8? = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x00, 0xFF, 0xC3, 0x20].randomElement(
        using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[place] = byte ?? 0x22
      case 1: bytes.insert(byte ?? 0x22, at: place)
      case 2: bytes.remove(at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    var limits = CSVLimits()
    limits.columns = 3
    limits.rows = 3
    limits.cellBytes = 12
    limits.problems = 2
    let reading = CSVReader.read(bytes, limits: limits)
    let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    #expect(reading.table.rows.count <= 3)
    #expect(reading.table.header.count <= 3)
    #expect(reading.problems.count <= 3)
    for row in reading.table.rows {
      #expect(row.cells.count == reading.table.header.count)
      #expect(row.line > reading.table.headerLine && row.line <= lines)
    }
    for problem in reading.problems {
      #expect((1...lines).contains(problem.line))
      #expect(!problem.message.isEmpty && !problem.remedy.isEmpty)
      if let row = problem.row { #expect((1...3).contains(row)) }
    }
    #expect(reading.problems.map(\.line) == reading.problems.map(\.line).sorted())
    // Reading has no hidden state: the same bytes give the same answer.
    #expect(CSVReader.read(bytes, limits: limits) == reading)
  }
}
