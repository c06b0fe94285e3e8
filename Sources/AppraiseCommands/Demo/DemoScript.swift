import AppraisalCore

/// The sample year as its data file states it: phases of commands with their days.
struct DemoScript {
  /// One line of the file.
  enum Line {
    /// A phase begins.
    case title(String)
    /// A command runs on a day; it is shown with what it prints, or not.
    case command(Day, [String], isShown: Bool)
  }

  private(set) var lines: [Line] = []
  /// The report at the end.
  private(set) var report: [String] = []
  /// What is said after it.
  private(set) var closing: [String] = []
  /// The last day of the year.
  private(set) var lastDay = Day.earliest

  /// Reads the file for a cycle that starts in a year and is kept in a folder.
  ///
  /// - Throws: `Failure` naming the line that cannot be read.
  init(_ bytes: [UInt8], year: Int, folder: String) throws(Failure) {
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let filled = DemoScript.filled(String(line), year: year, folder: folder)
      if !read(filled) {
        throw Failure("Error: line \(index + 1) of the sample year cannot be read.", code: 65)
      }
    }
  }

  private mutating func read(_ line: String) -> Bool {
    if line.isEmpty || line.hasPrefix("#") { return true }
    let mark = line.prefix { $0 != " " }
    let rest = String(line.dropFirst(mark.count + 1))
    switch mark {
    case "==":
      lines.append(.title(rest))
      return true
    case "@":
      guard let day = Day(iso: rest) else { return false }
      lastDay = day
      return true
    case "$": return command(rest, isShown: true)
    case "+": return command(rest, isShown: false)
    case "!":
      report = DemoScript.words(rest)
      return true
    case ">":
      closing.append(rest)
      return true
    default: return false
    }
  }

  private mutating func command(_ rest: String, isShown: Bool) -> Bool {
    let words = DemoScript.words(rest)
    guard words.first == "appraise" else { return false }
    lines.append(.command(lastDay, words, isShown: isShown))
    return true
  }

  private static func filled(_ line: String, year: Int, folder: String) -> String {
    let short = (year + 1) % 100
    let values = [
      "{YEAR}": "\(year)", "{NEXT}": "\(year + 1)", "{YY}": short < 10 ? "0\(short)" : "\(short)",
      "DIR": folder,
    ]
    return values.reduce(line) { text, value in
      text.split(separator: value.key, omittingEmptySubsequences: false)
        .joined(separator: value.value)
    }
  }

  /// The year for which the sample's staff list is written.
  static let staffListYear = 2025

  /// A staff list with every date of the form `dd/mm/yyyy` some years later.
  static func staffList(_ bytes: [UInt8], yearsLater years: Int) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "/", omittingEmptySubsequences: false)
      .map { piece in
        guard piece.count >= 4, let year = Int(piece.prefix(4)), year > 1900 else {
          return String(piece)
        }
        return "\(year + years)" + piece.dropFirst(4)
      }
      .joined(separator: "/").utf8.map { $0 }
  }

  /// The words of a command line; double quotes keep spaces.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        isOpen = true
      case " " where !isQuoted:
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      default:
        word.append(character)
        isOpen = true
      }
    }
    return isOpen ? words + [word] : words
  }
}
