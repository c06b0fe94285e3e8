/// Runs a table's circuit through combinations of inputs.
struct ProofEngine {
  let rule: DecisionRule
  private(set) var circuit: ProofCircuit
  /// The different outcomes met, each with a number.
  private(set) var outcomes: [ProofOutcome] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var codes: [Int]
  private var truths: [UInt8]
  /// The gates that are settled once so many inputs have a value.
  private let settled: [[Int]]
  private let isPossible: [Bool]

  /// An engine for a rule's circuit.
  init(_ rule: DecisionRule, _ circuit: ProofCircuit) {
    self.rule = rule
    self.circuit = circuit
    codes = Array(repeating: 0, count: circuit.inputs.count)
    truths = Array(repeating: 0, count: circuit.gates.count)
    var settled: [[Int]] = Array(repeating: [], count: circuit.inputs.count + 1)
    var depths: [Int] = []
    var isPossible = Array(repeating: false, count: circuit.gates.count)
    for gate in circuit.possible { isPossible[gate] = true }
    for (index, gate) in circuit.gates.enumerated() {
      let depth =
        gate.wires.map { wire in
          switch wire {
          case .input(let number): number + 1
          case .gate(let number): depths[number]
          }
        }.max() ?? 0
      depths.append(depth)
      settled[depth].append(index)
    }
    self.settled = settled
    self.isPossible = isPossible
  }

  /// Goes through all combinations of the given values, those left out that could not occur.
  ///
  /// - Parameters:
  ///   - values: The numbers of the values to try for each input.
  ///   - visit: Is given the values and the number of the outcome; answers whether to go on.
  /// - Returns: Whether all were visited.
  @discardableResult
  mutating func run(
    _ values: [[Int]], visit: ([Int], Int, inout ProofEngine) -> Bool
  ) -> Bool {
    guard settle(0) else { return true }
    return run(values, depth: 0, visit)
  }

  private mutating func run(
    _ values: [[Int]], depth: Int, _ visit: ([Int], Int, inout ProofEngine) -> Bool
  ) -> Bool {
    if depth == codes.count { return visit(codes, currentOutcome(), &self) }
    for value in values[depth] {
      codes[depth] = value
      if settle(depth + 1), !run(values, depth: depth + 1, visit) { return false }
    }
    return true
  }

  private mutating func settle(_ depth: Int) -> Bool {
    for gate in settled[depth] {
      let code = circuit.gates[gate].code(inputs: codes, gates: truths)
      truths[gate] = code
      if code == 0, isPossible[gate] { return false }
    }
    return true
  }

  /// The number of the outcome for one combination, or nil where it could not occur.
  mutating func outcome(of combination: [Int]) -> Int? {
    let (before, known) = (codes, truths)
    defer {
      codes = before
      truths = known
    }
    codes = combination
    for depth in settled.indices where !settle(depth) { return nil }
    return currentOutcome()
  }

  private mutating func currentOutcome() -> Int {
    var key = circuit.rows.map { $0.map { truths[$0] } ?? 3 }
    key.append(circuit.arises.map { truths[$0] } ?? 2)
    key.append(circuit.missing.contains { truths[$0] == 2 } ? 1 : 0)
    if let number = numbers[key] { return number }
    let outcome = outcome(for: key)
    numbers[key] = outcomes.count
    outcomes.append(outcome)
    return outcomes.count - 1
  }

  private func outcome(for key: [UInt8]) -> ProofOutcome {
    let rows = key.dropLast(2)
    if key[rows.count] != 2 { return ProofOutcome(.notArising) }
    if key[rows.count + 1] == 1 { return ProofOutcome(.waiting) }
    return ProofOutcome(rule, truths: rows.map { $0 == 3 ? nil : Truth(code: Int($0)) })
  }
}
