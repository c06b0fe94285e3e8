/// Tells columns that the staff register must never hold: protected characteristics, identity and
/// bank numbers, health and private contact details.
///
/// The protected characteristics are those of section 4 of the Equality Act 2010.
enum SensitiveColumns {
  /// Whether a column with this heading is never imported into the register.
  static func contains(_ heading: String) -> Bool {
    let key = NameFolding.lettersAndDigits(heading)
    return exact.contains(key) || fragments.contains { key.contains($0) }
  }

  private static let exact: Set<String> = [
    "ni", "nino", "nin", "ninumber", "ninumberorreason", "dob", "age", "sex", "faith",
    "race", "sen", "iban", "trn",
  ]

  private static let fragments = [
    "nationalinsurance", "ninumber", "dateofbirth", "birthdate", "birthday", "ethnic", "disab",
    "religio", "belief", "gender", "orientation", "nationality", "marital", "civilpartner",
    "pregnan", "maternity", "bankaccount", "sortcode", "accountnumber", "buildingsociety",
    "medical", "health", "sickness", "passport", "visa", "homeaddress", "postcode", "telephone",
    "homephone", "mobile", "nextofkin", "emergencycontact", "tradeunion", "unionmember",
    "criminal", "dbs",
  ]
}
