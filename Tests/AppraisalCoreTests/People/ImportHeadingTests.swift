import AppraisalCore
import Testing

struct ImportHeadingTests: StaffListTesting {
  @Test func `no heading stands for two fields`() {
    let all = ImportField.allCases.flatMap { field in
      field.headings.flatMap(\.self).map { $0.lowercased().filter(\.isLetter) }
    }
    #expect(all.count == Set(all).count)
    #expect(ImportField.allCases.allSatisfy { !$0.headings.flatMap(\.self).isEmpty })
  }

  @Test func `the names of fields and their plain names differ`() {
    #expect(Set(ImportField.allCases.map(\.plainName)).count == ImportField.allCases.count)
    for field in ImportField.allCases {
      #expect(ImportField(named: field.rawValue) == field)
      #expect(ImportField(named: field.rawValue.uppercased()) == field)
    }
    #expect(ImportField(named: "jobTitle") == .jobTitle)
    #expect(ImportField(named: "surname") == nil)
  }

  @Test func `a SIMS personnel list is read`() throws {
    let plan = try planned(
      staffTable(
        """
        Staff Code,Family Name,Given Name,National Insurance Number,Date of birth,Ethnic Code,Contract/Agreement Type,Start Date,End Date,Date of Arrival in School,Post
        AB1,Hart,Zoë,QQ 12 34 56 C,01/02/1990,REFU,FXT,01/09/2024,-,2/9/2019,Teaching Assistant
        """))
    let expected = Person(
      id: try personID("AB1"), givenName: "Zoë", familyName: "Hart", joined: try day("2019-09-02"),
      posts: [
        Post(title: "Teaching Assistant", contract: .fixedTerm, start: try day("2024-09-01"))
      ])
    #expect(plan.register.people == [expected])
    #expect(
      plan.columns.sensitive == ["National Insurance Number", "Date of birth", "Ethnic Code"])
    #expect(
      plan.notes == [
        "Never imported into the register, and skipped: “National Insurance Number”, "
          + "“Date of birth”, “Ethnic Code”."
      ])
  }

  @Test func `an Arbor contract table is read`() throws {
    let plan = try planned(
      staffTable(
        """
        Staff ID,First name,Last name,Employment type,Start date,Job title,Position,Position Category,Pay Scale,spinal point,Hours per week,Weeks per year,FTE,Base Pay (Pro Rata)
        7,Ada,Crane,Permanent,01/09/2024,TA (Year 3),Teaching Assistant,Teaching Assistants,NJC Grade 3,5,32.5,39,0.66,15000
        """))
    #expect(
      plan.register.people.first?.posts == [
        Post(
          title: "TA (Year 3)", family: "teaching-assistant", grade: "NJC Grade 3", point: 5,
          weeklyHours: Hours("32.5"), weeksPerYear: Weeks("39"), contract: .permanent,
          start: try day("2024-09-01"))
      ])
    #expect(plan.columns.unused == ["Position", "FTE", "Base Pay (Pro Rata)"])
    #expect(plan.columns.heading(of: .grade) == "Pay Scale")
  }

  @Test func `spellings of one job family are one, and what is told apart stays apart`() throws {
    let plan = try planned(
      staffTable(
        """
        ID,Name,Job title,Job family
        1,Ada Crane,Helper,Teaching Assistants
        2,Ivo Quill,Helper,teaching assistant
        3,Zoë Hart,Helper,Higher Level Teaching Assistant
        4,Mo Ash,Helper,HLTA
        5,Al Moss,Helper,Learning support
        """))
    #expect(
      plan.register.people.map { $0.posts.first?.family } == [
        "teaching-assistant", "teaching-assistant", "hlta", "hlta", "learning-support",
      ])
  }

  @Test func `a Bromcom contract list is read`() throws {
    let plan = try planned(
      staffTable(
        """
        Employee Number,Surname,Forename,Start Date,Contract Type,Post,Post (SWF),SLT
        12,Quill,Ivo,2024-09-01,Temporary,Cook,Auxiliary Staff,No
        """))
    #expect(
      plan.register.people.first?.posts == [
        Post(title: "Cook", contract: .temporary, start: try day("2024-09-01"))
      ])
    #expect(
      plan.notes.last
        == "In 1 row “Auxiliary Staff” gathers several job families, so none was recorded.")
  }

  @Test func `an Access list is read`() throws {
    let plan = try planned(
      staffTable(
        """
        Payroll No,Surname,Forename,Previous surname,NI number (or reason),Gender,DOB,Ethnicity,Contract type,In post from,Contract end date,Post Identifier,Role
        12,Quill,Ivo,Pen,none,M,01/01/1990,WBRI,Fixed-term,03.11.2025,19.12.2025,P9,Cook
        """))
    #expect(
      plan.register.people.first?.posts == [
        Post(
          id: "P9", title: "Cook", contract: .fixedTerm, start: try day("2025-11-03"),
          end: try day("2025-12-19"))
      ])
    #expect(
      plan.columns.sensitive == ["NI number (or reason)", "Gender", "DOB", "Ethnicity"])
  }

  @Test func `a SchooliP list is read`() throws {
    let plan = try planned(
      staffTable(
        """
        USR ID,First Name,Last Name,Login Name,Email,Line Manager,Job Title,Initials,Rights Group
        1,Ada,Crane,acrane,a@b.example,,Head,AC,Admin
        2,Ivo,Quill,iquill,i@b.example,ACRANE,Cook,IQ,User
        3,Mo,Ash,mash,m@b.example,"Quill, Ivo; Ada Crane",Cook,MA,User
        """))
    let (one, two) = (try personID("1"), try personID("2"))
    #expect(plan.register.people.map { $0.posts.flatMap(\.managers) } == [[], [one], [two, one]])
    #expect(plan.register.people.map(\.account) == ["acrane", "iquill", "mash"])
  }

  @Test func `the plain layout carries everything`() throws {
    let plan = try planned(
      staffTable(
        """
        ID,Name,Known as,Account,Joined,Left,Rank,Post number,Job title,Job family,School,Group,Grade,Point,Grade bottom,Grade top,Career stage,Hours,Weeks,Contract,Start,End,Probation ends,Task based,Leads,Manager,Supervisor
        A,"Crane, Ada Jane",Ada,acrane,2020-01-01,2026-07-31,40,P1,Cook,Catering,Oak & Ash School,Support staff,G2,SCP 4,3,4,Early Career,20,38.5,permanent,2020-01-01,2026-07-31,2020-06-30,yes,No,B,Ivo Quill
        B,Ivo Quill,,,,,,,Head,,,,,,,,,,,,,,,,,,
        """))
    let b = try personID("B")
    let expected = Person(
      id: try personID("A"), givenName: "Ada Jane", familyName: "Crane", knownAs: "Ada",
      account: "acrane", joined: try day("2020-01-01"), left: try day("2026-07-31"), rank: 40,
      posts: [
        Post(
          id: "P1", title: "Cook", family: "catering", school: "oak-ash-school",
          group: "support-staff", grade: "G2", point: 4, gradeBottom: 3, gradeTop: 4,
          stage: "early-career",
          weeklyHours: Hours("20"), weeksPerYear: Weeks("38.5"), contract: .permanent,
          start: try day("2020-01-01"), end: try day("2026-07-31"),
          probationEnds: try day("2020-06-30"), taskBased: true, leads: false, managers: [b],
          supervisor: b)
      ])
    let bare = Person(
      id: b, givenName: "Ivo", familyName: "Quill", posts: [Post(title: "Head")])
    #expect(plan.register.people == [expected, bare])
    #expect(plan.notes == [])
    #expect(Set(plan.columns.positions.keys).isSuperset(of: [.postID, .leads, .supervisor]))
  }

  @Test func `headings match whatever their case, accents, spaces and punctuation`() throws {
    let plan = try planned(
      staffTable(
        """
        \u{FEFF}payroll_NUMBER , FIRST-NAME,last.name,Job  Title
        1,Ada,Crane,Cook
        """))
    #expect(plan.register.people.first?.fullName == "Ada Crane")
  }

  @Test func `a mapping chooses a column and leaves the rest to the headings`() throws {
    let mapping = try ImportMapping(assignments: ["id=Payroll Number", "jobtitle = role NAME"])
    let plan = try planned(
      staffTable(
        """
        Payroll Number,Staff Code,Given Name,Family Name,Post,Role Name
        1,AC,Ada,Crane,x,Cook
        """), mapping: mapping)
    #expect(plan.register.people.first?.id.text == "1")
    #expect(plan.register.people.first?.posts.first?.title == "Cook")
    #expect(plan.columns.unused == ["Staff Code", "Post"])
  }

  @Test func `a column that a mapping takes is taken for nothing else`() throws {
    let mapping = try ImportMapping(assignments: ["id=post"])
    let plan = try planned(
      staffTable("Post,Role,Name\n1,Cook,Ada Crane"), mapping: mapping)
    #expect(plan.register.people.first?.id.text == "1")
    #expect(plan.register.people.first?.posts.first?.title == "Cook")
  }
}
