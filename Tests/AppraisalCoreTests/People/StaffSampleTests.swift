import AppraisalCore
import Testing

struct StaffSampleTests: StaffListTesting {
  private func register() throws -> Register {
    try planned(sampleTable("alder-bridge.csv")).register
  }

  @Test func `the sample school imports without a problem`() throws {
    let plan = try planned(sampleTable("alder-bridge.csv"))
    #expect(plan.added.count == 67)
    #expect(plan.leavers.isEmpty)
    #expect(
      plan.notes == ["Columns that nothing is read from: “Position Category”, “Pay Scale”, “FTE”."])
  }

  @Test func `the sample school has nothing wrong in its line management`() throws {
    let found = RegisterCheck.problems(in: try register(), on: try day("2025-11-21"))
    #expect(found.filter { $0.severity != .note } == [])
    #expect(found.filter { $0.kind == .top }.map(\.person.text) == ["S001"])
  }

  @Test func `the sample school has the people that an appraisal year needs`() throws {
    let people = try register().people
    let today = try day("2025-11-21")
    let support = people.filter { $0.mainPost(on: today)?.group == "support" }
    #expect(support.count == 60)
    let posts = people.flatMap(\.posts)
    let due = posts.filter { post in post.point.map { $0 + 1 == post.gradeTop } ?? false }
    #expect(due.count == 12)
    #expect(posts.filter { $0.probationEnds.map { $0 > today } ?? false }.count == 4)
    #expect(posts.filter { $0.contract == .contractor }.count == 1)
    let short = posts.filter { post in
      guard let start = post.start, let end = post.end else { return false }
      return end.days(since: start) < 60
    }
    #expect(short.count == 2)
    #expect(people.filter { $0.posts.count == 2 && $0.managers(on: today).count == 2 }.count == 1)
    #expect(posts.filter { $0.taskBased == true }.count == 19)
    #expect(Set(posts.compactMap(\.school)) == ["alder-bridge-primary-and-nursery"])
    #expect(
      Set(support.flatMap(\.posts).compactMap(\.family)) == [
        "administration", "catering", "cleaning", "early-years", "learning-support", "library",
        "lunchtime-supervision", "site", "technician",
      ])
  }

  @Test(arguments: [("alder-bridge-sims.csv", 14, 5), ("alder-bridge-bromcom.csv", 11, 0)])
  func `lists from other systems agree with the sample school`(
    file: String, people: Int, sensitive: Int
  ) throws {
    let table = try sampleTable(file)
    let alone = try planned(table)
    #expect(alone.added.count == people)
    #expect(alone.columns.sensitive.count == sensitive)
    let onto = try planned(table, onto: register())
    #expect(onto.changed == [])
    #expect(onto.unchanged == people)
    #expect(onto.leavers.isEmpty)
    #expect(onto.notes.contains { $0.hasPrefix("\(67 - people) in the register") } == (people < 67))
  }
}
