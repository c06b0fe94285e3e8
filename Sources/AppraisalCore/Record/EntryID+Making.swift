extension Identifier where Owner == EntryKind {
  /// An identifier that sorts by the instant, made unique by a random number.
  ///
  /// The form is nine digits of Crockford's Base32 for the milliseconds since 1970, a hyphen and
  /// six digits of the random number, in small letters.
  public init(at moment: Moment, random: UInt64) {
    let time = EntryID.digits(UInt64(max(moment.milliseconds, 0)), count: 9)
    let suffix = EntryID.digits(random, count: 6)
    self.init(unchecked: time + "-" + suffix)
  }

  private static func digits(_ value: UInt64, count: Int) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var rest = value
    var text = ""
    for _ in 0..<count {
      text = String(alphabet[Int(rest & 31)]) + text
      rest >>= 5
    }
    return text
  }
}
