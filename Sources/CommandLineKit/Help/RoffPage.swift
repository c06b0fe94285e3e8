/// A manual page in the making, in the language of the `man` macros.
struct RoffPage {
  private var lines: [String] = []

  /// The source, ending in a newline.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func title(_ name: String, date: String, version: String) {
    request("TH", [name.uppercased(), "1", date, "\(name) \(version)", "User Commands"])
    // Left-aligned and unhyphenated, so that command lines can be copied and searched for.
    lines += [".ad l", ".nh"]
  }

  mutating func section(_ title: String) { request("SH", [title.uppercased()]) }

  mutating func subsection(_ title: String) { request("SS", [title]) }

  /// Text in paragraphs parted by blank lines; indented lines are kept as they are.
  mutating func paragraphs(_ text: String) {
    for paragraph in text.paragraphs {
      lines.append(".PP")
      if paragraph.hasPrefix(" ") {
        verbatim(paragraph.split(separator: "\n").map(String.init))
      } else {
        lines.append(RoffPage.line(paragraph.split(separator: "\n").joined(separator: " ")))
      }
    }
  }

  /// A usage line, the command in bold and the values in italics.
  mutating func synopsis(_ words: [String]) {
    let command = words.first.map(RoffPage.escaped) ?? ""
    let rest = words.dropFirst().map { word in
      word.words.map(RoffPage.withValuesInItalics).joined(separator: "\\ ")
    }
    lines += [".PP", (["\\fB\(command)\\fR"] + rest).joined(separator: " ")]
  }

  mutating func parameters(_ specs: [ParameterSpec]) {
    for spec in specs {
      lines += [
        ".TP", RoffPage.withValuesInItalics(spec.label), RoffPage.line(spec.abstractWithDetails),
      ]
    }
  }

  mutating func tagged(_ tag: String, _ text: String) {
    lines += [".TP", "\\fB\(RoffPage.escaped(tag))\\fR", RoffPage.line(text)]
  }

  mutating func examples(_ examples: [String]) {
    guard !examples.isEmpty else { return }
    lines.append(".PP")
    verbatim(examples.map { "  \($0)" })
  }

  /// A line that is roff already.
  mutating func raw(_ line: String) { lines.append(line) }

  private mutating func verbatim(_ text: [String]) {
    lines += [".nf"] + text.map(RoffPage.line) + [".fi"]
  }

  private mutating func request(_ name: String, _ arguments: [String]) {
    lines.append(
      ".\(name) " + arguments.map { "\"\(RoffPage.escaped($0))\"" }.joined(separator: " "))
  }
}

extension RoffPage {
  /// A line of text, kept from being taken for a request or for nothing.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.isEmpty || escaped.hasPrefix(".") ? "\\&\(escaped)" : escaped
  }

  /// Text in which every character stands for itself.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += escaped($1) }
  }

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "\\": "\\(rs"
    case "-": "\\-"
    case "'": "\\(aq"
    case "\"": "\\(dq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    case "\n", "\r", "\r\n": " "
    default: character.isASCII ? "\(character)" : unicode(character)
    }
  }

  /// The character by its numbers, as roff cannot be relied on to know the file's encoding.
  private static func unicode(_ character: Character) -> String {
    let numbers = character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    return "\\[u\(numbers.joined(separator: "_"))]"
  }

  private static func withValuesInItalics(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "<": result += "\\fI"
      case ">": result += "\\fR"
      default: result += escaped(character)
      }
    }
  }
}
