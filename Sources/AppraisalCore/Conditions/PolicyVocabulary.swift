extension Vocabulary {
  /// The facts that the conditions of this policy may name.
  public init(of policy: Policy) {
    self.init()
    for scale in policy.scales where scales[scale.id] == nil { scales[scale.id] = scale }
    addFixedFacts()
    knownWords["group"] = policy.groups.map(\.id)
    knownWords["period.own"] = policy.calendar.ownPeriods.map(\.id)
    if !policy.evidence.isEmpty { knownWords["entry.evidence"] = policy.evidence.map(\.id) }
    knownWords["contract.kind"] = ContractKind.allCases.map(\.rawValue)
    addChoicesAndDates(of: policy)
    addAssessment(policy.assessment)
    addRatings(of: policy)
    addPay(of: policy)
    addEvents(of: policy)
    addDeadlines(of: policy)
    addCases(of: policy)
    addDevelopment(of: policy)
    for question in policy.questions { add(question) }
    for meeting in policy.meetings {
      add("meeting." + meeting.id, .day, "the day of the last \(meeting.title)")
      add("meeting.\(meeting.id).held", .yesNo, "whether the \(meeting.title) was held")
      add("meeting.\(meeting.id).count", .number, "how often there was a \(meeting.title)")
      add("meeting.\(meeting.id).first", .day, "the day of the first \(meeting.title)")
      add(
        "meeting.\(meeting.id).present", .number,
        "how many people were at the last \(meeting.title), the person included")
      add(
        "meeting.\(meeting.id).joint", .yesNo,
        "whether the last \(meeting.title) was one with a meeting of another cycle")
      for id in policy.calendar.dates.map(\.id).unique {
        guard let date = policy.calendar.dates.first(where: { $0.id == id }) else { continue }
        add(
          "meeting.\(meeting.id).since.\(id)", .number,
          "how often there was a \(meeting.title) from \(date.title) on")
      }
      add(
        "meeting.\(meeting.id).recorded", .day,
        "by when the last \(meeting.title) was on record")
    }
    addBookings(of: policy)
    for form in policy.forms {
      add("form.\(form.id).complete", .yesNo, "whether \(form.title) has all that it needs")
      add(
        "form.\(form.id).longest", .number, "how many words the longest answer in \(form.title) has"
      )
      for field in form.fields {
        let name = "form.\(form.id).\(field.id)"
        add(name, .yesNo, "whether “\(field.title)” is filled in")
        add("\(name).on", .day, "the day that “\(field.title)” is about")
        add("\(name).recorded", .day, "by when “\(field.title)” was on record")
        add("\(name).day", .day, "the day that “\(field.title)” names")
      }
    }
    for part in policy.objectiveParts {
      add("objectives.with.\(part.id)", .number, "how many objectives have “\(part.title)”")
      add(
        "objectives.without.\(part.id)", .number, "how many objectives lack “\(part.title)”")
      add("item.\(part.id)", .yesNo, "whether the objective has “\(part.title)”")
    }
    for definition in policy.definitions {
      add(definition.id, .yesNo, definition.title)
      definitions[definition.id] = definition
      derived.insert(definition.id)
    }
  }

  private mutating func addChoicesAndDates(of policy: Policy) {
    for choice in policy.choices {
      let type: FactType =
        switch choice.type {
        case .yesNo: .yesNo
        case .word: .word
        case .words: .words
        case .number: .number
        case .monthDay, .length: .word
        case .day: .day
        case .time: .time
        }
      add("choice." + choice.id, type, choice.question)
      if type == .word, !choice.allowed.isEmpty {
        knownWords["choice." + choice.id] = choice.allowed.map(\.value.text)
      }
    }
    for date in policy.calendar.dates { add("date." + date.id, .day, date.title) }
  }

  private mutating func addAssessment(_ assessment: Assessment) {
    for area in assessment.areas {
      if area.hasLevel {
        add(area.id, .level(scale: area.level.scale ?? area.scale), "the level of \(area.title)")
        derived.formUnion([area.id, "\(area.id).decided"])
        add("\(area.id).decided", .yesNo, "whether \(area.title) has a level")
      }
      add("\(area.id).count", .number, "how many \(area.items.many) there are")
      add("\(area.id).rated", .number, "how many \(area.items.many) have a level")
      add("\(area.id).unrated", .number, "how many \(area.items.many) have no level")
      for word in [area.items.one, area.items.many] {
        itemTypes[word] = .levels(scale: area.scale)
      }
    }
    if let overall = assessment.overall, let scale = overall.scale {
      add("overall", .level(scale: scale), overall.title)
      derived.formUnion(["overall", "overall.decided"])
      add("overall.decided", .yesNo, "whether there is an overall level")
    }
  }

  private mutating func addFixedFacts() {
    for (name, type, description) in Vocabulary.fixedFacts { add(name, type, description) }
  }

  /// The facts that every policy can name, whatever it says.
  public static let fixedFacts: [(String, FactType, String)] = [
    ("today", .day, "the day as of which is judged"),
    ("cycle.from", .day, "the cycle's first day"),
    ("cycle.to", .day, "the cycle's last day"),
    ("period.from", .day, "the period's first day"),
    ("period.to", .day, "the period's last day"),
    ("period.own", .word, "which period of their own the person has"),
    ("period.decided", .yesNo, "whether the period is decided"),
    ("moved.on", .day, "when the post, the school or the staff group last changed"),
    ("group", .word, "the person's group under the policy"),
    ("school", .word, "the person's school"),
    ("post.title", .word, "the title of the post"),
    ("post.family", .word, "the job family"),
    ("post.group", .word, "the staff group in the staff list"),
    ("post.grade", .word, "the grade"),
    ("post.point", .number, "the point on which the person is paid"),
    ("post.bottom", .number, "the grade's lowest point"),
    ("post.top", .number, "the grade's highest point"),
    ("post.stage", .word, "the career stage"),
    ("headroom", .number, "how many points are left to the top of the grade"),
    ("post.weeklyHours", .number, "the hours contracted a week"),
    ("post.taskBased", .yesNo, "whether the work is task based"),
    ("post.leads", .yesNo, "whether the person supervises others"),
    ("nextPointIsTop", .yesNo, "whether the next point is the last of the grade"),
    ("contract.kind", .word, "the kind of contract"),
    ("contract.length", .span, "how long the contract runs"),
    ("contract.start", .day, "the contract's first day"),
    ("contract.served", .span, "how long the person has served under the contract"),
    ("contract.end", .day, "the contract's last day"),
    ("contract.openEnded", .yesNo, "whether the contract has no last day"),
    ("onProbation", .yesNo, "whether the person is on probation"),
    ("reviewer.assigned", .yesNo, "whether there is a reviewer"),
    ("reviewer.isLineManager", .yesNo, "whether the lead reviewer is a line manager"),
    ("reviewer.isSupervisor", .yesNo, "whether the lead reviewer is only the supervisor"),
    ("reviewer.isReviewee", .yesNo, "whether the reviewee is among the reviewers"),
    ("reviewer.hasGround", .yesNo, "whether a ground was given for the reviewer"),
    ("reviewer.rank", .number, "the lead reviewer's rank"),
    ("reviewers.count", .number, "how many reviewers there are"),
    ("reviewers.fit", .yesNo, "whether the reviewers are those that the policy wants"),
    ("reviewers.outsiders", .number, "how many reviewers hold none of the roles that it names"),
    ("managers.count", .number, "how many line managers there are"),
    ("managers.rank", .number, "the rank of the highest line manager"),
    ("objectives.live", .number, "how many objectives count"),
    ("objectives.unsettled", .number, "how many objectives are neither agreed nor determined"),
    (
      "objectives.awaited", .number,
      "how many objectives with a day have no record of what became of them"
    ),
    ("objectives.awaited.due", .day, "by when the first of those is due"),
    (
      "objectives.determined", .number,
      "how many objectives were determined, where agreement failed"
    ),
    ("concerns", .number, "how many concerns were noted"),
    ("closed.on", .day, "the day on which the review was closed"),
    ("concerns.first", .day, "by when the first concern was on record"),
    ("concerns.last", .day, "by when the latest concern was on record"),
    ("concerns.byOthers", .number, "how many concerns somebody else than the reviewee noted"),
    ("comment.current", .yesNo, "whether nothing of substance was recorded after the comment"),
    ("comment.given", .yesNo, "whether the reviewee commented or declined to"),
    ("signed.reviewer", .yesNo, "whether the reviewer's signature stands"),
    ("signed.reviewee", .yesNo, "whether the reviewee's signature stands"),
    ("closed", .yesNo, "whether the review is closed"),
    ("item.discussed", .day, "when the item was first talked through"),
    ("item.added", .day, "when the objective was set"),
    ("item.due", .day, "by when the objective is due"),
    ("item.measured", .yesNo, "whether the objective has a measure"),
    ("item.evidence", .number, "how many pieces of evidence there are for the item"),
    ("item.settled", .yesNo, "whether the objective is agreed or determined"),
    ("item.rated", .yesNo, "whether the item has a level"),
    ("item.level", .itemLevel, "the level of the item"),
    ("entry.on", .day, "the day that the entry is about"),
    ("entry.starts", .time, "when the meeting is to begin"),
    ("entry.ends", .time, "when the meeting is to end"),
    ("entry.minutes", .number, "how many minutes are set aside"),
    ("entry.place", .yesNo, "whether a place is given"),
    ("entry.from", .day, "the first day of what is about to be set"),
    ("entry.to", .day, "the last day of what is about to be set"),
    ("entry.evidence", .word, "the kind of the evidence that is about to be recorded"),
    ("entry.hasReason", .yesNo, "whether a reason was given"),
    ("entry.replaces", .yesNo, "whether it takes the place of an earlier answer to the same"),
    (
      "entry.replacesOther", .yesNo,
      "whether it takes the place of somebody else's answer to the same"
    ),
    ("entry.item", .word, "the item that the entry is about"),
    ("entry.level", .word, "the level that is about to be given"),
    ("entry.voice", .word, "whose rating it is"),
    ("entry.hasConcern", .yesNo, "whether a concern is stated with the level"),
    ("entry.outcome", .word, "the answer on pay that is about to be given"),
    ("entry.points", .number, "how many points it brings"),
    ("entry.ground", .word, "the ground on which it rests"),
  ]
}
