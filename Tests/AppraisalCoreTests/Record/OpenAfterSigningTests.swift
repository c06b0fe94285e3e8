import AppraisalCore
import Testing

/// Answers that a policy lets somebody give after signing leave the signatures as they are.
struct OpenAfterSigningTests {
  private func signed() throws -> ElmReview {
    let forms = #"""
      "forms": [
        {"id": "end", "title": "End", "fields": [
          {"id": "text", "title": "Text", "by": "reviewer"},
          {"id": "sent", "title": "Sent on", "by": "reviewer", "keepsSignatures": true}]},
        {"id": "annex", "title": "Annex", "keepsSignatures": true, "fields": [
          {"id": "filed", "title": "Filed on", "by": "reviewer"},
          {"id": "text", "title": "Text", "by": "reviewer", "keepsSignatures": false}]}],
      "access": [
      """#
    let policy = try ElmPolicy.load(changing: [
      #""access": ["#: forms,
      #""asks": "Is it fair?","#: #""asks": "Is it fair?", "keepsSignatures": true,"#,
    ])
    #expect(PolicyCheck.problems(in: policy) == [])
    var elm = try ElmReview(policy)
    try elm.add(.signed(SignatureGiven(part: "reviewer")))
    return elm
  }

  @Test(arguments: ["end.sent", "annex.filed"])
  func `a field that is open after signing leaves the signature`(field: String) throws {
    var elm = try signed()
    let entry = try elm.add(.answer(FormAnswer(field: field, text: "today")))
    #expect(try elm.review.truth("signed.reviewer") == .yes)
    try elm.add(.withdrawn(Withdrawal(entry: entry.id, because: "slip")))
    #expect(try elm.review.truth("signed.reviewer") == .yes)
  }

  @Test(arguments: ["end.text", "annex.text"])
  func `any other field undoes it`(field: String) throws {
    var elm = try signed()
    try elm.add(.answer(FormAnswer(field: field, text: "much")))
    #expect(try elm.review.truth("signed.reviewer") == .no)
  }

  @Test func `so it is with questions`() throws {
    var elm = try signed()
    try elm.add(.judgement(Judgement(question: "fair", yes: true, because: "so")))
    #expect(try elm.review.truth("signed.reviewer") == .yes)
    try elm.add(
      .judgement(Judgement(question: "stretching", item: "O1", yes: true, because: "so")))
    #expect(try elm.review.truth("signed.reviewer") == .no)
  }
}
