/// Text from a file as a message shows it: short, and without characters that act on a terminal.
enum Quotation {
  /// The text in straight quotation marks.
  static func quoted(_ text: String) -> String {
    "\"\(shortened(text))\""
  }

  /// The text, cut after 60 characters, with control and direction characters written as escapes.
  static func shortened(_ text: String) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 60 { return shown + "…" }
      count += 1
      if acts(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
