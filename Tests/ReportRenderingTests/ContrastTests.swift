import AppraisalCore
import Foundation
import ReportRendering
import Testing

/// The contrast ratios of WCAG 2.2, success criteria 1.4.3 and 1.4.11.
struct ContrastTests {
  /// The colours of the light sheet, and of the dark one.
  private static func palettes() -> [[String: String]] {
    let html = HTMLRenderer().render(SampleReport.full)
    return html.matches(of: /:root \{([^}]*)\}/).map { rule in
      Dictionary(
        rule.output.1.matches(of: /--([a-z0-9-]+): (#[0-9a-f]{6});/).map {
          (String($0.output.1), String($0.output.2))
        }, uniquingKeysWith: { $1 })
    }.filter { !$0.isEmpty }
  }

  private func luminance(_ color: String) throws -> Double {
    let value = try #require(UInt32(color.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((value >> UInt32(shift)) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func ratio(_ first: String, _ second: String) throws -> Double {
    let pair = [try luminance(first), try luminance(second)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private static let texts: [(String, String)] =
    [
      ("ink", "page"), ("soft", "page"), ("accent", "page"), ("error", "page"),
      ("warning", "page"), ("note-ink", "note"), ("ink", "shade"),
    ] + (0..<6).map { ("ink", "level-\($0)") }

  @Test(arguments: texts, [0, 1])
  func `text stands out from what is behind it`(pair: (String, String), scheme: Int) throws {
    let palettes = Self.palettes()
    try #require(palettes.count == 2)
    let front = try #require(palettes[scheme][pair.0])
    let back = try #require(palettes[scheme][pair.1])
    #expect(try ratio(front, back) >= 4.5)
  }

  @Test(arguments: [0, 1])
  func `the edges of bars stand out from the page and the fills`(scheme: Int) throws {
    let palette = Self.palettes()[scheme]
    let edge = try #require(palette["edge"])
    for back in ["page"] + (0..<6).map({ "level-\($0)" }) {
      #expect(try ratio(edge, try #require(palette[back])) >= 3, "\(back)")
    }
  }
}
