/// The values that a proof tries for each fact: all of them where they are few, and otherwise
/// those at, just below and just above whatever the fact is compared with.
struct ProofDomain {
  let policy: Policy
  let vocabulary: Vocabulary
  let rules: CycleRules
  /// The greatest number of objectives that the policy lets somebody have.
  let mostObjectives: Int

  /// The domain of a policy's facts, under a school's choices where there are any.
  init(_ policy: Policy, choices: [String: ChoiceValue]) {
    self.policy = policy
    rules = CycleRules.sample(of: policy, choices: choices)
    vocabulary = rules.vocabulary
    mostObjectives = ObjectiveLimit.most(in: policy, vocabulary)
  }

  /// The values of a fact of a table.
  func values(of fact: ProofFact, in scope: ProofScope) -> [FactValue] {
    let use = scope.uses[fact] ?? ProofUse()
    var values =
      fact.isItems
      ? scope.area(ofItems: fact.name).map(itemLevels) ?? [] : plainValues(of: fact, use, in: scope)
    if values.isEmpty { values = [.missing("there is no value for it")] }
    if use.isAskedForBeingKnown, !values.contains(where: \.isMissing), !values.contains(.absent) {
      values.append(.missing("it is not recorded"))
    }
    return values
  }

  private func plainValues(
    of fact: ProofFact, _ use: ProofUse, in scope: ProofScope
  ) -> [FactValue] {
    switch vocabulary.types[fact.name] {
    case .yesNo: return yesNo(fact.name)
    case .level(let scale): return levels(of: fact, on: scale, in: scope)
    case .itemLevel: return [.absent]
    case .number: return numbers(of: fact, in: scope)
    case .day: return days(of: fact, in: scope)
    case .time: return times(use.constants)
    case .span: return spans(use.constants)
    case .word: return words(of: fact, use, in: scope)
    case .words: return [.words(words(ofList: fact.name))]
    case .levels, nil:
      return Day(iso: fact.name).map { [.day($0)] } ?? [.missing("“\(fact.name)”")]
    }
  }

  private func yesNo(_ name: String) -> [FactValue] {
    let both: [FactValue] = [.yesNo(true), .yesNo(false)]
    guard name.hasPrefix("judged."),
      let question = policy.questions.first(where: { "judged." + $0.id == name }),
      question.unanswered == .unknown
    else { return both }
    return both + [.missing("it is not answered")]
  }

  private func levels(
    of fact: ProofFact, on scale: String, in scope: ProofScope
  ) -> [FactValue] {
    let levels = vocabulary.scales[scale]?.levels.map { FactValue.level($0.code) } ?? []
    let isAtMoment = fact.name.contains(".at.")
    let mayNotArise = isAtMoment || !scope.conditions(behind: fact).isEmpty
    return levels + [.missing("it is not decided")] + (mayNotArise ? [.absent] : [])
  }

  private func words(
    of fact: ProofFact, _ use: ProofUse, in scope: ProofScope
  ) -> [FactValue] {
    if let known = vocabulary.knownWords[fact.name] {
      return known.isEmpty ? [.missing("the policy has none")] : known.map { .word($0) }
    }
    var words = use.constants
    for other in use.others { words += scope.uses[other]?.constants ?? [] }
    for list in use.lists { words += self.words(ofList: list.name).prefix(1) }
    words.append("another")
    if !use.others.isEmpty { words.append("yet another") }
    return words.unique.map { .word($0) }
  }

  private func words(ofList name: String) -> [String] {
    guard name.hasPrefix("choice."),
      case .list(let words) = rules.choice(String(name.dropFirst(7))), !words.isEmpty
    else { return ["one of the list"] }
    return words
  }
}

extension FactValue {
  /// Whether it stands for something that is not known.
  var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}
