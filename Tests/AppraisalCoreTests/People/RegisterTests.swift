import AppraisalCore
import Foundation
import Testing

struct RegisterTests: StaffListTesting {
  private func person(
    _ id: String, _ given: String, _ family: String, knownAs: String? = nil,
    account: String? = nil, managers: [String] = [], left: String? = nil
  ) throws -> Person {
    Person(
      id: try personID(id), givenName: given, familyName: family, knownAs: knownAs,
      account: account, left: try left.map(day),
      posts: [Post(title: "Cleaner", managers: try managers.map(personID))])
  }

  private func sample() throws -> Register {
    try Register(people: [
      person("S10", "Zoë", "Hart", account: "zhart"),
      person("S02", "Margaret", "Bell", knownAs: "Peggy", account: "S10x"),
      person("S03", "Ivo", "Quill", managers: ["S02"]), person("S04", "Ivo", "Quill"),
      person("S05", "Bell", "Tower", managers: ["S03", "S02"]),
      person("S06", "Ada", "Crane", managers: ["S02"], left: "2025-08-31"),
    ])
  }

  @Test func `people are kept in order of id and found by it`() throws {
    let register = try sample()
    #expect(register.people.map(\.id.text) == ["S02", "S03", "S04", "S05", "S06", "S10"])
    for person in register.people { #expect(register.person(person.id) == person) }
    for absent in ["S01", "S07", "S99", "s02"] {
      #expect(register.person(try personID(absent)) == nil)
    }
    #expect(Register.empty.person(try personID("S01")) == nil)
  }

  @Test func `an id given twice is refused`() throws {
    let twice = [try person("S01", "A", "B"), try person("S01", "C", "D")]
    let error = #expect(throws: DuplicatePersonError.self) { try Register(people: twice) }
    #expect(error?.message == "two people have the id S01; expected each id once")
    let data = try JSONEncoder().encode(["people": twice])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Register.self, from: data) }
  }

  @Test func `coding keeps the register`() throws {
    let register = try sample()
    let data = try JSONEncoder().encode(register)
    #expect(try JSONDecoder().decode(Register.self, from: data) == register)
  }

  @Test(arguments: [
    ("S10", "S10"), ("ZHART", "S10"), ("zoe hart", "S10"), ("Hart, Zoë", "S10"),
    ("Hart,  Zoe\u{308}", "S10"), ("Peggy Bell", "S02"), ("bell, margaret", "S02"),
    ("Ivo Quill", nil), ("Bell", nil), ("s10", nil), ("", nil), ("S10x", "S02"),
  ])
  func `a person is found by id, account or a full name that one has`(
    text: String, expected: String?
  ) throws {
    #expect(try sample().find(text)?.id.text == expected)
  }

  @Test(arguments: [
    ("s10", ["S10", "S02"]), ("S1O", ["S10"]),
    ("Ivo Quill", ["S03", "S04"]), ("Bell", ["S02", "S05"]), ("Margret Bell", ["S02"]),
    ("Bell, Margret", ["S02"]), ("somebody else entirely", []), ("", []),
  ])
  func `the likeliest people are suggested first`(text: String, expected: [String]) throws {
    #expect(try sample().suggestions(for: text).map(\.id.text) == expected)
  }

  @Test func `the reports of a manager are those present`() throws {
    let register = try sample()
    let manager = try personID("S02")
    #expect(
      register.reports(of: manager, on: try day("2025-11-21")).map(\.id.text) == ["S03", "S05"])
    #expect(
      register.reports(of: manager, on: try day("2025-08-31")).map(\.id.text)
        == ["S03", "S05", "S06"])
  }

  @Test func `the people above are listed nearest first and a circle ends`() throws {
    let register = try Register(people: [
      person("A", "A", "A", managers: ["C"]), person("B", "B", "B", managers: ["A"]),
      person("C", "C", "C", managers: ["B", "X"]), person("D", "D", "D", managers: ["C", "A"]),
    ])
    let today = try day("2025-11-21")
    func above(_ id: String) throws -> [String] {
      register.managers(above: try personID(id), on: today).map(\.text)
    }
    #expect(try above("D") == ["C", "A", "B", "X"])
    #expect(try above("A") == ["C", "B", "X"])
    #expect(try above("X") == [])
  }
}
