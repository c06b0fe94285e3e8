import AppraisalCore

extension JSONValue {
  /// Every number that an anonymous report prints, in the form `sdc-report/1`.
  init(_ disclosed: DisclosureReport) {
    var members: [(String, JSONValue)] = [
      ("format", .string(DisclosureReport.format)),
      (
        "rule",
        .object([
          ("threshold", .integer(disclosed.rule.threshold)),
          ("zeros_published", .bool(disclosed.rule.publishesZeros)),
        ])
      ),
    ]
    if !disclosed.populations.isEmpty {
      let sums = disclosed.populations.sorted { $0.key < $1.key }
      members.append(("populations", .object(sums.map { ($0.key, .strings($0.value)) })))
    }
    members += [
      ("tables", .array(disclosed.tables.map(JSONValue.init))),
      ("links", .array(disclosed.links.map(JSONValue.init))),
      (
        "knowledge",
        .array(
          disclosed.knowledge.map {
            .object([("number", JSONValue($0.number)), ("value", .integer($0.value))])
          })
      ),
    ]
    self = .object(members)
  }

  private init(_ table: PublishedTable) {
    var members: [(String, JSONValue)] = [("id", .string(table.id))]
    if let population = table.population { members.append(("population", .string(population))) }
    members += [
      ("dims", .array(table.dimensions.map(JSONValue.init))),
      ("cells", .array(table.cells.map(JSONValue.init))),
      ("totals", .array(table.totals.map(JSONValue.init))),
    ]
    if table.isKnown { members.append(("known", .bool(true))) }
    self = .object(members)
  }

  private init(_ dimension: PublishedDimension) {
    var members: [(String, JSONValue)] = [
      ("name", .string(dimension.name)), ("categories", .strings(dimension.categories)),
    ]
    if !dimension.members.isEmpty {
      let parts = dimension.members.sorted { $0.key < $1.key }
      members.append(("members", .object(parts.map { ($0.key, .strings($0.value)) })))
    }
    if dimension.isSensitive { members.append(("sensitive", .bool(true))) }
    self = .object(members)
  }

  private init(_ number: PublishedNumber) {
    let value: JSONValue =
      switch number.value {
      case .number(let count): .integer(count)
      case .hidden: .null
      case .text(let text): .string(text)
      }
    var members: [(String, JSONValue)] = [("at", .strings(number.at)), ("value", value)]
    if let range = number.range {
      let most = range.most.map { JSONValue.integer($0) } ?? .null
      members.append(("range", .array([.integer(range.least), most])))
    }
    self = .object(members)
  }

  private init(_ reference: NumberReference) {
    self = .object([("table", .string(reference.table)), ("at", .strings(reference.at))])
  }

  private init(_ link: PublishedLink) {
    switch link {
    case .same(let first, let second):
      self = .object([("same", .array([JSONValue(first), JSONValue(second)]))])
    case .total(let total, let parts):
      self = .object([
        ("total", JSONValue(total)), ("parts", .array(parts.map { JSONValue($0) })),
      ])
    case .percent(let percentage, let part, let whole):
      self = .object([
        ("percent", .number(percentage.text)), ("decimals", .integer(percentage.decimals)),
        ("part", JSONValue(part)), ("of", JSONValue(whole)),
      ])
    }
  }
}
