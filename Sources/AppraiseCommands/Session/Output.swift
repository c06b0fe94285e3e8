import AppraisalCore
import AppraisalFiles
import ReportRendering

extension OutputOptions {
  /// Whether it is printed for people alone, so that one report may follow another.
  var isForReading: Bool { file == nil && [nil, .text, .markdown].contains(format) }
}

extension Environment {
  /// Prints a report: on standard output, or into a file that only its owner can read.
  func print(_ report: Report, _ options: OutputOptions) throws(Failure) {
    try options.checkEnding()
    let format = options.format ?? options.file.flatMap(ReportFormat.init(forFile:)) ?? .text
    let color =
      switch options.color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !noColor && options.file == nil
      }
    try print(
      render(report, as: format, columns: columns, color: color), for: report.audience, options)
  }

  /// Prints a finished text: on standard output, or into a file that only its owner can read.
  func print(_ text: String, for audience: Audience, _ options: OutputOptions) throws(Failure) {
    guard let file = options.file else {
      out(text)
      return
    }
    try write(Array(text.utf8), to: file, overwriting: options.overwrite)
    err("Written to \(file), readable by you alone. Audience: \(audience.title).\n")
  }

  /// Writes a file that the person names, readable by its owner alone.
  func write(_ bytes: [UInt8], to file: String, overwriting: Bool) throws(Failure) {
    do throws(FileFailure) {
      try OutsideFile.write(
        bytes, to: path(file), overwriting: overwriting, fileSystem: fileSystem)
    } catch {
      throw failure(error, writing: file)
    }
  }

  /// Stops before anything is done for a report that could not be written afterwards.
  func checkWritable(_ options: OutputOptions) throws(Failure) {
    guard let file = options.file else { return }
    do throws(FileFailure) {
      try OutsideFile.check(path(file), overwriting: options.overwrite, fileSystem: fileSystem)
    } catch {
      throw failure(error, writing: file)
    }
  }

  private func failure(_ error: FileFailure, writing file: String) -> Failure {
    guard case .alreadyThere = error else { return Failure(.file(error)) }
    return Failure(
      "Error: \(file) is there already\n  Choose another name, or add --overwrite.", code: 73)
  }
}

extension Session {
  /// The names of people for print: full name and identifier, or the identifier alone.
  func names() throws(Failure) -> @Sendable (PersonID) -> String {
    let register = try register()
    return { id in register.person(id).map { "\($0.fullName) (\(id))" } ?? id.text }
  }

  /// One person's review as of a day, if the acting person may read it.
  ///
  /// That they read it is kept first, where it is not their own. Where no cycle is given it is the
  /// one in which the person has a review.
  func review(
    of word: String, in store: CycleStore? = nil, asOf: Day?, act: String = "read.statement",
    output: OutputOptions? = nil
  ) throws(Failure) -> Review {
    let read = try unguardedReview(of: word, in: store, asOf: asOf)
    try checkAccess(act, read.now, read.identity)
    try keepView(of: read, act: act, output)
    return read.then.shown(to: read.identity.actor, judgedBy: read.now)
  }

  /// Who asks, and one person's review as it stands, by which access is judged, and as of a day.
  ///
  /// Whoever calls this checks access, and keeps that it was read.
  func unguardedReview(
    of word: String, in store: CycleStore? = nil, asOf: Day?
  ) throws(Failure) -> ReadReview {
    let store = if let store { store } else { try cycle(about: word) }
    let identity = try identity()
    let reviewee = try reviewee(word, in: store)
    let statement = try failing { () throws(StoreFailure) in
      try store.statement(of: reviewee)
    }
    let day = asOf ?? environment.today
    let instant = environment.now()
    let now = Review(
      rules: store.rules, reviewee: reviewee, entries: statement.entries,
      asOf: instant.civilDay)
    let then = Review(
      rules: store.rules, reviewee: reviewee, entries: statement.entries, asOf: day)
    return ReadReview(
      cycle: store.cycle.name, identity: identity, at: instant, now: now, then: then)
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

extension OutputOptions {
  /// Refuses a file whose name promises a form that no report has, where no form is given.
  ///
  /// - Throws: `Failure` with the endings that there are.
  func checkEnding() throws(Failure) {
    guard format == nil, let ending = file?.split(separator: ".").last?.lowercased(),
      OutputOptions.foreign.contains(ending)
    else { return }
    throw .usage(
      "a report cannot be written as .\(ending)",
      remedy: "End the name in .csv, which opens in a spreadsheet, .html, which prints, .md, .json "
        + "or .txt; or say the form with --format.")
  }

  /// Endings of other programs' files, which would not open what is written.
  private static let foreign: Set<String> = [
    "doc", "docx", "key", "numbers", "odp", "ods", "odt", "pages", "pdf", "ppt", "pptx", "rtf",
    "xls", "xlsb", "xlsm", "xlsx", "xml",
  ]
}
