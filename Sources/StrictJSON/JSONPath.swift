/// One step from a value into one that it holds.
public enum JSONPathElement: Hashable, Sendable {
  /// To the value of a key.
  case key(String)
  /// To an element of a list, counted from 0.
  case index(Int)
}

/// The written form of a path into a JSON value, such as `assessment.overall.rows[2].when`.
///
/// A key that holds a character with a meaning in paths is written in brackets as JSON writes it:
/// `areas["a.b"]`.
public enum JSONPath {
  /// The path as text, empty for the outermost value.
  public static func text(_ path: [JSONPathElement]) -> String {
    var text = ""
    for element in path {
      switch element {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where isPlain(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(JSONPrinter().line(.string(key)))]"
      }
    }
    return text
  }

  /// The path written in the text, or nil where the text is no path.
  public static func elements(_ text: String) -> [JSONPathElement]? {
    var reading = PathReading(text)
    return reading.read()
  }

  /// Whether a key can be written without brackets.
  static func isPlain(_ key: String) -> Bool {
    !key.isEmpty && key.unicodeScalars.allSatisfy(isPlain)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "[", "]", "\"", "\\", " ", "\u{0}"..."\u{1F}", "\u{7F}": false
    default: true
    }
  }
}

/// Reads a written path from left to right.
private struct PathReading {
  private var rest: Substring.UnicodeScalarView
  private var path: [JSONPathElement] = []

  init(_ text: String) {
    rest = text[...].unicodeScalars
  }

  mutating func read() -> [JSONPathElement]? {
    while let first = rest.first {
      let isRead: Bool
      if first == "[" {
        rest.removeFirst()
        isRead = rest.first == "\"" ? quotedKey() : index()
      } else if first == "." {
        rest.removeFirst()
        isRead = !path.isEmpty && plainKey()
      } else {
        isRead = path.isEmpty && plainKey()
      }
      guard isRead else { return nil }
    }
    return path
  }

  private mutating func plainKey() -> Bool {
    let key = String(Substring(rest.prefix { $0 != "." && $0 != "[" }))
    guard JSONPath.isPlain(key) else { return false }
    rest = rest.dropFirst(key.unicodeScalars.count)
    path.append(.key(key))
    return true
  }

  private mutating func index() -> Bool {
    let digits = String(Substring(rest.prefix { $0 != "]" }))
    guard let index = Int(digits), index >= 0, String(index) == digits else { return false }
    rest = rest.dropFirst(digits.unicodeScalars.count)
    path.append(.index(index))
    return close()
  }

  private mutating func quotedKey() -> Bool {
    var isEscaped = false
    let inside = rest.dropFirst().prefix { scalar in
      if isEscaped {
        isEscaped = false
        return true
      }
      isEscaped = scalar == "\\"
      return scalar != "\""
    }
    let quoted = "\"\(String(Substring(inside)))\""
    guard let document = try? JSONDocument(parsing: Array(quoted.utf8)),
      case .string(let key) = document.root.value
    else { return false }
    rest = rest.dropFirst(quoted.unicodeScalars.count)
    path.append(.key(key))
    return close()
  }

  private mutating func close() -> Bool {
    rest.popFirst() == "]"
  }
}
