/// What became of a need: it was agreed, authorised, declined, met, or promised and not met.
public struct DevelopmentStep: Codable, Hashable, Sendable {
  /// The need's name.
  public var development: String
  /// The reason that the policy knows, where what was promised is not given.
  public var ground: String?
  /// Why or how, in words.
  public var because: String?

  /// A step about a need.
  public init(development: String, ground: String? = nil, because: String? = nil) {
    self.development = development
    self.ground = ground
    self.because = because
  }
}
