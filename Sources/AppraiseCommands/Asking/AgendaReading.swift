import AppraisalCore
import AppraisalFiles

extension Session {
  /// The cycle that the command names, or every open one.
  func cycles() throws(Failure) -> [CycleStore] {
    place.cycle == nil ? try everyOpenCycle() : [try cycle()]
  }

  /// Every open cycle, whichever the command names; where none is open, the one that it is about.
  func everyOpenCycle() throws(Failure) -> [CycleStore] {
    let open = try openCycles()
    if open.isEmpty { return [try cycle()] }
    var stores: [CycleStore] = []
    for one in open {
      stores.append(
        try failing { () throws(StoreFailure) in
          try workspace.cycle(one.name, summary: one.summary, clauses: .atOnce)
        })
    }
    return stores
  }

  /// What commands about somebody end with: the cycle, where the command line names it or the person
  /// is in others as well.
  func ending(of person: PersonID, in store: CycleStore, among others: [CycleStore]) -> String {
    let isInSeveral = others.contains { $0.name != store.name && $0.holdsStatement(of: person) }
    return isInSeveral ? " --cycle \(store.cycle.name)" : cycleEnding
  }

  /// What commands about the people of a cycle end with: the cycle for those who are in another open
  /// one as well.
  func ending(in cycle: CycleName) throws(Failure) -> (PersonID) -> String {
    let others = try everyOpenCycle().filter { $0.cycle.name != cycle }
    return { person in
      others.contains { $0.holdsStatement(of: person) } ? " --cycle \(cycle)" : ""
    }
  }

  /// What is made of each of the cycles that the acting person may look at.
  ///
  /// - Throws: `Failure` where they may look at none of them, or something else is wrong.
  func eachAllowed<Value>(
    of stores: [CycleStore], _ look: (CycleStore) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var values: [Value] = []
    var refusal: Failure?
    for store in stores {
      do throws(Failure) {
        values.append(try look(store))
      } catch {
        guard error.code == Failure.notAllowed else { throw error }
        refusal = refusal ?? error
      }
    }
    if let refusal, values.isEmpty { throw refusal }
    return values
  }

  /// What somebody may see of the agenda of a cycle, as of a day; rights are those of today.
  func agendaItems(
    of store: CycleStore, among stores: [CycleStore], for actor: Actor, asOf: Day?,
    names: NameBook, looksBack: Bool
  ) throws(Failure) -> (items: [AgendaItem], seesAll: Bool) {
    let today = environment.today
    let day = asOf ?? today
    let holders = organisation.roles
    let tools: @Sendable (CycleStore) -> (CycleStore, AgendaReader) = { store in
      (
        store,
        AgendaReader(
          cycle: store.cycle.name, rules: store.rules, holders: holders, looksBack: looksBack,
          hasLeft: { names.hasLeft($0, on: day) })
      )
    }
    let isNamed = place.cycle != nil
    let others = stores.filter { $0.name != store.name }
    let ofPeople = Workers.map(
      try reviewees(of: store), with: tools(store),
      elsewhere: { [workspace] in tools(workspace.again(store)) }
    ) { tools, reviewee -> Result<(items: [AgendaItem], isFollowed: Bool), StoreFailure> in
      let (store, reader) = tools
      return Result { () throws(StoreFailure) in
        let entries = try store.statement(of: reviewee).entries
        func review(_ day: Day) -> Review {
          Review(rules: store.rules, reviewee: reviewee, entries: entries, asOf: day)
        }
        let then = review(day)
        let now = day == today ? then : review(today)
        let isNamed = isNamed || others.contains { $0.holdsStatement(of: reviewee) }
        return (
          reader.items(of: then, for: actor, by: now)
            .map { isNamed ? $0.namingCycle : $0 },
          now.isTold(in: "report.progress", to: actor)
        )
      }
    }
    var items: [AgendaItem] = []
    var seesAll = true
    for ofPerson in ofPeople {
      let (own, isFollowed) = try failing { () throws(StoreFailure) in try ofPerson.get() }
      items += own
      seesAll = seesAll && isFollowed
    }
    return (items, seesAll)
  }

  /// Keeps whose records the acting person is shown by what an agenda tells: what is private, and
  /// what gives away a level or why time stands still.
  func keepViews(
    of items: [AgendaItem], in stores: [CycleStore], _ output: OutputOptions
  ) throws(Failure) {
    for store in stores {
      let telling = items.filter { item in
        item.cycle == store.cycle.name && (item.showsLevels || !item.reasons.isEmpty)
      }
      try keepView(
        of: telling.map(\.reviewee).unique.sorted(), in: store, at: nil, act: "read.statement",
        output)
    }
  }

  /// The computer account of a person, by the workspace or else by the staff register.
  func account(of person: PersonID, in register: Register) -> String? {
    organisation.accounts.first { $0.person == person }?.account ?? register.person(person)?.account
  }

  /// Whose matters somebody sees, in words.
  func scopeText(
    _ actor: Actor, _ stores: [CycleStore], _ filter: AgendaFilter, seesAll: Bool,
    _ names: NameBook
  ) -> String {
    let cycles = stores.map(\.cycle.name.text).joined(separator: ", ")
    let all = seesAll ? "everybody" : "what \(names.name(of: actor.person).label) may see"
    let whose = filter.isWhole ? all : filter.text(names)
    return "Cycle\(stores.count == 1 ? "" : "s") \(cycles): \(whose)"
  }
}
