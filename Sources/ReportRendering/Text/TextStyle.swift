/// Emphasis for a terminal, or none at all where colour is not wanted.
///
/// Emphasis never carries meaning alone: every text reads the same without it. The codes are those
/// of “select graphic rendition” in ECMA-48.
struct TextStyle: Hashable, Sendable {
  /// Whether emphasis is written.
  let color: Bool

  /// A heading or another text that stands out.
  func strong(_ text: String) -> String { styled(text, "1") }

  /// A text that stands back.
  func faint(_ text: String) -> String { styled(text, "2") }

  /// The word for an error.
  func error(_ text: String) -> String { styled(text, "1;31") }

  /// The word for a warning.
  func warning(_ text: String) -> String { styled(text, "1;33") }

  /// A piece of a bar, by the place of its level, counted from zero.
  func level(_ text: String, place: Int) -> String {
    let codes = ["32", "36", "33", "35", "34", "31"]
    return styled(text, codes[place % codes.count])
  }

  private func styled(_ text: String, _ code: String) -> String {
    color && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
