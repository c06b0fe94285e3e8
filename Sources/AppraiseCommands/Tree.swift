import CommandLineKit

/// Every command of the program, in the order in which help lists them.
public enum CommandTree {
  /// The root of the tree.
  public static let root = Declaration<any AppraiseCommand>(
    "appraise", "Run appraisal cycles for school staff",
    discussion: """
      An HR officer sets cycles up, reviewers record from the terminal, the headteacher moderates. \
      Every answer names the clause of the policy that it rests on.
      """,
    examples: ["appraise demo", "appraise mine --as S003", "appraise rate S014 O1 A"],
    subcommands: setUp.under("Set up") + record.under("Record") + oversee.under("Oversee")
      + ask.under("Ask"))

  /// The command that words call, or nil where they call for anything else, be it help.
  ///
  /// Only the group of commands in which the first word stands is made, so that a command that is
  /// given over and over starts sooner.
  static func command(calledBy words: [String]) -> (any AppraiseCommand)? {
    for group in [{ record }, { ask }, { oversee }, { setUp }] {
      let group = Declaration("appraise", "", subcommands: group())
      guard let name = words.first, group.subcommand(named: name) != nil else { continue }
      guard case .action(let command, _, _)? = try? group.parse(words) else { return nil }
      return command
    }
    return nil
  }

  private static var setUp: [Declaration<any AppraiseCommand>] {
    [
      Demo.declaration, InitCommand.declaration,
      Declaration(
        "policy", "List, show, check, prove, compare, write and adopt policies",
        subcommands: [
          PolicyList.declaration, PolicyShow.declaration, PolicyCheckCommand.declaration,
          PolicyTest.declaration, PolicyClauses.declaration, PolicyCompare.declaration,
          PolicySchema.declaration, PolicyNew.declaration, PolicyAdopt.declaration,
        ]),
      Declaration(
        "people", "Import, list and check the staff register",
        subcommands: [
          PeopleImport.declaration, PeopleList.declaration, PeopleShow.declaration,
          PeopleCheck.declaration,
        ]),
      Declaration(
        "role", "Say who holds which role, and which account is whose",
        subcommands: [
          RoleSet.declaration, RoleRemove.declaration, RoleAccount.declaration,
        ]),
      Declaration(
        "term", "Enter the dates of school terms", subcommands: [TermAdd.declaration]),
      Declaration(
        "cycle", "Open, list, watch and close cycles",
        subcommands: [
          CycleOpen.declaration, CycleEnrol.declaration, CycleLeaveOut.declaration,
          CycleList.declaration,
          CycleStatus.declaration, CycleClose.declaration, CycleRoll.declaration,
        ]),
      Declaration(
        "reviewer", "Say who reviews whom", subcommands: [ReviewerAssign.declaration]),
    ]
  }

  private static var record: [Declaration<any AppraiseCommand>] {
    [
      Mine.declaration, ReviewCommand.declaration,
      Declaration(
        "objective", "Add, reword, settle and give up objectives",
        subcommands: [
          ObjectiveAdd.declaration, ObjectiveAmend.declaration, ObjectiveStepCommand.drop,
          ObjectiveStepCommand.agree, ObjectiveStepCommand.determine,
        ]),
      Declaration(
        "period", "Decide over which days somebody’s review runs",
        subcommands: [PeriodSetCommand.declaration]),
      PauseCommand.declaration,
      BookCommand.declaration, MeetingCommand.declaration, NoteCommand.declaration,
      EvidenceCommand.declaration,
      AnswerCommand.declaration, JudgeCommand.declaration, Rate.declaration,
      SettleCommand.declaration, CommentCommand.declaration, DeclineComment.declaration,
      SignCommand.declaration,
      WithdrawCommand.declaration, UndoCommand.declaration,
    ]
  }

  private static var oversee: [Declaration<any AppraiseCommand>] {
    [
      Declaration(
        "pay", "Recommend, decide and list answers on pay",
        subcommands: [PayCommand.recommend, PayCommand.decide, PayList.declaration]),
      Declaration(
        "duty", "List and record what the school has to do under a policy",
        subcommands: [DutyDoneCommand.declaration, DutyList.declaration]),
      Declaration(
        "report", "Print reports on a cycle, and the documents of a review",
        subcommands: [
          CycleReportCommand.progress, CycleReportCommand.moderation, StatementCommand.declaration,
        ]),
    ]
  }

  private static var ask: [Declaration<any AppraiseCommand>] {
    [
      Show.declaration, Explain.declaration, Check.declaration, AgendaCommand.declaration,
      Log.declaration, Verify.declaration,
    ]
  }
}
