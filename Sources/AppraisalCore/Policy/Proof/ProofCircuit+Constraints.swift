extension ProofCircuit {
  /// Leaves out combinations that no record could hold.
  mutating func addConstraints() {
    for day in Set(inputs.map(\.fact.day)).sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
      for area in scope.policy.assessment.areas { addLevel(of: area, at: day) }
      addOverall(at: day)
      addCounts(at: day)
      addMeetings(at: day)
      addSmallRelations(at: day)
    }
    for date in Set(scope.policy.calendar.dates.map(\.id)).sorted() { addVariants(of: date) }
    for (fact, rule) in scope.followed { addTable(of: rule, behind: fact) }
    for fact in scope.groupsFollowed.sorted(by: { ($0.day ?? "") < ($1.day ?? "") }) {
      addGroups(fact)
    }
    addPast()
    if let area = scope.area { addOwnItems(of: area) }
  }

  /// An area's own table is asked only where the area applies and all its items are rated.
  private mutating func addOwnItems(of area: Area) {
    if let when = area.when {
      let gate = gate(for: when.condition, at: nil)
      possible.append(addGate([.gate(gate)]) { Truth($0[0] == 2) })
    }
    guard area.items.from != .whole else { return }
    if let items = items(of: area, at: nil) { allow([items]) { $0[0].itemCount != 0 } }
    let counts = area.items.from == .objectives ? ["objectives.live"] : []
    for name in counts + ["\(area.id).count", "\(area.id).rated"] {
      if let count = input(name, at: nil) { allow([count]) { $0[0] != .number(Quantity(0)) } }
    }
    if let unrated = input("\(area.id).unrated", at: nil) {
      allow([unrated]) { $0[0] == .number(Quantity(0)) }
    }
  }

  /// A combination in which the values of some inputs do not go together could not occur.
  mutating func allow(_ numbers: [Int], where together: @escaping ([FactValue]) -> Bool) {
    let values = numbers.map { inputs[$0].values }
    possible.append(
      addGate(numbers.map { .input($0) }) { codes in
        Truth(together(zip(values, codes).map { $0[$1] }))
      })
  }

  /// A level is absent just where the question does not arise for the person.
  private mutating func addLevel(of area: Area, at day: String?) {
    let level = input(area.id, at: day)
    let decided = input(area.id + ".decided", at: day)
    addDecided(decided, level)
    let items = items(of: area, at: day)
    for number in [level, decided].compactMap({ $0 }) {
      if let when = area.when, level != nil { addArising(number, when, at: day) }
      addLevelNeedsItems(number, items, area, at: day)
    }
  }

  private mutating func addDecided(_ decided: Int?, _ level: Int?) {
    guard let decided, let level else { return }
    allow([decided, level]) { $0[0] == .yesNo($0[1].isLevel) }
  }

  private mutating func addArising(_ number: Int, _ when: When, at day: String?) {
    let gate = gate(for: when.condition, at: day)
    let values = inputs[number].values
    possible.append(
      addGate([.input(number), .gate(gate)]) { codes in
        let value = values[codes[0]]
        switch Truth(code: codes[1]) {
        case .yes: return Truth(value != .absent)
        case .no: return Truth(value == .absent || value == .yesNo(false))
        case .unknown: return Truth(value.isMissing || value == .yesNo(false))
        }
      })
  }

  /// A level that follows from items by a table is not there before all items are rated.
  private mutating func addLevelNeedsItems(
    _ level: Int, _ items: Int?, _ area: Area, at day: String?
  ) {
    guard !area.level.rows.isEmpty, area.items.from != .whole else { return }
    if let items {
      allow([level, items]) { !$0[0].isDecidedLevel || $0[1].itemCount != 0 }
    }
    let counts = area.items.from == .objectives ? ["objectives.live"] : []
    for name in counts + ["\(area.id).count", "\(area.id).rated"] {
      guard let count = input(name, at: day) else { continue }
      allow([level, count]) { !$0[0].isDecidedLevel || $0[1] != .number(Quantity(0)) }
    }
    if let unrated = input("\(area.id).unrated", at: day) {
      allow([level, unrated]) { !$0[0].isDecidedLevel || $0[1] == .number(Quantity(0)) }
    }
  }

  private mutating func addOverall(at day: String?) {
    guard let rule = scope.policy.assessment.overall else { return }
    let level = input("overall", at: day)
    let decided = input("overall.decided", at: day)
    addDecided(decided, level)
    for number in [level, decided].compactMap({ $0 }) {
      if let when = rule.when, level != nil { addArising(number, when, at: day) }
      for need in rule.needs {
        guard let needed = input(need, at: day) else { continue }
        allow([number, needed]) { !$0[0].isDecidedLevel || !$0[1].isMissing }
      }
    }
  }

  /// The close of a day that is today is now; a meeting that was held then has been held.
  private mutating func addPast() {
    for (number, input) in inputs.enumerated() {
      guard let day = input.fact.day else { continue }
      let present = self.input(input.fact.name, at: nil)
      guard let present, let today = self.input("today", at: nil),
        let then = self.input(day, at: nil)
      else { continue }
      let isMeeting = input.fact.name.hasPrefix("meeting.")
      allow([number, present, today, then]) { values in
        if values[2] == values[3] { return values[0] == values[1] }
        return !isMeeting || values[0] != .yesNo(true) || values[1] == .yesNo(true)
      }
    }
  }
}

extension FactValue {
  /// Whether it is a level.
  var isLevel: Bool {
    if case .level = self { true } else { false }
  }

  /// Whether it is a level or says that there is one.
  var isDecidedLevel: Bool { isLevel || self == .yesNo(true) }

  /// How many items there are, where it holds their levels.
  var itemCount: Int? {
    if case .levels(let items) = self { items.count } else { nil }
  }
}
