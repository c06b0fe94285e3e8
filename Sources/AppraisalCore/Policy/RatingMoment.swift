/// A moment of the cycle at which levels are given before the final ones, and kept as history.
public struct RatingMoment: Codable, Hashable, Sendable {
  /// The moment's name, used in conditions as `AREA.at.NAME`.
  public var id: String
  /// The moment in plain words.
  public var title: String
  /// The areas that are rated at it; all where empty.
  @Sparse public var areas: [String] = []
  /// For whom it is; for everybody where absent.
  public var when: When?
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []

  /// Whether an area is rated at it.
  public func includes(_ area: Area) -> Bool {
    areas.isEmpty || areas.contains(area.id)
  }
}

extension Assessment {
  /// The areas of a moment, in the policy's order.
  func areas(at moment: RatingMoment) -> [Area] {
    areas.filter(moment.includes)
  }
}
