/// Text from a spreadsheet as UTF-8 bytes, with what had to be assumed or was damaged.
///
/// Spreadsheets write UTF-8 with or without a mark, UTF-16 with a mark (“Unicode text”), or the
/// code page of Western Windows. Anything that is not valid UTF-8 and has no mark is read as
/// Windows-1252, in which every British name can be written; a note says so, for the case
/// that the file came from elsewhere.
struct TextDecoding {
  private(set) var utf8: [UInt8] = []
  private(set) var problem: CSVProblem?

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      readUTF8(Array(bytes.dropFirst(3)))
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      readUTF16(bytes) { low, high in UInt16(high) << 8 | UInt16(low) }
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      readUTF16(bytes) { high, low in UInt16(high) << 8 | UInt16(low) }
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      refuse(
        line: 1, "this is a workbook, not comma-separated text",
        "open it in the spreadsheet program and save it as “CSV UTF-8”")
    } else if bytes.contains(0) {
      refuse(
        line: 1 + lines(in: bytes.prefix { $0 != 0 }), "this is not text: it has zero bytes",
        "save the table again as “CSV UTF-8”")
    } else if isUTF8(bytes) {
      utf8 = bytes
    } else {
      readWindows1252(bytes)
    }
  }

  private mutating func readUTF8(_ bytes: [UInt8]) {
    if isUTF8(bytes), !bytes.contains(0) {
      utf8 = bytes
    } else {
      refuse(
        line: 1 + lines(in: bytes[..<firstDamage(bytes)]),
        "the file is marked as UTF-8 text, but the line is damaged",
        "save the table again as “CSV UTF-8”")
    }
  }

  private mutating func readUTF16(
    _ bytes: [UInt8], _ unit: (_ first: UInt8, _ second: UInt8) -> UInt16
  ) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(unit(bytes[index], bytes[index + 1]))
    }
    var read: [UInt8] = []
    read.reserveCapacity(units.count)
    let damaged = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { read.append($0) }
    if damaged || bytes.count % 2 == 1 || units.contains(0) {
      refuse(
        line: 1 + lines(in: read[...]), "the file is marked as UTF-16 text, but is damaged",
        "save the table again as “CSV UTF-8”")
    } else {
      utf8 = read
    }
  }

  private mutating func readWindows1252(_ bytes: [UInt8]) {
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var firstLine: Int?
    for (index, byte) in bytes.enumerated() {
      guard byte >= 0x80 else {
        utf8.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? TextDecoding.windows1252[Int(byte - 0x80)] : UInt16(byte)
      guard scalar != 0, let character = Unicode.Scalar(scalar) else {
        utf8 = []
        refuse(
          line: 1 + lines(in: bytes[..<index]), "the line has bytes that are no character",
          "save the table again as “CSV UTF-8”")
        return
      }
      if firstLine == nil { firstLine = 1 + lines(in: bytes[..<index]) }
      utf8.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    }
    problem = CSVProblem(
      severity: .note, row: nil, column: nil, line: firstLine ?? 1,
      message: "the file is not UTF-8 text and was read as Windows text (code page 1252)",
      remedy: "check that names with accents are right; if not, save the table as “CSV UTF-8”")
  }

  private mutating func refuse(line: Int, _ message: String, _ remedy: String) {
    problem = CSVProblem(
      severity: .error, row: nil, column: nil, line: line, message: message, remedy: remedy)
  }

  private func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The index of the first byte that is zero or not UTF-8.
  private func firstDamage(_ bytes: [UInt8]) -> Int {
    var good = 0
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    while case .valid(let character) = decoder.parseScalar(from: &rest) {
      guard character.first != 0 else { break }
      good += character.count
    }
    return min(good, bytes.count)
  }

  private func lines(in bytes: ArraySlice<UInt8>) -> Int {
    var lines = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { lines += 1 }
      previous = byte
    }
    return lines
  }

  /// The characters of the bytes 0x80 to 0x9F, 0 where there is none.
  ///
  /// From the Unicode Consortium's mapping `CP1252.TXT`.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
