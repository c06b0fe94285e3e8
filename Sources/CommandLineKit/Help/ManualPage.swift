extension Declaration {
  /// The manual page as roff source for `man`, made from the declaration.
  ///
  /// Options of a titled group are described once and named at each command that takes them.
  public func manual(_ facts: ManualFacts) -> String {
    var page = RoffPage()
    page.title(name, date: facts.date, version: facts.version)
    page.section("Name")
    page.raw("\(RoffPage.escaped(name)) \\- \(RoffPage.escaped(abstract))")
    page.section("Synopsis")
    page.synopsis(usageWords(at: []) + (isBranch ? ["[<options>]"] : []))
    page.section("Description")
    page.paragraphs(discussion.isEmpty ? abstract : discussion)
    for group in titledGroups {
      page.section(group.heading)
      page.parameters(group.members)
    }
    page.section("Options")
    page.parameters(
      parameters.filter(\.heading.isEmpty) + BuiltInParameter.listed(isRoot: true))
    addCommands(to: &page)
    addClosing(facts, to: &page)
    return page.text
  }

  private var titledGroups: [(heading: String, members: [ParameterSpec])] {
    everyCommand.flatMap(\.command.parameters).filter { !$0.heading.isEmpty }
      .inGroups(by: \.heading)
      .map { heading, members in
        var seen: Set<String> = []
        return (heading, members.filter { seen.insert($0.key).inserted })
      }
  }

  private func addCommands(to page: inout RoffPage) {
    for group in subcommands.inGroups(by: \.heading) {
      page.section(group.heading.isEmpty ? "Commands" : "\(group.heading) commands")
      for child in group.members {
        for (path, command) in child.everyCommand where !command.isBranch {
          addCommand(command, at: [child.name] + path, to: &page)
        }
      }
    }
  }

  private func addCommand(
    _ command: Declaration, at path: [String], to page: inout RoffPage
  ) {
    page.subsection(commandLine(path))
    page.synopsis(usageWords(at: path))
    page.paragraphs(command.abstract)
    if !command.discussion.isEmpty { page.paragraphs(command.discussion) }
    page.parameters(command.parameters.filter(\.heading.isEmpty))
    for group in command.parameters.inGroups(by: \.heading) where !group.heading.isEmpty {
      let names = group.members.map(\.key).joined(separator: ", ")
      page.paragraphs("\(group.heading): \(names).")
    }
    page.examples(command.examples)
  }

  private func addClosing(_ facts: ManualFacts, to page: inout RoffPage) {
    page.section("Exit status")
    for status in facts.exitStatuses { page.tagged("\(status.code)", status.meaning) }
    for section in facts.sections {
      page.section(section.title)
      page.paragraphs(section.text)
    }
    if !examples.isEmpty {
      page.section("Examples")
      page.examples(examples)
    }
  }
}
