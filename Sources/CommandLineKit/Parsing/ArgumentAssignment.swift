/// Which argument each word goes to.
///
/// Every argument first gets the words that it must have; what is left over goes to the arguments
/// that can take more, from the left.
struct ArgumentAssignment {
  private(set) var values: [String: [String]] = [:]
  private(set) var missing: [ParameterSpec] = []
  private(set) var surplus: [String] = []

  init(_ words: [String], to specs: [ParameterSpec]) {
    let arguments = specs.filter { $0.form == .argument }
    let needed = arguments.reduce(0) { $0 + max(0, $1.minimum) }
    var spare = max(0, words.count - needed)
    var rest = words[...]
    for spec in arguments {
      let least = max(0, spec.minimum)
      let extra = spec.isRepeatable ? spare : min(spare, least == 0 ? 1 : 0)
      spare -= extra
      let taken = rest.prefix(least + extra)
      rest = rest.dropFirst(taken.count)
      if taken.count < least { missing.append(spec) }
      if !taken.isEmpty { values[spec.key] = Array(taken) }
    }
    surplus = Array(rest)
  }

  static func surplusError(_ words: [String]) -> UsageError {
    let names = enumerated(words.map(quoted))
    return words.count == 1
      ? UsageError("Unexpected argument \(names)")
      : UsageError(
        "\(words.count) unexpected arguments: \(names)",
        hint: "Put quotation marks around several words that belong together.")
  }
}
