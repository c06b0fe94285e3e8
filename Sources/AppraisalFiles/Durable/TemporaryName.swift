/// The name of a file that is still being written: `.NAME.tmp-PROCESS-RANDOM`.
///
/// A command that is killed while it writes leaves such a file behind. The name shows that it is
/// no record, whose it would have become, and who wrote it.
enum TemporaryName {
  private static let marker: [UInt8] = Array(".tmp-".utf8)

  /// A name that no other writing uses, for a file that is to become the name.
  static func make(for name: String) -> String {
    // File systems allow 255 bytes, and a long name has to leave room for the rest.
    var kept = ""
    for character in name.unicodeScalars {
      guard kept.utf8.count + UTF8.width(character) <= 128 else { break }
      kept.unicodeScalars.append(character)
    }
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    return ".\(kept).tmp-\(currentProcess())-\(random)"
  }

  /// Whether a name has the form of a temporary name.
  static func isOne(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.first == 0x2E, let random = bytes.lastIndex(of: 0x2D) else { return false }
    let beforeRandom = bytes[..<random]
    guard let process = beforeRandom.lastIndex(of: 0x2D),
      bytes[...process].count > marker.count + 1,
      Array(bytes[...process].suffix(marker.count)) == marker
    else { return false }
    let digits = bytes[(process + 1)..<random]
    let hexadecimal = bytes[(random + 1)...]
    return !digits.isEmpty && digits.allSatisfy(isDigit)
      && (1...16).contains(hexadecimal.count)
      && hexadecimal.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
