extension ProofCircuit {
  /// Counts of the same things agree with one another and with the items.
  mutating func addCounts(at day: String?) {
    let live = input("objectives.live", at: day)
    for area in scope.policy.assessment.areas {
      let count = input("\(area.id).count", at: day)
      let rated = input("\(area.id).rated", at: day)
      let unrated = input("\(area.id).unrated", at: day)
      let isOfObjectives = area.items.from == .objectives
      if isOfObjectives { addEqual(live, count) }
      let whole = count ?? (isOfObjectives ? live : nil)
      addSum([rated, unrated], whole)
      addAtMost(input("\(area.id).disagreements", at: day), whole)
      guard let items = items(of: area, at: day) else { continue }
      for number in [count, rated, isOfObjectives ? live : nil].compactMap({ $0 }) {
        allow([items, number]) { $0[1] == .number(Quantity($0[0].itemCount ?? 0)) }
      }
      if let unrated { allow([unrated]) { $0[0] == .number(Quantity(0)) } }
      addShares(of: area, items, at: day)
    }
    for part in scope.policy.objectiveParts {
      addSum(
        [
          input("objectives.with.\(part.id)", at: day),
          input("objectives.without.\(part.id)", at: day),
        ], live)
      let values = part.allowed.map { input("objectives.\(part.id).\($0)", at: day) }
      addSum(values, live, isWhole: false)
      addSum(values, input("objectives.with.\(part.id)", at: day))
    }
    for question in scope.policy.questions where question.each != nil {
      addSum(
        ["yes", "no", "open"].map { input("judged.\(question.id).\($0)", at: day) },
        question.each?.wrappedValue == ["objectives"] ? live : nil)
    }
    for name in ["objectives.unsettled", "objectives.determined", "objectives.awaited"] {
      addAtMost(input(name, at: day), live)
    }
  }

  private mutating func addShares(of area: Area, _ items: Int, at day: String?) {
    let vocabulary = vocabulary
    for level in vocabulary.scales[area.scale]?.levels ?? [] {
      guard let share = input("\(area.id).share.at-least.\(level.code)", at: day) else { continue }
      allow([items, share]) { values in
        guard case .levels(let levels) = values[0], case .number(let number) = values[1] else {
          return false
        }
        let reached = levels.count {
          vocabulary.isAtLeast($0.level ?? "", level.code, on: area.scale) == true
        }
        return WeightedMean.percent(reached, of: levels.count) == number
      }
    }
  }

  private mutating func addEqual(_ first: Int?, _ second: Int?) {
    guard let first, let second else { return }
    allow([first, second]) { $0[0] == $0[1] }
  }

  private mutating func addAtMost(_ part: Int?, _ whole: Int?) {
    addSum([part], whole, isWhole: false)
  }

  /// The parts together are the whole, or at most it where some of them may be left out.
  private mutating func addSum(_ parts: [Int?], _ whole: Int?, isWhole: Bool = true) {
    let known = parts.compactMap { $0 }
    guard let whole, !known.isEmpty, known.count <= 4 else { return }
    let isExact = isWhole && known.count == parts.count
    allow(known + [whole]) { values in
      let numbers = values.compactMap { $0.number?.hundredths }
      guard numbers.count == values.count, let total = numbers.last else { return true }
      let sum = numbers.dropLast().reduce(0, +)
      return isExact ? sum == total : sum <= total
    }
  }

  /// A meeting was held just where there is a day of it, and where it is counted.
  mutating func addMeetings(at day: String?) {
    for meeting in scope.policy.meetings {
      if let count = input("meeting.\(meeting.id).count", at: day) {
        for name in ["meeting.\(meeting.id).held", "meeting.\(meeting.id)"] {
          guard let other = input(name, at: day) else { continue }
          allow([count, other]) {
            ($0[0] == .number(Quantity(0))) == ($0[1] == .yesNo(false) || $0[1] == .absent)
          }
        }
      }
      guard let held = input("meeting.\(meeting.id).held", at: day),
        let on = input("meeting.\(meeting.id)", at: day)
      else { continue }
      allow([held, on]) { $0[0] == .yesNo($0[1] != .absent) }
    }
  }

