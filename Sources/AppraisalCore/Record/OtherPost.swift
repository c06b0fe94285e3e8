/// A post that somebody holds beside their main one, as far as pay goes by it.
public struct OtherPost: Codable, Hashable, Sendable {
  /// The post's title.
  public var post: String
  /// The job family.
  public var family: String?
  /// The grade.
  public var grade: String?
  /// The point on which the person is paid in it.
  public var point: Int?
  /// The grade's lowest point.
  public var gradeBottom: Int?
  /// The grade's highest point.
  public var gradeTop: Int?
  /// The hours contracted a week, in hundredths of an hour.
  public var weeklyHours: Int?
  /// The kind of contract.
  public var contract: String?
  /// The contract's first day.
  public var from: Day?
  /// The contract's last day; a contract without one is open-ended.
  public var to: Day?

  /// A post.
  public init(post: String) { self.post = post }

  init(_ post: Post, until left: Day?) {
    self.init(post: post.title)
    family = post.family
    grade = post.grade
    point = post.point
    gradeBottom = post.gradeBottom
    gradeTop = post.gradeTop
    weeklyHours = post.weeklyHours?.hundredths
    contract = post.contract?.rawValue
    from = post.start
    to = [post.end, left].compactMap(\.self).min()
  }

  /// The post with its grade, in words.
  var text: String { grade.map { "\(post), \($0)" } ?? post }
}

extension Person {
  /// The posts that are open on a day and paid on a scale, other than the main one.
  func otherPaidPosts(on day: Day, beside main: Post) -> [OtherPost] {
    var posts = openPosts(on: day)
    if let index = posts.firstIndex(of: main) { posts.remove(at: index) }
    return posts.filter { $0.point != nil || $0.gradeTop != nil }.map { OtherPost($0, until: left) }
  }
}

extension RevieweeFacts {
  /// The main post with its grade, in words.
  var postText: String { grade.map { "\(post), \($0)" } ?? post }

  /// The facts as they are in another of the posts; where it was not held, its pay is not known.
  fileprivate func inPost(_ named: OtherPost) -> RevieweeFacts {
    let held = otherPosts?.first { $0.post == named.post && $0.grade == named.grade }
    var facts = self
    facts.otherPosts = nil
    facts.post = named.post
    facts.family = held?.family
    facts.grade = held?.grade
    facts.point = held?.point
    facts.gradeBottom = held?.gradeBottom
    facts.gradeTop = held?.gradeTop
    facts.weeklyHours = held?.weeklyHours
    facts.contract = held?.contract
    facts.from = held?.from
    facts.to = held?.to
    return facts
  }
}

extension Review {
  /// The same review seen from each other post in which the person is paid.
  ///
  /// Who is appraised, and how, follows from the main post; what is paid follows from each.
  var inOtherPosts: [(post: OtherPost, review: Review)] {
    (record.facts?.otherPosts ?? []).map { post in
      let entries = entries.map { entry in
        Entry(
          id: entry.id, at: entry.at, on: entry.on, by: entry.by, onBehalfOf: entry.onBehalfOf,
          content: entry.content.inPost(post))
      }
      return (post, reading(entries))
    }
  }

  /// What a decision on pay comes to, in each post where it goes by the post's pay.
  func decisions(onPay rule: DecisionRule) -> [Decision] {
    let own = decision(onPay: rule)
    guard let facts = record.facts, facts.otherPosts != nil,
      rules.origins.looksAtPayOfPost(rule)
    else { return [own] }
    return [own.inPost(facts.postText)]
      + inOtherPosts.map { $0.review.decision(onPay: rule).inPost($0.post.text) }
  }

  /// What some checks find, in each post where they go by the post's pay.
  func findingsInEachPost(of rules: [FindingRule]) -> [Finding] {
    guard let facts = record.facts, facts.otherPosts != nil else { return findings(of: rules) }
    let origins = self.rules.origins
    let ofPosts = Set(rules.filter { origins.looksAtPayOfPost($0.when) }.map(\.id))
    let own = findings(of: rules).map { finding in
      ofPosts.contains(finding.check) ? finding.inPost(facts.postText) : finding
    }
    let asked = rules.filter { ofPosts.contains($0.id) && $0.each == nil }
    if asked.isEmpty { return own }
    return own
      + inOtherPosts.flatMap { post, review in
        review.findings(of: asked).map { $0.inPost(post.text) }
      }
  }

  /// Whether a deadline arises: in the main post, or in another by whose pay it goes.
  func arises(_ deadline: Deadline) -> Truth {
    let truth = holds(deadline.when)
    guard truth == .no, let when = deadline.when, record.facts?.otherPosts != nil,
      rules.origins.looksAtPayOfPost(when)
    else { return truth }
    return inOtherPosts.contains { $0.review.truth(of: when) == .yes } ? .yes : truth
  }
}

extension EntryContent {
  fileprivate func inPost(_ post: OtherPost) -> EntryContent {
    switch self {
    case .enrolled(var enrolment):
      enrolment.facts = enrolment.facts.inPost(post)
      return .enrolled(enrolment)
    case .facts(let facts): return .facts(facts.inPost(post))
    default: return self
    }
  }
}

extension Decision {
  fileprivate func inPost(_ text: String) -> Decision {
    var decision = self
    decision.says = "\(text): \(says)"
    decision.post = text
    return decision
  }
}

extension Finding {
  fileprivate func inPost(_ text: String) -> Finding {
    var finding = self
    finding.says = "\(text): \(says)"
    finding.basis.append(text)
    return finding
  }
}
