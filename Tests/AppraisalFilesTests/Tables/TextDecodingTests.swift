import AppraisalFiles
import Foundation
import Testing

struct TextDecodingTests {
  static let text = "Id,Name\r\nS1,Zoë Ó Brién\r\nS2,“€” 𝒳\r\n"
  static let rows = [["S1", "Zoë Ó Brién"], ["S2", "“€” 𝒳"]]

  @Test func `UTF-8 is read with a mark and without`() throws {
    for mark: [UInt8] in [[], [0xEF, 0xBB, 0xBF]] {
      let reading = CSVReader.read(mark + Array(TextDecodingTests.text.utf8))
      #expect(reading.problems.isEmpty)
      #expect(reading.table.header == ["Id", "Name"])
      #expect(reading.table.rows.map(\.cells) == TextDecodingTests.rows)
    }
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is read by its mark`(encoding: String.Encoding) throws {
    let data = try #require("\u{FEFF}\(TextDecodingTests.text)".data(using: encoding))
    let reading = CSVReader.read(Array(data))
    #expect(reading.problems.isEmpty)
    #expect(reading.table.header == ["Id", "Name"])
    #expect(reading.table.rows.map(\.cells) == TextDecodingTests.rows)
  }

  @Test func `every character of Windows-1252 is read as the system's own decoder does`() throws {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for byte in UInt8(0x80)...0xFF where !undefined.contains(byte) {
      let expected = try #require(String(data: Data([byte]), encoding: .windowsCP1252))
      let reading = CSVReader.read(Array("A,B\n1,x".utf8) + [byte, 0x78])
      #expect(reading.table.rows.map(\.cells) == [["1", "x\(expected)x"]])
      #expect(reading.problems.map(\.severity) == [.note])
    }
  }

  @Test func `text read as Windows text says so, with the first line concerned`() {
    let reading = CSVReader.read(Array("A,B\r\n1,2\r\n3,Zo".utf8) + [0xEB, 0x0A, 0xEB])
    #expect(reading.problems.first?.line == 3)
    #expect(reading.problems.first?.severity == .note)
    #expect(
      reading.problems.first?.message
        == "the file is not UTF-8 text and was read as Windows text (code page 1252)")
  }

  static let damaged: [(name: String, bytes: [UInt8], line: Int, words: String)] = [
    ("not a character of Windows", Array("A,B\n1,".utf8) + [0x81], 2, "no character"),
    ("marked UTF-8", [0xEF, 0xBB, 0xBF] + Array("A\n\n".utf8) + [0xE9, 0x0A], 3, "damaged"),
    ("UTF-8 cut short", [0xEF, 0xBB, 0xBF] + Array("A\né".utf8).dropLast(), 2, "damaged"),
    ("UTF-16 of odd length", [0xFF, 0xFE, 0x41, 0, 0x0A, 0, 0x42], 2, "damaged"),
    ("half a pair in UTF-16", [0xFF, 0xFE, 0x41, 0, 0, 0xD8, 0x42, 0], 1, "damaged"),
    ("UTF-32", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], 1, "damaged"),
    ("zero bytes", [0x41, 0x0A, 0x42, 0, 0x43], 2, "zero bytes"),
    ("zero bytes after a mark", [0xEF, 0xBB, 0xBF, 0x41, 0], 1, "damaged"),
    ("a workbook", [0x50, 0x4B, 0x03, 0x04, 0x14, 0], 1, "workbook"),
    ("an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], 1, "workbook"),
  ]

  @Test(arguments: damaged)
  func `damaged text is refused with its line, and nothing is read`(
    name: String, bytes: [UInt8], line: Int, words: String
  ) {
    let reading = CSVReader.read(bytes)
    #expect(reading.problems.map(\.severity) == [.error], "\(name)")
    #expect(reading.problems.first?.line == line, "\(name)")
    #expect(reading.problems.first?.message.contains(words) == true, "\(name)")
    #expect(reading.table.rows.isEmpty && reading.table.header.isEmpty, "\(name)")
  }
}
