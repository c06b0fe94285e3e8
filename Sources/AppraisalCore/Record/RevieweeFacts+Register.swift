extension RevieweeFacts {
  /// The facts that rules need of a person on a day, taken from the staff register.
  ///
  /// - Returns: nil where the person has no post that is open on the day.
  public init?(of person: Person, in register: Register, on day: Day) {
    guard let post = person.mainPost(on: day) else { return nil }
    self.init(
      post: post.title,
      managers: person.managers(on: day).map {
        Superior(id: $0, rank: register.person($0)?.rank)
      })
    family = post.family
    group = post.group
    school = post.school
    grade = post.grade
    point = post.point
    gradeBottom = post.gradeBottom
    gradeTop = post.gradeTop
    stage = post.stage
    weeklyHours = post.weeklyHours?.hundredths
    contract = post.contract?.rawValue
    from = post.start
    // Whoever leaves early has no contract after that day.
    to = [post.end, person.left].compactMap(\.self).min()
    probationEnds = post.probationEnds
    taskBased = post.taskBased
    leads = post.leads
    rank = person.rank
    supervisor = post.supervisor
    let others = person.otherPaidPosts(on: day, beside: post)
    if !others.isEmpty { otherPosts = others }
  }
}
