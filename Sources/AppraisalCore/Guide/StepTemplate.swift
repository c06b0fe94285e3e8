/// What the command of a stage's next step is for, read from its words.
///
/// Words in small letters are names of the policy; words in capitals stand for whatever suits.
enum StepTemplate: Hashable {
  case meeting(String)
  case addObjective(parts: [String])
  case settleObjectives
  case judge(String)
  case rate(String, voice: String?, moment: String?, wantsReason: Bool)
  case answer(String, isDay: Bool)
  case pay(String, PayDecisionGiven.Step)
  case comment
  case sign

  /// Nil where the command is none that answers a question about the review.
  init?(_ command: String) {
    let words = command.split(separator: " ").map(String.init)
    let names = StepTemplate.arguments(in: words)
    func option(_ name: String) -> String? {
      words.firstIndex(of: "--\(name)").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }
    switch (names.first, names.count) {
    case ("meeting", 3...): self = .meeting(names[2])
    case ("objective", _) where names.count > 1 && names[1] == "add":
      self = .addObjective(parts: StepTemplate.parts(in: words))
    case ("objective", _) where names.count > 1 && ["agree", "determine"].contains(names[1]):
      self = .settleObjectives
    case ("judge", 3...): self = .judge(names[2])
    case ("rate", 3...):
      self = .rate(
        names[2], voice: option("voice"), moment: option("moment"),
        wantsReason: words.contains("--because"))
    case ("answer", 3...): self = .answer(names[2], isDay: names.last == "DAY")
    case ("pay", 4...):
      guard let step = StepTemplate.steps[names[1]] else { return nil }
      self = .pay(names[3], step)
    case ("comment", _), ("decline-comment", _): self = .comment
    case ("sign", _): self = .sign
    default: return nil
    }
  }

  private static let steps: [String: PayDecisionGiven.Step] = [
    "recommend": .recommended, "decide": .decided,
  ]

  /// The words that are neither options nor their values.
  private static func arguments(in words: [String]) -> [String] {
    var found: [String] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word.hasPrefix("--") {
        isValue = true
      } else {
        found.append(word)
      }
    }
    return found
  }

  /// The names of the objective's parts that the command gives.
  private static func parts(in words: [String]) -> [String] {
    zip(words, words.dropFirst()).compactMap { option, value in
      switch option {
      case "--part": value.split(separator: "=").first.map(String.init)
      case "--serves", "--category": String(option.dropFirst(2))
      default: nil
      }
    }
  }

  /// Whether a word stands for something and names nothing.
  static func isPlaceholder(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isUppercase || $0 == "-" }
  }
}
