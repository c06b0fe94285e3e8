import StrictJSON
import Testing

struct ChoiceTests {
  @Test func `a word that is no choice is refused with the choices`() {
    #expect(
      said([Stage].self, "[\"review\",\"reviw\",\"x\"]") == [
        "1:11: [1]: expected planning, review or closed, found \"reviw\" (did you mean review?)",
        "1:19: [2]: expected planning, review or closed, found \"x\"",
      ])
  }

  @Test func `a word that is no case of an enumeration without a list of cases is refused`() {
    #expect(said(Voice.self, "\"slef\"") == ["1:1: \"slef\" is not understood here"])
    #expect(said(Voice.self, "1") == ["1:1: expected text, found 1 (put it in quotation marks)"])
  }

  @Test func `an optional choice is refused in the same words`() {
    struct Holder: Decodable { let stage: Stage? }
    #expect(
      said(Holder.self, "{\"stage\":\"clsoed\"}") == [
        "1:10: stage: expected planning, review or closed, found \"clsoed\" (did you mean closed?)"
      ])
  }

  @Test func `choices can be keys`() throws {
    #expect(try read([Stage: Int].self, "{\"review\":1,\"closed\":2}") == [.review: 1, .closed: 2])
    #expect(
      said([Stage: Int].self, "{\n \"reviw\":1}") == ["2:2: reviw: \"reviw\" cannot be a key here"])
  }

  @Test func `whole numbers can be choices and keys`() throws {
    enum Level: Int, Decodable, CaseIterable { case low = 1, high = 2 }
    #expect(said(Level.self, "3") == ["1:1: expected 1 or 2, found 3"])
    #expect(try read([Int: Int].self, "{\"4\":1}") == [4: 1])
    #expect(said([Int: Int].self, "{\"x\":1}") == ["1:2: x: \"x\" cannot be a key here"])
  }

  @Test func `an enumeration with values is read by its key`() throws {
    enum Shape: Codable, Equatable { case circle(radius: Int), square(side: Int) }
    #expect(try read(Shape.self, "{\"circle\":{\"radius\":2}}") == .circle(radius: 2))
    #expect(
      said(Shape.self, "{\"circle\":{\"radius\":2,\"x\":1}}") == [
        "1:23: circle: unknown key \"x\" (known: radius)"
      ])
    #expect(
      said(Shape.self, "{\"circel\":{}}") == [
        "1:1: expected an object with exactly one of its known keys"
      ])
  }
}
