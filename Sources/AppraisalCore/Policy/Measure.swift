/// A number that the policy works out from others, such as the total of an assessment.
public struct Measure: Codable, Hashable, Sendable {
  /// The measure's name, used in conditions as `measure.NAME`.
  public var id: String
  /// What is measured.
  public var title: String
  /// The parts of which it is the weighted mean; absent where it is a sum.
  public var mean: [MeasurePart]?
  /// The parts of which it is the sum, each as often as its weight says; absent where it is a mean.
  public var sum: [MeasurePart]?
  /// Clauses that state it.
  @Sparse public var clauses: [String] = []

  /// The parts of the mean or the sum.
  public var parts: [MeasurePart] { (mean ?? []) + (sum ?? []) }
}

/// A number that goes into a measure.
public struct MeasurePart: Codable, Hashable, Sendable {
  /// The fact that holds it.
  public var of: String
  /// Its weight; 1 where absent.
  public var weight: Int?
}
