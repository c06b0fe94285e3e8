/// What some needs cost together, with how many of them name no cost.
public struct DevelopmentCost: Hashable, Sendable {
  /// How many needs there are.
  public let needs: Int
  /// The costs that are on record together, in pence.
  public let pence: Int
  /// How many needs have no cost on record; no cost is not a cost of nothing.
  public let withoutCost: Int

  /// The cost of needs.
  public init(of needs: [DevelopmentSummary]) {
    self.needs = needs.count
    let costs = needs.compactMap { $0.text.cost?.quantity.hundredths }
    // A sum past the greatest number stays there; no school's budget comes near it.
    pence = costs.reduce(0) { sum, cost in
      let (next, overflow) = sum.addingReportingOverflow(cost)
      return overflow ? .max : next
    }
    withoutCost = needs.count - costs.count
  }
}
