import AppraisalCore

/// Prints a report as one self-contained HTML file that reads and prints well.
///
/// The file holds no script and asks for nothing from elsewhere, which its content security policy
/// enforces. It is well-formed XML too. Headings, captions, scopes and text equivalents follow the
/// Web Content Accessibility Guidelines 2.2, level AA.
public struct HTMLRenderer: Hashable, Sendable {
  /// Sections from this number on get a list of contents.
  private static let sectionsWorthContents = 4

  /// A renderer.
  public init() {}

  /// The report as a whole HTML document that ends with a line feed.
  public func render(_ report: Report) -> String {
    let html = Markup.block("html", [("lang", "en-GB")], [head(of: report), body(of: report)])
    return "<!DOCTYPE html>\n\(html.source)\n"
  }

  private func head(of report: Report) -> Markup {
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
      + "form-action 'none'"
    return .block(
      "head", [],
      [
        .void("meta", [("charset", "utf-8")]),
        .void("meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)]),
        .void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        .void("meta", [("name", "referrer"), ("content", "no-referrer")]),
        .void("meta", [("name", "robots"), ("content", "noindex")]),
        .element("title", text: title(of: report)),
        .style(HTMLStylesheet.screen + HTMLStylesheet.print + HTMLStylesheet.page(for: report)),
      ])
  }

  private func title(of report: Report) -> String {
    report.audience.title.isEmpty
      ? report.title : "\(report.title) – \(report.audience.title)"
  }

  private func body(of report: Report) -> Markup {
    let end = PageEnd(of: report.sections)
    let sections = report.sections.enumerated().map { place, section in
      self.section(section, at: place, end)
    }
    return .block(
      "body", [],
      [
        .element("a", [("class", "skip"), ("href", "#report")], text: "Skip to the report"),
        HTMLCharts.patterns,
        banner(report.audience, place: "top"),
        header(of: report),
        contents(of: report),
        .block("main", [("id", "report")], together(sections, end)),
        .block(
          "footer", [],
          [
            banner(report.audience, place: "bottom"),
            .element("p", text: "\(report.title), as of \(report.asOf.text)"),
          ]),
      ])
  }

  private func banner(_ audience: Audience, place: String) -> Markup {
    guard !(audience.title.isEmpty && audience.handling.isEmpty) else { return .none }
    let handling: Markup =
      audience.handling.isEmpty ? .none : .element("span", text: " " + audience.handling)
    return .element(
      "aside",
      [("class", "banner"), ("aria-label", "Who this document is for, \(place) of the document")],
      [.element("p", [], [.element("strong", text: audience.title), handling])])
  }

  private func header(of report: Report) -> Markup {
    var facts = [
      Markup.element(
        "div", [],
        [.element("dt", text: "As of"), .element("dd", [], [HTMLCells.time(report.asOf)])])
    ]
    if let policy = report.policy {
      facts.append(
        .element(
          "div", [],
          [.element("dt", text: "Policy"), .element("dd", text: PolicyLine.of(policy))]))
    }
    return .block(
      "header", [],
      [.element("h1", text: report.title)]
        + report.subtitle.map { .element("p", [("class", "subtitle")], text: $0) }
        + [.element("dl", [("class", "stamp")], facts)])
  }

  private func contents(of report: Report) -> Markup {
    guard report.sections.count >= HTMLRenderer.sectionsWorthContents else { return .none }
    let items = report.sections.enumerated().filter { !$1.title.isEmpty }.map { place, section in
      Markup.element(
        "li", [], [.element("a", [("href", "#section-\(place + 1)")], text: section.title)])
    }
    return .block(
      "nav", [("aria-labelledby", "contents")],
      [.element("h2", [("id", "contents")], text: "Contents"), .block("ol", [], items)])
  }

  /// The sections, the last of which may stand together so that no page ends between them.
  private func together(_ sections: [Markup], _ end: PageEnd) -> [Markup] {
    guard let first = end.firstTogether else { return sections }
    return sections[..<first] + [.block("div", [("class", "together")], Array(sections[first...]))]
  }

  private func section(_ section: Section, at place: Int, _ end: PageEnd) -> Markup {
    let id = "section-\(place + 1)"
    let joined: [Markup.Attribute] = end.joins(section: place) ? [("class", "joined")] : []
    let blocks = section.blocks.enumerated().map { number, block in
      let markup = HTMLBlocks.markup(of: block, id: "\(id)-\(number + 1)")
      return end.joins(block: number, of: place)
        ? .block("div", [("class", "joined")], [markup]) : markup
    }
    if section.title.isEmpty {
      return .block("section", [("id", id)] + joined + [("aria-label", "Head")], blocks)
    }
    return .block(
      "section", [("id", id)] + joined + [("aria-labelledby", "\(id)-title")],
      [.element("h2", [("id", "\(id)-title")], text: section.title)] + blocks)
  }
}
