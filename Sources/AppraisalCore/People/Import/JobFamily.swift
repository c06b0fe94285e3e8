/// Turns the words of a job family column into slugs.
enum JobFamily {
  /// The slug of a job family, or nil where the words name no single one.
  ///
  /// Several spellings of one family get one slug. What a list tells apart stays apart, since a policy
  /// may treat teaching assistants and others in learning support differently. Groups of the English
  /// School Workforce Census that gather several families, such as “Other support staff”, get none.
  static func slug(_ cell: String) throws(CellFault) -> String? {
    let slug = try CellReading.slug(cell)
    if gatherings.contains(slug) { return nil }
    return published[slug] ?? slug
  }

  private static let published = [
    "teaching-assistants": "teaching-assistant",
    "higher-level-teaching-assistant": "hlta", "higher-level-teaching-assistants": "hlta",
    "hltas": "hlta", "cover-supervisors": "cover-supervisor",
    "special-needs-support-staff": "learning-support",
    "minority-ethnic-pupil-support-staff": "learning-support",
    "administrative-staff": "administration", "administrator": "administration",
    "administrators": "administration", "school-business-professional": "administration",
    "school-business-professionals": "administration", "technicians": "technician",
    "midday-supervisor": "lunchtime-supervision", "midday-supervisors": "lunchtime-supervision",
    "librarians": "library", "librarian": "library",
  ]

  private static let gatherings: Set<String> = [
    "other-support-staff", "other-school-support-staff", "support-staff", "auxiliary-staff",
    "leadership-non-teacher", "leadership-non-teachers", "other",
  ]
}
