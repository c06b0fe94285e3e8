import StrictJSON
import Testing

struct UnknownKeyTests {
  @Test func `an unknown key is refused with the key probably meant and those known`() {
    #expect(
      said(School.self, "{\"title\": \"x\",\n \"terms\": [],\n \"haed\": null}") == [
        "3:2: unknown key \"haed\" (did you mean head? known: title, terms, head, closed)"
      ])
  }

  @Test func `unknown keys are found however deep, all at once`() {
    let text = """
      {"title": "x", "extra": 1,
       "terms": [{"name": "a", "weeks": 1, "week": 2}, {"name": "b", "weeks": 2}, {"nmae": 1, "name": "c", "weeks": 3}],
       "closed": {"x": {"name": "d", "weeks": 4, "": 0}},
       "head": {"name": "e", "isacting": true}}
      """
    #expect(
      said(School.self, text) == [
        "1:16: unknown key \"extra\" (known: title, terms, head, closed)",
        "2:38: terms[0]: unknown key \"week\" (did you mean weeks? known: name, weeks)",
        "2:78: terms[2]: unknown key \"nmae\" (did you mean name? known: name, weeks)",
        "3:44: closed.x: unknown key \"\" (known: name, weeks)",
        "4:24: head: unknown key \"isacting\" (did you mean isActing? known: name, isActing)",
      ])
  }

  /// Reads one key itself and leaves others to a second type at the same object.
  struct Entry: Decodable {
    let kind: String
    let term: Term

    enum Key: CodingKey { case kind }

    init(from decoder: any Decoder) throws {
      kind = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .kind)
      term = try decoder.singleValueContainer().decode(Term.self)
    }
  }

  @Test func `keys asked for by several containers at one object add up`() {
    #expect(said(Entry.self, "{\"kind\":\"k\",\"name\":\"a\",\"weeks\":1}") == [])
    #expect(
      said(Entry.self, "{\"kind\":\"k\",\"name\":\"a\",\"weeks\":1,\"x\":2}") == [
        "1:34: unknown key \"x\" (known: kind, name, weeks)"
      ])
  }

  class Base: Decodable {
    let id: Int
  }

  final class Derived: Base {
    let own: Int

    enum Key: CodingKey { case own }

    required init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      own = try container.decode(Int.self, forKey: .own)
      try super.init(from: container.superDecoder())
    }
  }

  @Test func `a super decoder is held to what it was asked`() {
    #expect(said(Derived.self, "{\"own\":1,\"super\":{\"id\":2}}") == [])
    #expect(
      said(Derived.self, "{\"own\":1,\"super\":{\"id\":2,\"di\":3}}") == [
        "1:26: super: unknown key \"di\" (did you mean id? known: id)"
      ])
    #expect(said(Derived.self, "{\"own\":1}") == ["1:1: the key \"super\" is missing"])
  }

  /// Opens containers inside containers by hand.
  struct ByHand: Decodable {
    let sum: Int

    enum Key: CodingKey { case inner, list }
    enum InnerKey: CodingKey { case a, b }

    init(from decoder: any Decoder) throws {
      let outer = try decoder.container(keyedBy: Key.self)
      let first = try outer.nestedContainer(keyedBy: InnerKey.self, forKey: .inner)
      let second = try outer.nestedContainer(keyedBy: InnerKey.self, forKey: .inner)
      var list = try outer.nestedUnkeyedContainer(forKey: .list)
      let inList = try list.nestedContainer(keyedBy: InnerKey.self)
      sum =
        try first.decode(Int.self, forKey: .a) + second.decode(Int.self, forKey: .b)
        + inList.decode(Int.self, forKey: .a) + list.decode(Int.self)
    }
  }

  @Test func `nested containers are held to what they were asked`() throws {
    #expect(try read(ByHand.self, "{\"inner\":{\"a\":1,\"b\":2},\"list\":[{\"a\":3},4]}").sum == 10)
    #expect(
      said(ByHand.self, "{\"inner\":{\"a\":1,\"b\":2,\"c\":0},\"list\":[{\"a\":3,\"b\":1},4,5]}")
        == [
          "1:23: inner: unknown key \"c\" (known: a, b)",
          "1:45: list[0]: unknown key \"b\" (known: a)",
          "1:54: list[2]: nothing more is expected in this list",
        ])
  }

  /// One of two shapes; the first that fits is taken.
  enum Either: Decodable, Equatable {
    case school(School), term(Term), word(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let word = try? container.decode(String.self) {
        self = .word(word)
      } else if let school = try? container.decode(School.self) {
        self = .school(school)
      } else {
        self = .term(try container.decode(Term.self))
      }
    }
  }

  @Test func `an attempt that failed leaves neither keys nor problems behind`() throws {
    #expect(try read(Either.self, "\"x\"") == .word("x"))
    #expect(
      try read(Either.self, "{\"name\":\"a\",\"weeks\":1}") == .term(Term(name: "a", weeks: 1)))
    #expect(
      said(Either.self, "{\"title\":\"t\",\"name\":\"a\",\"weeks\":1}") == [
        "1:2: unknown key \"title\" (known: name, weeks)"
      ])
    #expect(
      said(
        [Either].self,
        "[{\"terms\":[{\"name\":\"x\",\"weeks\":1,\"y\":1}],\"name\":\"a\",\"weeks\":1}]") == [
          "1:3: [0]: unknown key \"terms\" (known: name, weeks)"
        ])
  }

  @Test func `an object that failed says nothing of keys it was not asked for yet`() {
    #expect(
      said(Term.self, "{\"name\": 1, \"weeks\": 2, \"other\": 3}") == [
        "1:10: name: expected text, found 1 (put it in quotation marks)"
      ])
  }

  @Test func `an object of a thousand keys is held to what was asked`() {
    let members = (0..<1000).map { "\"k\($0)\":{\"name\":\"a\",\"weeks\":\($0)}" }
    #expect(said([String: Term].self, "{\(members.joined(separator: ","))}") == [])
    #expect(
      said(Term.self, "{\"name\":\"a\",\"weeks\":1,\(members.joined(separator: ","))}").count == 100
    )
  }
}
