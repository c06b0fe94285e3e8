/// A decision table as gates over inputs, with what no record could hold left out.
struct ProofCircuit {
  let scope: ProofScope
  let rules: CycleRules
  var inputs: [ProofInput] = []
  var gates: [ProofGate] = []
  /// The gates that are no where a combination could not occur.
  var possible: [Int] = []
  /// The gate of each row; nil for the one that applies when no other does.
  private(set) var rows: [Int?] = []
  /// The gate of whether the question arises; nil where it always does.
  private(set) var arises: Int?
  /// The gates that are yes where something is missing without which nothing is decided.
  private(set) var missing: [Int] = []
  private var numbers: [ProofFact: Int] = [:]
  private var definitions: [ProofFact: Int] = [:]

  /// The circuit of a rule.
  init(_ rule: DecisionRule, _ scope: ProofScope, _ domain: ProofDomain) {
    self.scope = scope
    rules = domain.rules
    for fact in scope.facts {
      numbers[fact] = inputs.count
      inputs.append(ProofInput(fact: fact, values: domain.values(of: fact, in: scope)))
    }
    arises = rule.when.map { gate(for: $0.condition, at: nil) }
    missing = rule.needs.map { gate(forMissing: $0) }
    rows = rule.rows.map { row in
      row.when.condition == .otherwise ? nil : gate(for: row.when.condition, at: nil)
    }
    addConstraints()
    for index in inputs.indices { inputs[index].classes = classes(of: index) }
  }

  var vocabulary: Vocabulary { rules.vocabulary }
  var calendar: SchoolCalendar { rules.calendar }

  /// The number of the input for a fact of the table, or nil where it looks at none such.
  func input(_ name: String, at day: String?) -> Int? {
    scope.fact(name, at: day).flatMap { numbers[$0] }
  }

  /// The number of the input for the items of an area.
  func items(of area: Area, at day: String?) -> Int? {
    numbers[scope.items(of: area, at: day)]
  }

  /// A new gate over wires.
  mutating func addGate(
    _ wires: [ProofGate.Wire], truth: @escaping ([Int]) -> Truth
  ) -> Int {
    let radices = wires.map { wire in
      switch wire {
      case .input(let number): inputs[number].values.count
      case .gate: 3
      }
    }
    gates.append(ProofGate(wires, radices: radices, truth: truth))
    return gates.count - 1
  }

  private mutating func gate(forMissing need: String) -> Int {
    if let definition = vocabulary.definitions[need] {
      let part = gate(for: definition.when.condition, at: nil)
      return addGate([.gate(part)]) { Truth($0[0] == 1) }
    }
    guard let number = input(need, at: nil) else { return addGate([]) { _ in .no } }
    let values = inputs[number].values
    return addGate([.input(number)]) { codes in
      if case .missing = values[codes[0]] { .yes } else { .no }
    }
  }

  /// The gate of a definition, made once for each day at which it is looked at.
  mutating func gate(of definition: Definition, at day: String?) -> Int {
    let key = ProofFact(definition.id, at: day)
    if let known = definitions[key] { return known }
    let gate = gate(for: definition.when.condition, at: day)
    definitions[key] = gate
    return gate
  }
}
