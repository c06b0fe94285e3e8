import AppraisalCore
import Testing

struct ImportMergeTests: StaffListTesting {
  private var first: StaffTable {
    staffTable(
      """
      ID,Name,Job Title,Grade,Point,Start Date,End Date,Manager,Rank
      1,Ada Crane,Head,,,,,,90
      2,Ivo Quill,Cook,G1,2,01/09/2020,,1,20
      2,Ivo Quill,Cleaner,G1,3,01/09/2022,,1,20
      3,Mo Ash,Cook,G1,2,01/09/2021,,1,10
      """)
  }

  private func onlyChange(_ text: String) throws -> ImportChange {
    let existing = try planned(first).register
    let plan = try planned(staffTable(text), onto: existing)
    #expect(plan.added.isEmpty)
    return try #require(plan.changed.first)
  }

  @Test func `a first import adds everyone with all their posts`() throws {
    let plan = try planned(first)
    #expect(plan.added.map(\.text) == ["1", "2", "3"])
    #expect(plan.changed.isEmpty)
    #expect(plan.leavers.isEmpty)
    #expect(plan.unchanged == 0)
    #expect(!plan.changesNothing)
    #expect(plan.register.people[1].posts.map(\.title) == ["Cook", "Cleaner"])
  }

  @Test(arguments: [
    ("ID,Name,Job Title,Point\n3,Mo Ash,Cook,3", ["spine point"]),
    ("ID,Name,Job Title,Grade,Rank\n3,Mo Ash,Cook,,11", ["rank", "grade"]),
    ("ID,Name,Job Title,Manager\n3,Mo Ash,Cook,2", ["line manager"]),
    (
      "ID,Name,Job Title\n3,Mo Ash,Head Cook",
      ["job title", "grade", "spine point", "start date", "line manager"]
    ),
    ("ID,Name,Job Title\n3,Mo Ash-Bee,Cook", ["family name"]),
    ("ID,Name,Job Title\n2,Ivo Quill,Cook", ["posts"]),
    ("ID,Name,Job Title,Point\n2,Ivo Quill,Cook,2\n2,Ivo Quill,Cleaner,4", ["spine point"]),
  ])
  func `what changes is named in plain words`(text: String, expected: [String]) throws {
    #expect(try onlyChange(text).fields == expected)
  }

  @Test func `a fact without a column stays and an empty cell clears`() throws {
    let existing = try planned(first).register
    let plan = try planned(
      staffTable("ID,Name,Job Title,Grade\n3,Mo Ash,Cook,-"), onto: existing)
    let post = try #require(plan.register.person(try personID("3"))?.posts.first)
    #expect(post.grade == nil)
    #expect(post.point == 2)
    #expect(post.start == Day(iso: "2021-09-01"))
    #expect(post.managers == [try personID("1")])
    #expect(plan.register.person(try personID("3"))?.rank == 10)
  }

  @Test func `an old post's facts do not pass to a new post`() throws {
    let existing = try planned(first).register
    let plan = try planned(staffTable("ID,Name,Job Title\n3,Mo Ash,Baker"), onto: existing)
    #expect(plan.register.person(try personID("3"))?.posts == [Post(title: "Baker")])
  }

  @Test func `a post is followed by its number when its title changes`() throws {
    let existing = try planned(
      staffTable("ID,Name,Post ID,Job Title,Point\n1,Ada Crane,P1,Cook,4")
    ).register
    let plan = try planned(
      staffTable("ID,Name,Post ID,Job Title\n1,Ada Crane,P1,Head Cook"), onto: existing)
    #expect(plan.register.people.first?.posts.first?.point == 4)
    #expect(plan.changed.first?.fields == ["job title"])
  }

