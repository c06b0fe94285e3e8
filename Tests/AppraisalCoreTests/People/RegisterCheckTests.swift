import AppraisalCore
import Testing

struct RegisterCheckTests: StaffListTesting {
  /// People written as `id: managers`, each with a post whose pay facts are known and with a rank.
  private func register(
    _ lines: [String: [String]], change: (inout Person) throws -> Void = { _ in }
  ) throws -> Register {
    try Register(
      people: lines.map { id, managers in
        var person = Person(
          id: try personID(id), givenName: "Given", familyName: "\(id)", rank: 10,
          posts: [
            Post(
              title: "Cleaner", grade: "Grade 1", point: 2, gradeBottom: 2, gradeTop: 3,
              managers: try managers.map(personID))
          ])
        try change(&person)
        return person
      })
  }

  private func found(_ register: Register) throws -> [String] {
    RegisterCheck.problems(in: register, on: try day("2025-11-21")).map {
      "\($0.person) \($0.severity.rawValue) \($0.kind.rawValue): \($0.message)"
    }
  }

  @Test func `one person at the head is only a note`() throws {
    #expect(
      try found(register(["A": [], "B": ["A"], "C": ["B"]])) == [
        "A note top: Given A (A) manages 1 person and is managed by nobody"
      ])
  }

  @Test func `several people at the head are a warning each`() throws {
    #expect(
      try found(register(["A": [], "B": ["A"], "C": ["A"], "D": [], "E": ["D"]])) == [
        "A warning top: Given A (A) manages 2 people and is managed by nobody, as is one other",
        "D warning top: Given D (D) manages 1 person and is managed by nobody, as is one other",
      ])
  }

  @Test func `somebody who manages nobody and has no manager is an error`() throws {
    #expect(
      try found(register(["A": [], "B": ["A"], "C": []])).last
        == "C error no-manager: Given C (C) has no manager, so nobody to review them")
  }

  @Test func `a second post without a manager is a warning`() throws {
    let register = try register(["A": [], "B": ["A"]]) { person in
      if person.id.text == "B" {
        var second = person.posts[0]
        second.title = "Cook"
        second.managers = []
        person.posts.append(second)
      }
    }
    #expect(
      try found(register).last
        == "B warning no-manager: Given B (B) has no manager in the post Cook")
  }

  @Test func `a circle of three is printed whole and once`() throws {
    let lines = ["A": [], "B": ["D"], "C": ["B"], "D": ["C"], "E": ["D"], "F": ["E"], "G": ["A"]]
    #expect(
      try found(register(lines)).filter { $0.contains(" loop: ") } == [
        "B error loop: line management runs in a circle: "
          + "Given B (B) → Given D (D) → Given C (C) → Given B (B)"
      ])
  }

  @Test func `two circles that share a person are both told`() throws {
    let lines = ["A": ["B", "C"], "B": ["A"], "C": ["A"], "D": ["C"]]
    #expect(
      try found(register(lines)).filter { $0.contains(" loop: ") } == [
        "A error loop: line management runs in a circle: "
          + "Given A (A) → Given B (B) → Given A (A)",
        "C error loop: line management runs in a circle: "
          + "Given C (C) → Given A (A) → Given C (C)",
      ])
  }

  @Test func `people between two circles are in none`() throws {
    let lines = ["A": ["B"], "B": ["A", "C"], "C": ["D"], "D": ["E"], "E": ["D"]]
    let loops = try found(register(lines)).filter { $0.contains(" loop: ") }
    #expect(loops.count == 2)
    #expect(!loops.contains { $0.contains("(C)") })
  }

  @Test func `a long chain and a long circle end`() throws {
    func name(_ number: Int) -> String { "P\(number)" }
    var chain = Dictionary(uniqueKeysWithValues: (1..<5000).map { (name($0), [name($0 - 1)]) })
    chain[name(0)] = []
    #expect(try found(register(chain)).count == 1)
    chain[name(0)] = [name(4999)]
    let circle = try found(register(chain))
    #expect(circle.count == 1)
    #expect(circle.first?.split(separator: "→").count == 5001)
  }

  @Test func `one's own manager, an unknown one and one who has left are errors`() throws {
    let register = try register(["A": [], "B": ["B"], "C": ["Z"], "D": ["E"], "E": ["A"]]) {
      if $0.id.text == "E" { $0.left = try day("2025-08-31") }
    }
    #expect(
      try found(register) == [
        "A error no-manager: Given A (A) has no manager, so nobody to review them",
        "B error own-manager: Given B (B) is their own manager",
        "C error unknown-manager: Given C (C) has the manager Z, whom the register does not know",
        "D error manager-left: Given D (D) has the manager Given E (E), who left on 31 Aug 2025",
      ])
  }

  @Test func `a supervisor is looked at as well`() throws {
    let register = try register(["A": [], "B": ["A"]]) {
      if $0.id.text == "B" { $0.posts[0].supervisor = try personID("Z") }
    }
    #expect(
      try found(register).last
        == "B error unknown-manager: Given B (B) has the supervisor Z, whom the register does not "
        + "know")
  }

  @Test func `a manager below in rank is a warning, a manager without rank a note`() throws {
    let register = try register(["A": [], "B": ["A"], "C": ["B"], "D": ["B"]]) {
      $0.rank = ["A": nil, "B": 10, "C": 11, "D": 10][$0.id.text] ?? nil
    }
    #expect(
      try found(register) == [
        "A note top: Given A (A) manages 1 person and is managed by nobody",
        "A note manager-without-rank: Given A (A) manages 1 person and has no rank, so whether "
          + "they may stand in for another reviewer cannot be told",
        "C warning rank-inversion: Given C (C), rank 11, has the manager Given B (B), rank 10",
      ])
  }

  @Test func `an account of two people is an error whatever its case`() throws {
    let register = try register(["A": [], "B": ["A"], "C": ["A"]]) {
      $0.account = ["B": "gsmith", "C": "GSmith"][$0.id.text]
    }
    #expect(
      try found(register).last
        == "B error shared-account: the account gsmith belongs to Given B (B) and Given C (C)")
  }

  @Test func `what pay needs is noted for employees only`() throws {
    let register = try register(["A": [], "B": ["A"], "C": ["A"], "D": ["A"]]) { person in
      if person.id.text == "B" { person.posts[0].gradeTop = nil }
      if person.id.text == "C" {
        person.posts[0] = Post(
          title: "Cook", contract: .contractor, managers: person.posts[0].managers)
      }
      if person.id.text == "D" { person.posts[0].point = 4 }
    }
    #expect(
      try found(register).dropFirst() == [
        "B note pay-facts-missing: Given B (B), Cleaner: not known: top point of the grade",
        "D warning point-outside-grade: Given D (D), Cleaner: the point 4 is above the grade",
      ])
  }

  @Test func `posts not open are passed over, and having none open is noted`() throws {
    let register = try register(["A": [], "B": ["A"], "C": ["A"]]) {
      if $0.id.text == "C" { $0.posts[0].start = try day("2026-01-05") }
    }
    #expect(
      try found(register).last
        == "C note no-open-post: Given C (C) has no post open on 21 Nov 2025")
  }

  @Test func `an empty register has no problems`() throws {
    #expect(try found(.empty) == [])
  }
}
