import AppraisalCore

extension OakSchool {
  /// Eight people under three reviewers, one person without a reviewer, one left out afterwards
  /// and one never enrolled.
  static func sample() throws -> OakSchool {
    var school = OakSchool()
    try school.nameEverybody()
    try school.enrolAssistants()
    try school.enrolOthers()
    try school.enrol("S8", post: "Clerk", grade: "G5", point: 1, reviewer: "R3")
    try school.objective("O1", of: "S8", level: "G")
    try school.add(.leftOut(LeftOut(ground: "probation")), to: "S8")
    school.outside = [
      OutsideCycle(
        person: try OakSchool.id("X1"), ground: "agency", because: "the kitchen's caterer")
    ]
    return school
  }

  private mutating func nameEverybody() throws {
    try name("R1", "Ula", "Quill")
    try name("R2", "Émile", "Barrow")
    try name("R3", "Zed", "Ash")
    try name("S1", "Ada", "Young")
    try name("S2", "Bo", "Xu")
    try name("S3", "Cy", "Wren")
    try name("S4", "Di", "Vale")
    try name("S5", "Ed", "Urn")
    try name("S6", "Flo", "Urn")
    try name("S7", "Gus", "Tarn")
    try name("S8", "Hal", "Stone")
    try name("S9", "Ivy", "Rook")
  }

  /// Three of like post and grade, one of them with twice the number of objectives.
  private mutating func enrolAssistants() throws {
    let served = ["serves": "reading", "benefit": "confidence"]
    try enrol("S1", post: "Teaching Assistant", grade: "G9", point: 5, reviewer: "R1")
    try objective("O1", of: "S1", parts: served, level: "G")
    try objective("O2", of: "S1", parts: ["serves": "maths"], level: "G")
    try add(.signed(SignatureGiven(part: "reviewer")), to: "S1")
    try enrol("S2", post: "Teaching assistant", grade: "G9", point: 3, reviewer: "R1")
    try objective("O1", of: "S2", parts: ["serves": "reading"], level: "S")
    try objective("O2", of: "S2", due: "2026-06-30", parts: ["serves": "art"], level: "G")
    try enrol("S3", post: "Teaching Assistant", grade: "G9", point: 5, reviewer: "R1")
    try objective("O1", of: "S3", due: "2026-01-31", settled: .determined, level: "N")
    for name in ["O2", "O3", "O4"] { try objective(name, of: "S3", level: "S") }
  }

  private mutating func enrolOthers() throws {
    try enrol("S4", post: "Caretaker", grade: "G10", point: nil, reviewer: "R2")
    try objective("O1", of: "S4", parts: ["serves": "safety"], level: "S")
    try enrol("S5", post: "Cook", grade: "G4", point: 5, reviewer: "R2")
    try objective("O1", of: "S5", parts: ["serves": "health"], level: "G")
    try objective("O2", of: "S5", parts: ["serves": "health"], settled: .open)
    try enrol("S6", post: "Cook", grade: "G4", point: 3, reviewer: "R2")
    try enrol("S7", post: "Clerk", grade: nil, point: 3, reviewer: nil)
    try enrol("S9", post: "Lead cook", grade: "G10", point: 2, leads: true, reviewer: "R3")
    try objective("O1", of: "S9", parts: ["serves": "health"], level: "S")
    try rate("conduct/manner", "G", of: "S9")
    try rate("conduct", "S", of: "S9")
  }
}
