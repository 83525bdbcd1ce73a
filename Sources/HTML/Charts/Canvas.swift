/// A drawing in the making: keeps the pen's height, so that a chart can be written from top to bottom
/// before its full height is known. Left is always left, also on a page that reads from right to left.
struct Canvas {
    /// The narrowest drawing, one unit to a pixel on the smallest telephone.
    static let narrowest = 320.0

    let width: Double
    private(set) var y = 0.0
    private(set) var shapes = HTML(reserving: 4096)

    init(width: Double) {
        self.width = max(width, Canvas.narrowest)
    }

    mutating func skip(_ height: Double) {
        y += height
    }

    /// Text on lines of its own, wrapped, below all that was drawn.
    mutating func paragraph(_ text: String, _ lettering: Lettering, style: String) {
        for line in lettering.lines(of: text, limit: width) {
            skip(lettering.lineHeight)
            write(line, x: 0, y: y - lettering.size * 0.3, lettering, style: style)
        }
    }

    /// One line of text starting at `x`, or ending there.
    mutating func write(
        _ text: String, x: Double, y: Double, _ lettering: Lettering, endsThere: Bool = false, style: String
    ) {
        // Isolated by characters, not by CSS: the anchor must stay left-to-right while the words find their own way.
        shapes.el(
            "text", .at("x", x), .at("y", y),
            Attribute("font-size", lettering.size == Lettering.label.size ? nil : lettering.size.inTenths), .class(style),
            Attribute("text-anchor", endsThere ? "end" : nil), text: "\u{2068}\(text)\u{2069}")
    }

    mutating func rectangle(
        x: Double, width: Double, height: Double, style: String, fill: String, isFaint: Bool = false
    ) {
        shapes.shape(
            "rect", .at("x", x), .at("y", y), .at("width", width), .at("height", height),
            .class(style), Attribute("fill", fill), Attribute("fill-opacity", isFaint ? "0.3" : nil),
            Attribute("stroke", "currentColor"))
    }

    mutating func line(from start: Point, to end: Point, style: String, dash: String? = nil) {
        shapes.shape(
            "line", .at("x1", start.x), .at("y1", start.y), .at("x2", end.x), .at("y2", end.y),
            .class(style), Attribute("stroke", "currentColor"), Attribute("stroke-dasharray", dash))
    }

    mutating func draw(_ drawing: (inout HTML) -> Void) {
        drawing(&shapes)
    }
}
