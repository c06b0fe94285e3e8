import AppraisalCore

/// Invented staffs with outcomes, for the audit of what is printed of them.
enum RandomStaff {
  static let characteristics = [
    CountedCharacteristic(name: "sex", categories: ["F", "M"]),
    CountedCharacteristic(name: "hours", categories: ["full", "part"]),
    CountedCharacteristic(
      name: "age", categories: ["under 30", "30-39", "40-49", "50-59", "60 and over"],
      isOrdered: true),
    CountedCharacteristic(
      name: "ethnic group", categories: ["White", "Mixed", "Asian", "Black", "Other", "not known"]),
    CountedCharacteristic(name: "disability", categories: ["no", "yes", "not stated"]),
  ]

  static let ladder = [
    OutcomeRung(
      favourable: "exceeded", codes: ["E"], other: "did not exceed", otherCodes: ["M", "N"]),
    OutcomeRung(
      favourable: "met or exceeded", codes: ["E", "M"], other: "not met", otherCodes: ["N"]),
  ]

  /// A staff; in a correlated one, part-timers are mostly older women, and outcomes go with hours.
  static func draw(
    _ count: Int, isCorrelated: Bool, using generator: inout SeededGenerator
  ) -> [CountedPerson] {
    (0..<count).map { _ in
      isCorrelated ? correlated(&generator) : independent(&generator)
    }
  }

  private static func independent(_ generator: inout SeededGenerator) -> CountedPerson {
    CountedPerson(
      outcome: pick([("E", 35), ("M", 45), ("N", 20)], &generator),
      categories: [
        "sex": pick([("F", 70), ("M", 30)], &generator),
        "hours": pick([("full", 60), ("part", 40)], &generator),
        "age": pick(ages(25), &generator), "ethnic group": ethnicGroup(&generator),
        "disability": disability(&generator),
      ])
  }

  private static func correlated(_ generator: inout SeededGenerator) -> CountedPerson {
    let hours = pick([("full", 60), ("part", 40)], &generator)
    let isPart = hours == "part"
    let unlikely = isPart ? 96 : 4
    return CountedPerson(
      outcome: pick(
        isPart ? [("E", 60), ("M", 25), ("N", 15)] : [("E", 25), ("M", 50), ("N", 25)], &generator),
      categories: [
        "sex": pick([("F", isPart ? 95 : 10), ("M", isPart ? 5 : 90)], &generator),
        "hours": hours,
        "age": pick([("30-39", 100 - unlikely), ("50-59", unlikely)], &generator),
        "ethnic group": ethnicGroup(&generator), "disability": disability(&generator),
      ])
  }

  private static func ages(_ middle: Int) -> [(String, Int)] {
    [
      ("under 30", 15), ("30-39", middle), ("40-49", middle), ("50-59", middle),
      ("60 and over", 10),
    ]
  }

  private static func ethnicGroup(_ generator: inout SeededGenerator) -> String {
    pick(
      [("White", 70), ("Asian", 12), ("Black", 8), ("Mixed", 4), ("Other", 3), ("not known", 3)],
      &generator)
  }

  private static func disability(_ generator: inout SeededGenerator) -> String {
    pick([("no", 80), ("yes", 12), ("not stated", 8)], &generator)
  }

  private static func pick(
    _ shares: [(String, Int)], _ generator: inout SeededGenerator
  ) -> String {
    var left = Int.random(in: 0..<shares.reduce(0) { $0 + $1.1 }, using: &generator)
    for (word, share) in shares {
      left -= share
      if left < 0 { return word }
    }
    return ""
  }
}
