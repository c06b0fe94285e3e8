import CommandLineKit
import Testing

struct DeclarationTests {
  @Test func `a sound declaration has no problems`() {
    #expect(SampleTool.tree.problems.isEmpty)
  }

  @Test func `names used twice, built in or unusable are found`() {
    let tree = Declaration<Int>(
      "tool", "Sample",
      subcommands: [
        Declaration(
          "one", "", effect: .reads, Flag("same", short: "s", ""),
          Option("same", short: "s", .text, ""), Flag("help", short: "h", ""),
          Flag("--odd", ""), Flag("two words", ""), Flag("", ""), into: { _, _, _, _, _, _ in 0 }),
        Declaration("one", "", effect: .reads, into: { 0 }),
        Declaration("help", "", subcommands: []),
      ])
    #expect(
      tree.problems == [
        "tool: the subcommand 'one' is declared twice",
        "tool: help is built in",
        "tool one: --same is declared twice",
        "tool one: -s is declared twice",
        "tool one: --help is built in",
        "tool one: -h is built in",
        "tool one: '--odd' cannot be written as a name",
        "tool one: 'two words' cannot be written as a name",
        "tool one: '' cannot be written as a name",
        "tool help: it neither does anything nor has subcommands",
      ])
  }

  @Test func `arguments that could not be told apart are found`() {
    let tool = Declaration<Int>(
      "tool", "Sample", effect: .reads, Arguments("many", .text, ""),
      OptionalArgument("maybe", .text, ""), Argument("one", .text, ""), into: { _, _, _ in 0 })
    #expect(
      tool.problems == [
        "tool: <many> takes any number of words but is not the last argument",
        "tool: <many> is optional but stands before a required argument",
        "tool: <maybe> is optional but stands before a required argument",
      ])
  }

  @Test func `commands are listed with their paths, parents first`() {
    #expect(
      SampleTool.tree.everyCommand.map { $0.path.joined(separator: " ") } == [
        "", "people", "people import", "people list", "reviewer", "reviewer assign", "rate", "undo",
        "agenda",
      ])
    #expect(SampleTool.tree.descendant(at: ["people", "list"])?.name == "list")
    #expect(SampleTool.tree.descendant(at: ["people", "nope"])?.name == nil)
  }

  @Test func `a command's effect is part of its declaration`() {
    let writing = SampleTool.tree.everyCommand.filter { $0.command.effect == .writes }
    #expect(writing.map(\.command.name) == ["import", "assign", "rate", "undo"])
  }
}
