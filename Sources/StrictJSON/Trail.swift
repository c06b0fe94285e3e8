/// The way from the outermost value to one being read or written, kept backwards.
///
/// Paths are wanted only where something is wrong; this makes a step cheap.
indirect enum Trail {
  case root
  case step(JSONPathElement, after: Trail)

  /// The trail one step further.
  func adding(_ element: JSONPathElement) -> Trail {
    .step(element, after: self)
  }

  /// The way from the outermost value.
  var path: [JSONPathElement] {
    var path: [JSONPathElement] = []
    var trail = self
    while case .step(let element, let before) = trail {
      path.append(element)
      trail = before
    }
    return path.reversed()
  }

  /// The number of steps.
  var count: Int {
    var count = 0
    var trail = self
    while case .step(_, let before) = trail {
      count += 1
      trail = before
    }
    return count
  }

  /// The way as the standard library's coding protocols want it.
  var codingPath: [any CodingKey] {
    path.map(TrailKey.init)
  }
}

/// A step of a trail as a coding key.
struct TrailKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ element: JSONPathElement) {
    switch element {
    case .key(let key):
      stringValue = key
      intValue = nil
    case .index(let index):
      stringValue = String(index)
      intValue = index
    }
  }

  init(stringValue: String) {
    self.init(.key(stringValue))
  }

  init(intValue: Int) {
    self.init(.index(intValue))
  }
}
