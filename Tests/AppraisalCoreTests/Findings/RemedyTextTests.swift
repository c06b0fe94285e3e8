import AppraisalCore
import Testing

/// What to do, with commands that can be pasted.
struct RemedyTextTests {
  private static let remedies: [(written: String, shown: String)] = [
    (
      "settle S1 no-record --because TEXT",
      "appraise settle S1 no-record --because \"TEXT\""
    ),
    (
      "Finish it; show S1 lists what is missing.",
      "Finish it; appraise show S1 lists what is missing."
    ),
    (
      "Drop it (objective drop), or amend one (objective amend S1 O1 --part gain=TEXT).",
      "Drop it (appraise objective drop), or amend one "
        + "(appraise objective amend S1 O1 --part gain=\"TEXT\")."
    ),
    (
      "judge S1 fits yes|no --because TEXT, by the head",
      "appraise judge S1 fits \"yes|no\" --because \"TEXT\", by the head"
    ),
    (
      "development provide S1 D1 if it came after all, or development decline S1 D1",
      "appraise development provide S1 D1 if it came after all, or appraise development decline S1 D1"
    ),
    (
      "Check the point in the staff list (people import).",
      "Check the point in the staff list (appraise people import)."
    ),
    ("Record it first: case step S1 C1 told.", "Record it first: appraise case step S1 C1 told."),
    ("Sign it (appraise sign S1).", "Sign it (appraise sign S1)."),
    (
      "Settle this with a reason, or rate it again.", "Settle this with a reason, or rate it again."
    ),
    ("Nothing; the record and the case stand.", "Nothing; the record and the case stand."),
  ]

  @Test(arguments: remedies)
  func `every command in a remedy names the program and is one that a shell takes`(
    _ remedy: (written: String, shown: String)
  ) {
    #expect(RemedyText.namingProgram(remedy.written) == remedy.shown)
  }

  @Test func `a person whose identifier is a word in small letters is a person all the same`()
    throws
  {
    let reviewee = try #require(PersonID("birch"))
    #expect(RemedyText.namingProgram("show birch", of: reviewee) == "appraise show birch")
    #expect(RemedyText.namingProgram("show birch") == "show birch")
  }

  @Test(arguments: [
    (
      "appraise objective amend P7 O1 --due DAY",
      "appraise objective amend P7 --cycle C O1 --due DAY"
    ),
    (
      "Hold it first (meeting P7 annual --on DAY).",
      "Hold it first (appraise meeting P7 --cycle C annual --on DAY)."
    ),
    (
      "show P7 lists them; answer P7 a.b TEXT",
      "appraise show P7 --cycle C lists them; appraise answer P7 --cycle C a.b \"TEXT\""
    ),
    ("Tell P7.", "Tell P7."), ("people show P7", "appraise people show P7"),
    ("rate P7 O1 A --cycle D", "appraise rate P7 O1 A --cycle D"),
  ])
  func `the cycle is named behind the person where it has to be`(
    written: String, shown: String
  ) throws {
    let reviewee = try #require(PersonID("P7"))
    #expect(RemedyText.namingProgram(written, of: reviewee, adding: " --cycle C") == shown)
  }
}
