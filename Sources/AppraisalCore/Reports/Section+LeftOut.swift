extension Section {
  /// What a report on many people says of those whom its reader may not see; none where there are
  /// none.
  ///
  /// - Parameters:
  ///   - withheld: How many people the report leaves out.
  ///   - unread: Of how many in it the reader may not read the statement; zero where the report
  ///     shows nothing that depends on it.
  /// - Returns: The section, or nothing.
  static func leftOut(_ withheld: Int, unread: Int = 0) -> [Section] {
    var notices: [Block] = []
    if withheld > 0 {
      notices.append(.notice(sentence(onWithheld: withheld)))
    }
    if unread > 0 {
      let whose = unread == 1 ? "the statement of 1 person" : "the statements of \(unread) people"
      notices.append(
        .notice(
          "You may not read \(whose) in it: reasons in somebody's own words, and what the "
            + "policy keeps private, are not shown of \(unread == 1 ? "that person" : "them")."))
    }
    return notices.isEmpty
      ? [] : [Section(id: "left-out", title: "What is left out", blocks: notices)]
  }

  /// How many people are left out of a report, and why.
  public static func sentence(onWithheld count: Int) -> String {
    Wording.count(count, "person is", "people are")
      + " left out: the policy does not let you see \(count == 1 ? "that person" : "them")."
  }
}
