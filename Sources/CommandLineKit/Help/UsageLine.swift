extension Declaration {
  /// More options than this are summed up, as they would hide the arguments.
  private static var mostOptionsShown: Int { 12 }

  /// The parts of the usage line of the command at a path, which must not be broken themselves.
  ///
  /// Options of a titled group and options beyond the twelfth appear as `[<options>]`.
  func usageWords(at path: [String]) -> [String] {
    let command = descendant(at: path) ?? self
    if command.isBranch { return [commandLine(path), "<subcommand>"] }
    let own = command.parameters.filter { $0.heading.isEmpty || $0.minimum > 0 }
    let isCrowded = own.count { $0.form != .argument } > Self.mostOptionsShown
    let shown =
      isCrowded ? own.filter { $0.form == .argument || $0.minimum > 0 } : own
    let isSummedUp = shown.count < command.parameters.count
    return [commandLine(path)] + shown.map(\.synopsis) + (isSummedUp ? ["[<options>]"] : [])
  }
}
