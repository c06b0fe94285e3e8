import AppraisalCore

/// Blocks of a section as HTML.
enum HTMLBlocks {
  /// The block; ids inside it begin with the given one.
  static func markup(of block: Block, id: String) -> Markup {
    switch block {
    case .paragraph(let text): .element("p", [("class", "text")], text: text)
    case .facts(let facts): self.facts(facts)
    case .table(let table): HTMLCells.table(table)
    case .chart(let chart): HTMLCharts.figure(chart, id: id)
    case .tree(let nodes): tree(nodes, root: true)
    case .list(let items):
      items.isEmpty
        ? .none : .block("ul", [("class", "list")], items.map { .element("li", text: $0) })
    case .findings(let findings):
      findings.isEmpty
        ? .none : .block("ul", [("class", "findings")], findings.map(finding))
    case .notice(let text):
      .element(
        "p", [("class", "notice"), ("role", "note")],
        [.element("strong", text: "Please note: "), .text(text)])
    case .box(let box): HTMLForms.box(box)
    case .signatures(let lines): HTMLForms.signatures(lines)
    case .commands(let commands): self.commands(commands)
    }
  }

  static func facts(_ facts: [Fact]) -> Markup {
    guard !facts.isEmpty else { return .none }
    return .block(
      "dl", [("class", "facts")],
      facts.map { fact in
        .element(
          "div", [],
          [
            .element("dt", text: fact.label),
            .element(
              "dd", fact.value == .blank ? [("class", "room")] : [],
              [HTMLCells.content(of: fact.value)]),
          ])
      })
  }

  private static func tree(_ nodes: [TreeNode], root: Bool) -> Markup {
    guard !nodes.isEmpty else { return .none }
    return .block("ul", root ? [("class", "tree")] : [], nodes.map(item))
  }

  private static func item(_ node: TreeNode) -> Markup {
    let note: Markup =
      (node.note ?? "").isEmpty
      ? .none : .element("p", [("class", "remark")], text: node.note ?? "")
    return .element(
      "li", [],
      [
        .element(
          "p", [("class", "statement")],
          [.element("span", text: node.text), clause(node.reference)]),
        note, tree(node.children, root: false),
      ])
  }

  private static func clause(_ reference: String?) -> Markup {
    guard let reference, !reference.isEmpty else { return .none }
    return .element("span", [("class", "clause")], text: " " + reference)
  }

  private static func finding(_ finding: FindingLine) -> Markup {
    let word: String
    switch finding.severity {
    case .error: word = "Error"
    case .warning: word = "Warning"
    case .note: word = "Note"
    }
    let remedy = remark("To do: ", finding.remedy ?? "")
    let facts = remark("Facts: ", FindingText.facts(of: finding))
    let sentence = Markup.element(
      "span", [],
      [
        .element("strong", [("class", "severity")], text: word + ": "),
        .text(FindingText.sentence(of: finding)),
      ])
    return .element(
      "li", [("class", finding.severity.rawValue)],
      [
        .element("p", [("class", "statement")], [sentence, clause(finding.reference)]), facts,
        remedy,
      ])
  }

  private static func remark(_ label: String, _ text: String) -> Markup {
    guard !text.isEmpty else { return .none }
    return .element("p", [("class", "remedy")], [.element("strong", text: label), .text(text)])
  }

  private static func commands(_ commands: [String]) -> Markup {
    guard !commands.isEmpty else { return .none }
    // Lines that fit the paper, so that printing cuts no word.
    let text = commands.flatMap { ShellCommandText.lines(of: $0, prompt: "", width: 72) }
      .joined(separator: "\n")
    return .element(
      "pre", [("tabindex", "0"), ("role", "region"), ("aria-label", "Commands to type")],
      [.element("code", text: text)])
  }
}
