/// How help is set out: two spaces of indent, descriptions in a column of their own.
struct HelpLayout {
  /// Where descriptions start in lists, as in Swift's argument parser.
  private static let labelColumn = 26
  /// Below this width descriptions stand under their labels, or they would be one word wide.
  private static let narrow = 60

  let columns: Int

  init(columns: Int) {
    self.columns = min(max(columns, 20), 1000)
  }

  /// A paragraph that begins with its title; further lines hang under the first word.
  func titled(_ title: String, words: [String]) -> String {
    let indent = title.count + 2
    let lines = TextWrapping.lines(ofWords: words, width: columns - indent)
    return "\(title): " + lines.joined(separator: "\n" + spaces(indent))
  }

  /// Text in paragraphs parted by blank lines; a paragraph that is indented keeps its line breaks.
  func paragraphs(_ text: String) -> String {
    text.paragraphs.map { paragraph in
      let lines =
        paragraph.hasPrefix(" ")
        ? TextWrapping.lines(of: String(paragraph), width: columns)
        : TextWrapping.lines(ofWords: String(paragraph).words, width: columns)
      return lines.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  /// A titled list of labels, each with its description.
  func list(_ title: String, _ entries: [(label: String, text: String)]) -> String {
    (["\(title.uppercased()):"] + entries.flatMap { entry(label: $0.label, text: $0.text) })
      .joined(separator: "\n")
  }

  private func entry(label: String, text: String) -> [String] {
    let isNarrow = columns < HelpLayout.narrow
    let column = isNarrow ? 6 : HelpLayout.labelColumn
    let lines = TextWrapping.lines(ofWords: text.words, width: columns - column)
    let labelWidth = TextWidth.columns(of: label) + 2
    guard !isNarrow, labelWidth < column, let first = lines.first else {
      return TextWrapping.lines(ofWords: label.words, width: columns - 2).map { "  \($0)" }
        + lines.map { spaces(column) + $0 }
    }
    return ["  \(label)\(spaces(column - labelWidth))\(first)"]
      + lines.dropFirst().map { spaces(column) + $0 }
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
