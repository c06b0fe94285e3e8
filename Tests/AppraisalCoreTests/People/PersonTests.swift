import AppraisalCore
import Foundation
import Testing

struct PersonTests: StaffListTesting {
  @Test func `people are in the order of a staff list whatever their accents and case`() throws {
    let names = [
      ("Amy", "Żak"), ("Bo", "de Vries"), ("Cy", "Ørsted"), ("Di", "O’Neil"), ("Ed", "Łuk"),
      ("Flo", "ZACK"), ("Eve", "Luk"), ("Gus", "Élan"), ("Hal", "o'neil"),
      ("Ivy", "Nguye\u{302}\u{303}n"),
      ("Jo", "Nguyễn"), ("Kay", "Straße"), ("Lee", "Strasse"),
    ]
    let people = try names.enumerated().map { number, name in
      Person(id: try personID("P\(number)"), givenName: name.0, familyName: name.1)
    }
    let sorted = people.sorted { $0.sortKey < $1.sortKey }.map(\.givenName)
    #expect(
      sorted == [
        "Bo", "Gus", "Ed", "Eve", "Ivy", "Jo", "Di", "Hal", "Cy", "Kay", "Lee", "Flo", "Amy",
      ])
  }

  @Test func `whoever has left or whose every post has ended is no longer there`() throws {
    var person = Person(id: try personID("P1"), givenName: "Ada", familyName: "Okafor")
    let last = try Day.of("2025-03-31")
    let after = last.adding(days: 1)
    #expect(person.lastDayThere(before: after) == nil)
    person.posts = [Post(title: "Clerk", end: last), Post(title: "Cleaner", end: last)]
    #expect(person.lastDayThere(before: last) == nil)
    #expect(person.lastDayThere(before: after) == last)
    person.posts[1].end = nil
    #expect(person.lastDayThere(before: after) == nil)
    person.left = last
    #expect(person.lastDayThere(before: after) == last)
  }

  @Test(arguments: [
    (["2025-01-01", "", "8"], "2025-01-01", true), (["2025-01-01", "", "8"], "2024-12-31", false),
    (["", "2025-03-31", "8"], "2025-03-31", true), (["", "2025-03-31", "8"], "2025-04-01", false),
    (["", "", "8"], "1990-01-01", true),
  ])
  func `a post is open from its first day to its last`(
    post: [String], on day: String, expected: Bool
  ) throws {
    let post = Post(title: "Cleaner", start: Day(iso: post[0]), end: Day(iso: post[1]))
    #expect(post.isOpen(on: try #require(Day(iso: day))) == expected)
  }

  @Test(
    arguments: [
      (nil, "2025-12-31", "2025-12-20", "2025-12-20"),
      (nil, "2025-12-31", "2026-01-10", "2025-12-31"),
      ("2025-12-15", nil, "2025-12-20", "2025-12-15"),
      ("2025-12-15", "2025-12-31", "2026-01-10", "2025-12-15"),
      (nil, nil, "2026-01-10", "2026-01-10"), (nil, nil, "2024-08-31", nil),
    ] as [(String?, String?, String, String?)])
  func `the last day in a post ends with the post, with leaving, or with the day asked about`(
    left: String?, end: String?, by day: String, expected: String?
  ) throws {
    let post = Post(
      title: "Cleaner", start: Day(iso: "2024-09-01"), end: end.flatMap { Day(iso: $0) })
    let person = Person(
      id: try personID("P1"), givenName: "Ida", familyName: "Moss",
      left: left.flatMap { Day(iso: $0) }, posts: [post])
    #expect(
      person.lastDayInPost(by: try #require(Day(iso: day))) == expected.flatMap { Day(iso: $0) })
  }

  @Test func `the main post is the open one with most hours, then the first`() throws {
    let today = try day("2025-11-21")
    let ended = Post(title: "Ended", weeklyHours: Hours("37"), end: try day("2025-11-20"))
    let unknown = Post(title: "Unknown")
    let few = Post(title: "Few", weeklyHours: Hours("5"))
    let many = Post(title: "Many", weeklyHours: Hours("20"))
    let equal = Post(title: "Equal", weeklyHours: Hours("20"))
    func main(_ posts: [Post]) throws -> String? {
      Person(id: try personID("A"), givenName: "A", familyName: "B", posts: posts)
        .mainPost(on: today)?.title
    }
    #expect(try main([ended, unknown, few, many, equal]) == "Many")
    #expect(try main([equal, many]) == "Equal")
    #expect(try main([unknown, few]) == "Few")
    #expect(try main([unknown]) == "Unknown")
    #expect(try main([ended]) == nil)
    #expect(try main([]) == nil)
  }

  @Test func `managers come main post first, each once`() throws {
    let (a, b, c) = (try personID("A"), try personID("B"), try personID("C"))
    let person = Person(
      id: try personID("P"), givenName: "P", familyName: "Q",
      posts: [
        Post(title: "Small", weeklyHours: Hours("5"), managers: [a]),
        Post(title: "Gone", end: try day("2020-01-01"), managers: [try personID("D")]),
        Post(title: "Large", weeklyHours: Hours("25"), managers: [b, c, a]),
      ])
    #expect(person.managers(on: try day("2025-11-21")) == [b, c, a])
  }

  @Test func `someone has left from the day after the last day`() throws {
    let person = Person(
      id: try personID("P"), givenName: "P", familyName: "Q", left: try day("2025-08-31"))
    #expect(!person.hasLeft(on: try day("2025-08-31")))
    #expect(person.hasLeft(on: try day("2025-09-01")))
  }

  @Test func `what is not known is not written`() throws {
    let person = Person(
      id: try personID("S1"), givenName: "Ann", familyName: "Lee",
      posts: [Post(title: "Cleaner", contract: .fixedTerm)])
    let data = try JSONEncoder().encode(person)
    let tree = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(tree.keys) == ["id", "givenName", "familyName", "posts"])
    let post = try #require((tree["posts"] as? [[String: Any]])?.first)
    #expect(Set(post.keys) == ["title", "contract", "managers"])
    #expect(post["contract"] as? String == "fixed-term")
    #expect(try JSONDecoder().decode(Person.self, from: data) == person)
  }
}
