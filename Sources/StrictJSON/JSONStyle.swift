/// How JSON is laid out for people who read it and for tools that compare it line by line.
public struct JSONStyle: Equatable, Sendable {
  /// The keys whose lists are printed with one whole element on each line.
  public var oneLineElementsUnder: Set<String>
  /// How many characters a line may have for a list of plain values to stay on it.
  public var lineLength: Int

  /// A style with these keys for lists of one-line elements, and lines of 100 characters.
  public init(oneLineElementsUnder: Set<String> = [], lineLength: Int = 100) {
    self.oneLineElementsUnder = oneLineElementsUnder
    self.lineLength = lineLength
  }
}
