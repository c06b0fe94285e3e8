extension Policy {
  /// The fields, as `FORM.FIELD`, whose answer is a day: those that a condition or a date of the
  /// policy reads one from, and those that a stage's command fills in with one.
  var dayFields: Set<String> {
    let facts =
      conditions.flatMap(\.condition.facts)
      + calendar.dates.flatMap(\.origins)
    let read = facts.compactMap { fact -> String? in
      guard fact.hasPrefix("form."), fact.hasSuffix(".day") else { return nil }
      let name = fact.dropFirst("form.".count).dropLast(".day".count)
      // A field that is itself called “day” is filled in or not; it is no day by that.
      return name.contains(".") ? String(name) : nil
    }
    let given = stages.flatMap(\.next).compactMap { step -> String? in
      guard case .answer(let name, isDay: true)? = step.command.flatMap(StepTemplate.init)
      else { return nil }
      return name
    }
    return Set(read + given)
  }
}
