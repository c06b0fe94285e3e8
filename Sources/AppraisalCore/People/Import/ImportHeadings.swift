/// The headings that real systems put above each field.
enum ImportHeadings {
  /// Headings of facts about the person.
  static let personal: [ImportField: [[String]]] = [
    .id: [
      [
        "ID", "Staff ID", "Person ID", "Employee ID", "Payroll Number", "Payroll No",
        "Employee Number", "Employee No", "Staff Code", "Staff Number", "Personnel Number",
        "USR ID", "Arbor ID",
      ]
    ],
    .name: [["Full Name", "Staff Name", "Employee Name", "Name", "Staff Member"]],
    .givenName: [["Given Name", "First Name", "Forename"], ["Legal First Name", "Given Names"]],
    .familyName: [["Family Name", "Last Name", "Surname"], ["Legal Last Name", "Legal Surname"]],
    .knownAs: [
      ["Known As", "Preferred Name", "Preferred First Name", "Preferred Forename", "Chosen Name"]
    ],
    .account: [["Account", "Login Name", "User Name", "Login", "Network Login"]],
    .joined: [
      ["Joined", "Date Joined", "Joining Date", "Date of Arrival in School"],
      ["Employment Start Date", "Continuous Service Start Date", "Continuous Service Date"],
    ],
    .left: [
      ["Left", "Date Left", "Leaving Date", "Date of Leaving", "Leaver Date"],
      ["Employment End Date"],
    ],
    .rank: [["Rank", "Standing"]],
  ]

  /// Headings of facts about the post.
  static let ofPost: [ImportField: [[String]]] = [
    .postID: [
      ["Post ID", "Post Number", "Post Identifier", "Position ID", "Post Reference"],
      ["Contract ID", "Contract Number"],
    ],
    .jobTitle: [["Job Title", "Post Title"], ["Post", "Position", "Role", "Roles"]],
    .jobFamily: [
      ["Job Family"], ["Position Category", "Post Category", "Staff Category", "Post (SWF)"],
    ],
    .school: [["School", "School Name"], ["Establishment", "Site", "Academy"]],
    .group: [["Group", "Staff Group", "Appraisal Group"]],
    .grade: [["Grade", "Pay Grade"], ["Pay Scale", "Pay Range", "Salary Scale"]],
    .point: [["Point", "Spine Point", "Spinal Point", "SCP", "Scale Point", "Pay Point"]],
    .gradeBottom: [["Grade Bottom", "Bottom of Grade", "Bottom Point", "Minimum Point"]],
    .gradeTop: [["Grade Top", "Top of Grade", "Top Point", "Maximum Point"]],
    .stage: [["Stage", "Career Stage"]],
    .hours: [["Hours per Week", "Weekly Hours", "Hours", "Contracted Hours"]],
    .weeks: [["Weeks per Year", "Weeks", "Weeks Worked"]],
    .contract: [["Contract/Agreement Type", "Contract Type", "Employment Type"], ["Contract"]],
    .start: [
      ["Start Date", "Post Start Date", "In Post From", "Start", "Post Start"],
      ["Contract Start Date"],
    ],
    .end: [["End Date", "Post End Date", "End", "Post End"], ["Contract End Date"]],
    .probationEnds: [
      ["Probation Ends", "Probation End Date", "Probation End", "End of Probation"]
    ],
    .taskBased: [["Task Based"]],
    .leads: [["Leads", "Leads Others", "Supervises Others"]],
    .manager: [["Line Manager", "Manager", "Reports To", "Line Manager ID", "Line Managers"]],
    .supervisor: [["Supervisor", "Day-to-day Supervisor", "Supervisor ID"]],
  ]
}
