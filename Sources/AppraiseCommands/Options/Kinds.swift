import AppraisalCore
import CommandLineKit

extension Kind where Value == Day {
  /// A civil day as data has it or as people in a British office write it.
  static var day: Kind {
    Kind("day") { word throws(UsageError) in
      guard let day = Day(written: word) else {
        throw UsageError(
          "“\(word)” is not a day",
          hints: ["Write a real day as 2026-03-31, 31/03/2026 or \"31 Mar 2026\"."])
      }
      return day
    }
  }
}

extension Kind where Value == CivilTime {
  /// A time of day, `hh:mm`.
  static var time: Kind {
    Kind("time") { word throws(UsageError) in
      guard let time = CivilTime(word) else {
        throw UsageError(
          "“\(word)” is not a time of day", hints: ["Write it as hh:mm, such as 14:00."])
      }
      return time
    }
  }
}

extension Kind where Value == Amount {
  /// A sum of money in pounds.
  static var pounds: Kind {
    Kind("pounds") { word throws(UsageError) in
      guard let amount = Amount(word) else {
        throw UsageError(
          "“\(word)” is not a sum of money",
          hints: ["Write pounds with at most two decimals, such as 120 or 37.50."])
      }
      return amount
    }
  }
}

extension Kind where Value == Int {
  /// A number of days to look ahead.
  static var days: Kind { Kind.number(in: 0...3660).named("days") }
}

extension Kind where Value == CycleName {
  /// The name of a cycle.
  static var cycle: Kind { identifier("cycle", source: "cycle") }
}

extension Kind where Value == PolicyID {
  /// The name of a policy that comes with the program or was adopted.
  static var policy: Kind { identifier("policy", source: "policy") }
}

extension Kind where Value == String {
  /// Text that says something: not empty, and more than spaces.
  static var words: Kind {
    Kind("text") { word throws(UsageError) in
      if word.allSatisfy(\.isWhitespace) {
        throw UsageError("there is nothing in it", hints: ["Write what is to be recorded."])
      }
      // The words for which a command that was shown leaves room.
      if ["TEXT", "DAY"].contains(word) {
        throw UsageError(
          "“\(word)” stands for what you want to say", hints: ["Put your own words in its place."])
      }
      return word
    }
  }

  /// A person, by id, account or full name.
  static var person: Kind { Kind.text.named("person").completing(.dynamic("person")) }

  /// A reviewee, by id, account or full name.
  static var reviewee: Kind { Kind.text.named("reviewee").completing(.dynamic("person")) }

  /// Words that the workspace knows, such as levels or items.
  static func from(_ source: String) -> Kind {
    Kind.text.named(source).completing(.dynamic(source))
  }
}

private func identifier<Owner>(
  _ name: String, source: String
) -> Kind<Identifier<Owner>> {
  Kind(name, completion: .dynamic(source)) { word throws(UsageError) in
    guard let identifier = Identifier<Owner>(word) else {
      throw UsageError(
        "“\(word)” cannot be the name of a \(name)",
        hints: [
          "Use 1 to 64 letters, digits, “.”, “_” or “-”, beginning with a letter or digit."
        ])
    }
    return identifier
  }
}
