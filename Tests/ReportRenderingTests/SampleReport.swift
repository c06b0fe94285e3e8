import AppraisalCore

/// Reports for the tests; every name in them is invented.
enum SampleReport {
  static let asOf = Day(year: 2026, month: 3, day: 2) ?? .earliest

  static let levels = [
    StackedBars.Series(code: "E", title: "Exceeds expectations"),
    StackedBars.Series(code: "A", title: "Achieves expectations"),
    StackedBars.Series(code: "P", title: "Partly achieves expectations"),
    StackedBars.Series(code: "U", title: "Unsatisfactory"),
  ]

  static let ratings = StackedBars(
    id: "ratings", title: "Overall levels by school", series: levels,
    bars: [
      .init(label: "Fernleigh Primary School", counts: [4, 21, 5, 1], emphasised: true),
      .init(
        label: "St Éloi’s Church of England Voluntary Aided Junior School", counts: [2, 9, 0, 0]),
      .init(label: "Upper Marsh Academy", counts: [11, 47, 13, 3]),
    ],
    unit: "reviews", barTitle: "School")

  static let progress = CountBars(
    id: "progress", title: "How far the reviews have come", unit: "reviewees", barTitle: "Stage",
    bars: [
      .init(label: "Objectives agreed", count: 117, of: 117),
      .init(label: "Mid-year review held", count: 93, of: 117),
      .init(label: "Annual review signed", count: 0, of: 117),
    ])

  static let reviews = Table(
    id: "reviews", caption: "Reviews to look at together",
    columns: [
      Column(id: "reviewee", title: "Reviewee"),
      Column(id: "level", title: "Overall", kind: .level),
      Column(id: "held", title: "Review held", kind: .day),
      Column(id: "signed", title: "Objectives rated", kind: .share),
      Column(id: "points", title: "Mean points", kind: .number),
      Column(id: "why", title: "Why it was chosen"),
    ],
    rows: [
      [
        .text("S014 Zoë Ångström"), .text("P"), .day(asOf), .share(3, of: 4),
        .decimal(hundredths: 225), .text("One behaviour is below the level of all the others."),
      ],
      [
        .text("S102 山田 花子"), .text("E"), .missing("no meeting is recorded"), .share(0, of: 0),
        .empty, .text("The only E that this reviewer gave."),
      ],
      [
        .text("S230 Wilhelmina Featherstonehaugh-Cholmondeley"), .text("U"), .day(asOf),
        .share(5, of: 5), .decimal(hundredths: -5), .text("Every U is looked at."),
      ],
    ],
    footer: [[.text("All three"), .empty, .empty, .share(8, of: 9), .empty, .empty]],
    emptyText: "Nobody’s review needs a second look.")

  static let pay = TreeNode(
    "Not eligible for the contribution point", reference: "STA-052",
    children: [
      TreeNode(
        "overall is P: behaviours is P", reference: "STA-049",
        children: [
          TreeNode("given by R03 on 2 Mar 2026", note: "“Twice late with the returns.”")
        ]),
      TreeNode(
        "objectives is A: O1 A, O2 E, O3 A; every one at least A", reference: "STA-048, STA-181"),
    ])

  static let findings = [
    FindingLine(
      severity: .error, subject: "S014",
      text: "the review should have been complete by 28 Feb 2026",
      remedy: "Hold the meeting and record it.", reference: "STA-038"),
    FindingLine(
      severity: .warning, subject: "S102", text: "has 6 objectives; normally there are up to 5",
      reference: "STA-021"),
    FindingLine(severity: .note, subject: "", text: "No review has been moderated yet."),
  ]

  /// A report with every kind of block.
  static let full = Report(
    kind: "moderation", title: "Moderation of reviews",
    subtitle: ["Fernleigh Primary School", "Cycle 2025-26, support staff"],
    audience: Audience(
      title: "For the headteacher only",
      handling: "Keep it with the appraisal records. Do not copy it or send it on."),
    asOf: asOf,
    policy: PolicyStamp(
      id: "support", title: "Appraisal of support staff", version: "adopted 1 Sep 2025"),
    sections: [
      Section(
        id: "overview", title: "Where the cycle stands",
        blocks: [
          .paragraph(
            "Thirty-one reviews are complete. The levels below are as the reviewers gave them; "
              + "none has been changed.\nModeration compares the evidence, never the totals."),
          .facts([
            Fact(label: "Cycle", value: .text("2025-26, support staff")),
            Fact(label: "Complete by", value: .day(asOf)),
            Fact(label: "Reviews complete", value: .share(31, of: 36)),
            Fact(label: "Moderator", value: .missing("nobody holds this role")),
          ]),
          .chart(.bars(progress)),
        ]),
      Section(id: "levels", title: "Levels", blocks: [.chart(.stackedBars(ratings))]),
      Section(id: "sample", title: "The sample", blocks: [.table(reviews)]),
      Section(
        id: "findings", title: "What was found",
        blocks: [
          .findings(findings), .notice("Levels may only be changed with a reason."),
          .tree([pay]),
        ]),
      Section(
        id: "next", title: "What comes next",
        blocks: [
          .list(["Meet the reviewers of S014 and S230.", "Record what was agreed."]),
          .commands([
            "appraise moderate record S014 --because \"We read the evidence together\" --on 2026-03-02"
          ]),
        ]),
    ])

