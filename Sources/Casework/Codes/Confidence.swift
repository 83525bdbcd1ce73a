/// How sure we are of a dated rule (zekerheid): certain (A: the text was read, B: an official page says so), or to be checked
/// (C, D). What is to be checked may warn, and never blocks.
package enum Confidence: String, CaseIterable, Sendable {
    case a = "A", b = "B", c = "C", d = "D"

    package var isCertain: Bool { self == .a || self == .b }
}
