extension Declaration {
  /// What the words after the program's name ask for.
  ///
  /// - Throws: `UsageError`, placed at the command in which it happened.
  public func parse(_ words: [String]) throws(UsageError) -> Parsed<Action> {
    var rest = words[...]
    switch words.first {
    case BuiltInParameter.completeCommand:
      return completionCall(rest.dropFirst())
    case BuiltInParameter.helpCommand where isBranch:
      return try parseHelp(rest.dropFirst())
    case .some(let first) where first.hasPrefix(BuiltInParameter.completionScript.key):
      return try parseCompletionScript(rest)
    default:
      break
    }
    var (level, path, wantsHelp) = (self, [String](), false)
    while level.isBranch {
      guard let word = rest.popFirst() else { return .help(path: path) }
      switch word {
      case "-h", "--help": wantsHelp = true
      case "--version": return .version
      default:
        level = try next(word, after: path)
        path.append(word)
      }
    }
    return wantsHelp ? .help(path: path) : try level.parseLeaf(rest, at: path, of: self)
  }

  /// The error with the usage line and the help of the command at a path, for mistakes that the
  /// program finds after parsing.
  public func placing(_ error: UsageError, at path: [String]) -> UsageError {
    error.placed(
      usage: usageWords(at: path).joined(separator: " "),
      helpCommand: "\(commandLine(path)) --help")
  }

  fileprivate func parseLeaf(
    _ words: ArraySlice<String>, at path: [String], of root: Declaration
  ) throws(UsageError) -> Parsed<Action> {
    let scan = WordScanner(words, specs: parameters)
    if scan.wantsHelp { return .help(path: path) }
    if scan.wantsVersion { return .version }
    do throws(UsageError) {
      guard let make else { return .help(path: path) }
      return .action(try make(try sorted(scan)), path: path, effect: effect)
    } catch {
      throw root.placing(error, at: path)
    }
  }

  /// Faults of the whole line come before those of single values: an unknown option often turns
  /// its value into an argument, which would then be blamed.
  private func sorted(_ scan: WordScanner) throws(UsageError) -> ParsedWords {
    if let error = UnknownOption.error(scan.unknown) { throw error }
    if let error = scan.faults.first { throw error }
    let assignment = ArgumentAssignment(scan.arguments, to: parameters)
    if !assignment.surplus.isEmpty {
      throw ArgumentAssignment.surplusError(assignment.surplus)
    }
    let missingOptions = parameters.filter {
      $0.form == .option && (scan.values[$0.key]?.count ?? 0) < $0.minimum
    }
    let missing = assignment.missing + missingOptions
    if !missing.isEmpty { throw .missing(missing) }
    return ParsedWords(scan.values.merging(assignment.values) { first, _ in first })
  }

  private func next(_ word: String, after path: [String]) throws(UsageError) -> Declaration {
    let level = descendant(at: path) ?? self
    if let next = level.subcommand(named: word) { return next }
    throw placing(
      WordScanner.looksLikeOption(word)
        ? level.misplacedOption(word, at: path, of: self)
        : level.unknownSubcommand(word, at: path, of: self),
      at: path)
  }

  private func unknownSubcommand(
    _ word: String, at path: [String], of root: Declaration
  ) -> UsageError {
    if subcommands.isEmpty {
      return UsageError("'\(root.commandLine(path))' has no subcommand \(quoted(word))")
    }
    let elsewhere = root.everyCommand.first { $0.path.count > 1 && $0.path.last == word }
    return UsageError(
      "Unknown subcommand \(quoted(word))",
      hint: Suggestion.hint(for: word, among: subcommands.map(\.name))
        ?? elsewhere.map { "Did you mean '\(root.commandLine($0.path))'?" })
  }

  private func misplacedOption(
    _ word: String, at path: [String], of root: Declaration
  ) -> UsageError {
    let key = String(word.prefix { $0 != "=" })
    let isKnownBelow = everyCommand.contains { entry in
      entry.command.parameters.contains { $0.key == key || $0.short.map { "-\($0)" } == key }
    }
    let known = BuiltInParameter.listed(isRoot: path.isEmpty).map(\.key)
    return UsageError(
      "Unknown option \(quoted(key))",
      hint: isKnownBelow
        ? "Options come after the subcommand: '\(root.commandLine(path)) <subcommand> … \(key)'."
        : Suggestion.hint(for: key, among: known))
  }
}

extension Declaration {
  private func parseHelp(_ words: ArraySlice<String>) throws(UsageError) -> Parsed<Action> {
    var path: [String] = []
    var wantsManual = false
    for word in words where !["-h", "--help"].contains(word) {
      if word == BuiltInParameter.manual.key {
        wantsManual = true
      } else if path.isEmpty, word == BuiltInParameter.helpCommand {
        continue
      } else {
        _ = try next(word, after: path)
        path.append(word)
      }
    }
    return wantsManual ? .manual : .help(path: path)
  }

  private func parseCompletionScript(
    _ words: ArraySlice<String>
  ) throws(UsageError) -> Parsed<Action> {
    let option = RequiredOption(
      BuiltInParameter.completionScript.name, .oneOf(Shell.self).named("shell"),
      BuiltInParameter.completionScript.abstract)
    let script = Declaration<Shell>(name, abstract, effect: .reads, option) { $0 }
    switch try script.parseLeaf(words, at: [], of: script) {
    case .action(let shell, _, _): return .completionScript(shell)
    case .version: return .version
    default: return .help(path: [])
    }
  }

  /// A script that asks for a shell unknown to this version gets the plainest answer.
  private func completionCall(_ words: ArraySlice<String>) -> Parsed<Action> {
    .complete(
      words: Array(words.dropFirst()), shell: words.first.flatMap(Shell.init) ?? .fish)
  }
}
