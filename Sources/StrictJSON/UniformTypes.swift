/// A type that reads every element of a list as the same type.
protocol UniformList {}
extension Array: UniformList {}
extension ContiguousArray: UniformList {}
extension ArraySlice: UniformList {}
extension Set: UniformList {}

/// A type that reads every value of an object as the same type, under keys of any name.
protocol UniformTable {}
extension Dictionary: UniformTable {}
