extension Attribute {
    /// A length or place in the drawing, in units of its viewBox, to a tenth.
    static func at(_ name: StaticString, _ length: Double) -> Attribute {
        Attribute(name, length.inTenths)
    }
}

extension Double {
    /// To a tenth, with a point, as SVG reads numbers: `12.5`, `-3`. What is no number at all becomes `0`.
    var inTenths: String {
        guard isFinite, magnitude < 1e12 else { return "0" }
        // Not rounded(): that would need the C library, which this module does without.
        let tenths = Int(self * 10 + (self < 0 ? -0.5 : 0.5))
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }
}
