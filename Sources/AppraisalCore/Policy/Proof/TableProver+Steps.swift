/// A better level that gives a worse answer.
private struct BadStep {
  let input: Int
  let better: Int
  let worse: Int
  /// The combination with the better level.
  let codes: [Int]
  let answers: [String]
  let others: [String]
}

extension TableProver {
  /// Finds better levels that give worse answers, all else being equal.
  mutating func describeSteps() {
    let order = ProofOrder(vocabulary: domain.vocabulary, policy: domain.policy)
    var found = 0
    for input in inputs.indices {
      let steps = order.steps(of: inputs[input])
      for step in badSteps(of: input, steps, order) {
        found += 1
        describe(step, order)
      }
    }
    if rule.worseIsMeant != nil, found == 0 {
      find(
        .step, .note, at: path + [.key("worseIsMeant")],
        "\(rule.title): no better level gives a worse answer, so that nothing needs to be meant",
        remedy: "Leave out worseIsMeant.", clauses: rule.clauses)
    }
  }

  /// The smallest example of each pair of answers that are the wrong way round.
  private mutating func badSteps(
    of input: Int, _ steps: [(better: Int, worse: Int)], _ order: ProofOrder
  ) -> [BadStep] {
    var seen: Set<[[String]]> = []
    var bad: [BadStep] = []
    var pairs: Set<[Int]> = []
    for step in steps {
      guard let better = inputs[input].classIndex(of: step.better),
        let worse = inputs[input].classIndex(of: step.worse), better != worse,
        pairs.insert([better, worse]).inserted
      else { continue }
      for found in badCombinations(input, better, worse, order)
      where seen.insert([found.answers, found.others]).inserted {
        bad.append(
          BadStep(
            input: input, better: step.better, worse: step.worse, codes: found.codes,
            answers: found.answers, others: found.others))
      }
    }
    return bad
  }

  private typealias Found = (codes: [Int], answers: [String], others: [String])

  /// The smallest combination for each pair of answers that two classes of an input turn round.
  private mutating func badCombinations(
    _ input: Int, _ better: Int, _ worse: Int, _ order: ProofOrder
  ) -> [Found] {
    var verdicts: [[Int]: Bool] = [:]
    var kinds: [[Int]] = []
    var combinations: [[Int]: [[Int]]] = [:]
    for (first, second, codes) in neighbours(input, better, worse) {
      let pair = [first, second]
      let isBad =
        verdicts[pair]
        ?? order.areWorse(
          engine.outcomes[first].answers, than: engine.outcomes[second].answers, in: rule)
      verdicts[pair] = isBad
      guard isBad else { continue }
      if combinations[pair] == nil { kinds.append(pair) }
      if combinations[pair, default: []].count < 1000 {
        combinations[pair, default: []].append(codes)
      }
    }
    return kinds.compactMap { pair in
      smallest(of: combinations[pair] ?? []).map {
        ($0, engine.outcomes[pair[0]].answers, engine.outcomes[pair[1]].answers)
      }
    }
  }

  /// Pairs of outcomes of combinations that differ in one input only, with the first of the two.
  private mutating func neighbours(
    _ input: Int, _ better: Int, _ worse: Int
  ) -> [(Int, Int, [Int])] {
    if proof.isSample { return neighboursInSample(input, better, worse) }
    var found: [(Int, Int, [Int])] = []
    var seen: [[Int]: Int] = [:]
    let stride = strides[input]
    let size = stride * inputs[input].classes.count
    for index in results.indices where (index % size) / stride == better {
      let first = Int(results[index])
      let second = Int(results[index + (worse - better) * stride])
      if first < 0 || second < 0 || first == second { continue }
      let count = seen[[first, second], default: 0]
      if count >= 200 { continue }
      seen[[first, second]] = count + 1
      found.append((first, second, codes(at: index)))
    }
    return found
  }

  private mutating func neighboursInSample(
    _ input: Int, _ better: Int, _ worse: Int
  ) -> [(Int, Int, [Int])] {
    let classes = inputs[input].classes
    return sample.compactMap { codes in
      var (upper, lower) = (codes, codes)
      upper[input] = classes[better][0]
      lower[input] = classes[worse][0]
      guard let first = engine.outcome(of: upper), let second = engine.outcome(of: lower) else {
        return nil
      }
      return (first, second, upper)
    }
  }

  /// The combination at a place in the list of results.
  private func codes(at index: Int) -> [Int] {
    inputs.indices.map { position in
      let classes = inputs[position].classes
      return classes[(index / strides[position]) % classes.count][0]
    }
  }

  private mutating func describe(_ step: BadStep, _ order: ProofOrder) {
    let rule = rule
    let lower = inputs[step.input].classes.first { $0.contains(step.worse) }?[0] ?? step.worse
    let kept = essential(step.codes, keeping: [step.input]) { codes, outcome, engine in
      var other = codes
      other[step.input] = lower
      guard let second = engine.outcome(of: other) else { return true }
      return order.areWorse(
        engine.outcomes[outcome].answers, than: engine.outcomes[second].answers, in: rule)
    }
    let vocabulary = domain.vocabulary
    let input = inputs[step.input]
    let rest = kept.subtracting([step.input])
    let place = rest.isEmpty ? "" : " (\(facts(step.codes, rest)))"
    let says =
      "\(rule.title): a better level gives a worse answer. With "
      + "\(input.textOfOne(step.better, in: vocabulary)) it is "
      + "\(step.answers.joined(separator: " or ")), with "
      + "\(input.textOfOne(step.worse, in: vocabulary)) it is "
      + "\(step.others.joined(separator: " or ")), all else alike\(place)"
    let meant = rule.worseIsMeant
    find(
      .step, meant == nil ? .error : .note, at: path + [.key("rows")],
      says + (meant.map { ". The policy means it: \($0)" } ?? ""),
      remedy: meant == nil
        ? "Change a row, or say why it is meant (worseIsMeant)." : "Nothing needs to be done.",
      clauses: rule.clauses)
  }
}
