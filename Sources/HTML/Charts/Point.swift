/// A place in a drawing, in units of its viewBox, from the top left.
struct Point: Sendable {
    let x: Double
    let y: Double
}
