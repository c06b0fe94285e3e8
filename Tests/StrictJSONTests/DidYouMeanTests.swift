import StrictJSON
import Testing

struct DidYouMeanTests {
  @Test(
    arguments: [
      ("observatons", ["observations", "id"], "observations"),
      ("Observations", ["observations"], "observations"),
      ("OBSERVATONS", ["observations"], "observations"),
      ("haed", ["head"], "head"), ("di", ["id"], "id"),
      ("reviewer", ["reviewee", "review"], "reviewee"),
      ("behaviours", ["behaviour", "objectives"], "behaviour"),
      ("moderation-sampel", ["moderation-sample"], "moderation-sample"),
      ("cat", ["cut", "bat"], "cut"),
      ("cat", ["cut", "cot"], nil), ("x", ["y"], nil), ("a", ["A"], "A"), ("", ["a"], nil),
      ("title", [], nil),
      ("title", ["objectives"], nil), ("pay", ["day-of-rest"], nil), ("rows", ["rows"], nil),
      ("kind", ["mine"], nil),
    ] as [(String, [String], String?)])
  func `only a likely word is suggested`(_ word: String, _ known: [String], _ meant: String?) {
    #expect(didYouMean(word, among: known) == meant)
  }

  @Test func `words too long to be typed by mistake are not compared`() {
    let long = String(repeating: "a", count: 65)
    #expect(didYouMean(long, among: [long + "b"]) == nil)
    #expect(didYouMean(String(long.dropLast()), among: [String(long.dropLast(2))]) != nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("abc", "abd", 1), ("abc", "abcd", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ("é", "e", 1),
  ])
  func `slips are counted`(_ first: String, _ second: String, _ distance: Int) {
    #expect(EditDistance.between(first, second) == distance)
    #expect(EditDistance.between(second, first) == distance)
  }
}
