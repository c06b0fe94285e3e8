/// One line of an iCalendar object (RFC 5545, 3.1): a name, a colon and a value.
struct ContentLine {
  private let line: String

  /// A line whose value needs no escaping.
  init(_ name: String, _ value: String) {
    line = "\(name):\(value)"
  }

  /// A line whose value is any text.
  init(_ name: String, text: String) {
    line = "\(name):\(ContentLine.escaped(text))"
  }

  /// The line as it stands in a file: at most 75 octets before each CRLF, the rest on lines that
  /// begin with a space, and no character cut in two.
  var folded: String {
    var result = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        result.append(contentsOf: "\r\n ".unicodeScalars)
        octets = 1
      }
      result.append(scalar)
      octets += width
    }
    return String(result) + "\r\n"
  }

  /// A value of type TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends are
  /// escaped, and other control characters, which no value may hold, become spaces.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      case "\t": result.append(scalar)
      case "\r": break
      default: result.append(scalar.properties.generalCategory == .control ? " " : scalar)
      }
    }
    return String(result)
  }
}
