import AppraisalCore
import Foundation
import ReportRendering
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct HTMLTests {
  private static let attack =
    "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;</style>]]>"

  /// What an XML parser saw in a document.
  private final class Seen: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append((name, attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      text += string
    }

    func all(_ name: String) -> [[String: String]] {
      elements.filter { $0.name == name }.map(\.attributes)
    }
  }

  private func seen(_ report: Report) throws -> Seen {
    let parser = XMLParser(data: Data(HTMLRenderer().render(report).utf8))
    let seen = Seen()
    parser.delegate = seen
    let isWellFormed = parser.parse()
    try #require(
      isWellFormed, "line \(parser.lineNumber): \(String(describing: parser.parserError))")
    return seen
  }

  @Test(arguments: [
    "", "plain", attack, "\u{0}\u{8}\u{1B}\u{FFFE}\u{FFFF}\u{202E}", "two\r\nlines", "山田 👩‍🏫",
    String(repeating: "long ", count: 500),
  ])
  func `any text gives a well-formed document`(text: String) throws {
    let seen = try seen(SampleReport.everywhere(text))
    #expect(seen.all("html") == [["lang": "en-GB"]])
    #expect(seen.all("script").isEmpty && seen.all("img").isEmpty)
    #expect(seen.all("style").count == 1)
  }

  @Test func `data stays text`() throws {
    let seen = try seen(SampleReport.everywhere(Self.attack))
    #expect(seen.text.contains(Self.attack))
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "a", "svg", "defs", "pattern", "path",
      "aside", "p", "strong", "span", "header", "h1", "dl", "div", "dt", "dd", "time", "main",
      "section", "h2", "h3", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
      "figure", "figcaption", "desc", "rect", "line", "circle", "text", "tspan", "ul", "li", "pre",
      "code", "footer",
    ]
    #expect(Set(seen.elements.map(\.name)).subtracting(known).isEmpty)
    #expect(!seen.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test func `nothing is fetched and no script may run`() throws {
    let html = HTMLRenderer().render(SampleReport.full)
    for word in ["http:", "https:", "//", "@import", "src=", "<script", "<link", "<iframe"] {
      #expect(!html.contains(word), "\(word)")
    }
    for (address, _) in html.matches(of: /url\(([^)]*)\)/).map({ ($0.output.1, 0) }) {
      #expect(address.hasPrefix("#"))
    }
    let policy = try seen(SampleReport.full).all("meta")
      .first { $0["http-equiv"] == "Content-Security-Policy" }?["content"]
    #expect(policy?.contains("default-src 'none'") == true)
    #expect(policy?.contains("script") == false)
  }

  @Test func `the audience cannot leave its string in the style sheet`() {
    let report = SampleReport.of([], audience: "x\"; } body { display: none } </style>\\")
    let html = HTMLRenderer().render(report)
    #expect(html.components(separatedBy: "</style>").count == 2)
    #expect(html.contains("x\\22 \\3b  \\7d  body \\7b  display\\3a  none \\7d "))
  }

  @Test func `the audience stands at the top, at the bottom and on each printed page`() throws {
    let html = HTMLRenderer().render(SampleReport.full)
    #expect(html.contains("@bottom-left { content: \"For the headteacher only\""))
    #expect(try seen(SampleReport.full).all("aside").count == 2)
  }

  @Test func `ids are distinct and every reference finds its target`() throws {
    for report in [SampleReport.full, SampleReport.everywhere("same")] {
      let seen = try seen(report)
      let ids = seen.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      let references = seen.elements.flatMap { element in
        (element.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
          + [element.attributes["href"], element.attributes["fill"]].compactMap {
            $0?.replacing(/^(url\()?#|\)$/, with: "")
          }
      }
      #expect(references.count > 5)
      #expect(Set(references).subtracting(ids).isEmpty)
    }
  }

  @Test func `charts have a name, a description and a table`() throws {
    let seen = try seen(SampleReport.full)
    let charts = seen.all("svg").filter { $0["role"] == "img" }
    #expect(charts.count == 2)
    #expect(seen.all("title").count == 3)
    #expect(seen.all("desc").count == 2)
    #expect(seen.all("table").count == 3)
    #expect(
      seen.all("svg").filter { $0["role"] != "img" }.allSatisfy { $0["aria-hidden"] == "true" })
  }

  @Test func `headings go down one step at a time`() throws {
    let levels = try seen(SampleReport.full).elements.compactMap { element in
      ["h1": 1, "h2": 2, "h3": 3][element.name]
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func `header cells have scopes and wide regions take the keyboard`() throws {
    let seen = try seen(SampleReport.full)
    #expect(seen.all("th").allSatisfy { ["row", "col"].contains($0["scope"] ?? "") })
    let regions = seen.elements.map(\.attributes).filter { $0["role"] == "region" }
    #expect(regions.count == 6)
    #expect(regions.allSatisfy { $0["tabindex"] == "0" && !($0["aria-label"] ?? "").isEmpty })
  }

  @Test func `codes and counts stand inside the bars where they fit`() {
    let html = HTMLRenderer().render(SampleReport.full)
    #expect(html.contains(">A 47</text>"))
    #expect(html.contains(">A 21</text>"))
    #expect(!html.contains(">U 1</text>"))
  }

  @Test(arguments: [9, 1_000, 100_000_000, Int.max])
  func `values after the bars stay inside the drawing`(count: Int) throws {
    let stacked = StackedBars(
      id: "s", title: "Stacked", series: [.init(code: "E", title: "Exceeds")],
      bars: [.init(label: "all", counts: [count])], unit: "reviews")
    let html = HTMLRenderer().render(SampleReport.of([.chart(.stackedBars(stacked))]))
    let value = try #require(html.firstMatch(of: /class="value" x="([0-9.]+)"[^>]*>([0-9]+)</))
    let start = try #require(Double(value.output.1))
    // A bold digit of 14 pixels is about 8.4 pixels wide.
    #expect(start + Double(value.output.2.count) * 8.4 <= 720)
  }
}
