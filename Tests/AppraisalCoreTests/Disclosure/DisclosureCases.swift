import AppraisalCore
import Foundation

/// Worked reports with what an exact audit finds in each.
struct DisclosureCases: Decodable {
  /// One report.
  struct Case: Decodable {
    let table: String
    let published: DisclosureReport
    let leak: Bool
    let kinds: [String]
    let intervals: [Interval]

    enum CodingKeys: String, CodingKey {
      case table, published, leak, intervals
      case kinds = "expect_kinds"
    }
  }

  /// Between what a number that is not printed lies.
  struct Interval: Decodable, Hashable {
    let table: String
    let at: [String]
    let lo: Int
    let hi: Int?
  }

  let cases: [Case]

  static var data: Data {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
      return try Data(contentsOf: folder.appending(path: "sdc-cases.json"))
    }
  }

  static func load() throws -> [Case] {
    try JSONDecoder().decode(Self.self, from: data).cases
  }
}
