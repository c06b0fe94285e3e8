/// A part of a condition whose truth depends on a few inputs or on other parts.
///
/// Every truth is worked out once, by the evaluator that decides cases, and then remembered.
struct ProofGate {
  /// What a gate looks at.
  enum Wire: Hashable {
    /// An input, by its number.
    case input(Int)
    /// An earlier gate, by its number.
    case gate(Int)
  }

  let wires: [Wire]
  /// How many values each wire can have.
  let radices: [Int]
  private let truth: ([Int]) -> Truth
  private var listed: [UInt8]
  private var keyed: [Int: UInt8] = [:]
  private let isCountable: Bool

  /// How many truths are remembered in a list; others in a table by key.
  private static let longestList = 1 << 16

  /// A gate over wires, each with so many values, whose numbers lead to the truth.
  init(_ wires: [Wire], radices: [Int], truth: @escaping ([Int]) -> Truth) {
    self.wires = wires
    self.radices = radices
    self.truth = truth
    let count = ProofGate.product(radices)
    isCountable = count != nil
    let isShort = count.map { $0 <= ProofGate.longestList } ?? false
    listed = isShort ? Array(repeating: ProofGate.unknownYet, count: count ?? 0) : []
  }

  private static let unknownYet: UInt8 = 3

  /// The truth, as a code, for the values of all inputs and the truths of the gates before it.
  mutating func code(inputs: [Int], gates: [UInt8]) -> UInt8 {
    var index = 0
    for position in wires.indices {
      index = index &* radices[position] &+ value(at: position, inputs, gates)
    }
    if let code = remembered(index) { return code }
    return remember(wires.indices.map { value(at: $0, inputs, gates) }, index)
  }

  /// The truth, as a code, for the values of its wires.
  mutating func code(_ values: [Int]) -> UInt8 {
    var index = 0
    for position in wires.indices { index = index &* radices[position] &+ values[position] }
    return remembered(index) ?? remember(values, index)
  }

  private func value(at position: Int, _ inputs: [Int], _ gates: [UInt8]) -> Int {
    switch wires[position] {
    case .input(let number): inputs[number]
    case .gate(let number): Int(gates[number])
    }
  }

  private func remembered(_ index: Int) -> UInt8? {
    if !isCountable { return nil }
    if listed.isEmpty { return keyed[index] }
    let code = listed[index]
    return code == ProofGate.unknownYet ? nil : code
  }

  private mutating func remember(_ values: [Int], _ index: Int) -> UInt8 {
    let code = UInt8(truth(values).code)
    if isCountable {
      if listed.isEmpty { keyed[index] = code } else { listed[index] = code }
    }
    return code
  }

  /// The product of numbers, or nil where it is out of range.
  static func product(_ numbers: [Int]) -> Int? {
    var product = 1
    for number in numbers {
      let (next, overflow) = product.multipliedReportingOverflow(by: number)
      if overflow { return nil }
      product = next
    }
    return product
  }
}