  /// A form with every kind of box and signature, partly filled in.
  static let form = Report(
    kind: "document", title: "Review form", subtitle: ["Zoë Ångström (S014)"],
    audience: Audience(title: "Strictly private", handling: "For the two of them."), asOf: asOf,
    sections: [
      Section(
        id: "section-1", title: "",
        blocks: [
          .box(
            FormBox(
              id: "head", label: "",
              content: [.facts([Fact(label: "Post", value: .text("Cook in charge"))])]))
        ]),
      Section(
        id: "section-2", title: "The year",
        blocks: [
          .paragraph("Write briefly."),
          .box(
            FormBox(
              id: "went-well", label: "What went well", guidance: "With an example.",
              content: [.text("The new menu.\nThe allergy board.")],
              note: "R. Aldous (R03), 2 Mar 2026")),
          .box(
            FormBox(
              id: "level", label: "Level",
              content: [
                .choices([
                  .init("E  Exceeded", isTicked: false), .init("A  Achieved", isTicked: true),
                ]),
                .facts([Fact(label: "Reason", value: .text("every term"))]),
              ])),
          .box(FormBox(id: "hopes", label: "Hopes", content: [.missing("not filled in")])),
          .box(
            FormBox(
              id: "next", label: "Next year",
              content: [.lines(2), .facts([Fact(label: "Due", value: .blank)])])),
          .table(
            Table(
              id: "training", caption: "Training",
              columns: [
                Column(id: "need", title: "Need"), Column(id: "on", title: "Agreed", kind: .day),
              ], rows: [[.blank, .blank]])),
        ]),
      Section(
        id: "section-3", title: "Signatures",
        blocks: [
          .signatures([
            SignatureLine(part: "Reviewer", name: "R. Aldous (R03)", state: .signed(asOf)),
            SignatureLine(
              part: "Reviewee", name: "Zoë Ångström (S014)",
              state: .void("the signature of 1 Mar 2026 is void: something was recorded after it")),
            SignatureLine(part: "Headteacher", name: "", state: .open),
          ])
        ]),
    ])

  /// A report with these blocks and nothing else of interest.
  static func of(_ blocks: [Block], title: String = "Report", audience: String = "") -> Report {
    Report(
      kind: "test", title: title, audience: Audience(title: audience), asOf: asOf,
      sections: [Section(id: "only", title: "Only", blocks: blocks)])
  }

  /// Every kind of block with this text wherever text can stand.
  static func everywhere(_ text: String) -> Report {
    let column = Column(id: text, title: text)
    return Report(
      kind: text, title: text, subtitle: [text], audience: Audience(title: text, handling: text),
      asOf: asOf, policy: PolicyStamp(id: text, title: text, version: text),
      sections: [
        Section(
          id: text, title: text,
          blocks: [
            .paragraph(text), .facts([Fact(label: text, value: .text(text))]), .notice(text),
            .table(
              Table(
                id: text, caption: text, columns: [column, column],
                rows: [[.text(text), .missing(text)]], footer: [[.text(text)]], emptyText: text)),
            .table(Table(id: text, caption: text, columns: [column], rows: [], emptyText: text)),
            .chart(
              .stackedBars(
                StackedBars(
                  id: text, title: text, series: [.init(code: text, title: text)],
                  bars: [.init(label: text, counts: [3], emphasised: true)], unit: text,
                  barTitle: text))),
            .chart(
              .bars(
                CountBars(
                  id: text, title: text, unit: text, barTitle: text,
                  bars: [.init(label: text, count: 1, of: 2)]))),
            .chart(
              .dots(
                DotPlot(
                  id: text, title: text, unit: text, dotTitle: text, valueTitle: text,
                  details: [column],
                  dots: [
                    .init(label: text, hundredths: -40, emphasised: true, details: [.text(text)]),
                    .init(label: text, hundredths: nil, missing: text),
                  ]))),
            .tree([TreeNode(text, reference: text, note: text, children: [TreeNode(text)])]),
            .list([text]), .commands([text]),
            .box(
              FormBox(
                id: text, label: text, guidance: text,
                content: [
                  .text(text), .missing(text), .facts([Fact(label: text, value: .text(text))]),
                  .choices([.init(text, isTicked: true)]), .lines(2),
                ], note: text)),
            .signatures([
              SignatureLine(part: text, name: text, state: .void(text)),
              SignatureLine(part: text, name: text, state: .open),
            ]),
            .findings([
              FindingLine(
                severity: .error, subject: text, text: text, remedy: text, reference: text)
            ]),
          ])
      ])
  }
}
