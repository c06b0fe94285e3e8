import AppraisalCore
import Foundation
import Testing

/// The form `sdc-report/1`, read and written.
struct DisclosureFormTests {
  private static func read(_ text: String) throws -> DisclosureReport {
    try JSONDecoder().decode(DisclosureReport.self, from: Data(text.utf8))
  }

  private static func report(tables: String, links: String = "[]") -> String {
    """
    {"format": "sdc-report/1", "rule": {"threshold": 5, "zeros_published": false},
     "tables": \(tables), "links": \(links), "knowledge": []}
    """
  }

  @Test func `every worked report is written as it was read`() throws {
    for one in try DisclosureCases.load() {
      let written = try JSONEncoder().encode(one.published)
      let again = try JSONDecoder().decode(DisclosureReport.self, from: written)
      #expect(again == one.published, "\(one.table)")
    }
  }

  @Test func `a number, a word, nothing and a range are told apart`() throws {
    let read = try Self.read(
      Self.report(
        tables: #"""
          [{"id": "t", "population": "p", "dims": [
             {"name": "sex", "categories": ["F", "others"], "members": {"others": ["M", "-"]}},
             {"name": "rating", "categories": ["met", "not"], "sensitive": true}],
            "cells": [{"at": ["F", "met"], "value": 12}, {"at": ["F", "not"], "value": null},
              {"at": ["others", "met"], "value": "[c]"},
              {"at": ["others", "not"], "value": "<5", "range": [0, 4]}],
            "totals": [{"at": ["*", "*"], "value": 46}], "known": true}]
          """#,
        links: #"""
          [{"same": [{"table": "t", "at": ["*", "*"]}, {"table": "t", "at": ["*", "*"]}]},
           {"total": {"table": "t", "at": ["*", "*"]}, "parts": [{"table": "t", "at": ["F", "*"]}]},
           {"percent": 33.3, "decimals": 1, "part": {"table": "t", "at": ["F", "met"]},
            "of": {"table": "t", "at": ["F", "*"]}}]
          """#))
    let table = try #require(read.tables.first)
    #expect(table.cells.map(\.value) == [.number(12), .hidden, .text("[c]"), .text("<5")])
    #expect(table.cells.last?.range == CountRange(0, 4))
    #expect(table.isKnown)
    #expect(table.dimensions[0].members == ["others": ["M", "-"]])
    #expect(table.dimensions.map(\.isSensitive) == [false, true])
    guard case .percent(let percentage, _, _) = read.links[2] else {
      Issue.record("the percentage is missing")
      return
    }
    #expect(percentage.units == 333)
    #expect(try Self.read(String(decoding: JSONEncoder().encode(read), as: UTF8.self)) == read)
  }

  @Test(arguments: [
    #"{"format": "sdc-report/2", "rule": {"threshold": 5}, "tables": []}"#,
    #"{"format": "sdc-report/1", "rule": {"threshold": 1}, "tables": []}"#,
    report(tables: #"[{"id": "t", "dims": [], "cells": [{"at": [], "value": -1}]}]"#),
    report(tables: #"[{"id": "t", "dims": [], "cells": [{"at": [], "range": [4, 0]}]}]"#),
    report(tables: "[]", links: #"[{"same": [{"table": "t", "at": []}]}]"#),
    report(
      tables: "[]",
      links:
        #"[{"percent": 101, "part": {"table": "t", "at": []}, "of": {"table": "t", "at": []}}]"#),
  ])
  func `what is not the form is refused`(text: String) {
    #expect(throws: DecodingError.self) { try Self.read(text) }
  }
}
