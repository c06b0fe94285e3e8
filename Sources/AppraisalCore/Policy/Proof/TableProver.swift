/// Goes through every combination of inputs of one decision table and notes what it answers.
struct TableProver {
  let rule: DecisionRule
  let path: [PolicyProblem.Step]
  let domain: ProofDomain
  var engine: ProofEngine
  var proof: TableProof
  /// The outcome of each combination of classes; -1 where it could not occur.
  private(set) var results: [Int32] = []
  private(set) var strides: [Int] = []
  /// Combinations that no row answers.
  private(set) var gaps: [[Int]] = []
  /// The rows that contradict one another, with the combinations in which they do.
  private(set) var conflicts: [[Int]: [[Int]]] = [:]
  private(set) var conflictOrder: [[Int]] = []
  private(set) var deciding: Set<Int> = []
  private(set) var holding: Set<Int> = []
  private(set) var answered: Set<String> = []
  /// Combinations that were drawn, where there are too many to go through.
  private(set) var sample: [[Int]] = []
  private var met: Set<Int> = []
  /// For each input, the class of each value.
  private let classOf: [[Int]]

  /// More combinations than this are not gone through one by one.
  static let most = 1_000_000
  /// How many combinations are drawn then.
  static let drawn = 100_000
  /// How many combinations of one kind are kept for the examples.
  private static let kept = 5_000

  /// The proof of a rule's table.
  static func prove(
    _ rule: DecisionRule, at path: [PolicyProblem.Step], in domain: ProofDomain
  ) -> TableProof {
    var prover = TableProver(rule, at: path, in: domain)
    prover.tryAll()
    prover.describe()
    return prover.proof
  }

  private init(_ rule: DecisionRule, at path: [PolicyProblem.Step], in domain: ProofDomain) {
    self.rule = rule
    self.path = path
    self.domain = domain
    let scope = ProofScope(of: rule, in: domain.policy, domain.vocabulary)
    engine = ProofEngine(rule, ProofCircuit(rule, scope, domain))
    classOf = engine.circuit.inputs.map { input in
      input.values.indices.map { input.classIndex(of: $0) ?? 0 }
    }
    proof = TableProof(rule: rule.id, title: rule.title, path: path)
    proof.facts = engine.circuit.inputs.map { $0.fact.text(in: domain.vocabulary) }
  }

  var inputs: [ProofInput] { engine.circuit.inputs }

  /// For each input, the value that stands for each of its classes.
  var standing: [[Int]] { inputs.map { $0.classes.compactMap(\.first) } }

  private mutating func tryAll() {
    guard let count = ProofGate.product(inputs.map(\.classes.count)), count <= TableProver.most
    else {
      draw()
      return
    }
    results = Array(repeating: -1, count: count)
    strides = inputs.map { _ in 1 }
    for index in inputs.indices.dropLast().reversed() {
      strides[index] = strides[index + 1] * inputs[index + 1].classes.count
    }
    var engine = engine
    engine.run(standing) { codes, outcome, engine in
      results[index(of: codes)] = Int32(clamping: outcome)
      note(codes, outcome, engine.outcomes[outcome])
      return true
    }
    self.engine = engine
  }

  /// The place of a combination in the list of results.
  func index(of codes: [Int]) -> Int {
    var index = 0
    for position in codes.indices {
      index += strides[position] * classOf[position][codes[position]]
    }
    return index
  }

  private mutating func draw() {
    proof.isSample = true
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let standing = standing
    for _ in 0..<TableProver.drawn {
      let codes = standing.map { values -> Int in
        // A fixed sequence, so that the same policy always gives the same report.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return values[Int((state >> 33) % UInt64(values.count))]
      }
      guard let outcome = engine.outcome(of: codes) else { continue }
      note(codes, outcome, engine.outcomes[outcome])
      if sample.count < TableProver.kept { sample.append(codes) }
    }
  }

  private mutating func note(_ codes: [Int], _ number: Int, _ outcome: ProofOutcome) {
    proof.decided += 1
    let (sum, overflow) = proof.combinations.addingReportingOverflow(weight(of: codes))
    proof.combinations = overflow ? Int.max : sum
    if met.insert(number).inserted {
      deciding.formUnion(outcome.deciding)
      holding.formUnion(outcome.holding)
      answered.formUnion(outcome.answers)
    }
    switch outcome.kind {
    case .gap: if gaps.count < TableProver.kept { gaps.append(codes) }
    case .conflict(let rows):
      if conflicts[rows] == nil { conflictOrder.append(rows) }
      if conflicts[rows, default: []].count < TableProver.kept {
        conflicts[rows, default: []].append(codes)
      }
    default: break
    }
  }

  /// How many combinations one stands for.
  private func weight(of codes: [Int]) -> Int {
    if proof.isSample { return 1 }
    var weight = 1
    for position in codes.indices {
      let classes = inputs[position].classes
      let count = classes[classOf[position][codes[position]]].count
      let (product, overflow) = weight.multipliedReportingOverflow(by: count)
      weight = overflow ? Int.max : product
    }
    return weight
  }
}
