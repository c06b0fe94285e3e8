import StrictJSON
import Testing

/// Faults that a type finds by itself in `init(from:)`.
struct OwnFaultTests {
  struct Even: Decodable {
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      guard try container.decode(Int.self).isMultiple(of: 2) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "not even")
      }
    }
  }

  struct Range: Decodable {
    enum Key: CodingKey { case from, to }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let from = try container.decode(Int.self, forKey: .from)
      guard try container.decode(Int.self, forKey: .to) >= from else {
        throw DecodingError.dataCorruptedError(
          forKey: .to, in: container, debugDescription: "ends before it begins")
      }
    }
  }

  struct Condition: Decodable {
    struct Offset: CodingKey {
      let intValue: Int?
      var stringValue: String { "" }
      init(intValue: Int) { self.intValue = intValue }
      init?(stringValue: String) { nil }
    }

    init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let position = text.unicodeScalars.firstIndex(of: "!") else { return }
      let offset = text.unicodeScalars.distance(from: text.startIndex, to: position)
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath + [Offset(intValue: offset)],
          debugDescription: "“!” means nothing here"))
    }
  }

  struct Stubborn: Decodable {
    struct Refusal: Error, CustomStringConvertible { var description: String { "not today" } }
    init(from decoder: any Decoder) throws { throw Refusal() }
  }

  @Test func `the description becomes the message at the value's place`() {
    #expect(
      said([String: [Even]].self, "{\"a\": [2, 3,\n 5]}") == [
        "1:11: a[1]: not even", "2:2: a[2]: not even",
      ])
  }

  @Test func `a deeper coding path gives the place`() {
    #expect(
      said([Range].self, "[{\"from\": 3, \"to\": 2}]") == ["1:20: [0].to: ends before it begins"])
  }

  @Test func `a coding path into text gives the place of the character`() {
    #expect(
      said([Condition].self, "[\"a\\u00e9\\nb!\"]") == ["1:13: [0]: “!” means nothing here"])
  }

  @Test func `any other error is told by its description`() {
    #expect(said([Stubborn].self, "[1]") == ["1:2: [0]: not today"])
  }

  @Test func `types find what the reader was given for them`() throws {
    struct Asking: Decodable {
      let answer: String?
      init(from decoder: any Decoder) throws {
        let key = try #require(CodingUserInfoKey(rawValue: "school"))
        answer = decoder.userInfo[key] as? String
      }
    }
    let key = try #require(CodingUserInfoKey(rawValue: "school"))
    let decoder = StrictJSONDecoder(userInfo: [key: "Hill"])
    #expect(try decoder.decode([Asking].self, from: Array("[0]".utf8)).first?.answer == "Hill")
  }
}
