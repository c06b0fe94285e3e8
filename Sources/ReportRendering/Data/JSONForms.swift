import AppraisalCore

extension JSONValue {
  /// A box of a form.
  init(_ box: FormBox) {
    self = .typed(
      "box",
      [
        ("id", .string(box.id)), ("label", .string(box.label)),
        ("guidance", .optional(box.guidance)),
        ("content", .array(box.content.map(JSONValue.init))), ("note", .optional(box.note)),
      ])
  }

  /// Something that stands in a box.
  init(_ piece: FormBox.Piece) {
    switch piece {
    case .text(let text): self = .typed("text", [("text", .string(text))])
    case .missing(let reason): self = .typed("missing", [("missing", .string(reason))])
    case .lines(let count): self = .typed("lines", [("lines", .integer(count))])
    case .facts(let facts): self = JSONValue(Block.facts(facts))
    case .choices(let choices):
      let items = choices.map {
        JSONValue.object([("label", .string($0.label)), ("ticked", .bool($0.isTicked))])
      }
      self = .typed("choices", [("choices", .array(items))])
    }
  }

  /// A place for a signature.
  init(_ line: SignatureLine) {
    var state: [(String, JSONValue)]
    switch line.state {
    case .signed(let day): state = [("state", .string("signed")), ("on", .string(day.iso))]
    case .void(let why): state = [("state", .string("void")), ("because", .string(why))]
    case .open: state = [("state", .string("open"))]
    }
    state.insert(contentsOf: [("part", .string(line.part)), ("name", .string(line.name))], at: 0)
    self = .object(state)
  }
}
