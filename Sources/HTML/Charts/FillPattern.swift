/// How one part of a stacked bar is told from the next without colour: lines, dots and crosses, ever wider.
struct FillPattern: Sendable {
    private static let drawings = [
        "M0 0H8V8H0Z", "M0 8L8 0M-2 2L2 -2M6 10L10 6", "", "M0 4H8", "M2 2h3v3h-3Z", "M0 0L8 8M8 0L0 8", "M4 0V8",
    ]

    let idPrefix: String
    /// The part's place in the legend.
    let index: Int

    private var id: String { "\(idPrefix)-part-\(index)" }

    /// For the `fill` attribute.
    var fill: String { "url(#\(id))" }

    var style: String { "ww-part ww-part--\(index + 1)" }

    /// After all drawings were used they come again, one and a half times as wide.
    private var transform: String? {
        let round = index / FillPattern.drawings.count
        return round == 0 ? nil : "scale(\((1 + Double(round) / 2).inTenths))"
    }

    func define(into h: inout HTML) {
        let kind = index % FillPattern.drawings.count
        let isFilled = kind == 0 || kind == 4
        h.el(
            "pattern", .id(id), .class(style), Attribute("width", 8), Attribute("height", 8),
            Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", transform)
        ) { h in
            h.shape(
                "path", Attribute("d", FillPattern.drawings[kind]), Attribute("fill", isFilled ? "currentColor" : "none"),
                Attribute("stroke", isFilled ? nil : "currentColor"), .at("stroke-width", 1.5))
        }
    }
}
