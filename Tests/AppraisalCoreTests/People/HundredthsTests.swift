import AppraisalCore
import Foundation
import Testing

struct HundredthsTests {
  @Test(arguments: [
    ("32.5", "32.5"), ("37", "37"), ("37.00", "37"), ("0", "0"), ("8.75", "8.75"),
    ("6.05", "6.05"), ("168", "168"), ("32.458333", "32.46"), ("0.005", "0.01"),
    ("0.0049", "0"), ("07.5", "7.5"),
  ])
  func `hours are read and printed exactly`(text: String, printed: String) {
    #expect(Hours(text)?.description == printed)
  }

  @Test(arguments: [
    "", ".5", "5.", "-1", "+1", "1,5", "1.2.3", "168.01", "168.005", "99999", "1e2", " 1", "٣",
    "32.1234567", "9999999999999999999999",
  ])
  func `what is not a number of hours is refused`(text: String) {
    #expect(Hours(text) == nil)
  }

  @Test func `weeks have their own most`() {
    #expect(Weeks("53")?.hundredths == 5300)
    #expect(Weeks("53.01") == nil)
    #expect(Weeks("52.142857")?.description == "52.14")
    #expect(Weeks(hundredths: -1) == nil)
    #expect(Weeks(hundredths: 5301) == nil)
  }

  @Test func `every count of hundredths survives being printed and read`() throws {
    for count in 0...16800 {
      let hours = try #require(Hours(hundredths: count))
      #expect(Hours(hours.description) == hours)
    }
  }

  @Test func `coding is the printed text and nothing else`() throws {
    let hours = try #require(Hours("32.5"))
    let data = try JSONEncoder().encode([hours])
    #expect(String(decoding: data, as: UTF8.self) == #"["32.5"]"#)
    #expect(try JSONDecoder().decode([Hours].self, from: data) == [hours])
    for wrong in [#"["32.50"]"#, #"["200"]"#, "[32.5]"] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([Hours].self, from: Data(wrong.utf8))
      }
    }
  }
}
