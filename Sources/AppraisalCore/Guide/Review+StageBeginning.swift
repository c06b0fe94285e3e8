extension Review {
  /// The day on which what a stage asks for first can be done, where that day is still to come.
  public func beginning(of stage: Stage) -> Day? {
    let step = stage.next.first { holds($0.when) != .no }
    guard let command = step?.command else { return nil }
    let ahead = deadlines.compactMap { status -> Day? in
      guard case .ahead(let opens) = status.standing, status.deadline.command == command else {
        return nil
      }
      return opens
    }
    return ahead.min()
  }
}
