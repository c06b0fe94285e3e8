import AppraisalCore

/// Boxes and signatures of a form as HTML.
enum HTMLForms {
  /// The box with its label, its guidance, what stands in it and who wrote it.
  static func box(_ box: FormBox) -> Markup {
    let label: Markup = box.label.isEmpty ? .none : .element("h3", text: box.label)
    let isHead = box.label.isEmpty && box.content.allSatisfy(isFacts)
    let kind = isHead ? "box head" : BlockHeight.isLong(box) ? "box long" : "box"
    return .block(
      "div", [("class", kind)],
      [label, line(box.guidance, "guidance")] + box.content.map(piece)
        + [line(box.note, "by")])
  }

  private static func isFacts(_ piece: FormBox.Piece) -> Bool {
    if case .facts = piece { true } else { false }
  }

  private static func line(_ text: String?, _ kind: String) -> Markup {
    guard let text, !text.isEmpty else { return .none }
    return .element("p", [("class", kind)], text: text)
  }

  private static func piece(_ piece: FormBox.Piece) -> Markup {
    switch piece {
    case .text(let text): .element("p", [("class", "text")], text: text)
    case .missing(let reason):
      .element("p", [("class", "missing")], text: CellText.of(.missing(reason)))
    case .facts(let facts): HTMLBlocks.facts(facts)
    case .choices(let choices): self.choices(choices)
    case .lines(let count): lines(count)
    }
  }

  private static func choices(_ choices: [FormBox.Choice]) -> Markup {
    .block(
      "ul", [("class", "choices")],
      choices.map { choice in
        .element(
          "li", choice.isTicked ? [("class", "ticked")] : [],
          [
            .element(
              "span",
              [
                ("class", "tick"), ("role", "img"),
                ("aria-label", choice.isTicked ? "Ticked:" : "Not ticked:"),
              ], text: choice.isTicked ? "\u{2612}" : "\u{2610}"),
            .text(" " + choice.label),
          ])
      })
  }

  /// Ruled lines, which those who hear the page are told of once.
  private static func lines(_ count: Int) -> Markup {
    .element(
      "div",
      [
        ("class", "ruled"), ("role", "img"),
        ("aria-label", count == 1 ? "One line to write on" : "\(count) lines to write on"),
      ], Array(repeating: .element("div", [], []), count: min(max(count, 1), 100)))
  }

  /// The signatures beside one another where there is room.
  static func signatures(_ lines: [SignatureLine]) -> Markup {
    .block("div", [("class", "signatures")], lines.map(signature))
  }

  private static func signature(_ line: SignatureLine) -> Markup {
    let head = Markup.element("p", [("class", "who")], text: SignatureText.head(of: line))
    let open = Markup.element(
      "p", [("class", "sign")],
      [.element("span", text: "Signature"), .element("span", text: "Date")])
    switch line.state {
    case .signed(let day):
      let signed = Markup.element("p", [], [.text("Signed on "), HTMLCells.time(day)])
      return .block("div", [("class", "signature")], [head, signed])
    case .void(let reason):
      let void = Markup.element("p", [("class", "void")], text: SignatureText.void(reason))
      return .block("div", [("class", "signature")], [head, void, open])
    case .open: return .block("div", [("class", "signature")], [head, open])
    }
  }
}
