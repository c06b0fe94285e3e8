import AppraiseCommands
import CommandLineKit
import Testing

/// The command line as a whole.
struct CommandTreeTests {
  @Test func `the tree has no mistakes`() {
    #expect(CommandTree.root.problems == [])
  }

  @Test func `the help of every command is as recorded`() throws {
    try Golden.compare(
      CommandTree.root.reference(columns: 80), named: "Goldens/CommandLineReference.md")
  }

  @Test(arguments: [60, 80, 120])
  func `help fits the page`(_ columns: Int) {
    for (path, command) in CommandTree.root.everyCommand {
      let examples = Set(command.examples.map { "  " + $0 })
      for line in CommandTree.root.help(for: path, columns: columns).split(separator: "\n")
      where !examples.contains(String(line)) {
        #expect(line.count <= columns, "\(path): \(line)")
      }
    }
  }

  @Test func `every example of the help is understood`() throws {
    for (path, command) in CommandTree.root.everyCommand {
      for example in command.examples {
        let words = Array(try ShellWords.split(example).dropFirst())
        guard case .action(_, let found, _) = try CommandTree.root.parse(words) else {
          Issue.record("\(example) runs nothing")
          continue
        }
        #expect(path.isEmpty || found == path, "\(example)")
      }
    }
  }

  @Test func `every command says what it does to data and takes the common options`() {
    for (path, command) in CommandTree.root.everyCommand where !command.isBranch {
      let names = Set(command.parameters.map(\.name))
      // These look at no workspace.
      let alone = [["demo"], ["init"], ["policy", "new"], ["policy", "schema"]]
      let standsAlone = alone.contains(path)
      #expect(standsAlone || names.isSuperset(of: ["workspace", "as"]), "\(path)")
      if command.effect == .writes, !standsAlone {
        #expect(names.isSuperset(of: ["dry-run", "quiet"]), "\(path)")
      }
    }
  }
}
