import AppraisalCore
import AppraisalFiles
import ReportRendering

extension Environment {
  /// Prints a report: on standard output, or into a file that only its owner can read.
  func print(_ report: Report, _ options: OutputOptions) throws(Failure) {
    let format = options.format ?? options.file.flatMap(ReportFormat.init(forFile:)) ?? .text
    let color =
      switch options.color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !noColor && options.file == nil
      }
    let text = render(report, as: format, columns: columns, color: color)
    guard let file = options.file else {
      out(text)
      return
    }
    try write(Array(text.utf8), to: file, overwriting: options.overwrite)
    err("Written to \(file), readable by you alone. Audience: \(report.audience.title).\n")
  }

  /// Writes a file that the person names, readable by its owner alone.
  func write(_ bytes: [UInt8], to file: String, overwriting: Bool) throws(Failure) {
    do throws(FileFailure) {
      try OutsideFile.write(
        bytes, to: path(file), overwriting: overwriting, fileSystem: fileSystem)
    } catch {
      if case .alreadyThere = error {
        throw Failure(
          "Error: \(file) is there already\n  Choose another name, or add --overwrite.", code: 73)
      }
      throw Failure(.file(error))
    }
  }
}

extension Session {
  /// The names of people for print: full name and identifier, or the identifier alone.
  func names() throws(Failure) -> @Sendable (PersonID) -> String {
    let register = try register()
    return { id in register.person(id).map { "\($0.fullName) (\(id))" } ?? id.text }
  }

  /// One person's review as of a day, if the acting person may read it.
  func review(
    of word: String, asOf: Day?, act: String = "read.statement"
  ) throws(Failure) -> Review {
    let store = try cycle()
    let identity = try identity()
    let reviewee = try reviewee(word, in: store)
    let statement = try failing { () throws(StoreFailure) in
      try store.statement(of: reviewee)
    }
    let day = asOf ?? environment.today
    let now = Review(
      rules: store.rules, reviewee: reviewee, entries: statement.entries,
      asOf: max(day, environment.today))
    try checkAccess(act, now, identity)
    return Review(
      rules: store.rules, reviewee: reviewee, entries: statement.entries, asOf: day)
  }

  /// Every review of a cycle as of a day, in order of identifier.
  func reviews(of store: CycleStore, asOf: Day?) throws(Failure) -> [Review] {
    var reviews: [Review] = []
    for reviewee in try reviewees(of: store) {
      let statement = try failing { () throws(StoreFailure) in
        try store.statement(of: reviewee)
      }
      reviews.append(
        Review(
          rules: store.rules, reviewee: reviewee, entries: statement.entries,
          asOf: asOf ?? environment.today))
    }
    return reviews
  }

  /// Refuses a report on a whole cycle to those whom the policy's access table does not name.
  ///
  /// A role that somebody holds for one school does not give it.
  func checkReport(_ act: String, _ rules: CycleRules) throws(Failure) {
    let actor = try identity().actor
    if rules.permits(act, to: actor.roles) { return }
    let who = rules.mayDo(act).who
    let remedy =
      who.isEmpty
      ? "The policy gives it to nobody." : "It is for the \(who.joined(separator: " and the "))."
    for (school, roles) in actor.ofSchools.sorted(by: { $0.key < $1.key })
    where rules.permits(act, to: roles) {
      throw .forbidden(
        "\(actor.person) may not have this report: it is on the whole cycle, and "
          + "\(roles.joined(separator: ", ")) is held for \(organisation.name(ofSchool: school)) "
          + "only",
        remedy: "\(remedy) An HR officer can give the role everywhere with: "
          + "appraise role set ROLE \(actor.person)")
    }
    throw .forbidden("\(actor.person) may not have this report", remedy: remedy)
  }
}

extension ReportFormat {
  /// The format that the ending of a file's name stands for, or nil for other endings.
  init?(forFile path: String) {
    let endings: [String: ReportFormat] = [
      "html": .html, "htm": .html, "csv": .csv, "json": .json, "md": .markdown, "txt": .text,
    ]
    guard let ending = path.split(separator: ".").last?.lowercased(),
      let format = endings[ending]
    else { return nil }
    self = format
  }
}
