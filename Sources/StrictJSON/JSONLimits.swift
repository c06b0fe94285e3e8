/// How much a JSON text may ask of the reader before it is refused.
public struct JSONLimits: Equatable, Sendable {
  /// How deeply lists and objects may be nested; a value that holds nothing has depth 0.
  ///
  /// Reading and printing use the stack in proportion, so the value is held between 0 and 256.
  public let maximumDepth: Int
  /// How many bytes a text may have.
  public let maximumBytes: Int
  /// How many characters a number may be written with.
  public let maximumNumberLength: Int
  /// How many problems are reported; at least one.
  public let maximumProblems: Int

  /// Limits that suit files kept by people: 64 levels, 64 MiB, numbers of 128 characters.
  public init(
    maximumDepth: Int = 64, maximumBytes: Int = 64 << 20, maximumNumberLength: Int = 128,
    maximumProblems: Int = 100
  ) {
    self.maximumDepth = min(max(maximumDepth, 0), 256)
    self.maximumBytes = max(maximumBytes, 0)
    self.maximumNumberLength = min(max(maximumNumberLength, 1), 256)
    self.maximumProblems = max(maximumProblems, 1)
  }
}
