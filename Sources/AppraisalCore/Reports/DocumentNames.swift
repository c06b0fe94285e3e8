/// How people and schools are called on printed documents.
public struct DocumentNames {
  /// The name of a person.
  let person: (PersonID) -> String
  /// The title of a person's post, where it is known.
  let post: (PersonID) -> String?
  /// The name of a school.
  let school: (String) -> String

  /// Names that are looked up when they are printed.
  public init(
    person: @escaping (PersonID) -> String, post: @escaping (PersonID) -> String?,
    school: @escaping (String) -> String
  ) {
    self.person = person
    self.post = post
    self.school = school
  }
}
