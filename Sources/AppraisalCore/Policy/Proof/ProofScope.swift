/// The facts on which a decision table rests, with definitions taken apart.
///
/// Facts that follow from others of the same table bring along what they follow from, so that no
/// combination is tried that no record could hold.
struct ProofScope {
  let policy: Policy
  let vocabulary: Vocabulary
  /// The facts, in the order in which the table comes to them.
  private(set) var facts: [ProofFact] = []
  private(set) var uses: [ProofFact: ProofUse] = [:]
  /// The rules whose answer is itself one of the facts and has to agree with the others.
  private(set) var followed: [(fact: ProofFact, rule: DecisionRule)] = []
  /// For each moment at which it is looked at, that a person's group follows from other facts.
  private(set) var groupsFollowed: Set<ProofFact> = []
  private var opened: Set<ProofFact> = []

  /// The area whose level the table decides, if it is one.
  let area: Area?

  /// The facts of a rule's table, of whether it arises and of what it needs.
  init(of rule: DecisionRule, in policy: Policy, _ vocabulary: Vocabulary) {
    self.policy = policy
    self.vocabulary = vocabulary
    area = policy.assessment.areas.first { $0.level == rule }
    if let when = area?.when { include(when.condition, at: nil) }
    if let when = rule.when { include(when.condition, at: nil) }
    for need in rule.needs { touch(need, at: nil) }
    for row in rule.rows { include(row.when.condition, at: nil) }
    close(without: rule)
  }

  /// The fact that a name stands for, or nil for a definition, which is worked out.
  func fact(_ name: String, at day: String?) -> ProofFact? {
    if vocabulary.definitions[name] != nil { return nil }
    // At the close of a day, that day is today.
    if name == "today", let day { return fact(day, at: nil) }
    return ProofFact(name, at: ProofFact.isFixed(name) ? nil : day)
  }

  /// The area whose items a word stands for.
  func area(ofItems word: String) -> Area? {
    policy.assessment.areas.first { $0.items.one == word || $0.items.many == word }
  }

  /// The fact that stands for the items of an area; several words may name the same ones.
  func items(of area: Area, at day: String?) -> ProofFact {
    ProofFact(area.items.many, at: day, isItems: true)
  }

  /// Takes up the facts of a condition.
  mutating func include(_ condition: Condition, at day: String?) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { include(part, at: day) }
    case .not(let part): include(part, at: day)
    case .holds(let fact): touch(fact.name, at: day)
    case .isKnown(let fact):
      if let fact = touch(fact.name, at: day) { uses[fact]?.isAskedForBeingKnown = true }
    case .compare(let fact, let comparison, let operand):
      compare(fact.name, comparison, operand, at: day)
    case .quantified(_, let items, _, _):
      if let area = area(ofItems: items.name) { add(self.items(of: area, at: day)) }
    case .asAt(let part, let then):
      let now = touch("today", at: day)
      let past = touch(then.name, at: day)
      relate(now, past)
      include(part, at: then.name)
    case .otherwise: break
    }
  }

  private mutating func compare(
    _ name: String, _ comparison: Condition.Comparison, _ operand: Condition.Operand,
    at day: String?
  ) {
    guard let fact = touch(name, at: day) else { return }
    if comparison == .within, !operand.isList {
      for list in operand.words {
        if let list = touch(list, at: day) { uses[fact]?.lists.append(list) }
      }
      return
    }
    for word in operand.words {
      if comparison != .within, vocabulary.types[word] == vocabulary.types[name] {
        relate(fact, touch(word, at: day))
      } else {
        uses[fact]?.constants.append(word)
      }
    }
  }

  @discardableResult
  private mutating func touch(_ name: String, at day: String?) -> ProofFact? {
    if let definition = vocabulary.definitions[name] {
      if opened.insert(ProofFact(name, at: day)).inserted {
        include(definition.when.condition, at: day)
      }
      return nil
    }
    guard let fact = fact(name, at: day) else { return nil }
    add(fact)
    return fact
  }

  private mutating func add(_ fact: ProofFact) {
    if uses[fact] == nil {
      uses[fact] = ProofUse()
      facts.append(fact)
    }
  }

  private mutating func relate(_ first: ProofFact?, _ second: ProofFact?) {
    guard let first, let second else { return }
    uses[first]?.others.append(second)
    uses[second]?.others.append(first)
  }
}

extension ProofScope {
  /// Brings along what facts of the table follow from, until nothing new turns up.
  private mutating func close(without rule: DecisionRule) {
    var before = -1
    while before != facts.count {
      before = facts.count
      for fact in facts where opened.insert(ProofFact("when " + fact.name, at: fact.day)).inserted {
        for when in conditions(behind: fact) { include(when.condition, at: fact.day) }
      }
      for fact in facts where !opened.contains(ProofFact("rule " + fact.name, at: fact.day)) {
        follow(fact, without: rule)
      }
    }
  }

  /// On what it depends whether a fact arises for a person.
  func conditions(behind fact: ProofFact) -> [When] {
    if fact.isItems { return [] }
    if let area = policy.assessment.areas.first(where: { $0.id == fact.name }) {
      return area.when.map { [$0] } ?? []
    }
    if fact.name == "overall" { return policy.assessment.overall?.when.map { [$0] } ?? [] }
    return policy.calendar.dates.filter { "date." + $0.id == fact.name }.compactMap(\.when)
  }

  private mutating func follow(_ fact: ProofFact, without rule: DecisionRule) {
    if fact.name == "group", !fact.isItems {
      let conditions = policy.groups.compactMap { $0.when?.condition }
      guard shares(conditions, at: fact.day, besides: fact) else { return }
      opened.insert(ProofFact("rule group", at: fact.day))
      groupsFollowed.insert(fact)
      for condition in conditions { include(condition, at: fact.day) }
    } else if !fact.isItems, let other = table(behind: fact), other != rule {
      guard shares(other.rows.map(\.when.condition), at: fact.day, besides: fact) else { return }
      opened.insert(ProofFact("rule " + fact.name, at: fact.day))
      followed.append((fact, other))
      for row in other.rows { include(row.when.condition, at: fact.day) }
    }
  }

  /// The table that alone decides a level; nil where a person may depart from it.
  private func table(behind fact: ProofFact) -> DecisionRule? {
    let rule =
      fact.name == "overall"
      ? policy.assessment.overall
      : policy.assessment.areas.first { $0.id == fact.name }?.level
    guard let rule, !rule.rows.isEmpty, rule.departure != .withReason else { return nil }
    return rule
  }

  /// Whether conditions look at a fact that is varied already, the school's choices apart.
  private func shares(
    _ conditions: [Condition], at day: String?, besides fact: ProofFact
  ) -> Bool {
    var other = self
    other.facts = []
    other.uses = [:]
    other.opened = []
    for condition in conditions { other.include(condition, at: day) }
    return other.facts.contains {
      $0 != fact && uses[$0] != nil && !ProofFact.isFixed($0.name) && $0.name != "today"
    }
  }
}
