extension Declaration {
  /// The help of the command at a path, no wider than the columns, without a final newline.
  ///
  /// The layout is that of Swift's own argument parser. A path that leads nowhere gets the help
  /// of the whole program.
  public func help(for path: [String] = [], columns: Int) -> String {
    guard let command = descendant(at: path) else { return help(columns: columns) }
    let layout = HelpLayout(columns: columns)
    let isRoot = path.isEmpty
    var sections = [layout.paragraphs("OVERVIEW: \(command.abstract)")]
    if !command.discussion.isEmpty { sections.append(layout.paragraphs(command.discussion)) }
    sections.append(layout.titled("USAGE", words: usageWords(at: path)))
    sections += command.parameterSections(isRoot: isRoot, layout)
    sections += command.subcommandSections(layout)
    if !command.examples.isEmpty {
      sections.append((["EXAMPLES:"] + command.examples.map { "  \($0)" }).joined(separator: "\n"))
    }
    if !command.subcommands.isEmpty {
      let help = ([name, BuiltInParameter.helpCommand] + path + ["<subcommand>"])
        .joined(separator: " ")
      sections.append(
        layout.paragraphs("  See '\(help)' for detailed help."))
    }
    return sections.joined(separator: "\n\n")
  }

  private func parameterSections(isRoot: Bool, _ layout: HelpLayout) -> [String] {
    let arguments = parameters.filter { $0.form == .argument }
    let options = parameters.filter { $0.form != .argument }
    let plain = options.filter(\.heading.isEmpty) + BuiltInParameter.listed(isRoot: isRoot)
    let titled = options.inGroups(by: \.heading).filter { !$0.heading.isEmpty }
    return
      ([("Arguments", arguments)] + titled.map { ($0.heading, $0.members) }
      + [("Options", plain)])
      .filter { !$0.1.isEmpty }
      .map { title, specs in
        layout.list(title, specs.map { ($0.label, $0.abstractWithDetails) })
      }
  }

  private func subcommandSections(_ layout: HelpLayout) -> [String] {
    subcommands.inGroups(by: \.heading).map { group in
      layout.list(
        group.heading.isEmpty ? "Subcommands" : "\(group.heading) subcommands",
        group.members.map { ($0.name, $0.abstract) })
    }
  }
}

extension String {
  /// The words between spaces and line breaks.
  var words: [String] {
    split { $0 == " " || $0.isNewline }.map(String.init)
  }
}

extension Array {
  /// The elements by heading, headings and elements in the order in which they first appear.
  func inGroups(by heading: (Element) -> String) -> [(heading: String, members: [Element])] {
    var groups: [(heading: String, members: [Element])] = []
    for element in self {
      let title = heading(element)
      if let index = groups.firstIndex(where: { $0.heading == title }) {
        groups[index].members.append(element)
      } else {
        groups.append((title, [element]))
      }
    }
    return groups
  }
}
