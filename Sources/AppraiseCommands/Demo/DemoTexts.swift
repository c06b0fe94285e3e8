/// What people of the sample school set out to do and what is said of them; all invented.
enum DemoTexts {
  /// An objective of the sample.
  struct Objective {
    let title: String
    let measure: String
    let priority: String
  }

  /// Whether the year of this person went less well.
  static func worry(for person: DemoPerson) -> Bool {
    person.index % 14 == 11
  }

  /// What a person sets out to do, by the kind of work.
  static func objectives(for person: DemoPerson) -> [Objective] {
    let all = objectives[person.family] ?? general
    return Array(all.prefix(2 + person.index % 2))
  }

  /// A line of the year's log.
  static func note(for person: DemoPerson) -> String {
    notes[person.index % notes.count]
  }

  private static let notes = [
    "Stayed calm and kind when a morning went wrong.",
    "Trained a new colleague without being asked.",
    "Parents mentioned the warm welcome at the gate.",
    "Found a better way to store shared resources.",
    "Covered for a colleague at short notice.",
  ]

  private static let general = [
    Objective(
      title: "Bring the shared records up to date", measure: "No gaps at the termly check",
      priority: "Safe and orderly school"),
    Objective(
      title: "Learn a second part of the team’s work", measure: "Covers one absence alone",
      priority: "Resilient teams"),
    Objective(
      title: "Cut waste in supplies", measure: "A tenth less than last year",
      priority: "Value for money"),
  ]

  private static let objectives: [String: [Objective]] = [
    "learning-support": [
      Objective(
        title: "Run a daily reading group", measure: "Twelve children gain a book band",
        priority: "Reading for all"),
      Objective(
        title: "Use the speech and language programme",
        measure: "Six children finish it, with notes", priority: "Reading for all"),
      Objective(
        title: "Share lunchtime games with the supervisors",
        measure: "Fewer playground incidents than last year", priority: "Happy playtimes"),
    ],
    "early-years": [
      Objective(
        title: "Set up the outdoor writing corner", measure: "Used in every session by May",
        priority: "Reading for all"),
      Objective(
        title: "Keep learning journals current", measure: "Two entries a child a month",
        priority: "Working with families"),
      Objective(
        title: "Lead the settling-in visits", measure: "Every new family visited",
        priority: "Working with families"),
    ],
    "administration": [
      Objective(
        title: "Move attendance letters to one weekly run", measure: "No letter later than a week",
        priority: "Attendance"),
      Objective(
        title: "Write down how the office runs", measure: "A colleague covers from the notes",
        priority: "Resilient teams"),
      Objective(
        title: "Clear the archive", measure: "Nothing kept past its date",
        priority: "Safe and orderly school"),
    ],
  ]
}
