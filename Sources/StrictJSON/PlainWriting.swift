extension NodeWriting {
  /// Writes a whole number.
  func write(whole number: some FixedWidthInteger) {
    set(.number(JSONNumber(number)))
  }

  /// Writes a number that must be finite.
  func write(
    decimal number: some BinaryFloatingPoint & CustomStringConvertible
  ) throws(JSONProblems) {
    guard number.isFinite, let written = JSONNumber(number.description) else {
      throw JSONProblems(problem("\(number) is not a number that can be written"))
    }
    set(.number(written))
  }
}
