import AppraisalCore
import AppraisalFiles
import Foundation
import ReportRendering
import Testing

/// Every document of the policies that come with the program, printed for somebody.
struct PolicyDocumentTests {
  /// A review with a reviewer, an objective and every field of every form filled in.
  private func review(under policy: Policy) throws -> Review {
    let person = try #require(PersonID("P1"))
    let reviewer = try #require(PersonID("R1"))
    var contents: [EntryContent] = [
      .enrolled(Enrolment(facts: RevieweeFacts(post: "Librarian"))),
      .reviewers(ReviewerAssignment(reviewers: [reviewer])),
      .objectiveAdded(ObjectiveText(objective: "O1", title: "Catalogue the library")),
    ]
    for form in policy.forms {
      contents += form.fields.map {
        .answer(FormAnswer(field: "\(form.id).\($0.id)", text: "Written in \(form.id) \($0.id)"))
      }
    }
    contents.append(.signed(SignatureGiven(part: "reviewer")))
    let day = try #require(Day(iso: "2025-10-01"))
    let entries = try contents.enumerated().map { place, content in
      Entry(
        id: try #require(EntryID("e\(1000 + place)")),
        at: try #require(
          Moment(iso: "2025-10-01T\(10 + place / 60):\(String(format: "%02d", place % 60)):00.000Z")
        ),
        on: day, by: reviewer, content: content)
    }
    let last = try #require(Day(iso: "2026-08-31"))
    let period = try #require(DayRange(day, last))
    let rules = CycleRules(
      policy: policy, choices: [:], period: period,
      calendar: SchoolCalendar(terms: [], bankHolidaysOf: .englandAndWales))
    return Review(rules: rules, reviewee: person, entries: entries, asOf: day)
  }

  private let names = DocumentNames(
    person: { "Somebody (\($0))" }, post: { _ in nil }, school: { $0 })

  private func words(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// The page's text without its markup, its style sheet and what only the page has.
  private func text(ofPage html: String) -> String {
    html.replacing(/(?s)<style>.*?<\/style>/, with: "").replacing(/(?s)<nav.*?<\/nav>/, with: "")
      .replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  @Test(arguments: ShippedFiles.policies.map(\.name))
  func `text and page of every document say the same`(_ name: String) throws {
    let file = try #require(ShippedFiles.policies.first { $0.name == name })
    let policy = try PolicyFile.policy(from: file.bytes, file: name)
    let review = try review(under: policy)
    #expect(policy.documents.count >= 5)
    for document in policy.documents {
      for isBlank in [false, true] {
        let report = DocumentReport.report(document, of: review, isBlank: isBlank, names: names)
        let text = words(render(report, as: .text, columns: 300))
        let page = words(self.text(ofPage: render(report, as: .html)))
        #expect(text.subtracting(page) == ["x"] || text.isSubset(of: page), "\(document.id)")
        #expect(
          page.subtracting(text).isSubset(of: [
            "Skip", "to", "the", "report", "Please", "note", "as", "of",
          ]), "\(document.id)")
      }
    }
  }

  @Test(arguments: ShippedFiles.policies.map(\.name))
  func `what is written in a form stands in some document`(_ name: String) throws {
    let file = try #require(ShippedFiles.policies.first { $0.name == name })
    let policy = try PolicyFile.policy(from: file.bytes, file: name)
    let review = try review(under: policy)
    let printed = review.documents.map {
      render(
        DocumentReport.report($0, of: review, names: names), as: .text, columns: 300)
    }.joined()
    let whens = policy.documents.flatMap { document in
      document.sections.filter { document.when != nil || $0.when != nil }.flatMap(\.shows)
    }
    for form in policy.forms {
      for field in form.fields
      where !whens.contains("form.\(form.id)")
        && !whens.contains("form.\(form.id).\(field.id)")
      {
        #expect(printed.contains("Written in \(form.id) \(field.id)"), "\(form.id).\(field.id)")
      }
    }
  }
}
