/// What is to be done about many reviews, the most urgent first.
///
/// What is overdue comes first, the longest first; then what is due, the soonest first; then what
/// has no day yet; then the steps of the present stages.
public struct Agenda: Hashable, Sendable {
  /// The items, in order.
  public let items: [AgendaItem]
  /// The day as of which it was looked.
  public let asOf: Day

  /// The agenda of these items.
  ///
  /// - Parameters:
  ///   - items: The items in any order; settled ones stay, for calendars that had them before.
  ///   - names: The names of people, which settle ties.
  ///   - asOf: The day as of which it was looked.
  public init(_ items: [AgendaItem], names: NameBook, asOf: Day) {
    let keyed = items.enumerated().map { offset, item in
      (item: item, key: Agenda.key(item, names.name(of: item.reviewee), offset))
    }
    self.items = keyed.sorted { $0.key < $1.key }.map(\.item)
    self.asOf = asOf
  }

  private init(sorted items: [AgendaItem], asOf: Day) {
    self.items = items
    self.asOf = asOf
  }

  /// What is still to be done.
  public var live: [AgendaItem] { items.filter(\.isLive) }

  /// What is overdue, the longest first.
  public var overdue: [AgendaItem] { live.filter { $0.daysOverdue > 0 } }

  /// What can be done by now or is due, the soonest first.
  public var open: [AgendaItem] { live.filter { $0.standing == .open } }

  /// What cannot be begun yet.
  public var ahead: [AgendaItem] { live.filter { $0.standing?.kind == .ahead } }

  /// What waits for a fact that the staff list or the school has to supply.
  public var gaps: [AgendaItem] { live.filter(\.hasGap) }

  /// The steps of the present stages, which have no day.
  public var steps: [AgendaItem] { live.filter { $0.standing == nil } }

  /// Whose time stands still.
  public var standstills: [AgendaItem] { live.filter { $0.matter == .standstill } }

  /// What a reader is shown, in order: not what waits for something that the year has to bring, and
  /// what cannot be begun yet only where a number of days to look ahead was asked for.
  public func shown(_ filter: AgendaFilter) -> [AgendaItem] {
    live.filter { item in
      switch item.standing {
      case .awaits, .stopped: false
      case .waits, .undecided: item.hasGap && filter.within == nil
      case .ahead: filter.within != nil
      default: true
      }
    }
  }

  /// The agenda with those items only that are asked for.
  public func filtered(by filter: AgendaFilter) -> Agenda {
    let asked = items.filter { filter.includes($0, asOf: asOf) }.map { item in
      guard let person = filter.person, !item.people.contains(person) else { return item }
      return item.handedOver
    }
    return Agenda(sorted: asked, asOf: asOf)
  }

  private struct Key: Comparable {
    let rank: Int
    let day: Int
    let person: PersonName
    let offset: Int

    static func < (first: Key, second: Key) -> Bool {
      if first.rank != second.rank { return first.rank < second.rank }
      if first.day != second.day { return first.day < second.day }
      if first.person != second.person { return first.person < second.person }
      return first.offset < second.offset
    }
  }

  private static func key(_ item: AgendaItem, _ person: PersonName, _ offset: Int) -> Key {
    let day = Int(item.due?.number ?? 0)
    let rank =
      switch item.standing {
      case .overdue: 0
      case .open, .ahead: 1
      case nil: 3
      default: 2
      }
    return Key(rank: rank, day: day, person: person, offset: offset)
  }
}
