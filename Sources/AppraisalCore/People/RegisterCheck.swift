/// Looks through the staff register for what would hinder appraisal: gaps and circles in line
/// management, shared accounts, ranks that do not fit and facts that pay decisions need.
public enum RegisterCheck {
  /// Everything found on that day, by person and then by kind; people who have left are passed over.
  public static func problems(in register: Register, on day: Day) -> [RegisterProblem] {
    let lines = ReportingLines(of: register, on: day)
    var check = Check(register: register, lines: lines, day: day)
    for person in register.people where !person.hasLeft(on: day) {
      check.lookForManagers(of: person)
      check.lookAtManagers(of: person)
      check.lookAtPay(of: person)
    }
    check.lookAtTop()
    check.lookForLoops()
    check.lookForSharedAccounts()
    let order = RegisterProblem.Kind.allCases
    func rank(_ problem: RegisterProblem) -> Int { order.firstIndex(of: problem.kind) ?? 0 }
    return check.problems.sorted {
      ($0.person, rank($0), $0.message) < ($1.person, rank($1), $1.message)
    }
  }
}

/// One run of the check.
private struct Check {
  let register: Register
  let lines: ReportingLines
  let day: Day
  var problems: [RegisterProblem] = []
  private var tops: [Person] = []

  init(register: Register, lines: ReportingLines, day: Day) {
    self.register = register
    self.lines = lines
    self.day = day
  }

  mutating func lookForManagers(of person: Person) {
    let posts = person.openPosts(on: day)
    if posts.isEmpty {
      add(
        person, .noOpenPost, .note, "\(person.label) has no post open on \(day.text)",
        "Correct the dates of the posts, or give the leaving date.")
      return
    }
    let unmanaged = posts.filter(\.managers.isEmpty)
    if unmanaged.count == posts.count {
      if lines.counts[person.id] != nil {
        tops.append(person)
      } else {
        add(
          person, .noManager, .error, "\(person.label) has no manager, so nobody to review them",
          "Name a line manager.")
      }
      return
    }
    for post in unmanaged {
      add(
        person, .noManager, .warning, "\(person.label) has no manager in the post \(post.title)",
        "Name a line manager for that post.")
    }
  }

  mutating func lookAtManagers(of person: Person) {
    let managers = person.managers(on: day)
    let supervisors = person.openPosts(on: day).compactMap(\.supervisor)
    for (id, role) in managers.map({ ($0, "manager") })
      + Set(supervisors).subtracting(managers).sorted().map({ ($0, "supervisor") })
    {
      if id == person.id {
        add(
          person, .ownManager, .error, "\(person.label) is their own \(role)",
          "Name another \(role).")
        continue
      }
      guard let manager = register.person(id) else {
        add(
          person, .unknownManager, .error,
          "\(person.label) has the \(role) \(id), whom the register does not know",
          "Import \(id), or name another \(role).")
        continue
      }
      if let left = manager.left, left < day {
        add(
          person, .managerLeft, .error,
          "\(person.label) has the \(role) \(manager.label), who left on \(left.text)",
          "Name another \(role).")
      }
      if role == "manager" { compareRanks(of: person, and: manager) }
    }
    lookAtRank(of: person)
  }

  private mutating func compareRanks(of person: Person, and manager: Person) {
    guard let own = person.rank, let above = manager.rank, above < own else { return }
    add(
      person, .rankInversion, .warning,
      "\(person.label), rank \(own), has the manager \(manager.label), rank \(above)",
      "Correct one of the ranks, or name a manager who ranks at least as high.")
  }

  private mutating func lookAtRank(of person: Person) {
    guard let count = lines.counts[person.id], person.rank == nil else { return }
    add(
      person, .managerWithoutRank, .note,
      "\(person.label) manages \(people(count)) and has no rank, so whether they may stand in "
        + "for another reviewer cannot be told",
      "Give a rank from 1 (lowest) to 99.")
  }

  mutating func lookAtPay(of person: Person) {
    for post in person.openPosts(on: day)
    where post.contract != .agency && post.contract != .contractor {
      let missing = [
        post.grade == nil ? "grade" : nil, post.point == nil ? "spine point" : nil,
        post.gradeTop == nil ? "top point of the grade" : nil,
      ].compactMap(\.self)
      if !missing.isEmpty {
        add(
          person, .payFactsMissing, .note,
          "\(person.label), \(post.title): not known: \(missing.joined(separator: ", "))",
          "Add it where a policy decides pay for this post.")
      }
      lookAtPoint(of: post, of: person)
    }
  }

  private mutating func lookAtPoint(of post: Post, of person: Person) {
    guard let point = post.point else { return }
    let isBelow = post.gradeBottom.map { point < $0 } ?? false
    let isAbove = post.gradeTop.map { point > $0 } ?? false
    guard isBelow || isAbove else { return }
    add(
      person, .pointOutsideGrade, .warning,
      "\(person.label), \(post.title): the point \(point) is \(isBelow ? "below" : "above") the grade",
      "Correct the point or the grade, unless pay is protected.")
  }

  mutating func lookAtTop() {
    for person in tops {
      let count = people(lines.counts[person.id] ?? 0)
      if tops.count == 1 {
        add(
          person, .top, .note, "\(person.label) manages \(count) and is managed by nobody",
          "Nothing, where this is the head of the school or trust.")
      } else {
        add(
          person, .top, .warning,
          "\(person.label) manages \(count) and is managed by nobody, "
            + "as \(tops.count == 2 ? "is one other" : "are \(tops.count - 1) others")",
          "Name a line manager, unless there are several heads.")
      }
    }
  }

  mutating func lookForLoops() {
    for loop in lines.loops() {
      guard let first = loop.first, let person = register.person(first) else { continue }
      let names = (loop + [first]).map { register.person($0)?.label ?? $0.text }
      add(
        person, .loop, .error,
        "line management runs in a circle: \(names.joined(separator: " → "))",
        "Name another line manager for one of them.")
    }
  }

  mutating func lookForSharedAccounts() {
    var owners: [String: [Person]] = [:]
    for person in register.people where !person.hasLeft(on: day) {
      guard let account = person.account else { continue }
      owners[NameFolding.folded(account), default: []].append(person)
    }
    for people in owners.values where people.count > 1 {
      guard let first = people.first, let account = first.account else { continue }
      add(
        first, .sharedAccount, .error,
        "the account \(account) belongs to \(people.map(\.label).joined(separator: " and "))",
        "Give each person an account of their own.")
    }
  }

  private func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(count) people"
  }

  private mutating func add(
    _ person: Person, _ kind: RegisterProblem.Kind, _ severity: RegisterProblem.Severity,
    _ message: String, _ remedy: String
  ) {
    problems.append(
      RegisterProblem(
        person: person.id, kind: kind, severity: severity, message: message, remedy: remedy))
  }
}

extension Person {
  fileprivate var label: String { "\(fullName) (\(id))" }
}
