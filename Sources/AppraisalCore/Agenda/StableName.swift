/// Makes names that are the same for the same parts and say nothing about them to a reader.
enum StableName {
  /// The name of these parts in the form of a UUID (RFC 9562, version 8).
  ///
  /// It is made of two 64-bit FNV-1a sums, forwards and backwards, which is enough to tell the events of all calendars
  /// apart. It is no secret: whoever can guess the parts can make the name.
  static func of(_ parts: [String]) -> String {
    // The parts are joined by a byte that no text holds, so that they cannot run into one another.
    let bytes: [UInt8] = parts.flatMap { Array($0.utf8) + [0xFF] }
    let high = (FNV1a.sum(of: bytes) & ~0xF000) | 0x8000
    let low = (FNV1a.sum(of: bytes.reversed()) & ~(0b11 << 62)) | (0b10 << 62)
    let digits = FNV1a.hexadecimal(high) + FNV1a.hexadecimal(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text += "-" }
      text.append(digit)
    }
    return text
  }
}
