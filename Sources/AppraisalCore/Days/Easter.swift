/// The date of Easter, on which two bank holidays depend.
enum Easter {
  /// Easter Sunday of a year in the Gregorian calendar, or nil outside the expressible years.
  ///
  /// The anonymous Gregorian computus of 1876, known as Meeus, Jones and Butcher: J. Meeus,
  /// “Astronomical Algorithms”, chapter 8, whose letters are kept.
  static func sunday(in year: Int) -> Day? {
    let a = year % 19
    let (b, c) = year.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = (h + l - 7 * m + 114).quotientAndRemainder(dividingBy: 31)
    return Day(year: year, month: month, day: day + 1)
  }
}
