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
    subcommands: setUp.under("Set up") + record.map { $0.make() }.under("Record")
      + oversee.under("Oversee")
      + ask.under("Ask"))

  /// The command that words call, with the names that led to it, or nil where they call for
  /// anything else, be it help.
  ///
  /// Only the command is made that the first word names, or the group in which it stands, so that a
  /// command that is given over and over starts sooner.
  static func command(
    calledBy words: [String]
  ) -> (command: any AppraiseCommand, path: [String])? {
    guard let name = words.first else { return nil }
    let recording = { record.filter { $0.name == name }.map { $0.make() } }
    for group in [recording, { ask }, { oversee }, { setUp }] {
      let group = Declaration("appraise", "", subcommands: group())
      guard group.subcommand(named: name) != nil else { continue }
      guard case .action(let command, let path, _)? = try? group.parse(words) else { return nil }
      return (command, path)
    }
    return nil
  }

  /// A command by its name, made when it is asked for.
  private typealias Branch = (name: String, make: () -> Declaration<any AppraiseCommand>)

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
        "equality", "Keep facts for equality monitoring apart, and only count them",
        subcommands: [EqualityImportCommand.declaration]),
      Declaration(
        "role", "Say who holds which role, and which account is whose",
        subcommands: [
          RoleSet.declaration, RoleRemove.declaration, RoleAccount.declaration,
        ]),
      Declaration(
        "term", "Enter the dates of school terms",
        subcommands: [TermAdd.declaration, TermBreak.declaration]),
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

  /// The commands that are given over and over stand by name, so that only one of them is made.
  private static var record: [Branch] {
    [
      ("mine", { Mine.declaration }), ("review", { ReviewCommand.declaration }),
      (
        "objective",
        {
          Declaration(
            "objective", "Add, amend, agree, determine and drop objectives",
            subcommands: [
              ObjectiveAdd.declaration, ObjectiveAmend.declaration, ObjectiveStepCommand.drop,
              ObjectiveStepCommand.agree, ObjectiveStepCommand.determine,
            ])
        }
      ),
      (
        "development",
        {
          Declaration(
            "development", "Record what people need to learn, and what became of it",
            subcommands: [
              DevelopmentAdd.declaration, DevelopmentStepCommand.agree,
              DevelopmentStepCommand.authorise, DevelopmentStepCommand.decline,
              DevelopmentStepCommand.provide, DevelopmentStepCommand.notProvided,
              DevelopmentList.declaration,
            ])
        }
      ),
      (
        "period",
        {
          Declaration(
            "period", "Decide over which days somebody’s review runs",
            subcommands: [PeriodSetCommand.declaration])
        }
      ),
      ("pause", { PauseCommand.declaration }), ("book", { BookCommand.declaration }),
      (
        "case",
        {
          Declaration(
            "case", "Open, follow and close cases: observations, concerns, appeals",
            subcommands: [
              CaseOpenCommand.declaration, CaseStepCommand.declaration,
              CaseCloseCommand.declaration, CaseList.declaration,
            ])
        }
      ),
      ("meeting", { MeetingCommand.declaration }), ("note", { NoteCommand.declaration }),
      ("evidence", { EvidenceCommand.declaration }), ("answer", { AnswerCommand.declaration }),
      ("judge", { JudgeCommand.declaration }), ("rate", { Rate.declaration }),
      ("settle", { SettleCommand.declaration }), ("comment", { CommentCommand.declaration }),
      ("decline-comment", { DeclineComment.declaration }), ("sign", { SignCommand.declaration }),
      ("withdraw", { WithdrawCommand.declaration }), ("undo", { UndoCommand.declaration }),
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
        "training", "Record and list the training of people for what they do under a policy",
        subcommands: [TrainingRecord.declaration, TrainingList.declaration]),
      Declaration(
        "moderate", "Draw the sample for moderation, and record what came of it",
        subcommands: [
          ModerateSample.declaration, ModerateList.declaration, ModerateRecord.declaration,
          ModerateAdjust.declaration, ModerateReopen.declaration,
        ]),
      Declaration(
        "report", "Print reports on a cycle, and the documents of a review",
        subcommands: [
          CycleReportCommand.progress, CycleReportCommand.moderation,
          TrainingReportCommand.declaration, AnonymousReportCommand.declaration,
          FairnessCommand.declaration, ConsistencyCommand.declaration,
          PayScheduleCommand.declaration, StatementCommand.declaration,
        ]),
      Declaration(
        "retention", "List and destroy the records whose keeping time is over",
        subcommands: [RetentionDue.declaration, RetentionPurge.declaration]),
      Declaration(
        "breach", "Report and list breaches of confidence",
        subcommands: [BreachReport.declaration, BreachList.declaration]),
    ]
  }

  private static var ask: [Declaration<any AppraiseCommand>] {
    [
      Show.declaration, Explain.declaration, Check.declaration, AgendaCommand.declaration,
      Log.declaration, ViewsCommand.declaration, Verify.declaration,
    ]
  }
}