  @Test func `people missing from the file are counted and left as they are`() throws {
    let existing = try planned(first).register
    let plan = try planned(
      staffTable("ID,Name,Job Title\n1,Ada Crane,Head"), onto: existing)
    #expect(plan.leavers.isEmpty)
    #expect(plan.register == existing)
    #expect(plan.changesNothing)
    #expect(plan.unchanged == 1)
    #expect(
      plan.notes == [
        "2 in the register are not in the file; nothing was changed about them.",
        "More than half of the register is not in the file: check that it is complete.",
      ])
  }

  @Test func `people missing from the file are marked when asked, once`() throws {
    let existing = try planned(first).register
    let table = staffTable(
      "ID,Name,Job Title\n1,Ada Crane,Head\n2,Ivo Quill,Cook\n2,Ivo Quill,Cleaner")
    let plan = try planned(table, onto: existing, markLeavers: true)
    #expect(plan.leavers.map(\.text) == ["3"])
    #expect(plan.changed.map(\.fields) == [["leaving date"]])
    #expect(plan.register.person(try personID("3"))?.left == Day(iso: "2025-11-20"))
    let again = try planned(table, onto: plan.register, markLeavers: true)
    #expect(again.leavers.isEmpty)
    #expect(again.changesNothing)
  }

  @Test func `a known leaving date is kept when somebody is missing`() throws {
    let existing = try planned(
      staffTable("ID,Name,Job Title,Left\n1,Ada Crane,Head,\n2,Ivo Quill,Cook,19/12/2025")
    ).register
    let plan = try planned(
      staffTable("ID,Name,Job Title\n1,Ada Crane,Head"), onto: existing, markLeavers: true)
    #expect(plan.leavers.map(\.text) == ["2"])
    #expect(plan.register == existing)
  }

  @Test func `somebody whose posts have all ended has left on the last day of the last`() throws {
    let rows = "ID,Name,Job Title,End Date\n1,Ada Crane,Cook,31/08/2025\n1,Ada Crane,Cleaner,"
    let gone = try planned(staffTable(rows + "20/11/2025"))
    #expect(gone.register.people.first?.left == Day(iso: "2025-11-20"))
    #expect(gone.leavers.map(\.text) == ["1"])
    for end in ["21/11/2025", ""] {
      let here = try planned(staffTable(rows + end))
      #expect(here.register.people.first?.left == nil)
      #expect(here.leavers.isEmpty)
    }
  }

  @Test func `somebody who comes back is no longer a leaver`() throws {
    let existing = try planned(
      staffTable("ID,Name,Job Title,Left\n1,Ada Crane,Cook,31/08/2025")
    ).register
    let plan = try planned(
      staffTable("ID,Name,Job Title\n1,Ada Crane,Cook"), onto: existing)
    #expect(plan.register.people.first?.left == nil)
    #expect(plan.changed.map(\.fields) == [["leaving date"]])
    #expect(plan.notes == ["Known to have left, and in the file again: 1."])
  }

  @Test func `a row that repeats another counts once`() throws {
    let plan = try planned(
      staffTable("ID,Name,Job Title\n1,Ada Crane,Cook\n1,Ada Crane,Cook"))
    #expect(plan.register.people.first?.posts.count == 1)
    #expect(plan.notes == ["Rows that only repeat another were counted once: 1."])
  }

  @Test func `a fact in one row of a person serves the others`() throws {
    let plan = try planned(
      staffTable("ID,Name,Job Title,Rank\n1,Ada Crane,Cook,\n1,Ada Crane,Cleaner,7"))
    #expect(plan.register.people.first?.rank == 7)
  }

  @Test func `managers may be known from the register alone`() throws {
    let existing = try planned(first).register
    let plan = try planned(
      staffTable("ID,Name,Job Title,Manager\n4,Jo Elm,Cook,\"Crane, Ada\""), onto: existing)
    #expect(plan.register.person(try personID("4"))?.posts.first?.managers == [try personID("1")])
  }

  @Test func `Null is a family name and NULL is nothing`() throws {
    let plan = try planned(
      staffTable(
        "ID,Given Name,Family Name,Job Title,Grade,Known As\n1,Ada,Null,Cook,NULL,n/a"))
    let person = try #require(plan.register.people.first)
    #expect(person.familyName == "Null")
    #expect(person.knownAs == nil)
    #expect(person.posts.first?.grade == nil)
  }

  @Test func `a teachers' point is left out and said so`() throws {
    let plan = try planned(
      staffTable("ID,Name,Job Title,Point\n1,Ada Crane,Head,L15\n2,Ivo Quill,Teacher,UPS 2"))
    #expect(plan.register.people.map { $0.posts.first?.point } == [nil, nil])
    #expect(
      plan.notes == [
        "In 2 rows the spine point is on a teachers' range, so none was recorded."
      ])
  }

  @Test func `a short row lacks its last cells and an empty row is passed over`() throws {
    let plan = try planned(
      staffTable("ID,Name,Job Title,Grade,Rank\n1,Ada Crane,Cook\n,,\n2,Ivo Quill,Cook,,5,,"))
    #expect(plan.register.people.map(\.rank) == [nil, 5])
  }
}
