/// A word of the user's in quotation marks, harmless to a terminal and not too long to read.
func quoted(_ word: String) -> String {
  let longest = 80
  let shown = word.count > longest ? word.prefix(longest) + "…" : word[...]
  return "'\(printable(String(shown)))'"
}

/// Quoted words in a row, of which a few are enough to see what went wrong.
func enumerated(_ words: [String]) -> String {
  let most = 5
  let names = words.prefix(most).joined(separator: ", ")
  return words.count > most ? "\(names) and \(words.count - most) more" : names
}

/// The text with control and invisible formatting characters spelt out, so that what a user
/// pasted can neither move the cursor nor reverse the line.
func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default:
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
