extension ProofCircuit {
  /// The gate of a condition at a day: each part becomes a small condition of its own, which the
  /// evaluator answers.
  mutating func gate(for condition: Condition, at day: String?) -> Int {
    switch condition {
    case .all(let parts): return joined(parts, at: day) { .all($0) }
    case .any(let parts): return joined(parts, at: day) { .any($0) }
    case .not(let part): return joined([part], at: day) { .not($0.first ?? .otherwise) }
    case .asAt(let part, let then): return gate(for: part, asAt: then.name, at: day)
    case .otherwise: return addGate([]) { _ in .unknown }
    case .quantified(_, let items, _, _): return gate(for: condition, ofItems: items.name, at: day)
    case .holds, .isKnown, .compare: return gate(forLeaf: condition, at: day)
    }
  }

  private mutating func joined(
    _ parts: [Condition], at day: String?, _ join: ([Condition]) -> Condition
  ) -> Int {
    let wires = parts.map { ProofGate.Wire.gate(gate(for: $0, at: day)) }
    let names = parts.indices.map { "part-\($0)" }
    let whole = join(names.map { .holds(.init(name: $0, column: 1)) })
    let (vocabulary, calendar) = (vocabulary, calendar)
    return addGate(wires) { codes in
      var source = ProofSource(calendar: calendar)
      for (name, code) in zip(names, codes) {
        source.values[name] = Truth(code: code).asFact
      }
      return ConditionEvaluator(vocabulary, facts: source).evaluate(whole).truth
    }
  }

  private mutating func gate(forLeaf condition: Condition, at day: String?) -> Int {
    var names: [String] = []
    var wires: [ProofGate.Wire] = []
    var values: [[FactValue]] = []
    for name in condition.facts where !names.contains(name) {
      if let definition = vocabulary.definitions[name] {
        wires.append(.gate(gate(of: definition, at: day)))
        values.append((0...2).map { Truth(code: $0).asFact })
      } else if let number = input(name, at: day) {
        wires.append(.input(number))
        values.append(inputs[number].values)
      } else {
        continue
      }
      names.append(name)
    }
    let (vocabulary, calendar, given) = (vocabulary, calendar, values)
    let looked = names
    return addGate(wires) { codes in
      var source = ProofSource(calendar: calendar)
      for (index, name) in looked.enumerated() { source.values[name] = given[index][codes[index]] }
      return ConditionEvaluator(vocabulary, facts: source).evaluate(condition).truth
    }
  }

  private mutating func gate(
    for condition: Condition, ofItems word: String, at day: String?
  ) -> Int {
    guard let area = scope.area(ofItems: word), let number = items(of: area, at: day) else {
      return addGate([]) { _ in .unknown }
    }
    let values = inputs[number].values
    let (vocabulary, calendar) = (vocabulary, calendar)
    return addGate([.input(number)]) { codes in
      let source = ProofSource(calendar: calendar, itemLevels: [word: values[codes[0]]])
      return ConditionEvaluator(vocabulary, facts: source).evaluate(condition).truth
    }
  }

  private mutating func gate(for part: Condition, asAt then: String, at day: String?) -> Int {
    let past = gate(for: part, at: then)
    guard let day1 = input("today", at: day), let day2 = input(then, at: day) else {
      return addGate([]) { _ in .unknown }
    }
    let (nows, thens) = (inputs[day1].values, inputs[day2].values)
    let reference = Condition.FactReference(name: "part", column: 1)
    let whole = Condition.asAt(.holds(reference), .init(name: then, column: 1))
    let (vocabulary, calendar) = (vocabulary, calendar)
    return addGate([.gate(past), .input(day1), .input(day2)]) { codes in
      let source = ProofSource(
        calendar: calendar, values: [then: thens[codes[2]]], today: nows[codes[1]].day,
        past: ["part": Truth(code: codes[0]).asFact])
      return ConditionEvaluator(vocabulary, facts: source).evaluate(whole).truth
    }
  }
}
