extension Declaration {
  /// The help of every command in one Markdown text, ending in a newline.
  ///
  /// Kept as a snapshot, it shows each change of the command line as a difference.
  public func reference(columns: Int) -> String {
    everyCommand.map { path, command in
      let effect = command.isBranch ? "" : "This command \(command.effect.rawValue).\n\n"
      return "## \(commandLine(path))\n\n\(effect)```\n\(help(for: path, columns: columns))\n```\n"
    }
    .joined(separator: "\n")
  }
}
