/// What every chart has around it: a title that says the message, the values in words for who cannot see
/// the drawing, and a viewBox that lets it grow and shrink. Sizes and colours come from the style sheet.
struct ChartFrame: Sendable {
    /// Unique on the page.
    let idPrefix: String
    let title: String
    /// Every value as text; read aloud in place of the drawing.
    let description: String

    func draw(into h: inout HTML, _ canvas: Canvas) {
        h.el(
            "svg", Attribute("xmlns", "http://www.w3.org/2000/svg"), .class("ww-chart"), .role("img"),
            Attribute("viewBox", "0 0 \(canvas.width.inTenths) \((canvas.y + 4).inTenths)"),
            .aria("labelledby", "\(idPrefix)-title \(idPrefix)-desc"),
            Attribute("direction", "ltr"), Attribute("fill", "currentColor"), Attribute("font-family", "inherit"),
            .at("font-size", Lettering.label.size)
        ) { h in
            h.el("title", .id("\(idPrefix)-title"), text: title)
            h.el("desc", .id("\(idPrefix)-desc"), text: description)
            h.append(canvas.shapes)
        }
    }
}
