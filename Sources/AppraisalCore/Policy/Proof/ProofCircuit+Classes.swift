extension ProofCircuit {
  /// How many combinations of a gate's wires are looked at to see which values it tells apart.
  private static let most = 300_000

  /// Groups the values of an input that no gate tells apart, whatever the others are.
  ///
  /// It is lossless: a table answers alike for all values of a group.
  mutating func classes(of number: Int) -> [[Int]] {
    var groups = [Array(inputs[number].values.indices)]
    for index in gates.indices where gates[index].wires.contains(.input(number)) {
      let count = ProofGate.product(gates[index].radices) ?? Int.max
      if count > ProofCircuit.most { return inputs[number].values.indices.map { [$0] } }
      groups = groups.flatMap { split($0, of: number, by: index) }
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  private mutating func split(_ group: [Int], of number: Int, by gate: Int) -> [[Int]] {
    if group.count < 2 { return [group] }
    var order: [[UInt8]] = []
    var members: [[UInt8]: [Int]] = [:]
    for value in group {
      let signature = signature(of: value, for: number, at: gate)
      if members[signature] == nil { order.append(signature) }
      members[signature, default: []].append(value)
    }
    return order.compactMap { members[$0] }
  }

  /// What a gate says for a value, for every combination of its other wires.
  private mutating func signature(of value: Int, for number: Int, at gate: Int) -> [UInt8] {
    let wires = gates[gate].wires
    let radices = gates[gate].radices
    var codes = wires.map { $0 == .input(number) ? value : 0 }
    var signature: [UInt8] = []
    while true {
      signature.append(gates[gate].code(codes))
      var position = codes.count - 1
      while position >= 0 {
        if wires[position] != .input(number) {
          codes[position] += 1
          if codes[position] < radices[position] { break }
          codes[position] = 0
        }
        position -= 1
      }
      if position < 0 { return signature }
    }
  }
}
