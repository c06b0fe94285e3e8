/// A small published generator of numbers that look drawn at random: the same seed gives the same numbers everywhere.
///
/// Guy L. Steele, Doug Lea and Christine H. Flood, *Fast Splittable Pseudorandom Number Generators*, OOPSLA 2014. It is
/// written out here since the standard library does not promise that what it shuffles stays the same between versions.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
