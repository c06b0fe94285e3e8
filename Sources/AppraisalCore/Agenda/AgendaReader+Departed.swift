extension AgendaReader {
  /// That another reviewer is to be assigned for each who is no longer there, by whoever assigns them.
  func departedReviewers(of review: Review) -> [AgendaItem] {
    let record = review.record
    return (record.reviewers?.reviewers ?? []).filter(hasLeft).map { reviewer in
      var item = AgendaItem(
        cycle: cycle, reviewee: record.reviewee, school: record.facts?.school,
        reviewers: record.reviewers?.reviewers ?? [], matter: .departedReviewer(reviewer),
        title: "assign another \(review.policy.words.reviewer): \(reviewer) is no longer there",
        standing: nil, due: nil, opens: nil,
        duty: duty(review.mayDo("reviewers.assign").who, in: review), strength: nil, clauses: [],
        command: "reviewer assign \(record.reviewee) REVIEWER", missing: [], hasGap: false,
        isLive: true, showsLevels: false)
      item.doers = item.people
      return item
    }
  }
}
