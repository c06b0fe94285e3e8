/// A labelled value, such as “Reviewer: R03”.
public struct Fact: Hashable, Sendable {
  /// What the value is.
  public let label: String
  /// The value.
  public let value: Cell

  /// A value with its label.
  public init(label: String, value: Cell) {
    self.label = label
    self.value = value
  }
}
