/// A piece of HTML that is also well-formed XML; data can only enter it escaped.
struct Markup {
  /// A name and its value, not yet escaped.
  typealias Attribute = (name: String, value: String)

  /// The HTML.
  let source: String

  private init(source: String) {
    self.source = source
  }

  /// Nothing.
  static let none = Markup(source: "")

  /// Plain text; its line breaks are kept.
  static func text(_ text: String) -> Markup {
    Markup(source: escaped(VisibleText.of(text, lineBreaks: .kept)))
  }

  /// An element around its content, all on one line.
  static func element(
    _ name: String, _ attributes: [Attribute] = [], _ content: [Markup]
  ) -> Markup {
    Markup(source: "<\(name)\(list(attributes))>\(joined(content, by: ""))</\(name)>")
  }

  /// An element around a plain text.
  static func element(_ name: String, _ attributes: [Attribute] = [], text: String) -> Markup {
    element(name, attributes, [.text(text)])
  }

  /// An element whose content stands on lines of its own.
  static func block(
    _ name: String, _ attributes: [Attribute] = [], _ content: [Markup]
  ) -> Markup {
    Markup(source: "<\(name)\(list(attributes))>\n\(joined(content, by: "\n"))\n</\(name)>")
  }

  /// An element that never has content.
  static func void(_ name: String, _ attributes: [Attribute] = []) -> Markup {
    Markup(source: "<\(name)\(list(attributes))/>")
  }

  /// The style sheet, which is ours and holds data only as escaped strings.
  static func style(_ sheet: String) -> Markup {
    Markup(source: "<style>\n\(sheet)</style>")
  }

  /// Several pieces after each other.
  static func group(_ pieces: [Markup]) -> Markup {
    Markup(source: joined(pieces, by: "\n"))
  }

  private static func joined(_ pieces: [Markup], by separator: String) -> String {
    pieces.map(\.source).filter { !$0.isEmpty }.joined(separator: separator)
  }

  private static func list(_ attributes: [Attribute]) -> String {
    attributes.map { attribute in
      let value = escaped(VisibleText.of(attribute.value, lineBreaks: .joined))
      return " \(attribute.name)=\"\(value)\""
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
