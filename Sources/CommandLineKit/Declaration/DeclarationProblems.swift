extension Declaration {
  /// Mistakes in the declaration that the compiler cannot see, such as a name used twice.
  ///
  /// A program's tests expect this to be empty.
  public var problems: [String] {
    everyCommand.flatMap { entry in
      entry.command.ownProblems.map { "\(commandLine(entry.path)): \($0)" }
    }
  }

  private var ownProblems: [String] {
    Self.repeated(subcommands.map(\.name)).map { "the subcommand '\($0)' is declared twice" }
      + Self.repeated(parameters.map(\.key)).map { "\($0) is declared twice" }
      + Self.repeated(parameters.compactMap { $0.short.map { "-\($0)" } })
      .map { "\($0) is declared twice" }
      + reservedNames.map { "\($0) is built in" }
      + unusableNames.map { "'\($0)' cannot be written as a name" }
      + argumentProblems
      + (isBranch && subcommands.isEmpty ? ["it neither does anything nor has subcommands"] : [])
  }

  private var reservedNames: [String] {
    parameters.filter { $0.form != .argument && ["help", "version"].contains($0.name) }.map(\.key)
      + parameters.compactMap { $0.short == "h" ? "-h" : nil }
      + subcommands.map(\.name).filter { $0 == BuiltInParameter.helpCommand }
  }

  private var unusableNames: [String] {
    ([name] + parameters.map(\.name) + parameters.compactMap { $0.short.map(String.init) })
      .filter { name in
        name.isEmpty || name.hasPrefix("-")
          || !name.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
              && (scalar.properties.isAlphabetic || scalar == "-" || scalar == "_"
                || ("0"..."9").contains(scalar))
          }
      }
  }

  /// Words go to arguments from the left, so only the last may take any number of them.
  private var argumentProblems: [String] {
    let arguments = parameters.filter { $0.form == .argument }
    let early = arguments.dropLast().filter(\.isRepeatable)
      .map { "\($0.key) takes any number of words but is not the last argument" }
    let required = arguments.lastIndex { $0.minimum > 0 } ?? arguments.startIndex
    let optional = arguments[..<required].filter { $0.minimum == 0 }
      .map { "\($0.key) is optional but stands before a required argument" }
    return early + optional
  }

  private static func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }
}
