extension ProofDomain {
  /// The times just before, at and just after each time that a fact is compared with, and none.
  func times(_ constants: [String]) -> [FactValue] {
    let written = constants.compactMap { CivilTime($0) }
    let times = written.flatMap { time in [-1, 0, 1].compactMap { time.adding(minutes: $0) } }
    return times.unique.sorted().map { .time($0) } + [.absent]
  }
}