  /// A few facts of the register and of the cycle that say the same in two ways.
  mutating func addSmallRelations(at day: String?) {
    if let next = input("nextPointIsTop", at: day), let headroom = input("headroom", at: day) {
      allow([next, headroom]) { $0[0] == .yesNo($0[1] == .number(Quantity(1))) }
    }
    if let open = input("contract.openEnded", at: day), let end = input("contract.end", at: day) {
      allow([open, end]) { $0[0] == .yesNo($0[1] == .absent) }
    }
    if let count = input("concerns", at: day) {
      for name in ["concerns.first", "concerns.last"] {
        guard let on = input(name, at: day) else { continue }
        allow([count, on]) { ($0[0] == .number(Quantity(0))) == ($0[1] == .absent) }
      }
    }
    let ends = ["period"] + scope.policy.calendar.windows.map { "window.\($0.id)" }
    for name in ends {
      guard let from = input(name + ".from", at: day), let to = input(name + ".to", at: day) else {
        continue
      }
      allow([from, to]) { values in
        guard let first = values[0].day, let last = values[1].day else { return true }
        return first <= last
      }
    }
    for rule in scope.policy.pay {
      guard let decided = input("pay.\(rule.id).decided", at: day),
        let answer = input("pay.\(rule.id)", at: day)
      else { continue }
      allow([decided, answer]) { $0[0] == .yesNo(!$0[1].isMissing) }
    }
  }

  /// Of several dates of one name, the first whose condition holds counts.
  mutating func addVariants(of date: String) {
    let dates = scope.policy.calendar.dates.filter { $0.id == date }
    guard let number = input("date.\(date)", at: nil), dates.contains(where: { $0.when != nil })
    else { return }
    let gates = dates.map { date in date.when.map { gate(for: $0.condition, at: nil) } }
    let values = inputs[number].values
    let days = dates.map { rules.day(of: $0) }
    let wires = gates.compactMap { $0 }.map { ProofGate.Wire.gate($0) }
    possible.append(
      addGate([.input(number)] + wires) { codes in
        var rest = codes.dropFirst()
        for (gate, day) in zip(gates, days) {
          let holds = gate == nil || rest.popFirst() == 2
          if holds { return Truth(day.map { values[codes[0]] == .day($0) } ?? true) }
        }
        return Truth(values[codes[0]] == .absent)
      })
  }

  /// A level that only its table decides is the one that the table gives.
  mutating func addTable(of rule: DecisionRule, behind fact: ProofFact) {
    guard let number = input(fact.name, at: fact.day) else { return }
    let gates = rule.rows.map { row in
      row.when.condition == .otherwise ? nil : gate(for: row.when.condition, at: fact.day)
    }
    let values = inputs[number].values
    let wires = gates.compactMap { $0 }.map { ProofGate.Wire.gate($0) }
    possible.append(
      addGate([.input(number)] + wires) { codes in
        let value = values[codes[0]]
        guard case .level(let level) = value else { return .yes }
        var rest = codes.dropFirst()
        let truths = gates.map { $0 == nil ? nil : rest.popFirst().map { Truth(code: $0) } }
        switch DecisionTable.resolve(rule.rows, truths) {
        case .row(let row, _): return Truth(row.is.map { $0 == level } ?? row.ask.contains(level))
        case .gap: return .yes
        case .open: return .no
        case .conflict: return .no
        }
      })
  }

  /// A person belongs to the first group whose condition holds.
  mutating func addGroups(_ fact: ProofFact) {
    guard let number = input("group", at: fact.day) else { return }
    let groups = scope.policy.groups
    let gates = groups.map { group in group.when.map { gate(for: $0.condition, at: fact.day) } }
    let values = inputs[number].values
    let wires = gates.compactMap { $0 }.map { ProofGate.Wire.gate($0) }
    possible.append(
      addGate([.input(number)] + wires) { codes in
        var rest = codes.dropFirst()
        for (group, gate) in zip(groups, gates) {
          let code = gate == nil ? 2 : rest.popFirst() ?? 1
          if code == 2 { return Truth(values[codes[0]] == .word(group.id)) }
          if code == 1 { return Truth(values[codes[0]].isMissing) }
        }
        return Truth(values[codes[0]].isMissing)
      })
  }
}

extension DecisionTable {
  /// Resolves a table from the truth of each row; nil for the row that applies when no other does.
  static func resolve(_ rows: [DecisionRow], _ truths: [Truth?]) -> Result {
    // The rows with a condition are asked in their order, each once.
    var rest = truths.compactMap(\.self)[...]
    return resolve(rows, truth: { _ in rest.popFirst() ?? .unknown }) { _ in
      Evaluation(truth: .unknown)
    }
  }
}
