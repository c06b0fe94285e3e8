import AppraisalCore

/// Schools of random size in which anything may be missing.
enum RandomSchool {
  static func size(seed: UInt64) -> Int {
    var generator = SeededGenerator(state: seed)
    return Int.random(in: 0...30, using: &generator)
  }

  static func cycle(
    seed: UInt64, order: ([PersonID]) -> [PersonID] = { $0.sorted() }
  ) throws -> CycleSummary {
    var generator = SeededGenerator(state: seed)
    var school = OakSchool()
    let size = Int.random(in: 0...30, using: &generator)
    for number in 0..<size {
      if Int.random(in: 0..<8, using: &generator) == 0 {
        school.outside.append(
          OutsideCycle(
            person: try OakSchool.id("S\(number)"),
            ground: generator.pick(["agency", "probation", "not known"], or: ""), because: ""))
      } else {
        try add("S\(number)", to: &school, &generator)
      }
    }
    return try school.cycle(under: OakPolicy.rated(), order: order)
  }

  private static func add(
    _ id: String, to school: inout OakSchool, _ generator: inout SeededGenerator
  ) throws {
    if Bool.random(using: &generator) {
      try school.name(
        id, generator.pick(["Ann", "Bea"], or: ""), generator.pick(["Oak", "Öak", "Elm"], or: ""))
    }
    try school.enrol(
      id, post: generator.pick(["Cook", "cook", "Clerk", "Guard"], or: ""),
      grade: generator.pick(["G9", "G10", nil], or: nil),
      point: generator.pick([nil, 2, 5], or: nil), top: generator.pick([nil, 6], or: nil),
      leads: Bool.random(using: &generator), school: generator.pick(["oak", "ash"], or: ""),
      reviewer: generator.pick([nil, "R1", "R2", "R3", "R4"], or: nil))
    for number in 0..<Int.random(in: 0...5, using: &generator) {
      try school.objective(
        "O\(number)", of: id,
        due: generator.pick([nil, "2026-01-31", "2026-07-10", "2026-06-01"], or: nil),
        parts: generator.pick([[:], ["serves": "x"], ["benefit": "y", "serves": ""]], or: [:]),
        settled: generator.pick([.agreed, .determined, .open], or: .open),
        level: generator.pick([nil, "G", "S", "N", "Z"], or: nil))
    }
    for item in ["conduct/manner", "conduct"] where Bool.random(using: &generator) {
      try school.rate(item, generator.pick(["G", "S", "N"], or: "G"), of: id)
    }
    if Bool.random(using: &generator) {
      try school.add(.signed(SignatureGiven(part: "reviewer")), to: id)
    }
    if Int.random(in: 0..<6, using: &generator) == 0 {
      try school.add(.closed(ReviewClosing()), to: id)
    }
    if Int.random(in: 0..<6, using: &generator) == 0 {
      try school.add(.leftOut(LeftOut(ground: "left")), to: id)
    }
  }
}
