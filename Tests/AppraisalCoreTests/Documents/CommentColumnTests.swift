import AppraisalCore
import Testing

/// Voices whose reasons have a name have them printed in columns of their own.
struct CommentColumnTests {
  private let names = DocumentNames(
    person: { $0.text }, post: { _ in nil }, school: { $0 })

  private func elm(_ shows: String) throws -> Policy {
    var policy = try ElmPolicy.load(changing: [
      #""title": "Employee", "by""#: #""title": "Employee", "comment": "Own comment", "by""#,
      #""title": "Agreed", "by""#: #""title": "Agreed", "comment": "General comment", "by""#,
      #""cycle": "year"}"#: #""cycle": "year", "objective": "task"}"#,
    ])
    policy.documents = [
      try #require(policy.printedDocuments.first).showing("area.tasks", with: shows)
    ]
    return policy
  }

  private func tables(_ review: Review, isBlank: Bool = false) throws -> [Table] {
    let document = try #require(review.policy.printedDocuments.first)
    return DocumentReport.report(document, of: review, isBlank: isBlank, names: names)
      .sections.flatMap(\.blocks).compactMap {
        if case .table(let table) = $0 { table } else { nil }
      }
  }

  @Test func `the reasons of each voice stand in its own column, the others' in the last`() throws {
    var elm = try ElmReview(try elm("final reasons"))
    try elm.rate("O1", "S", voice: "employee", because: "on time", by: "S1")
    try elm.rate("O1", "B", voice: "manager", because: "late twice")
    try elm.rate("O1", "S", voice: "agreed", because: "made good")
    let tables = try tables(try elm.review)
    #expect(tables.first?.columns.map(\.title) == ["Task", "Employee", "Manager", "Agreed"])
    let comments = try #require(tables.first { $0.caption == "Comments" })
    #expect(comments.columns.map(\.title) == ["Task", "Own comment", "General comment"])
    #expect(
      Array(comments.rows[0].dropFirst()) == [
        .text("on time"), .text("made good\nManager: late twice"),
      ])
  }

  @Test func `a section that names voices has columns for these and for whoever rated`() throws {
    let blank = try tables(try ElmReview(try elm("final employee agreed")).review, isBlank: true)
    #expect(blank.first?.columns.map(\.title) == ["Task", "Employee", "Agreed"])
    var rated = try ElmReview(try elm("final employee agreed"))
    try rated.rate("O1", "S", voice: "manager")
    #expect(try tables(try rated.review).first?.columns.map(\.title) == ["Task", "Manager"])
  }

  @Test func `unrated items do not stand as a lone column of names`() throws {
    let tables = try tables(try ElmReview(try elm("final reasons")).review)
    #expect(tables.first?.rows.first?.count == 2)
    #expect(tables.first?.rows.first?.last == .missing("not rated yet"))
  }
}

extension PrintedDocument {
  /// The document with one section alone.
  fileprivate func showing(_ part: String, with details: String) -> PrintedDocument {
    var document = self
    var section = sections[0]
    section.shows = [part]
    section.with = details.split(separator: " ").map(String.init)
    section.title = nil
    document.sections = [section]
    return document
  }
}
