import AppraisalCore
import Testing

struct NearestWordTests {
  @Test func `of equally near words the one that begins alike is taken`() {
    #expect(NearestWord.to("STA-1811", among: ["STA-111", "STA-181", "STA-018"]) == "STA-181")
    #expect(NearestWord.to("bat", among: ["cat", "bad"]) == "bad")
  }

  @Test func `fewer slips count for more than the beginning`() {
    #expect(NearestWord.to("meetng", among: ["meets", "meeting"]) == "meeting")
  }
}
