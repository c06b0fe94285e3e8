import AppraisalCore

/// The boxes and signatures of a form as rows of a table.
enum FormRows {
  /// The columns of such a table.
  static let columns = [
    Column(id: "box", title: "Box"), Column(id: "item", title: "Item"),
    Column(id: "value", title: "Value"),
  ]

  /// The rows of a block; none where it is neither boxes nor signatures.
  static func rows(of block: Block) -> [[Cell]] {
    switch block {
    case .box(let box): box.content.flatMap { rows(of: $0, label: box.label) }
    case .signatures(let lines): lines.map(row(of:))
    default: []
    }
  }

  private static func rows(of piece: FormBox.Piece, label: String) -> [[Cell]] {
    switch piece {
    case .text(let text): [[.text(label), .empty, .text(text)]]
    case .missing(let reason): [[.text(label), .empty, .missing(reason)]]
    case .lines: [[.text(label), .empty, .blank]]
    case .facts(let facts): facts.map { [.text(label), .text($0.label), $0.value] }
    case .choices(let choices):
      choices.map { [.text(label), .text($0.label), .text($0.isTicked ? "x" : "")] }
    }
  }

  private static func row(of line: SignatureLine) -> [Cell] {
    switch line.state {
    case .signed(let day): [.text("Signature"), .text(SignatureText.head(of: line)), .day(day)]
    case .void(let reason):
      [.text("Signature"), .text(SignatureText.head(of: line)), .missing(reason)]
    case .open: [.text("Signature"), .text(SignatureText.head(of: line)), .blank]
    }
  }
}
